import { stripVTControlCharacters } from "node:util";
import { deceptive } from "./text.ts";

/*
 * Control characters (all but tab and line feed), the marks that turn the direction of a text (UAX #9), and what no
 * reader sees but a terminal, a feed reader or XML 1.0 may stumble over.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text by a stranger, without anything that acts: it can be shown on a page, in a feed and in a terminal. */
export function harmless(text: string): string {
  // Codes of a terminal first, as a whole: without their first character the rest of them would stay behind as text.
  return stripVTControlCharacters(text)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unsafe, "")
    .replace(deceptive, "");
}

/** The same as one line: for names. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/\s+/g, " ").trim();
}

/** The paragraphs of a plain text, each with its lines. */
export function paragraphsOf(text: string): string[][] {
  return harmless(text)
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter(Boolean)
    .map((paragraph) => paragraph.split("\n"));
}
