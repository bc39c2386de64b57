import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { close, createIndex, type IndexFile } from "pagefind";
import type { LanguageCode } from "../../core/language.ts";
import { reuseNothing } from "../../core/reuse-output.ts";
import { byCodeUnit } from "../../core/text.ts";
import type { Region } from "../../region/region.ts";
import { browserTargets } from "../styles/bundle.ts";
import { choicesOf } from "./choices.ts";
import { fragmentFile, readFragment } from "./fragment.ts";
import { pageOf, recordsOf, type SearchRecord } from "./records.ts";

/** Of what Pagefind makes, a user interface of its own and the filters (`choices.json` stands for them) are left out. */
const engine = "pagefind.js";
const asTheyAre = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|index\/.+\.pf_index)$/;
const fragmentName = /^fragment\/(.+)\.pf_fragment$/;
/** The file beside the index that says which choices each entry of it is under. */
const choicesFile = "choices.json";

/**
 * Writes the search index of a region: everything that is on the site, with its text, and what it is filtered by.
 * All of it is one index in the language of the region, also what is written in another: a search finds all that
 * a word is in, and loads one stemmer only. The same region makes the same bytes; that is why the choices have a file
 * of their own, for Pagefind writes its filters in another order every time. That file also is loaded only by who
 * uses them.
 * @param folder where `addresses.searchIndex` is on the site
 * @param reuse puts a file there that needs not be written
 * @returns how many entries are in the index
 * @throws an Error when Pagefind cannot be started or does not understand something
 */
export async function writeSearchIndex(
  region: Region,
  folder: string,
  reuse = reuseNothing,
): Promise<number> {
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    if (!reuse(path, content)) write(path, content);
  };
  const records = recordsOf(region);
  const byAddress = new Map(records.map((record) => [record.address, record]));
  const names = new Map<SearchRecord, string>();
  for (const { path, content } of await indexOf(records, region.language)) {
    if (asTheyAre.test(path) || path === `wasm.${region.language}.pagefind`) put(path, content);
    if (path === engine) put(path, await smaller(content));
    const name = fragmentName.exec(path)?.[1];
    if (name === undefined) continue;
    const { meta, ...fragment } = readFragment(content);
    const record = byAddress.get(fragment.url);
    if (!record) throw new Error(`Pagefind has a text of ${fragment.url}, which is not there`);
    names.set(record, name);
    // What an entry is about is in the index, and never shown.
    put(path, fragmentFile({ ...fragment, meta: { title: meta.title ?? "" }, shown: record.shown }));
  }
  put(choicesFile, JSON.stringify(choicesOf(records, names)));
  return records.length;
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
