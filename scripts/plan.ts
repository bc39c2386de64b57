import { join } from "node:path";
import { reportProblems } from "../src/content/check/report.ts";
import { readRegion } from "../src/content/index.ts";
import { reportPlanning } from "../src/site/planning-report.ts";
import { cacheDir, requireContentFolder } from "./command/arguments.ts";
import type { CommandIo } from "./command/io.ts";
import { ended, runCommand } from "./command/run.ts";

/**
 * `npm run plan`: says what comes onto the site, leaves it or changes on which day, what waits for a person, and
 * when the site must be built next. Exit status 1 when the region has problems.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("plan", words, io, async (given) => {
    requireContentFolder(given, io);
    const { content } = given;
    const now = given.values.today ?? Date.now();
    const result = await readRegion({ content, now, drafts: false, cacheDir: join(cacheDir, "images") });
    if (result.ok) io.out(reportPlanning(result.region));
    else io.err(reportProblems(result.problems, result.language));
    return result.ok ? ended.well : ended.wrong;
  });
}
