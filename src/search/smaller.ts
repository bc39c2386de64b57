import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Cbor, CborReader, listHead, writeCbor } from "./cbor.ts";

/*
 * Pagefind calls each text in its index by a hash, and a browser loads the list of all of them before it can search:
 * 72 KB for 10,000 texts, which nothing makes smaller. Here they get numbers, which are next to nothing when packed.
 * And it puts words in files by hundreds, the most used ones together with their rare neighbours: here a large file is
 * parted. The form of these files is in Pagefind's source: `pagefind/src/index/index_metadata.rs` (the list), `index_words.rs`,
 * `pagefind/src/output/mod.rs` (a signature, then CBOR or JSON, in gzip).
 */

/** A text as the index keeps it, to be shown when it is found. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const signature = "pagefind_dcd";

/** Reads a file of the folder `fragment/` of an index. @throws an Error when it has another form than expected */
export function readFragment(file: Uint8Array): Fragment {
  return JSON.parse(unpacked(file).toString("utf8")) as Fragment;
}

/** Makes a file of the folder `fragment/` of an index. */
export function fragmentFile(json: string): Uint8Array {
  return packed(Buffer.from(json));
}

/** The list of an index, read: its texts, and its files of words. */
export interface List {
  /** What Pagefind calls its texts. */
  readonly names: readonly string[];
  readonly words: readonly WordFile[];
  /** Writes the list with numbers for names, and other files of words. */
  write(hash: string, words: readonly WordFile[]): Uint8Array;
}

/** A file of the folder `index/`, and the first and the last word that are looked for in it. */
export interface WordFile {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Reads the file `*.pf_meta`. @throws an Error when it has another form than expected */
export function readList(file: Uint8Array): List {
  const [version, texts, words, ...others] = whole(unpacked(file));
  if (!Array.isArray(texts) || !Array.isArray(words) || typeof version !== "string") throw otherForm();
  const names = texts.map((text) => {
    const name = Array.isArray(text) ? text[0] : undefined;
    if (typeof name !== "string") throw otherForm();
    return name;
  });
  return {
    names,
    words: words.map((one) => {
      const [from, to, name, ...more] = Array.isArray(one) ? one : [];
      const isKnown = typeof from === "string" && typeof to === "string" && typeof name === "string";
      if (!isKnown || more.length > 0) throw otherForm();
      return { from, to, name };
    }),
    write: (hash, files) =>
      packed(
        writeCbor([
          version,
          texts.map((text, number) => [nameOf(number, texts.length, hash), ...(text as Cbor[]).slice(1)]),
          files.map(({ from, to, name }) => [from, to, name]),
          ...others,
        ]),
      ),
  };
}

function whole(bytes: Buffer): readonly Cbor[] {
  try {
    const reader = new CborReader(bytes);
    const item = reader.item();
    if (reader.isAtEnd && Array.isArray(item)) return item;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw otherForm();
}

/**
 * What the text with a number is called: its digits, the last one first (what changes from each to the next then stands
 * at one spot, and all else packs to nothing), and a hash. `assets/scripts/search.ts` reads the number back.
 */
export function nameOf(number: number, count: number, hash: string): string {
  const digits = String(number).padStart(String(count - 1).length, "0");
  return `${[...digits].reverse().join("")}-${hash}`;
}

/** How long a file of words may be before it is parted, in bytes before packing: some 25 KB after. */
const mostBytes = 60_000;

/**
 * Parts a file of words that is too large, between words: a word that most texts say then stands alone.
 * @returns the parts in the order of their words, each with its content; the file itself when it is small or has one word
 * @throws an Error when it has another form than expected
 */
export function parted(
  file: WordFile,
  content: Uint8Array,
  most = mostBytes,
): readonly (WordFile & { readonly content: Uint8Array })[] {
  const bytes = unpacked(content);
  const parts = bytes.length > most ? partsOf(bytes, most) : [];
  if (parts.length < 2) return [{ ...file, content }];
  return parts.map(({ words, slices }, at) => {
    const body = Buffer.concat([listHead(1), listHead(slices.length), ...slices]);
    return {
      from: at === 0 ? file.from : (words[0] ?? ""),
      to: at === parts.length - 1 ? file.to : (words.at(-1) ?? ""),
      name: `${file.name}-${at}`,
      content: packed(body),
    };
  });
}

interface Part {
  readonly words: string[];
  readonly slices: Buffer[];
  size: number;
}

function partsOf(bytes: Buffer, most: number): Part[] {
  const parts: Part[] = [];
  try {
    const reader = new CborReader(bytes);
    if (reader.list() !== 1) throw otherForm();
    for (let left = reader.list(); left > 0; left--) {
      const start = reader.at;
      const fields = reader.list();
      const word = reader.text();
      for (let field = 1; field < fields; field++) reader.skip();
      const slice = bytes.subarray(start, reader.at);
      let part = parts.at(-1);
      if (!part || part.size + slice.length > most) {
        part = { words: [], slices: [], size: 0 };
        parts.push(part);
      }
      part.words.push(word);
      part.slices.push(slice);
      part.size += slice.length;
    }
    if (!reader.isAtEnd) throw otherForm();
  } catch (error) {
    throw error instanceof RangeError ? otherForm() : error;
  }
  return parts;
}

/** A hash of everything that is in texts, and of their order. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 8);
}

function otherForm(): Error {
  return new Error("Pagefind writes its files in another form than expected");
}

function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.toString("latin1", 0, signature.length) !== signature) throw otherForm();
  return bytes.subarray(signature.length);
}

function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}
