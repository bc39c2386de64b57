import type { MarkdownIt, Token } from "markdown-it";
import type { LanguageCode } from "../../core/language.ts";
import { isBareAddress } from "./bare-addresses.ts";
import { renderingOf } from "./context.ts";

interface QuoteStyle {
  /** What a pair becomes: as it was typed, or by how deep it stands. */
  readonly by: "typed" | "depth";
  /** Opening and closing: for `"`, or the outer pair. */
  readonly double: readonly [string, string];
  /** For `'`, or a pair within another. */
  readonly single: readonly [string, string];
  /** Words that begin with an apostrophe. */
  readonly clipped: RegExp;
}

/** A year, as in `'98`, begins with an apostrophe in every language. */
const year = "\\d\\ds?(?![\\p{L}\\p{N}])";
const clipped = (words: string) => new RegExp(`^(?:${year}|(?:${words})(?![\\p{L}\\p{N}]))`, "iu");

const styles: Readonly<Record<LanguageCode | "fr", QuoteStyle>> = {
  nl: {
    by: "depth",
    double: ["‘", "’"],
    single: ["“", "”"],
    clipped: clipped("t|s|n|ns|k|m|r|d|er|ie|tis|twas|tzelfde|tgeen|rommel"),
  },
  de: {
    by: "typed",
    double: ["„", "“"],
    single: ["‚", "‘"],
    clipped: clipped("s|n|ne|nen|nem|ner|nes|rein|raus|rauf|runter|rum|ran|rüber|ist"),
  },
  en: {
    by: "typed",
    double: ["“", "”"],
    single: ["‘", "’"],
    clipped: clipped("tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|kay|nuff|neath|ere|gainst"),
  },
  // French sets a narrow no-break space within its quotes.
  fr: { by: "depth", double: ["«\u202f", "\u202f»"], single: ["“", "”"], clipped: clipped("tit|tain") },
};

/** The quotes of a language, by its code; those of another one when it has none here. */
export function quoteLanguage(lang: string | undefined, otherwise: LanguageCode): LanguageCode | "fr" {
  const code = lang?.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(styles, code) ? (code as LanguageCode | "fr") : otherwise;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly isDouble: boolean;
}

/**
 * Curled quotes, apostrophes and primes for the straight ones of a line.
 * @returns what each of them becomes, by its place; a `"` that nothing closes stays as it is
 */
function curled(text: string, style: QuoteStyle): Map<number, string> {
  const marks = new Map<number, string>();
  const pairs: Pair[] = [];
  const open: { at: number; isDouble: boolean }[] = [];
  const depths: Record<"single" | "double", number> = { single: 0, double: 0 };
  const count = (isDouble: boolean, by: number) => {
    depths[isDouble ? "double" : "single"] += by;
  };
  // Feet and inches, as in 6'2".
  for (const { index, 0: measure } of text.matchAll(/(?<![\p{L}\p{N}])\d{1,3}'\s?\d{1,2}"/gu)) {
    marks.set(index + measure.indexOf("'"), "′");
    marks.set(index + measure.length - 1, "″");
  }
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{N}]\s?)'n'(?=\s?[\p{L}\p{N}])/giu)) {
    marks.set(index, "’");
    marks.set(index + 2, "’");
  }
  for (const { index: at, 0: sign } of text.matchAll(/['"]/g)) {
    if (marks.has(at)) continue;
    const isDouble = sign === '"';
    const [before, after] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
    if (!isDouble && isWord(before, /\p{L}|\p{N}/u) && isWord(after, /\p{L}/u)) {
      marks.set(at, "’");
      continue;
    }
    const isAtWord = /[\s([{<«‹„“‚‘\-–—=/'"]/.test(before);
    const rest = text.slice(at + 1, at + 12);
    if (!isDouble && isAtWord && style.clipped.test(rest) && !/^\p{L}'(?![\p{L}\p{N}])/u.test(rest)) {
      marks.set(at, "’");
      continue;
    }
    const isOpen = depths[isDouble ? "double" : "single"] > 0;
    const closes =
      isOpen && !/[\s([{<«]/.test(before) && (!/[–—=/-]/.test(before) || /[\s.,;:!?)\]}]/.test(after));
    // A quote right behind another one closes what is open, unless a word follows.
    const opensHere = isAtWord && !/\s/.test(after) && !(closes && !isWord(after, /[\p{L}\p{N}]/u));
    if (opensHere) {
      open.push({ at, isDouble });
      count(isDouble, 1);
    } else if (closes) {
      for (let other = open.pop(); other; other = open.pop()) {
        count(other.isDouble, -1);
        if (other.isDouble === isDouble) {
          pairs.push({ open: other.at, close: at, isDouble });
          break;
        }
        // What was passed over opens nothing.
        if (!other.isDouble) marks.set(other.at, "’");
      }
    } else if (/\d/.test(before)) marks.set(at, isDouble ? "″" : "′");
    else if (!isDouble) marks.set(at, "’");
  }
  for (const { at, isDouble } of open) if (!isDouble) marks.set(at, "’");
  setPairs(pairs, style, marks);
  return marks;
}

function isWord(character: string, kind: RegExp): boolean {
  return kind.test(character);
}

/** Chooses for each pair the quotes of its language, from the outer ones in. */
function setPairs(pairs: readonly Pair[], style: QuoteStyle, marks: Map<number, string>): void {
  const around: (Pair & { isOuter: boolean })[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    while ((around.at(-1)?.close ?? Number.POSITIVE_INFINITY) < pair.open) around.pop();
    const parent = around.at(-1);
    // By depth they take turns. As they were typed they do so by themselves, unless both were typed alike.
    const isOuter = parent?.isOuter === undefined ? style.by === "depth" || pair.isDouble : !parent.isOuter;
    around.push({ ...pair, isOuter });
    const [before, behind] = isOuter ? style.double : style.single;
    marks.set(pair.open, before);
    marks.set(pair.close, behind);
  }
}

function applied(text: string, from: number, marks: ReadonlyMap<number, string>): string {
  return text.replace(/['"]/g, (sign, at: number) => marks.get(from + at) ?? sign);
}

/** A line of plain text with the quotes of a language. */
export function withQuotes(line: string, language: LanguageCode | "fr"): string {
  return /['"]/.test(line) ? applied(line, 0, curled(line, styles[language])) : line;
}

/** Sets the quotes of a text in its language: across emphasis and links, not in code, addresses and escaped signs. */
export function quotes(markdown: MarkdownIt): void {
  markdown.core.ruler.at("smartquotes", (state) => {
    const { lang, language } = renderingOf(state.env).context;
    const style = styles[quoteLanguage(lang, language)];
    for (const block of state.tokens)
      if (block.type === "inline" && /['"]/.test(block.content)) setBlock(block.children ?? [], style);
  });
}

function setBlock(tokens: readonly Token[], style: QuoteStyle): void {
  let text = "";
  let addresses = 0;
  const texts: { token: Token; from: number }[] = [];
  for (const token of tokens) {
    if (isBareAddress(token)) addresses += token.nesting;
    if (token.type === "text" && addresses === 0) {
      texts.push({ token, from: text.length });
      text += token.content;
    } else if (token.type === "softbreak" || token.type === "hardbreak") text += "\n";
    else if (token.nesting === 0 && token.type !== "html_comment")
      text += /^\s+$/.test(token.content) ? " " : "x";
  }
  const marks = curled(text, style);
  for (const { token, from } of texts) token.content = applied(token.content, from, marks);
}
