import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { platforms } from "../src/import/archive.ts";
import { ImportRefused } from "../src/import/fault.ts";
import { usualFetching } from "../src/import/fetch-picture.ts";
import { importSite } from "../src/import/import.ts";
import { mostOnTerminal, reportImport } from "../src/import/report.ts";
import { importWordsOf, sayRefusal } from "../src/import/words.ts";
import { defaultLanguage, type LanguageCode } from "../src/languages/language.ts";
import { machineFailure } from "../src/machine-failure.ts";
import { reportProblems, visible } from "../src/report.ts";
import { readKnown } from "../src/scaffold/known.ts";
import { fromHere, isCalendarDay, root } from "./arguments.ts";

/**
 * `npm run import -- blogger FILE` (or `wordpress`): brings the export of another platform into a content folder.
 *
 * `--content=DIR` the content folder; `--host=` the old site's; `--zone=` in which days are taken; `--blog=NAME` of
 * several; `--media=DIR` pictures; `--fetch` fetches those that are missing; `--report=FILE` where the report goes;
 * `--dry-run` writes nothing; `--force` overwrites what editors changed; `--today=YYYY-MM-DD`. Exit status 1 when
 * nothing could be brought, or something is still wrong with the folder or an old address.
 */
const { values, positionals } = readWords();
const content = resolve(values.content ?? "content");
const language = languageOf(content);
const words = importWordsOf(language);
const { wrongWords } = words;
const [name, file, ...more] = positionals;
const platform = platforms.find((one) => one === name?.toLowerCase());
checkWords();
if (!platform || file === undefined) stop(words.usage);

try {
  const report = await importSite({
    platform,
    file: resolve(file),
    content,
    host: values.host,
    zone: values.zone,
    blog: values.blog,
    media: values.media === undefined ? undefined : resolve(values.media),
    fetching: values.fetch ? usualFetching : undefined,
    dryRun: values["dry-run"] ?? false,
    force: values.force ?? false,
    cacheDir: join(root, ".cache/images"),
    now: values.today ?? Date.now(),
  });
  if (!report.proof) stop(`${reportProblems(report.problems, language)}\n${words.nothingWritten}`);
  const reportFile = values.report ?? (report.dryRun ? undefined : "import.md");
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
  console.log(`\n${importWordsOf(language).reportIn(fromHere(file))}`);
}

/** The language of the region that is there, if one is. */
function languageOf(content: string): LanguageCode {
  const known = existsSync(join(content, "site.yaml")) ? readKnown(content) : undefined;
  return known && !("problems" in known) ? known.language : defaultLanguage;
}

function readWords() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: text,
        host: text,
        zone: text,
        blog: text,
        media: text,
        fetch: flag,
        report: text,
        today: text,
        "dry-run": flag,
        force: flag,
      },
    });
  } catch (error) {
    // Node says it in English; which option it is about is enough.
    const option = /--?[\w-]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    const { wrongWords, usage } = importWordsOf(languageOf(resolve("content")));
    return stop(`${wrongWords.unknownOption(option)}\n\n${usage}`);
  }
}

/** Ends the process when words were given that mean nothing. */
function checkWords(): void {
  const empty = Object.entries(values).find(([, value]) => value === "")?.[0];
  const wrong =
    name !== undefined && !platform
      ? wrongWords.unknownPlatform(name)
      : more[0] !== undefined
        ? wrongWords.tooMany(more[0])
        : empty !== undefined
          ? wrongWords.emptyOption(`--${empty}`)
          : values.today !== undefined && !isCalendarDay(values.today)
            ? wrongWords.badDay(values.today)
            : undefined;
  if (wrong !== undefined) stop(`${visible(wrong)}\n\n${words.usage}`);
}

function thrown(error: unknown): never {
  throw error;
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
