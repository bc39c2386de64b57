// @ts-check
import { isatty } from "node:tty";

/**
 * The process, as commands know it (`command/io.ts`).
 * @returns {import("./command/io.ts").CommandIo}
 */
export function processIo() {
  /** @type {AbortSignal | undefined} */
  let ended;
  return {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    get input() {
      return process.stdin;
    },
    screen: process.stdout,
    isTTY: { input: isatty(0), out: isatty(1), err: isatty(2) },
    environment: process.env,
    cwd: process.cwd(),
    columns: process.stdout.columns,
    // Only a command that asks for it ends by itself; a signal ends every other at once.
    get ended() {
      ended ??= signalled();
      return ended;
    },
  };
}

/** Aborted when the process is asked to end. */
function signalled() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => controller.abort(signal));
  return controller.signal;
}
