import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { readRegion } from "../../../src/content/index.ts";
import type { Region } from "../../../src/region/region.ts";
import { serve } from "../../../src/server/host/server.ts";
import { writeSearchIndex } from "../../../src/site/search/index.ts";
import { root, runner } from "../../command/arguments.ts";
import { openBrowser } from "../browser/chromium.ts";
import { wordsOf, writeCorpus } from "./corpus.ts";
import { peakOf } from "./memory.ts";

/*
 * What a search costs in a large region: how long the index takes and how large it is, and what a reader who comes to
 * the search page loads before the first result is there, as the host sends it, file by file. Each search is a visit
 * of its own, with nothing kept from before. Some words are told of in full, and of many more, from the most used one to
 * the rarest, what most of them cost.
 *
 * `npm run bench -- search [--count=10000] [--words=WORD,WORD] [--sample=40]`
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    words: { type: "string" },
    sample: { type: "string", default: "40" },
  },
});
/** What a visit may load before the first result, in bytes. */
const goal = 150_000;
const vocabulary = 20_000;
const known = wordsOf(vocabulary);
/** A word that few posts say, one that a tenth of them say, and the one that all of them say many times. */
const wanted = values.words?.split(",") ?? [known[5_000] ?? "", known[400] ?? "", known[0] ?? ""];
const today = "2026-06-01";
const folder = mkdtempSync(join(tmpdir(), "bloeit-bench-search-"));
const [content, out, cacheDir] = ["content", "site", "cache/pictures"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

try {
  writeCorpus(content, { posts: Number(values.count), vocabulary });
  const region = await theRegion();
  const started = performance.now();
  await writeSearchIndex(region, join(folder, "index"));
  say("indexing", `${((performance.now() - started) / 1000).toFixed(1)} s`);
  say("index", sizeOf(join(folder, "index")));
  await build();
  const [browser, server] = await Promise.all([openBrowser(), serve(out)]);
  try {
    const page = server.origin + region.addresses.search();
    for (const word of wanted) report(await visit(browser, page, region.addresses.searchIndex, word));
    const costs: Visit[] = [];
    for (const word of sampled(Number(values.sample)))
      costs.push(await visit(browser, page, region.addresses.searchIndex, word));
    reportAll(costs);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function theRegion(): Promise<Region> {
  const read = await readRegion({ content, now: today, drafts: false, cacheDir });
  if (!read.ok) throw new Error("the region that was made to measure has errors");
  return read.region;
}

/** Builds the site as a person does. */
async function build(): Promise<void> {
  const words = [`--content=${content}`, `--out=${out}`, `--today=${today}`, "--no-cards"];
  const started = performance.now();
  const child = spawn(process.execPath, [...runner, "build", ...words], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, 20);
  const status = await new Promise((done) => child.once("close", done));
  clearInterval(watch);
  if (status !== 0) throw new Error("the build failed");
  say(
    "whole build",
    `${((performance.now() - started) / 1000).toFixed(1)} s, ${memory?.toFixed(0) ?? "?"} MB`,
  );
}

/** A file that was loaded, and when it was there. */
interface Loaded {
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
}

/** Words of all ranks, the often used ones more often, as people look for them: the ranks grow by a factor. */
function sampled(count: number): readonly string[] {
  const ranks = Array.from({ length: count }, (_, at) => Math.round(vocabulary ** (at / (count - 1))) - 1);
  return [...new Set(ranks)].flatMap((rank) => known[Math.min(rank, vocabulary - 1)] ?? []);
}

/** What a search loaded until the first result was there, of its own and of what all pages share, and how long that took. */
interface Visit {
  readonly word: string;
  readonly found: string;
  readonly ms: number;
  readonly own: readonly Loaded[];
  readonly shared: readonly Loaded[];
}

/** Looks for a word. */
async function visit(browser: Browser, address: string, searchIndex: string, word: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const results = document.querySelector(".results");
    const seen = new Promise<number>((done) => {
      new MutationObserver(() => {
        if (results?.firstElementChild) done(performance.now());
      }).observe(results ?? document.body, { childList: true });
    });
    Object.assign(window, { seen });
  });
  const before = await page.evaluate(() => performance.now());
  await page.fill("#q", word);
  const first = await page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
  const found = (await page.locator(".finder-count").textContent()) ?? "";
  const all = await page.evaluate(() =>
    (
      [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ] as PerformanceResourceTiming[]
    ).map(({ name, encodedBodySize, responseEnd }) => ({
      path: new URL(name).pathname,
      bytes: encodedBodySize,
      at: responseEnd,
    })),
  );
  await context.close();
  const loaded = all.filter(({ at }) => at <= first);
  const isOfSearch = ({ path }: Loaded) =>
    path === new URL(address).pathname || path.startsWith(searchIndex) || path.startsWith("/assets/search.");
  return {
    word,
    found,
    ms: first - before,
    own: loaded.filter(isOfSearch),
    shared: loaded.filter((one) => !isOfSearch(one)),
  };
}

function report({ word, found, ms, own, shared }: Visit): void {
  console.log(`\n“${word}”: ${found}, the first after ${ms.toFixed(0)} ms`);
  for (const { path, bytes } of own) say(path, kilobytes(bytes));
  say("together", kilobytes(sum(own)));
  say("and what all pages share", `${kilobytes(sum(shared))} in ${shared.length} files`);
}

function reportAll(visits: readonly Visit[]): void {
  const sizes = visits.map(({ own }) => sum(own)).sort((a, b) => a - b);
  const at = (part: number) => kilobytes(sizes[Math.floor((sizes.length - 1) * part)] ?? 0);
  const kept = sizes.filter((size) => size <= goal).length;
  console.log(`\n${visits.length} words, from the most used to the rarest`);
  say("half of them, nine in ten, all", `${at(0.5)}, ${at(0.9)}, ${at(1)}`);
  say(`at most ${goal / 1000} KB`, `${kept} of ${sizes.length}`);
  const over = visits.filter(({ own }) => sum(own) > goal);
  for (const { word, own } of over) say(`  over: “${word}”`, kilobytes(sum(own)));
}

function sum(files: readonly Loaded[]): number {
  return files.reduce((all, { bytes }) => all + bytes, 0);
}

function sizeOf(index: string): string {
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((all, file) => all + statSync(join(file.parentPath, file.name)).size, 0);
  return `${(bytes / 1_000_000).toFixed(1)} MB in ${files.length} files`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(50)} ${value}`);
}
