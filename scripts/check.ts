import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { checkRegion } from "../src/content/check/check.ts";
import { fixRegion } from "../src/content/check/fix.ts";
import { asGithub, asJson } from "../src/content/check/for-machines.ts";
import { type Layout, reportAdvice, reportErrors } from "../src/content/check/report.ts";
import { reportMended } from "../src/content/check/report-mended.ts";
import { paintFor } from "../src/core/terminal.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { repositoryRoot } from "../src/region/repository.ts";
import { contentFolderOrExit, fromHere, readArguments, understoodOrExit, wordsSaid } from "./arguments.ts";

/**
 * `npm run check -- --fix --json --format=github --content=DIR --today=YYYY-MM-DD FILE…`: says everything that is
 * wrong with the content, and what could be better. Exit status 1 when there are problems.
 */
const given = argumentsOfCheck();
contentFolderOrExit(given);

const files = given.files.map((word) => fileMeant(word));
const lost = given.files.filter((_, index) => files[index] === undefined);
const isMeant = (file: string) =>
  files.length === 0 || files.some((meant) => meant === "" || file === meant || file.startsWith(`${meant}/`));

const options = {
  content: given.content,
  now: given.now,
  drafts: false,
  cacheDir: `${given.cacheDir}/images`,
};
const fixed = given.fix ? await fixRegion(options, isMeant) : undefined;
const { language, findings, files: count } = fixed?.checked ?? (await checkRegion(options));
const words = wordsIn(language).check;
const told = findings.filter(({ file }) => (file === undefined ? files.length === 0 : isMeant(file)));
const errors = told.filter(({ severity }) => severity === "error");
const advice = told.filter(({ severity }) => severity !== "error");
const where = (file: string) => fromHere(join(given.content, file));

if (given.format === "json") console.log(asJson(told, where));
else if (given.format === "github") {
  const top = repositoryRoot(given.content) ?? process.cwd();
  const annotations = asGithub(told, (file) => slashes(relative(top, join(given.content, file))));
  if (annotations) console.log(annotations);
} else {
  const layout: Layout = { paint: paintFor(process.stdout, process.env), where };
  const parts = [
    ...(fixed ? [reportMended(fixed, language, layout)] : []),
    ...(errors.length > 0 ? [heading(words.problems), reportErrors(errors, language, layout)] : []),
    ...(advice.length > 0 ? [heading(words.advice), reportAdvice(advice, language, layout)] : []),
    ...(errors.length === 0 ? [words.nothingWrong(count)] : []),
  ];
  console.log(parts.join("\n\n"));
  function heading(text: string): string {
    return `${layout.paint("bold", text)}\n${"=".repeat(text.length)}`;
  }
}
for (const word of lost) console.error(words.noSuchFile(word));
process.exitCode = errors.length > 0 || lost.length > 0 || (fixed?.failed.length ?? 0) > 0 ? 1 : 0;

function argumentsOfCheck() {
  return understoodOrExit(() => {
    const { values, positionals } = parseArgs({
      args: wordsSaid(),
      allowPositionals: true,
      options: {
        content: { type: "string" },
        today: { type: "string" },
        fix: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        format: { type: "string" },
      },
    });
    const format = values.json ? "json" : (values.format ?? "text");
    if (format !== "json" && format !== "github" && format !== "text")
      throw new Error(`--format=${format} (text, json, github)`);
    const region = values.content === undefined ? [] : [`--content=${values.content}`];
    if (values.today !== undefined) region.push(`--today=${values.today}`);
    return { ...readArguments(region, process.env), fix: values.fix, format, files: positionals };
  });
}

/** The path within the content folder of a file that a person names: from where they stand, or from that folder. */
function fileMeant(word: string): string | undefined {
  const here = process.env.INIT_CWD ?? process.cwd();
  const found = [process.cwd(), here, given.content]
    .map((folder) => resolve(folder, word))
    .find((path) => (path === given.content || path.startsWith(given.content + sep)) && existsSync(path));
  return found === undefined ? undefined : slashes(relative(given.content, found));
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
