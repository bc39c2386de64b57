import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { reportProblems } from "../src/content/check/report.ts";
import { readKnown } from "../src/content/scaffold/known.ts";
import { defaultLanguage, type LanguageCode } from "../src/core/language.ts";
import { visible } from "../src/core/terminal.ts";
import { sayRefusal } from "../src/i18n/import.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { machineFailure } from "../src/i18n/machine-failure.ts";
import { importSite } from "../src/import/import.ts";
import { mostOnTerminal, reportImport } from "../src/import/report.ts";
import { ImportRefused } from "../src/schema/import-fault.ts";
import { fromHere, root, understoodOrExit, wordsSaid } from "./arguments.ts";
import { readImportWords } from "./import-words.ts";

/**
 * `npm run import -- blogger FILE` (or `wordpress`): brings the export of another platform into a content folder.
 *
 * `--content=DIR` the content folder; `--host=` the old site's; `--zone=` in which days are taken; `--blog=NAME` of
 * several; `--media=DIR` pictures; `--fetch` fetches those that are missing; `--report=FILE` where the report goes;
 * `--dry-run` writes nothing; `--force` overwrites what editors changed; `--today=YYYY-MM-DD`. Exit status 1 when
 * nothing could be brought, or something is still wrong with the folder or an old address.
 */

// Node lets garbage grow with the memory of the machine; to collect it sooner costs little, and halves what is held.
setFlagsFromString("--heap-growing-percent=20");

const asked = understoodOrExit(() => readImportWords(wordsSaid()));
const language = languageOf(asked.content);
const words = wordsIn(language).import;
if ("wrong" in asked) stop(`${visible(asked.wrong(words))}\n\n${words.usage}`.trim());

try {
  const report = await importSite({ ...asked.options, cacheDir: join(root, ".cache/images") });
  if (!report.proof) stop(`${reportProblems(report.problems, language)}\n${words.nothingWritten}`);
  const reportFile = asked.report ?? (report.dryRun ? undefined : "import.md");
  console.log(reportImport(report, reportFile === undefined ? undefined : mostOnTerminal));
  if (reportFile !== undefined) keep(reportImport(report), resolve(reportFile), report.language);
  process.exitCode = report.problems.length > 0 || report.proof.failed.length > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof ImportRefused) stop(sayRefusal(error.withPaths(fromHere).fault, language));
  stop(machineFailure(error, words.machine, fromHere) ?? thrown(error));
}

/** Writes the report; into a folder under the name it usually has. */
function keep(report: string, path: string, language: LanguageCode): void {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "import.md") : path;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${report}\n`);
  console.log(`\n${wordsIn(language).import.reportIn(fromHere(file))}`);
}

/** The language of the region that is there, if one is. */
function languageOf(content: string): LanguageCode {
  const known = existsSync(join(content, "site.yaml")) ? readKnown(content) : undefined;
  return known && !("problems" in known) ? known.language : defaultLanguage;
}

function thrown(error: unknown): never {
  throw error;
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
