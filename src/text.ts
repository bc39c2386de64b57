import type { LanguageCode } from "./languages/language.ts";

/** Text without case and accents, for matching: `Café` and `cafe` are one. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  þ: "th",
};
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/**
 * A text as part of an address: lower case, accents dropped, everything else than letters and digits one hyphen.
 * `Wij(k)kracht` becomes `wij-k-kracht`; in German `Brücke` becomes `bruecke`. Letters of other scripts are kept.
 * May be empty.
 */
export function slugify(text: string, language: LanguageCode = "en"): string {
  const spelled =
    language === "de"
      ? text
          .normalize("NFC")
          .toLowerCase()
          .replace(/[äöü]/g, (letter) => umlauts[letter] ?? "")
      : text;
  return fold(spelled)
    .replace(/[ßæœøđłþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The beginning of a text, at most `most` characters long, cut at a word, with an ellipsis when cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const atWord = cut.lastIndexOf(" ");
  // A word too long to drop is cut, but never within a character of two code units.
  const kept = atWord >= most / 2 ? cut.slice(0, atWord) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${kept.replace(/[\s,;:.–-]+$/, "")}…`;
}

/** Compares two texts by code unit: the order is the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A text as HTML or XML shows it: what would be markup is escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A text in lines of at most `width` characters, broken between words; a longer word has a line of its own.
 * @param indent what each line begins with
 */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines.join("\n");
}

/** Characters that may not be in XML at all, not even escaped: one of them and no reader opens the feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
export const unknownToXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
