import { byCodeUnit } from "../core/text.ts";
import type { Fault } from "../schema/fault.ts";
import { type LineMend, type Mend, withPart } from "../schema/mend.ts";

/** Something an editor must mend: where it is, what it is, and the line as it stands and should be. */
export interface Problem {
  /** Path within the content folder, with `/`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly fault: Fault;
  /** The line as it stands. */
  readonly found?: string | undefined;
  /** The line as it should be, where that can be known. */
  readonly wanted?: string | undefined;
  /** How to put it right, where that is certain. */
  readonly mend?: Mend | undefined;
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

  /** Tells whether a fault of one of these kinds was noted in a line (from 1). */
  hasAt(line: number, ...codes: readonly Fault["code"][]): boolean {
    return this.problems.some((problem) => problem.line === line && codes.includes(problem.fault.code));
  }

  /** The change of one line (from 1). */
  mendOf(line: number, wanted: string): LineMend {
    return { line, old: [this.lineAt(line)], lines: [wanted] };
  }

  /** Notes a fault in a line (from 1) that is certain to be mended by writing the line otherwise. */
  addCertain(line: number, fault: Fault, wanted: string): void {
    this.add(line, fault, wanted, this.mendOf(line, wanted));
  }

  /** The same, where one part of the line is to be written otherwise; certain when it stands there but once. */
  addPart(line: number, fault: Fault, part: string, other: string): void {
    const wanted = withPart(this.lineAt(line), part, other);
    if (wanted === undefined) this.add(line, fault);
    else this.addCertain(line, fault, wanted);
  }

  /** Notes a fault in a line (from 1), with the line as it should be if that is known, and the mend if it is certain. */
  add(line: number, fault: Fault, wanted?: string, mend?: Mend): void {
    const found = this.lineAt(line).trimEnd();
    // A good fence is never what is wrong: the problem is about the file, or about something that is missing.
    const isElsewhere = fault.code === "required" && !found.includes(`${fault.key}:`);
    const shown = found === "" || found === "---" || isElsewhere ? undefined : shortened(found);
    const told = { file: this.file, line, fault, found: shown, wanted: wanted && shortened(wanted) };
    this.problems.push(mend ? { ...told, mend } : told);
  }
}

/** A line as a message shows it: never a screenful. */
export function shortened(line: string): string {
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** What keeps a file from being read at all comes before what is wrong inside it. */
const grave = new Set([
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
  const weight = (problem: Problem) => (grave.has(problem.fault.code) ? 0 : 1);
  return (
    weight(a) - weight(b) ||
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    byCodeUnit(a.fault.code, b.fault.code)
  );
}
