import { reportProblems } from "../src/content/check/report.ts";
import { readRegion } from "../src/content/index.ts";
import { reportPlanning } from "../src/site/planning-report.ts";
import { argumentsOrExit, contentFolderOrExit } from "./arguments.ts";

/**
 * `npm run plan`: says what comes onto the site, leaves it or changes on which day, what waits for a person, and
 * when the site must be built next. `--content=DIR`, `--today=YYYY-MM-DD`. Exit status 1 when the region has problems.
 */
const given = argumentsOrExit();
contentFolderOrExit(given);
const { content, now, cacheDir } = given;
const result = await readRegion({ content, now, drafts: false, cacheDir: `${cacheDir}/images` });
if (result.ok) console.log(reportPlanning(result.region));
else console.error(reportProblems(result.problems, result.language));
process.exit(result.ok ? 0 : 1);
