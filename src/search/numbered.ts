import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/*
 * Pagefind calls each text in its index by a hash, and a browser loads the list of all of them before it can search:
 * 72 KB for 10,000 texts, which nothing makes smaller. Here they get numbers, which are next to nothing when packed.
 * The form of these files is in Pagefind's source: `pagefind/src/index/index_metadata.rs` (the list),
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

/** The texts of an index under numbers. */
export interface Numbered {
  /** What Pagefind calls them, in the order of the list. */
  readonly names: readonly string[];
  /** The list with their new names. */
  readonly list: Uint8Array;
}

/**
 * What the text with a number is called: its digits, the last one first (what changes from each to the next then stands
 * at one spot, and all else packs to nothing), and a hash. `assets/scripts/search.ts` reads the number back.
 */
export function nameOf(number: number, count: number, hash: string): string {
  const digits = String(number).padStart(String(count - 1).length, "0");
  return `${[...digits].reverse().join("")}-${hash}`;
}

/**
 * Gives the texts of an index numbers for names.
 * @param list the file `*.pf_meta`
 * @param hash what tells this index from others: browsers keep what has it in its name for ever
 * @throws an Error when the list has another form than expected
 */
export function numbered(list: Uint8Array, hash: string): Numbered {
  const read = readCbor(unpacked(list));
  const [version, texts, ...others] = Array.isArray(read) ? read : [];
  if (!Array.isArray(texts) || typeof version !== "string") throw otherForm();
  const names = texts.map((text) => {
    const name = Array.isArray(text) ? text[0] : undefined;
    if (typeof name !== "string") throw otherForm();
    return name;
  });
  const renamed = texts.map((text, number) => [
    nameOf(number, texts.length, hash),
    ...(text as Cbor[]).slice(1),
  ]);
  return { names, list: packed(writeCbor([version, renamed, ...others])) };
}

/** A hash of everything that is in texts. */
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

/** As much of CBOR (RFC 8949) as lists of texts need: whole numbers, text, and lists of these. */
type Cbor = number | string | readonly Cbor[];

const [wholeNumber, text, list] = [0, 3, 4];

function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    if (length > 4) throw otherForm();
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const item = (): Cbor => {
    const first = bytes[at++] ?? 0xff;
    const size = argument(first & 31);
    switch (first >> 5) {
      case wholeNumber:
        return size;
      case text:
        at += size;
        return bytes.toString("utf8", at - size, at);
      case list:
        return Array.from({ length: size }, item);
      default:
        throw otherForm();
    }
  };
  const whole = item();
  if (at !== bytes.length) throw otherForm();
  return whole;
}

function writeCbor(item: Cbor): Buffer {
  const parts: Buffer[] = [];
  const head = (kind: number, size: number) => {
    const length = size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
    const bytes = Buffer.alloc(1 + length);
    bytes[0] = (kind << 5) | (length === 0 ? size : 24 + Math.log2(length));
    if (length > 0) bytes.writeUIntBE(size, 1, length);
    parts.push(bytes);
  };
  const write = (one: Cbor) => {
    if (typeof one === "number") head(wholeNumber, one);
    else if (typeof one === "string") {
      const bytes = Buffer.from(one);
      head(text, bytes.length);
      parts.push(bytes);
    } else {
      head(list, one.length);
      one.forEach(write);
    }
  };
  write(item);
  return Buffer.concat(parts);
}
