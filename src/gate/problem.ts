import type { Fault } from "../schema/fault.ts";

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
}

/** Collects the problems of one file; knows its lines, so that a problem can show the one it is about. */
export class ProblemList {
  readonly problems: Problem[] = [];

  constructor(
    readonly file: string,
    private readonly lines: readonly string[],
  ) {}

  /** A line (from 1) as it stands. */
  lineAt(line: number): string {
    return this.lines[line - 1] ?? "";
  }

  /** Notes a fault in a line (from 1), with the line as it should be if that is known. */
  add(line: number, fault: Fault, wanted?: string): void {
    const found = this.lineAt(line).trimEnd();
    // A good fence is never what is wrong: the problem is about the file, or about something that is missing.
    const isElsewhere = fault.code === "required" && !found.includes(`${fault.key}:`);
    const shown = found === "" || found === "---" || isElsewhere ? undefined : shortened(found);
    this.problems.push({ file: this.file, line, fault, found: shown, wanted: wanted && shortened(wanted) });
  }
}

function shortened(line: string): string {
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
