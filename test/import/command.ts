import { execFile } from "node:child_process";
import { join } from "node:path";
import { type Ended, root } from "../builds.ts";

/** Runs `npm run import` as a person would, in the folder of the generator unless told, and waits for the end. */
export function importCommand(words: readonly string[], cwd = root): Promise<Ended> {
  const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
  const all = ["--import", tsx, join(root, "scripts/import.ts"), ...words, "--today=2026-06-01"];
  // tsx looks for its settings in the working folder, where npm always puts a command.
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") };
  return new Promise((done) => {
    execFile(process.execPath, all, { cwd, env, encoding: "utf8" }, (error, out, err) => {
      done({ status: error ? Number(error.code) || 1 : 0, out, err });
    });
  });
}
