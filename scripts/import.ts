import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { reportProblems } from "../src/content/check/report.ts";
import type { LanguageCode } from "../src/core/language.ts";
import { visible } from "../src/core/terminal.ts";
import { sayRefusal } from "../src/i18n/import.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { machineFailure } from "../src/i18n/machine-failure.ts";
import { importSite } from "../src/import/import.ts";
import { ImportRefused } from "../src/import/refused.ts";
import { mostOnTerminal, reportImport } from "../src/import/report.ts";
import { cacheDir, fromHere } from "./command/arguments.ts";
import { importAsked } from "./command/import-asked.ts";
import type { CommandIo } from "./command/io.ts";
import { ended, runCommand, Stop } from "./command/run.ts";
import { options as usual } from "./command/table.ts";

/**
 * `npm run import -- blogger FILE` (or `wordpress`): brings the export of another platform into a content folder. Exit
 * status 1 when nothing could be brought, or something is still wrong with the folder or an old address.
 */
export function main(words: readonly string[], io: CommandIo): Promise<number> {
  return runCommand("import", words, io, async (given) => {
    // Node lets garbage grow with the memory of the machine; to collect it sooner costs little, and halves what is held.
    setFlagsFromString("--heap-growing-percent=20");
    const { language } = given;
    const said = wordsIn(language).import;
    const here = (path: string) => fromHere(path, io.cwd);
    const asked = importAsked(given, io.cwd);
    if ("wrong" in asked)
      throw new Stop(`${visible(asked.wrong(said))}\n\n${said.usage}`.trim(), ended.notUnderstood);
    try {
      const report = await importSite({ ...asked.options, cacheDir: join(cacheDir, "images") });
      if (!report.proof)
        throw new Stop(`${reportProblems(report.problems, language)}\n${said.nothingWritten}`);
      const reportFile = given.values.report ?? (report.dryRun ? undefined : usual.report.usual);
      io.out(reportImport(report, reportFile === undefined ? undefined : mostOnTerminal));
      if (reportFile !== undefined)
        keep(reportImport(report), resolve(io.cwd, reportFile), report.language, io);
      return report.problems.length > 0 || report.proof.failed.length > 0 ? ended.wrong : ended.well;
    } catch (error) {
      if (error instanceof ImportRefused) throw new Stop(sayRefusal(error.withPaths(here).error, language));
      const failure = error instanceof Stop ? undefined : machineFailure(error, said.machine, here);
      throw failure === undefined ? error : new Stop(failure);
    }
  });
}

/** Writes the report; into a folder under the name it usually has. */
function keep(report: string, path: string, language: LanguageCode, { out, cwd }: CommandIo): void {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, usual.report.usual) : path;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${report}\n`);
  out(`\n${wordsIn(language).import.reportIn(fromHere(file, cwd))}`);
}
