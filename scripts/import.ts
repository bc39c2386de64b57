import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { platforms } from "../src/import/archive.ts";
import { ImportRefused } from "../src/import/fault.ts";
import { usualFetching } from "../src/import/fetch-picture.ts";
import { importSite } from "../src/import/import.ts";
import { mostOnTerminal, reportImport } from "../src/import/report.ts";
import { importWordsOf, sayRefusal } from "../src/import/words.ts";
import { defaultLanguage } from "../src/languages/language.ts";
import { messagesOf } from "../src/languages/messages.ts";
import { reportProblems } from "../src/report.ts";
import { readKnown } from "../src/scaffold/known.ts";
import { root } from "./arguments.ts";

/**
 * `npm run import -- blogger FILE` (or `wordpress`): brings the export of another platform into a content folder.
 *
 * `--content=DIR` the content folder; `--host=` the old site's; `--zone=` in which days are taken; `--blog=NAME` of
 * several; `--media=DIR` pictures; `--fetch` fetches those that are missing; `--report=FILE` where the report goes;
 * `--dry-run` writes nothing; `--force` overwrites what editors changed; `--today=YYYY-MM-DD`.
 */
const given = readWords();
const { values } = given;
const content = resolve(values.content ?? "content");
const language = languageThere();
const words = importWordsOf(language);
const [name, file, ...more] = given.positionals;
const platform = platforms.find((one) => one === name?.toLowerCase());
if (!platform || file === undefined || more.length > 0) stop(words.usage);

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
  if (reportFile !== undefined) {
    mkdirSync(dirname(resolve(reportFile)), { recursive: true });
    writeFileSync(resolve(reportFile), `${reportImport(report)}\n`);
    console.log(`\n${importWordsOf(report.language).reportIn(relative(process.cwd(), resolve(reportFile)))}`);
  }
  process.exitCode = report.problems.length > 0 || report.proof.failed.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  stop(sayRefusal(error.fault, language));
}

/** The language of the region that is there, if one is. */
function languageThere() {
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
    return stop(
      messagesOf(defaultLanguage).report.badOption(error instanceof Error ? error.message : String(error)),
    );
  }
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
