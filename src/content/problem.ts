import { byCodeUnit } from "../core/text.ts";
import type { ErrorCode } from "../schema/error.ts";
import { type Fix, type LineFix, withPart } from "../schema/fix.ts";

/** Something an editor must fix: where it is, what it is, and the line as it stands and should be. */
export interface Problem {
  /** Path within the content folder, with `/`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly error: ErrorCode;
  /** The line as it stands. */
  readonly found?: string | undefined;
  /** The line as it should be, where that can be known. */
  readonly wanted?: string | undefined;
  /** How to put it right, where that is certain. */
  readonly fix?: Fix | undefined;
}

/** Collects the problems of one file; knows its lines, so that a problem can show the one it is about. */
export class ProblemList {
  readonly problems: Problem[] = [];

  constructor(
    readonly file: string,
    private readonly lines: readonly string[],
  ) {}

  /** The same problems in a list of its own, to which more can be added. */
  copy(): ProblemList {
    const copy = new ProblemList(this.file, this.lines);
    copy.problems.push(...this.problems);
    return copy;
  }

  /** A line (from 1) as it stands. */
  lineAt(line: number): string {
    return this.lines[line - 1] ?? "";
  }

  /** Tells whether an error of one of these kinds was noted in a line (from 1). */
  hasAt(line: number, ...codes: readonly ErrorCode["code"][]): boolean {
    return this.problems.some((problem) => problem.line === line && codes.includes(problem.error.code));
  }

  /** The change of one line (from 1). */
  fixOf(line: number, wanted: string): LineFix {
    return { line, old: [this.lineAt(line)], lines: [wanted] };
  }

  /** Notes an error in a line (from 1) that is certain to be fixed by writing the line otherwise. */
  addFixable(line: number, error: ErrorCode, wanted: string): void {
    this.add(line, error, wanted, this.fixOf(line, wanted));
  }

  /** The same, where one part of the line is to be written otherwise; certain when it stands there but once. */
  addReplacement(line: number, error: ErrorCode, part: string, other: string): void {
    const wanted = withPart(this.lineAt(line), part, other);
    if (wanted === undefined) this.add(line, error);
    else this.addFixable(line, error, wanted);
  }

  /** Notes an error in a line (from 1), with the line as it should be if that is known, and the fix if it is certain. */
  add(line: number, error: ErrorCode, wanted?: string, fix?: Fix): void {
    const found = this.lineAt(line).trimEnd();
    // A good fence is never what is wrong: the problem is about the file, or about something that is missing.
    const isElsewhere = error.code === "required" && !found.includes(`${error.key}:`);
    const shown = found === "" || found === "---" || isElsewhere ? undefined : shortened(found);
    const told = { file: this.file, line, error, found: shown, wanted: wanted && shortened(wanted) };
    this.problems.push(fix ? { ...told, fix: fix } : told);
  }
}

/** A line as a message shows it: never a screenful. */
export function shortened(line: string): string {
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** What keeps a file from being read at all comes before what is wrong inside it. */
const severeCodes = new Set([
  "missingSite",
  "conflictMarks",
  "notUtf8",
  "unreadable",
  "notATextFile",
  "symbolicLink",
  "specialFile",
  "wrongFolder",
  "noFrontMatter",
  "tomlHead",
  "notAtTop",
  "oddFence",
  "noClosingFence",
]);

/** Puts what keeps a file from being read first; then by file and line. */
export function bySeriousness(a: Problem, b: Problem): number {
  const weight = (problem: Problem) => (severeCodes.has(problem.error.code) ? 0 : 1);
  return (
    weight(a) - weight(b) ||
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    byCodeUnit(a.error.code, b.error.code)
  );
}
