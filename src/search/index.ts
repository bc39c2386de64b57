import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Region } from "../region.ts";
import { pageOf, recordsOf } from "./records.ts";

/** What a browser needs to search; the rest that Pagefind offers is a user interface of its own. */
const needed = /^(?:(?:fragment|index|filter)\/.+|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta)$/;

/**
 * Writes the search index of a region: everything that is on the site, with its text, and what it is filtered by.
 * All of it is one index in the language of the region, also what is written in another: a search finds all that
 * a word is in, and loads one stemmer only. The same region makes the same bytes.
 * @param folder where `addresses.searchIndex` is on the site
 * @returns how many entries are in the index
 * @throws an Error when Pagefind cannot be started or does not understand something
 */
export async function writeSearchIndex(region: Region, folder: string): Promise<number> {
  const records = recordsOf(region);
  try {
    const { index, errors } = await createIndex({ forceLanguage: region.language });
    if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
    // One by one: the order in which they arrive is the order in which they are kept.
    for (const record of records) {
      const added = await index.addHTMLFile({
        url: record.address,
        content: pageOf(record, region.language),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${record.address}: ${added.errors.join("; ")}`);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join("; ")}`);
    for (const { path, content } of files) {
      if (!needed.test(path) && path !== `wasm.${region.language}.pagefind`) continue;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return records.length;
  } finally {
    await close();
  }
}
