import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { checkRegion } from "../src/content/check/check.ts";
import type { Diagnostic } from "../src/content/check/diagnostic.ts";
import { fixRegion } from "../src/content/check/fix.ts";
import { asGithub, asJson } from "../src/content/check/for-machines.ts";
import { type Layout, reportAdvice, reportErrors } from "../src/content/check/report.ts";
import { reportFixed } from "../src/content/check/report-fixed.ts";
import { repositoryRoot } from "../src/core/git-folder.ts";
import { stylerFor } from "../src/core/terminal.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { cacheDir, fromHere, requireContentFolder } from "./command/arguments.ts";
import type { CommandIo, Place } from "./command/io.ts";
import { ended, runCommand } from "./command/run.ts";
import { options as usual } from "./command/table.ts";

/**
 * `npm run check`: says everything that is wrong with the content, and what could be better. Exit status 1 when there are
 * problems.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("check", words, io, async (given) => {
    requireContentFolder(given, io);
    const { content, values } = given;
    const files = given.words.map((word) => fileMeant(word, content, io));
    const lost = given.words.filter((_, index) => files[index] === undefined);
    const isMeant = (file: string) =>
      files.length === 0 ||
      files.some((meant) => meant === "" || file === meant || file.startsWith(`${meant}/`));
    const options = {
      content,
      now: values.today ?? Date.now(),
      drafts: false,
      cacheDir: join(cacheDir, "images"),
    };
    const fixed = values.fix ? await fixRegion(options, isMeant) : undefined;
    const checked = fixed?.checked ?? (await checkRegion(options));
    const told = checked.findings.filter(({ file }) =>
      file === undefined ? files.length === 0 : isMeant(file),
    );
    const where = (file: string) => fromHere(join(content, file), io.cwd);
    const format = values.json ? "json" : (values.format ?? usual.format.usual);
    if (format === "json") io.out(asJson(told, where));
    else if (format === "github") {
      const top = repositoryRoot(content) ?? io.cwd;
      const annotations = asGithub(told, (file) => slashes(relative(top, join(content, file))));
      if (annotations) io.out(annotations);
    } else
      io.out(
        asText(told, checked, fixed, { paint: stylerFor({ isTTY: io.isTTY.out }, io.environment), where }),
      );
    for (const word of lost) io.err(wordsIn(checked.language).check.noSuchFile(word));
    const hasErrors = told.some(({ severity }) => severity === "error");
    return hasErrors || lost.length > 0 || (fixed?.failed.length ?? 0) > 0 ? ended.wrong : ended.well;
  });
}

/** The report for people. */
function asText(
  told: readonly Diagnostic[],
  { language, files }: Awaited<ReturnType<typeof checkRegion>>,
  fixed: Awaited<ReturnType<typeof fixRegion>> | undefined,
  layout: Layout,
): string {
  const words = wordsIn(language).check;
  const errors = told.filter(({ severity }) => severity === "error");
  const advice = told.filter(({ severity }) => severity !== "error");
  const heading = (text: string) => `${layout.paint("bold", text)}\n${"=".repeat(text.length)}`;
  return [
    ...(fixed ? [reportFixed(fixed, language, layout)] : []),
    ...(errors.length > 0 ? [heading(words.problemsTitle), reportErrors(errors, language, layout)] : []),
    ...(advice.length > 0 ? [heading(words.adviceTitle), reportAdvice(advice, language, layout)] : []),
    ...(errors.length === 0 ? [words.nothingWrong(files)] : []),
  ].join("\n\n");
}

/** The path within the content folder of a file that a person names: from where they stand, or from that folder. */
function fileMeant(word: string, content: string, { cwd, environment }: Place): string | undefined {
  // npm runs a command in the folder of `package.json`, and tells where the person stands.
  const found = [cwd, environment.INIT_CWD ?? cwd, content]
    .map((folder) => resolve(folder, word))
    .find((path) => (path === content || path.startsWith(content + sep)) && existsSync(path));
  return found === undefined ? undefined : slashes(relative(content, found));
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
