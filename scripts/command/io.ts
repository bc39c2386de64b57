import type { Readable, Writable } from "node:stream";

/** All that a command knows of the process that it runs in: a test hands it its own. */
export interface CommandIo {
  /** Says a text, and ends the line. */
  readonly out: (text: string) => void;
  /** Says what went wrong, and ends the line. */
  readonly err: (text: string) => void;
  /** What a person types, and where questions are put. */
  readonly input: Readable;
  readonly screen: Writable;
  /** Which of them are a terminal with a person at it. */
  readonly isTTY: { readonly input: boolean; readonly out: boolean; readonly err: boolean };
  readonly environment: NodeJS.ProcessEnv;
  /** The folder that the person stands in. */
  readonly cwd: string;
  /** How many letters fit on a line; undefined where that is not known. */
  readonly columns: number | undefined;
  /** Aborted when the command is asked to end, as by Ctrl+C. The reason is the name of the signal. */
  readonly ended: AbortSignal;
}

/** Where a command runs. */
export type Place = Pick<CommandIo, "cwd" | "environment">;

/** Waits until a command is asked to end. */
export function untilEnded({ ended }: Pick<CommandIo, "ended">): Promise<void> {
  return new Promise((done) => {
    if (ended.aborted) done();
    else ended.addEventListener("abort", () => done(), { once: true });
  });
}
