import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { watch } from "chokidar";
import { root, runner } from "./arguments.ts";

/**
 * `npm start`: serves the site of a content folder while it is being written (see `serve.ts`). This process only
 * starts that one, and starts it anew when the generator itself changes, so that changed code is loaded.
 */
function serve(): ChildProcess {
  const words = [...runner, join(root, "scripts/serve.ts"), ...process.argv.slice(2)];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  child.on("exit", (status) => {
    if (child === running) process.exit(status ?? 1);
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

let running: ChildProcess | undefined = serve();
watch(
  ["layouts", "src"].map((folder) => join(root, folder)),
  { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } },
).on("all", restart);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(0);
  });
