import type { LanguageCode } from "./language.ts";

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

/**
 * The most bytes, as UTF-8, of a name on the site: file systems take 255, and some files are called after a page with
 * an ending of their own.
 */
export const longestName = 240;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The beginning of a slug that fits in so many bytes, cut at a hyphen where there is one not far off. */
export function shortSlug(slug: string, most = longestName): string {
  if (bytesOf(slug) <= most) return slug;
  let [kept, bytes] = ["", 0];
  for (const character of slug) {
    bytes += bytesOf(character);
    if (bytes > most) break;
    kept += character;
  }
  const atWord = kept.lastIndexOf("-");
  return (atWord >= kept.length / 2 ? kept.slice(0, atWord) : kept).replace(/-+$/, "");
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

/**
 * Characters that nobody sees and that change what is read: marks that embed, override or isolate a direction
 * (UAX #9), notes between lines, and the tags block (U+E0000…), which may only end a flag.
 */
export const deceptive =
  /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0000}-\u{e007f}]/gu;

/** These, and what takes no room at all: of no use in a name or a title, and in the way of whoever looks for it. */
export const hidden = new RegExp(`${deceptive.source}|[\\u200b\\u2028\\u2029\\u2060-\\u2065\\ufeff]`, "gu");

/** Letters and marks that are drawn as nothing: fillers of Hangul and Braille, and all that Unicode calls a format. */
const nothingSeen = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Tells whether there is nothing to see in a text. */
export function isBlank(text: string): boolean {
  return text.replace(nothingSeen, "") === "";
}

/** A character as Unicode names it: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
