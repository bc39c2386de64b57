import type { Typeface } from "./typefaces.ts";

/**
 * A text with only characters that a typeface has. What it lacks is replaced by what it stands for (`ﬁ` by `fi`,
 * a full-width letter by a plain one) or left out (emoji, Chinese, Arabic …); no box ever stands for it.
 * Empty when no letter or digit is left.
 */
export function lettered(text: string, face: Typeface): string {
  const has = (character: string) => face.advance(character.codePointAt(0) ?? 0) !== undefined;
  let out = "";
  for (const character of text.normalize("NFC").replace(/\s+/gu, " ")) {
    if (/[\p{C}\p{M}]/u.test(character)) continue;
    if (has(character)) out += character;
    else if (/\p{Pd}/u.test(character)) out += "-";
    else out += [...character.normalize("NFKD")].filter((part) => !/\p{M}/u.test(part) && has(part)).join("");
  }
  const tidy = out.replace(/\s+/gu, " ").trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : "";
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, face: Typeface, size: number, spacing = 0): number {
  let width = 0;
  for (const character of text) width += (face.advance(character.codePointAt(0) ?? 0) ?? 0) * size + spacing;
  return width;
}

/** The beginning of a text that is no wider than `width`, however long the text is. */
function beginning(text: string, face: Typeface, size: number, width: number, spacing = 0): string {
  let [end, wide] = [0, 0];
  for (const character of text) {
    wide += widthOf(character, face, size, spacing);
    if (wide > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The beginning of a text that fits on one line, with an ellipsis when it is not all of it. */
export function oneLine(text: string, face: Typeface, size: number, width: number, spacing = 0): string {
  if (beginning(text, face, size, width, spacing) === text) return text;
  const room = width - widthOf("…", face, size, spacing);
  return `${beginning(text, face, size, room, spacing).replace(/[\s.,:;!?–—-]+$/u, "")}…`;
}

/** The room a title has. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  /** From large to small. */
  readonly sizes: readonly number[];
  /** Height of a line by the size of its letters. */
  readonly leading: number;
}

/** A title as it is set. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a title as large as it fits with its words whole; in the smallest size long words are broken, and what does
 * not fit ends with an ellipsis. Lines are made about equally long.
 */
export function setTitle(whole: string, face: Typeface, room: Room): Setting {
  const smallest = room.sizes.at(-1) as number;
  // More than this has no room in any size: what is behind it is not looked at.
  const title = beginning(whole, face, smallest, room.width * (room.lines + 2));
  for (const size of room.sizes) {
    const pieces = piecesOf(title, face, size, room.width);
    const lines = breakLines(pieces, face, size, room.width);
    const fits = lines.every((line) => widthOf(line, face, size) <= room.width);
    if (!fits || lines.length > linesAt(size, room)) continue;
    const balanced = balance(pieces, face, size, room.width, lines.length);
    if (!endsLonely(balanced) || size === smallest) return { size, lines: balanced };
  }
  const size = smallest;
  const most = linesAt(size, room);
  const lines = breakLines(breakWords(title, face, size, room.width), face, size, room.width);
  if (lines.length <= most) return { size, lines };
  const rest = lines.slice(most - 1).join(" ");
  return { size, lines: [...lines.slice(0, most - 1), oneLine(rest, face, size, room.width)] };
}

/** Tells whether nothing but a scrap stands on the last line: the `V.` of an `e. V.` */
function endsLonely(lines: readonly string[]): boolean {
  return lines.length > 1 && (lines.at(-1)?.length ?? 0) < 4;
}

function linesAt(size: number, { height, lines, leading }: Room): number {
  return Math.max(1, Math.min(lines, Math.floor(height / (size * leading))));
}

/** A line may end at a space; inside a word after a hyphen or a slash, if the word is wider than a line. */
function piecesOf(text: string, face: Typeface, size: number, width: number): string[] {
  return text
    .split(/(?<=\s)/u)
    .flatMap((word) =>
      widthOf(word.trimEnd(), face, size) > width
        ? word.split(/(?<=[\p{L}\p{N}][-–/])(?=[\p{L}\p{N}])/u)
        : [word],
    );
}

function breakLines(pieces: readonly string[], face: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf((line + piece).trimEnd(), face, size) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The narrowest column that takes no more lines. */
function balance(
  pieces: readonly string[],
  face: Typeface,
  size: number,
  width: number,
  count: number,
): string[] {
  let [low, high] = [width / 2, width];
  const lines = (wide: number) => breakLines(pieces, face, size, wide);
  const fits = (wide: number) => {
    const set = lines(wide);
    return set.length <= count && set.every((line) => widthOf(line, face, size) <= wide);
  };
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return lines(high);
}

/** Breaks words that are wider than a line, with a hyphen where the break shows no other way. */
function breakWords(text: string, face: Typeface, size: number, width: number): string[] {
  return piecesOf(text, face, size, width).flatMap((piece) => {
    const out: string[] = [];
    let part = "";
    for (const character of piece) {
      if (widthOf(`${part}${character}-`.trimEnd(), face, size) > width && character !== " ") {
        out.push(`${part}- `);
        part = character;
      } else part += character;
    }
    return [...out, part];
  });
}
