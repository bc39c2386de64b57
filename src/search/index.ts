import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type IndexFile } from "pagefind";
import type { LanguageCode } from "../languages/language.ts";
import type { Region } from "../region.ts";
import { byCodeUnit } from "../text.ts";
import { keepNothing } from "../unchanged.ts";
import { readFragment } from "./fragment.ts";
import { pageOf, recordsOf, type SearchRecord } from "./records.ts";

/** What a browser needs to search; the rest that Pagefind offers is a user interface of its own. */
const needed = /^(?:(?:fragment|index)\/.+|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta)$/;
/** The file beside the index that says which choices each entry of it is under, in the order of the region. */
const choicesFile = "choices.json";

/**
 * Writes the search index of a region: everything that is on the site, with its text, and what it is filtered by.
 * All of it is one index in the language of the region, also what is written in another: a search finds all that
 * a word is in, and loads one stemmer only. The same region makes the same bytes; that is why the choices have a file
 * of their own, for Pagefind writes its filters in another order every time.
 * @param folder where `addresses.searchIndex` is on the site
 * @param keep puts a file there that needs not be written
 * @returns how many entries are in the index
 * @throws an Error when Pagefind cannot be started or does not understand something
 */
export async function writeSearchIndex(region: Region, folder: string, keep = keepNothing): Promise<number> {
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    if (!keep(path, content)) write(path, content);
  };
  const records = recordsOf(region);
  const files = await indexOf(records, region.language);
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (!needed.test(path) && path !== `wasm.${region.language}.pagefind`) continue;
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) ids.set(readFragment(content).url, id);
    put(path, content);
  }
  const choices = records.flatMap(({ address, choices }) => {
    const id = ids.get(address);
    return id === undefined ? [] : [[id, choices] as const];
  });
  put(choicesFile, JSON.stringify(Object.fromEntries(choices)));
  return records.length;
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
