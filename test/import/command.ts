import { root } from "../../scripts/arguments.ts";
import type { Ended } from "../../scripts/tools/builds.ts";
import { runKept } from "../builds.ts";

/** Runs `npm run import` as a person would, in the folder of the generator unless told, and waits for the end. */
export function importCommand(words: readonly string[], cwd = root): Promise<Ended> {
  return runKept("import", [...words, "--today=2026-06-01"], cwd);
}
