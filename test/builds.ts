import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/arguments.ts";
import { type Ended, today } from "../scripts/tools/builds.ts";

let kept: ChildProcess | undefined;
/** Done when the last script that was asked for is: they run one after the other. */
let free: Promise<unknown> = Promise.resolve();

/**
 * Runs a script of the generator in a process that is kept for the next one: all that it imports is read once for
 * all runs. That it runs in a process of its own, too, is for one test of each script to show.
 * @param cwd the folder that a person stands in
 */
export function runKept(name: "build" | "import", words: readonly string[], cwd = root): Promise<Ended> {
  const ended = free.then(
    () =>
      new Promise<Ended>((done, fail) => {
        kept ??= keptProcess();
        const child = kept;
        const died = (status: number | null) =>
          fail(new Error(`the process that runs scripts ended with ${status}`));
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
        child.send({ name, words, cwd });
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
  return runKept("build", [`--content=${content}`, `--out=${out}`, `--today=${today}`, ...more]);
}
