import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeSearchIndex } from "../../src/search/index.ts";
import { beginningWith, type IndexedWords, searchable } from "../../src/search/indexed-words.ts";
import { post, regionOf } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";
import { type Engine, fetchFile, openEngine } from "./engine.ts";

/*
 * What is found in an index whose files of words are so small that hardly two words are in one, and whose most used
 * word is shortened: by Pagefind's engine, from files.
 */
const folder = scratchFolder("bloeit-finding-");
const index = join(folder, "index");
/** The same with all words in one file, where nothing can be missed. */
const whole = join(folder, "whole");
const words =
  "school schoolplein schooltuin schoolband schouwburg schacht schachtrad mijn mijnpark mijnwerker muziek muzieknacht muziekdag kermis kerk kerktoren boom".split(
    " ",
  );
/** A post about each word and the one after it, and some that say nothing but the most used word. */
const texts = [
  ...words.map((word, at) => `Over ${word} en ook ${words[(at + 5) % words.length]}, met overal linde.`),
  ...Array.from({ length: 12 }, (_, at) => `${"Linde, ".repeat(9)} hoge linde nummer ${at}.`),
];
const addressOf = (at: number) => `/berichten/2026/p${at}/`;

let told: IndexedWords;
let nothingMissed: Engine;
beforeAll(async () => {
  vi.stubGlobal("fetch", fetchFile);
  const files = texts.map((text, at) => [`posts/2026/p${at}.md`, post(text)]);
  const region = await regionOf(Object.fromEntries(files));
  await writeSearchIndex(region, index, undefined, { most: 60, mostOfWord: 200 });
  await writeSearchIndex(region, whole, undefined, {
    most: Number.POSITIVE_INFINITY,
    mostOfWord: Number.POSITIVE_INFINITY,
  });
  nothingMissed = await openEngine(whole);
  told = JSON.parse(readFileSync(join(index, "words.json"), "utf8")) as IndexedWords;
});
afterAll(() => vi.unstubAllGlobals());

/** What a reader finds: as `assets/scripts/search.ts` looks for it, with nothing loaded before. */
async function find(typed: string): Promise<readonly string[]> {
  const fresh = await openEngine(index);
  const wanted = searchable(typed, told);
  await fresh.search(wanted);
  await fresh.preload(beginningWith(wanted, told));
  return [...(await fresh.search(wanted))].sort();
}

const saying = (isSaid: (word: string) => boolean) =>
  texts
    .flatMap((text, at) =>
      text
        .toLowerCase()
        .split(/[\s.,]+/)
        .some(isSaid)
        ? [addressOf(at)]
        : [],
    )
    .sort();

describe("an index whose words are in many files", () => {
  test("is one", () => {
    expect(told.files.length).toBeGreaterThan(words.length);
    expect(told.shortened).toEqual(["lind"]);
  });

  const beginnings = words.flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 3)),
  );
  test.each([...new Set(beginnings)])("finds every text with a word that begins with %j", async (typed) => {
    const all = await nothingMissed.search(typed);
    // What is found besides begins with the stem of what was typed only: "school" for "schoolt".
    const begin = new Set(saying((word) => word.startsWith(typed)));
    expect(await find(typed)).toEqual(expect.arrayContaining(all.filter((address) => begin.has(address))));
  });

  test("misses some without what is loaded in addition", async () => {
    const engine = await openEngine(index);
    expect((await engine.search("school")).length).toBeLessThan(
      saying((word) => word.startsWith("school")).length,
    );
  });

  test("finds all texts with the most used word, and looks for a phrase with it as for its words", async () => {
    expect(await find("linde")).toHaveLength(texts.length);
    expect(await find('"hoge linde nummer"')).toHaveLength(12);
    expect(await (await openEngine(index)).search('"hoge linde nummer"')).toEqual([]);
  });

  test("finds a phrase of other words only where they stand one after another", async () => {
    expect(await find('"kermis en ook"')).toEqual([addressOf(words.indexOf("kermis"))]);
    expect(await find('"ook en kermis"')).toEqual([]);
  });

  test("finds nothing for a word that no text says", async () => {
    expect(await find("quastenflosser")).toEqual([]);
  });
});
