import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { close, createIndex, type IndexFile } from "pagefind";
import type { LanguageCode } from "../languages/language.ts";
import type { Region } from "../region.ts";
import { browserTargets } from "../styles/bundle.ts";
import { byCodeUnit } from "../text.ts";
import { keepNothing } from "../unchanged.ts";
import { choicesOf } from "./choices.ts";
import type { IndexedWords } from "./indexed-words.ts";
import { pageOf, recordsOf, type SearchRecord } from "./records.ts";
import { fragmentFile, hashOf, type List, nameOf, readFragment, readList } from "./smaller.ts";
import { type Sizes, type WordFile, wordFiles } from "./word-files.ts";

/** What a browser needs to search; the rest that Pagefind offers is a user interface of its own. */
const entryFile = "pagefind-entry.json";
const engine = "pagefind.js";
const listFile = /^pagefind\..+\.pf_meta$/;
const fragmentName = /^fragment\/(.+)\.pf_fragment$/;
/** The file beside the index that says which choices each entry of it is under. */
const choicesFile = "choices.json";
/** The file beside the index that says how words are put in files. */
const wordsFile = "words.json";

/**
 * Writes the search index of a region: everything that is on the site, with its text, and what it is filtered by.
 * All of it is one index in the language of the region, also what is written in another: a search finds all that
 * a word is in, and loads one stemmer only. The same region makes the same bytes; that is why the choices have a file
 * of their own, for Pagefind writes its filters in another order every time. That file also is loaded only by who
 * uses them.
 * @param folder where `addresses.searchIndex` is on the site
 * @param keep puts a file there that needs not be written
 * @param sizes of files of words, when they are not the usual ones
 * @returns how many entries are in the index
 * @throws an Error when Pagefind cannot be started or does not understand something
 */
export async function writeSearchIndex(
  region: Region,
  folder: string,
  keep = keepNothing,
  sizes?: Sizes,
): Promise<number> {
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    if (!keep(path, content)) write(path, content);
  };
  const records = recordsOf(region);
  const files = await indexOf(byLength(records), region.language);
  const texts = textsIn(files, records);
  const list = readListIn(files);
  const inOrder = (list?.names ?? []).flatMap((name) => texts.get(name) ?? []);
  if (inOrder.length !== texts.size) throw new Error("Pagefind lists other texts than it has");
  const hash = hashOf(inOrder.map(({ json }) => json));
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const { files: words, shortened } = wordFiles(
    (list?.words ?? []).map((file) => {
      const content = byPath.get(wordPath(file));
      if (!content) throw new Error(`Pagefind lists ${file.name}, which it does not have`);
      return content;
    }),
    sizes,
  );
  const wordsHash = hashOf(words.map(({ content }) => content));
  const named = words.map((file, at) => ({ ...file, name: nameOf(at, words.length, wordsHash) }));

  for (const file of named) put(wordPath(file), file.content);
  inOrder.forEach(({ json }, number) => {
    put(`fragment/${nameOf(number, inOrder.length, hash)}.pf_fragment`, fragmentFile(json));
  });
  for (const { path, content } of files) {
    if (path === entryFile || path === `wasm.${region.language}.pagefind`) put(path, content);
    if (path === engine) put(path, await smaller(content));
    if (list && listFile.test(path)) put(path, list.write(hash, named));
  }
  const told: IndexedWords = { files: words.map(({ from }) => from), shortened };
  put(wordsFile, JSON.stringify(told));
  put(
    choicesFile,
    JSON.stringify(choicesOf(records, new Map(inOrder.map(({ record }, at) => [record, at])))),
  );
  return records.length;
}

function readListIn(files: readonly IndexFile[]): List | undefined {
  const list = files.find(({ path }) => listFile.test(path));
  return list && readList(list.content);
}

function wordPath({ name }: WordFile): string {
  return `index/${name}.pf_index`;
}

/** A text of the index: what it is of, and the file that a browser loads when it is found. */
interface Text {
  readonly record: SearchRecord;
  readonly json: string;
}

/** The texts of an index by the name that Pagefind gave them, each with all that a result says of it. */
function textsIn(files: readonly IndexFile[], records: readonly SearchRecord[]): ReadonlyMap<string, Text> {
  const byAddress = new Map(records.map((record) => [record.address, record]));
  return new Map(
    files.flatMap(({ path, content }) => {
      const name = fragmentName.exec(path)?.[1];
      if (name === undefined) return [];
      const { meta, ...fragment } = readFragment(content);
      const record = byAddress.get(fragment.url);
      if (!record) throw new Error(`Pagefind has a text of ${fragment.url}, which is not there`);
      const { shown } = record;
      // What an entry is about is in the index, and never shown.
      return [[name, { record, json: JSON.stringify({ ...fragment, meta: { title: meta.title }, shown }) }]];
    }),
  );
}

/** The shortest first: the lengths of texts are in the list that every browser loads, and pack well when they are in order. */
function byLength(records: readonly SearchRecord[]): readonly SearchRecord[] {
  const lengths = new Map(records.map((record) => [record, record.html.split(/\s+/).length]));
  return [...records].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
}

/** Pagefind's script as small as it goes. */
async function smaller(script: Uint8Array): Promise<string> {
  const { code } = await transform(Buffer.from(script).toString("utf8"), {
    minify: true,
    format: "esm",
    target: browserTargets.esbuild,
    legalComments: "none",
  });
  return code;
}

async function indexOf(records: readonly SearchRecord[], language: LanguageCode): Promise<IndexFile[]> {
  const without = (errors: readonly string[], about = "") => {
    if (errors.length > 0) throw new Error(`Pagefind: ${about}${errors.join("; ")}`);
  };
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    without(errors);
    if (!index) throw new Error("Pagefind does not start");
    // One by one: the order in which they arrive is the order in which they are kept.
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.address, content: pageOf(record, language) });
      without(added.errors, `${record.address}: `);
    }
    const made = await index.getFiles();
    without(made.errors);
    return [...made.files].sort((a, b) => byCodeUnit(a.path, b.path));
  } finally {
    await close();
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
