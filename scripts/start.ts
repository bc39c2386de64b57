import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { watch } from "chokidar";
import { requireContentFolder, root, runner } from "./command/arguments.ts";
import { type CommandIo, untilEnded } from "./command/io.ts";
import { ended, runCommand } from "./command/run.ts";

/**
 * `npm start`: serves the site of a content folder while it is being written (see `command/serve.ts`). This process only
 * starts that one, and starts it anew when the generator itself changes, so that changed code is loaded.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("start", words, io, async (given) => {
    requireContentFolder(given, io);
    return new Promise((done) => keepServing(words, io, done));
  });
}

/** @param done told the exit status when the other process ends by itself, or this one is asked to end */
function keepServing(words: readonly string[], io: CommandIo, done: (status: number) => void): void {
  let running: ChildProcess | undefined = serve();
  watch(
    ["layouts", "src"].map((folder) => join(root, folder)),
    { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } },
  ).on("all", restart);
  void untilEnded(io).then(() => {
    running?.kill(io.ended.reason);
    done(ended.well);
  });

  function serve(): ChildProcess {
    const script = join(root, "scripts/command/serve.ts");
    const child = spawn(process.execPath, [...runner, script, ...words], {
      stdio: "inherit",
      cwd: io.cwd,
      env: io.environment,
    });
    child.on("exit", (status) => {
      if (child === running) done(status ?? ended.wrong);
    });
    return child;
  }

  function restart(): void {
    const old = running;
    running = undefined;
    old?.once("exit", () => {
      running = serve();
    });
    old?.kill();
  }
}
