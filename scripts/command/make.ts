import { join } from "node:path";
import { reportProblems } from "../../src/content/check/report.ts";
import { readRegion } from "../../src/content/index.ts";
import { dayAfter, midnightOf } from "../../src/core/days.ts";
import type { LanguageCode } from "../../src/core/language.ts";
import { hostFit } from "../../src/core/live-address.ts";
import { stylerFor } from "../../src/core/terminal.ts";
import { machineFailure } from "../../src/i18n/machine-failure.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import type { Messages } from "../../src/i18n/types/messages.ts";
import type { Region } from "../../src/region/region.ts";
import { buildSite } from "../../src/site/build.ts";
import { fingerprint, remember } from "../../src/site/build-record.ts";
import { reportPlanning } from "../../src/site/planning-report.ts";
import { NotASite } from "../../src/site/site-folder.ts";
import { type Arguments, fromHere, previewCommand, root } from "./arguments.ts";
import type { CommandIo } from "./io.ts";

/** How much of the planning a build tells; `npm run plan` tells all of it. */
const mostTold = 5;

/**
 * Reads a region and makes its site; says what came of it.
 * @param spoken the language of what goes wrong before the region is read
 * @param record where to keep what the site was made from, and the state of that
 * @returns whether there is a new site
 */
export async function make(
  given: Arguments,
  spoken: LanguageCode,
  io: CommandIo,
  record?: { readonly file: string; readonly from: string },
): Promise<boolean> {
  const started = performance.now();
  const here = (path: string) => fromHere(path, io.cwd);
  let language: LanguageCode = spoken;
  try {
    const result = await readRegion({
      content: given.content,
      now: given.now,
      drafts: given.drafts,
      admin: given.admin,
      cacheDir: `${given.cacheDir}/images`,
      repository: given.repository,
      production: given.production,
      ...(given.deployment ? { deployment: given.deployment } : {}),
    });
    language = result.language;
    const { report } = messagesOf(language);
    if (!result.ok) {
      const layout = {
        paint: stylerFor({ isTTY: io.isTTY.err }, io.environment),
        where: (file: string) => here(join(given.content, file)),
      };
      const told = reportProblems(result.problems, language, layout);
      io.err(`${told} ${report.keptOld(here(given.out))}`);
      return false;
    }
    const pages = await buildSite(result.region, {
      root,
      cards: given.cards,
      search: given.search,
      out: given.out,
      cacheDir: `${given.cacheDir}/images`,
      onPictures: progress((done, total) => io.out(report.pictures(done, total))),
      onCards: progress((done, total) => io.out(report.cards(done, total))),
    });
    if (record) keepRecord(record, given, result.region);
    io.out(reportPlanning(result.region, mostTold));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    io.out(report.built(result.region.settings.title, pages, here(given.out), seconds));
    const { url } = result.region.settings;
    const host = given.production?.hostAddress;
    if (host !== undefined && hostFit(url, host) !== "same") io.err(report.servedElsewhere(host, url));
    io.out(report.look(previewCommand(given, io.cwd)));
    return true;
  } catch (error) {
    io.err(whyNot(error, given.out, messagesOf(language).report, here));
    return false;
  }
}

/** Says why there is no new site: what the machine refused in plain words, anything else for who knows the code. */
function whyNot(
  error: unknown,
  out: string,
  report: Messages["report"],
  here: (path: string) => string,
): string {
  if (error instanceof NotASite) return report.notASite(here(out));
  const cause = causeOf(error);
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const told = machineFailure(cause, report, here) ?? report.renderFailed(detail);
  return `${told}\n${report.keptOld(here(out))}`;
}

/** Keeps what a site was made from. With `--today` it stays good for ever; else until its day is over. */
function keepRecord(
  record: { file: string; from: string },
  given: Arguments,
  { today, language }: Region,
): void {
  const site = record.from === "" ? "" : fingerprint([given.out]);
  const isFixed = typeof given.now === "string";
  const since = isFixed ? Number.MIN_SAFE_INTEGER : midnightOf(today).instant;
  const until = isFixed ? Number.MAX_SAFE_INTEGER : dayAfter(today).instant;
  const { content } = given;
  if (site !== undefined) remember(record.file, { content, from: record.from, site, since, until, language });
}

/** What really went wrong: Eleventy wraps the error of a template, and names only the template. */
function causeOf(error: unknown): unknown {
  const inner = error instanceof Error && "originalError" in error ? error.originalError : undefined;
  return inner ? causeOf(inner) : error;
}

/** Says how far the pictures are, at most once a second, and not at all when they are done within one. */
function progress(say: (done: number, total: number) => void) {
  let last: number | undefined;
  return (done: number, total: number) => {
    const now = performance.now();
    last ??= now;
    if (now - last < 1000) return;
    last = now;
    say(done, total);
  };
}
