import { root } from "../../scripts/command/arguments.ts";
import type { Ended } from "../../scripts/tools/builds.ts";
import { runHere } from "../command.ts";

/** Runs `npm run import` as a person would, in this process and in the folder of the generator unless told. */
export function importCommand(words: readonly string[], cwd = root): Promise<Ended> {
  return runHere("import", [...words, "--today=2026-06-01"], cwd);
}
