import { CborReader, listHead } from "./cbor.ts";
import { otherForm, packed, unpacked } from "./packed.ts";

/*
 * Pagefind puts words in files by hundreds, and a browser loads the files whose first and last word enclose what was
 * typed. Two things are wrong with that in a large region. Files are large, the most used words together with their rare
 * neighbours. And a word that begins with what was typed is missed when it has come into the next file. So words are
 * put in files anew: smaller ones, parted where neighbours have least in common, and each named by the beginning that
 * sets it apart from the one before. Who wants all that begins with "scho" needs the file that encloses "scho", and
 * every file whose name begins with it (`beginningWith`); there are no others. The form of Pagefind's files is in its
 * source, `pagefind/src/index/index_words.rs`.
 */

/** A file of the folder `index/`, and the first and the last text that it is looked into for. */
export interface WordFile {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Files of words, and which of the words have been shortened. */
export interface WordFiles {
  readonly files: readonly (Omit<WordFile, "name"> & { readonly content: Uint8Array })[];
  readonly shortened: readonly string[];
}

/** How long a file of words may be, and one word, which is in a file of its own then; in bytes before packing. */
export interface Sizes {
  readonly most: number;
  readonly mostOfWord: number;
}

/** Some 11 KB and 18 KB after packing. */
const usualSizes: Sizes = { most: 30_000, mostOfWord: 40_000 };

/** A word with all that is known of it, in CBOR as Pagefind wrote it. */
interface Entry {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * Puts the words of an index in files.
 * @param contents Pagefind's own files of words, in the order of their words
 * @throws an Error when they have another form than expected
 */
export function wordFiles(
  contents: readonly Uint8Array[],
  { most, mostOfWord }: Sizes = usualSizes,
): WordFiles {
  const shortened: string[] = [];
  const fitting = (entry: Entry) => {
    if (entry.bytes.length <= mostOfWord) return entry;
    shortened.push(entry.word);
    return shortenedEntry(entry, mostOfWord);
  };
  const groups = grouped(
    known(() => contents.flatMap((content) => entriesOf(unpacked(content)).map(fitting))),
    most,
  );
  return {
    shortened,
    files: groups.map((group, at) => ({
      from: beginningAfter(lastOf(groups[at - 1]), group[0]?.word ?? ""),
      to: endBefore(groups[at + 1]?.[0]?.word ?? "", lastOf(group)),
      content: packed(
        Buffer.concat([listHead(1), listHead(group.length), ...group.map(({ bytes }) => bytes)]),
      ),
    })),
  };
}

/** Parts entries in groups that are small enough, each at the place in its second half where neighbours have least in common. */
function grouped(entries: readonly Entry[], most: number): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (let start = 0; start < entries.length; ) {
    let [end, size] = [start, 0];
    let best: number | undefined;
    for (
      let next = entries[end];
      next && (end === start || size + next.bytes.length <= most);
      next = entries[end]
    ) {
      size += next.bytes.length;
      end++;
      if (size >= most / 2 && (best === undefined || inCommon(entries, end) <= inCommon(entries, best)))
        best = end;
    }
    groups.push(entries.slice(start, best ?? end));
    start = best ?? end;
  }
  return groups;
}

/** How many letters the word at a place begins with that the one before it begins with, too. */
function inCommon(entries: readonly Entry[], at: number): number {
  const [before, after] = [entries[at - 1], entries[at]];
  return before && after ? [...beginningAfter(before.word, after.word)].length - 1 : 0;
}

/** The shortest beginning of a word that comes after another word in the order of words. */
function beginningAfter(before: string, word: string): string {
  const [there, here] = [[...before], [...word]];
  const differs = here.findIndex((letter, at) => letter !== there[at]);
  return here.slice(0, differs + 1).join("");
}

/**
 * The shortest text that a word, and all that begins with what sets it apart from the next word, comes before: the list
 * of the files is loaded by everyone, and whole words are long.
 */
function endBefore(next: string, word: string): string {
  const letters = [...word];
  const { length } = [...beginningAfter(word, next)];
  return length === 0 || letters.length <= length ? word : `${letters.slice(0, length).join("")}\u{10ffff}`;
}

function lastOf(group: readonly Entry[] | undefined): string {
  return group?.at(-1)?.word ?? "";
}

/** How many places in each text a shortened word may keep: the most of these that make it short enough, or the least. */
const keptPlaces = [32, 16, 8, 4, 2, 1] as const;

/** What an entry says of one text: `[step, [-weight, place, …], places in titles]`, in pieces. */
interface Mention {
  readonly step: Buffer;
  readonly places: Buffer;
  /** Where the first of the places end. */
  readonly ends: readonly number[];
  readonly rest: Buffer;
}

/**
 * A word that nearly every text says many times, without most of the places where it stands, but at least the first in
 * each text. It says next to nothing of a text how often such a word is in it; the text is found all the same.
 */
function shortenedEntry({ word, bytes }: Entry, most: number): Entry {
  const reader = new CborReader(bytes);
  const head = passed(reader, bytes, () => [reader.list(), reader.text()]);
  const mentions = Array.from({ length: reader.list() }, () => mention(reader, bytes));
  const size = (kept: number) =>
    mentions.reduce(
      (sum, { step, ends, rest }) => sum + step.length + (ends[kept] ?? ends.at(-1) ?? 0) + rest.length,
      0,
    );
  const kept = keptPlaces.find((places) => size(places) <= most) ?? 1;
  const shorter = mentions.flatMap(({ step, places, ends, rest }) => {
    // The first number is the weight of the places that follow it, and so is every other that is negative.
    let count = Math.min(kept + 1, ends.length);
    if (isNegative(places, ends[count - 2])) count--;
    return [step, listHead(count), places.subarray(0, ends[count - 1] ?? 0), rest];
  });
  return {
    word,
    bytes: Buffer.concat([head, listHead(mentions.length), ...shorter, bytes.subarray(reader.at)]),
  };
}

function mention(reader: CborReader, bytes: Buffer): Mention {
  let fields = 0;
  const step = passed(reader, bytes, () => {
    fields = reader.list();
    reader.skip();
  });
  const count = reader.list();
  const start = reader.at;
  const ends: number[] = [];
  const places = passed(reader, bytes, () => {
    for (let number = 0; number < count; number++) {
      reader.skip();
      if (number <= keptPlaces[0]) ends.push(reader.at - start);
    }
  });
  const rest = passed(reader, bytes, () => {
    for (let field = 2; field < fields; field++) reader.skip();
  });
  return { step, places, ends, rest };
}

/** The bytes that reading something passes by. */
function passed(reader: CborReader, bytes: Buffer, read: () => unknown): Buffer {
  const start = reader.at;
  read();
  return bytes.subarray(start, reader.at);
}

/** Tells whether the number that begins at a place is negative (RFC 8949, 3.1: major type 1). */
function isNegative(numbers: Buffer, at = 0): boolean {
  return (numbers[at] ?? 0) >> 5 === 1;
}

/** What is read, where what cannot be read is of another form. */
function known<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? otherForm() : error;
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  const reader = new CborReader(bytes);
  if (reader.list() !== 1) throw otherForm();
  for (let left = reader.list(); left > 0; left--) {
    let word = "";
    const entry = passed(reader, bytes, () => {
      const fields = reader.list();
      word = reader.text();
      for (let field = 1; field < fields; field++) reader.skip();
    });
    entries.push({ word, bytes: entry });
  }
  if (!reader.isAtEnd) throw otherForm();
  return entries;
}
