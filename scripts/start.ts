import { spawn } from "node:child_process";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { defaultLanguage } from "../src/languages/language.ts";
import { messagesOf } from "../src/languages/messages.ts";
import { argumentsOrExit, root } from "./arguments.ts";

/**
 * `npm start`: makes the site with everything that is still held back, serves it, and makes it anew
 * (and has browsers show it) whenever a file changes. A broken file is reported; the last good site stays.
 */
const given = argumentsOrExit();
const out = given.outGiven ? given.out : join(given.cacheDir, "preview");

/** A process of its own, so that changed layouts are loaded anew like changed texts. */
function build(): Promise<boolean> {
  const options = [`--content=${given.content}`, `--out=${out}`, "--drafts", "--no-cards"];
  if (typeof given.now === "string") options.push(`--today=${given.now}`);
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "scripts/build.ts"), ...options], {
    stdio: "inherit",
  });
  return new Promise((done) => {
    child.on("exit", (status) => done(status === 0));
  });
}

await build();
const server = EleventyDevServer.getServer("bloeit", out, {
  port: given.port,
  liveReload: true,
  showAllHosts: false,
  logger: { info: () => {}, log: () => {}, error: console.error },
});
server.serve(given.port);
await server.ready();
console.log(messagesOf(defaultLanguage).report.serving(`http://localhost:${await server.getPort()}/`));

let running = false;
let again = false;
async function rebuild(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    if (await build()) await server.reload({ files: [], subtype: undefined });
  } while (again);
  running = false;
}

const watched = [given.content, ...["layouts", "assets", "src"].map((folder) => join(root, folder))];
watch(watched, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 } }).on(
  "all",
  () => {
    void rebuild();
  },
);
