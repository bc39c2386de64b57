import { execFile } from "node:child_process";
import { join } from "node:path";
import { type Ended, root } from "../builds.ts";

/** Runs `npm run import` as a person would, in the folder of the generator unless told, and waits for the end. */
export function importCommand(words: readonly string[], cwd = root): Promise<Ended> {
  const all = [join(root, "scripts/run.mjs"), "import", ...words, "--today=2026-06-01"];
  return new Promise((done) => {
    execFile(process.execPath, all, { cwd, encoding: "utf8" }, (error, out, err) => {
      done({ status: error ? Number(error.code) || 1 : 0, out, err });
    });
  });
}
