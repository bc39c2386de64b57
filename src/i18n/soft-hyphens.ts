import { createRequire } from "node:module";
import createHyphenator from "hyphen";
import { isLanguageCode, type LanguageCode } from "../core/language.ts";

/** The sign that shows nowhere but at the end of a line, when a word breaks there. */
export const softHyphen = "\u00AD";

/**
 * From how many letters on a word may break: sooner in headings, links and labels, which are large or stand in narrow
 * columns. Shorter words have room everywhere.
 */
const least = { title: 10, prose: 12 } as const;
type Setting = keyof typeof least;

/** How many letters stay together at the beginning and at the end of a word. */
const edge = 3;

/** What is longer than that is no word of a language. */
const longest = 100;

/** The patterns of each language, from TeX. They are large: one is only loaded when a word asks for it. */
const patterns: Readonly<Record<LanguageCode, string>> = {
  nl: "hyphen/patterns/nl",
  de: "hyphen/patterns/de-1996",
  en: "hyphen/patterns/en-gb",
};

/** A language with the words that it has broken so far: a region writes the same ones again and again. */
class Hyphenator {
  private readonly known = new Map<string, string>();
  private readonly split: (word: string) => unknown;

  constructor(language: LanguageCode) {
    const load = createRequire(import.meta.url);
    this.split = createHyphenator(load(patterns[language]), { hyphenChar: softHyphen });
  }

  /** A word with a soft hyphen wherever it may break. */
  hyphenate(word: string): string {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const broken = withWholeEdges(String(this.split(word)));
    this.known.set(word, broken);
    return broken;
  }
}

function withWholeEdges(word: string): string {
  const parts = word.split(softHyphen);
  while (parts.length > 1 && (parts[0] ?? "").length < edge) parts.splice(0, 2, parts.slice(0, 2).join(""));
  while (parts.length > 1 && (parts.at(-1) ?? "").length < edge)
    parts.splice(-2, 2, parts.slice(-2).join(""));
  return parts.join(softHyphen);
}

const hyphenators = new Map<LanguageCode, Hyphenator>();

function hyphenatorOf(language: LanguageCode): Hyphenator {
  const hyphenator = hyphenators.get(language) ?? new Hyphenator(language);
  hyphenators.set(language, hyphenator);
  return hyphenator;
}

/** What is copied, or read by machines: web and mail addresses, names of files and accounts. */
const isCopied = (run: string) => /[@#\\_]|:\/\/|^\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(run);

/**
 * A text with soft hyphens in its long words.
 * @param lang its language (BCP 47); in one that Bloeit does not speak, no word breaks
 * @param setting whether it stands in a heading, a link or a label, or in running text
 * @example hyphenate("Kerkrade-Oost: gebiedsontwikkeling", "nl", "prose") // "Kerkrade-Oost: gebieds·ont·wik·ke·ling", with · for a soft hyphen
 */
export function hyphenate(text: string, lang: string, setting: Setting): string {
  const language = lang.toLowerCase().split("-")[0] ?? "";
  // Most texts have no long word at all; that is seen at once.
  if (!isLanguageCode(language) || !/[\p{L}\p{M}]{10}/u.test(text)) return text;
  return text.replace(/[^\s\u00A0]+/gu, (run) =>
    isCopied(run) || run.includes(softHyphen)
      ? run
      : run.replace(/[\p{L}\p{M}]+/gu, (word) =>
          word.length < least[setting] || word.length > longest
            ? word
            : hyphenatorOf(language).hyphenate(word),
        ),
  );
}

/** What no word breaks in: what readers do not see, what they copy or fill in, and drawings, where no line breaks. */
const verbatim = new Set("head code pre kbd samp select textarea svg".split(" "));
const titles = new Set("h1 h2 h3 h4 h5 h6 a dt th summary button label legend".split(" "));
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A script or a comment as a whole, a tag, or what stands between two tags. */
const piece =
  /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[!/]?([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>|[^<]+/gi;

/** What holds within an element. */
interface Within {
  readonly lang: string;
  /** Nothing where no word breaks. */
  readonly setting: Setting | undefined;
  readonly isParagraph: boolean;
}

/**
 * A document of ours with soft hyphens in the long words that readers see, each in the language that it is said to be
 * in. Attributes, scripts and what is copied stay as they are. Browsers break words by themselves (`hyphens: auto`)
 * only where they have a dictionary of the language, and most have none of Dutch.
 */
export function withSoftHyphens(html: string): string {
  const around: Within[] = [{ lang: "", setting: "prose", isParagraph: false }];
  return html.replace(
    piece,
    (text, script: string | undefined, name: string | undefined, attributes = "") => {
      const within = around.at(-1);
      if (!within || script !== undefined || text.startsWith("<!")) return text;
      if (name === undefined) return within.setting ? hyphenate(text, within.lang, within.setting) : text;
      if (text.startsWith("</")) around.pop();
      else if (!empty.has(name) && !attributes.endsWith("/"))
        around.push(inElement(within, name, attributes));
      return text;
    },
  );
}

function inElement(within: Within, name: string, attributes: string): Within {
  const lang = / lang="([^"]*)"/.exec(attributes)?.[1] ?? within.lang;
  const isParagraph = within.isParagraph || name === "p";
  // A link in a sentence is a part of that.
  const isTitle = titles.has(name) && !(name === "a" && isParagraph);
  const setting = within.setting && !verbatim.has(name) ? (isTitle ? "title" : within.setting) : undefined;
  return { lang, setting, isParagraph };
}
