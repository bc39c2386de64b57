/** Lines that can be put right without asking anybody: as they stand from `line` (from 1) on, and as they should be. */
export interface LineFix {
  readonly line: number;
  readonly old: readonly string[];
  readonly lines: readonly string[];
}

/** A way to keep a file that every program understands: UTF-8, without byte order mark, lines that end alike. */
export type Normalisation = "utf8" | "noByteOrderMark" | "lineFeeds";

/** A change that needs no judgement, as data: `npm run check -- --fix` applies it. */
export type Fix = LineFix | { readonly keep: Normalisation };

/**
 * The line with one part of it put otherwise.
 * @returns nothing when the part is not there, or more than once, so that it is not certain which one is meant
 */
export function withPart(line: string, part: string, other: string): string | undefined {
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const places: number[] = [];
  for (let at = line.indexOf(part); part !== "" && at >= 0; at = line.indexOf(part, at + 1)) {
    const isWithin =
      (isWord(part.at(0)) && isWord(line[at - 1])) || (isWord(part.at(-1)) && isWord(line[at + part.length]));
    if (!isWithin) places.push(at);
  }
  const [at] = places;
  return places.length === 1 && at !== undefined
    ? line.slice(0, at) + other + line.slice(at + part.length)
    : undefined;
}
