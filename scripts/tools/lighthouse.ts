import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import lighthouse, { type Result } from "lighthouse";
import { serve } from "../../src/server/host/server.ts";
import { contentFolder } from "../content-folder.mjs";
import { chromiumArguments, chromiumProgram } from "./browser/chromium.ts";
import { pagesOf } from "./browser/pages.ts";

/**
 * `npm run lighthouse`: what Lighthouse thinks of a built site on a telephone.
 * Exit status 1 when a score is under 100, with the audits that cost it.
 *
 * `--site=_site` the built site; `--content=DIR` the folder it was built from;
 * `--only=home,post` other kinds of page; `--runs=3` the median of so many; `--today=YYYY-MM-DD` the day it was built for.
 */
const { values } = parseArgs({
  options: {
    site: { type: "string", default: "_site" },
    content: { type: "string" },
    only: { type: "string", default: "home,post,project,partner,agenda,archive" },
    runs: { type: "string", default: "1" },
    today: { type: "string" },
  },
});
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const metrics = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"] as const;

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs=${values.runs}`);
const site = resolve(values.site);
const kinds = values.only.split(",");
const pages = (await pagesOf(site, contentFolder(values.content).folder, values.today ?? Date.now())).filter(
  ({ kind }) => kinds.includes(kind),
);
const missing = kinds.filter((kind) => !pages.some((page) => page.kind === kind));
if (missing.length > 0)
  throw new Error(`${site} has no page of the kind ${missing.join(", ")}; build it first`);
const [server, browser] = await Promise.all([serve(site), startChromium()]);
const rows: Record<string, Record<string, number | string>> = {};
const complaints: string[] = [];
try {
  for (const { kind, address } of pages) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run++) results.push(await look(server.origin + address));
    // The run with the middle performance; the other scores are the same in every run.
    results.sort((a, b) => score(a, "performance") - score(b, "performance"));
    const result = results[Math.floor((runs - 1) / 2)];
    if (!result) continue;
    rows[kind] = Object.fromEntries([
      ...categories.map((category) => [category, score(result, category)]),
      ...metrics.map((metric) => [
        initials(metric),
        result.audits[metric]?.displayValue?.replace(/\s/g, " ") ?? "?",
      ]),
    ]);
    complaints.push(...complaintsOf(result).map((complaint) => `${kind}: ${complaint}`));
  }
} finally {
  await Promise.all([server.close(), browser.stop()]);
}
console.table(rows);
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);

async function look(address: string): Promise<Result> {
  const run = await lighthouse(address, { port: browser.port, output: "json", logLevel: "error" });
  if (!run || run.lhr.runtimeError)
    throw new Error(run?.lhr.runtimeError?.message ?? "Lighthouse says nothing");
  return run.lhr;
}

function score(result: Result, category: string): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

function initials(metric: string): string {
  return metric.replace(/(\w)\w*-?/g, "$1").toUpperCase();
}

/** The audits that keep a page from 100, with what they are about. */
function complaintsOf(result: Result): string[] {
  return categories
    .filter((category) => score(result, category) < 100)
    .flatMap((category) => {
      const audits = (result.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
      const failed = audits.flatMap(({ id }) => {
        const audit = result.audits[id];
        return audit && audit.score !== null && audit.score < 1 ? [audit] : [];
      });
      return failed.map(({ id, title, displayValue, details }) => {
        const items = details && "items" in details && Array.isArray(details.items) ? details.items : [];
        const about = items.slice(0, 3).map((item) => JSON.stringify(item).slice(0, 160));
        return [`${category}: ${id} (${title})`, displayValue, ...about].filter(Boolean).join("\n    ");
      });
    });
}

/** Starts Chromium with a port for Lighthouse to speak to it. */
async function startChromium(): Promise<{ port: number; stop: () => Promise<void> }> {
  const { path, env } = await chromiumProgram();
  const profile = await mkdtemp(join(tmpdir(), "bloeit-lighthouse-"));
  const options = [...chromiumArguments, "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const program = spawn(path, [...options, "about:blank"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((done) => program.once("exit", () => done()));
  const port = await new Promise<number>((found, failed) => {
    let said = "";
    program.once("error", failed);
    program.once("exit", () => failed(new Error(`Chromium does not start:\n${said}`)));
    program.stderr.setEncoding("utf8").on("data", (words: string) => {
      said = (said + words).slice(-4000);
      const listening = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said);
      if (listening) found(Number(listening[1]));
    });
  });
  return {
    port,
    stop: async () => {
      program.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
