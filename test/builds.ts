import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/command/arguments.ts";
import { type Ended, today } from "../scripts/tools/builds.ts";
import { dutchMachine } from "./command.ts";

let kept: ChildProcess | undefined;
/** Done when the last command that was asked for is: they run one after the other. */
let free: Promise<unknown> = Promise.resolve();

/**
 * Builds a site in a process that is kept for the next build: all that it imports is read once for all of them. Eleventy
 * loads templates by itself, past the tests: the other commands need no process (`runHere`).
 * @param cwd the folder that a person stands in
 */
export function buildHere(words: readonly string[], cwd = root): Promise<Ended> {
  const ended = free.then(
    () =>
      new Promise<Ended>((done, fail) => {
        kept ??= keptProcess();
        const child = kept;
        const died = (status: number | null) =>
          fail(new Error(`the process that builds ended with ${status}`));
        // It ends with this process, which does not wait for it.
        child.ref();
        child.channel?.ref();
        child.once("exit", died);
        child.once("message", (message) => {
          child.off("exit", died);
          child.unref();
          child.channel?.unref();
          done(message as Ended);
        });
        child.send({ words: ["build", ...words], cwd, environment: dutchMachine });
      }),
  );
  free = ended.catch(() => {});
  return ended;
}

function keptProcess(): ChildProcess {
  const child = fork(join(import.meta.dirname, "kept-process.mjs"), { cwd: root, execArgv: [] });
  return child.once("exit", () => {
    kept = undefined;
  });
}

/** Builds a site, on the day of the tests, in the process that is kept for the next build. */
export function buildKept(content: string, out: string, ...more: string[]): Promise<Ended> {
  return buildHere([`--content=${content}`, `--out=${out}`, `--today=${today}`, ...more]);
}
