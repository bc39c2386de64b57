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

  /** Notes a fault in a line (from 1), with the line as it should be if that is known. */
  add(line: number, fault: Fault, wanted?: string): void {
    const found = this.lines[line - 1]?.trimEnd();
    this.problems.push({
      file: this.file,
      line,
      fault,
      found: found ? found.slice(0, 200) : undefined,
      wanted,
    });
  }
}
