import { createHash } from "node:crypto";
import { type Cbor, CborReader, writeCbor } from "./cbor.ts";
import { otherForm, packed, unpacked } from "./packed.ts";
import type { WordFile } from "./word-files.ts";

/*
 * Pagefind calls each text in its index by a hash, and a browser loads the list of all of them before it can search:
 * 72 KB for 10,000 texts, which nothing makes smaller. Here they get numbers, which are next to nothing when packed.
 * The form of these files is in Pagefind's source: `pagefind/src/index/index_metadata.rs`, and `pagefind/src/output/mod.rs`
 * (a signature, then CBOR or JSON, in gzip).
 */

/** A text as the index keeps it, to be shown when it is found. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

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
 * at one spot, and all else packs to nothing), and a hash in letters. `assets/scripts/search.ts` reads the number back.
 */
export function nameOf(number: number, count: number, hash: string): string {
  const digits = String(number).padStart(String(count - 1).length, "0");
  return `${[...digits].reverse().join("")}${hash}`;
}

/**
 * A hash of everything that is in texts or files, and of their order: five letters, for it is in each of thousands of
 * names, and has only to tell one state of the site from the one before.
 */
export function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content).update("\0");
  return [...hash.digest().subarray(0, 5)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");
}
