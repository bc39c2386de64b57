import type { LanguageCode } from "../core/language.ts";
import { slugify } from "../core/text.ts";

/** Signs that make another word of a word, and how they are said: `50+` is not `50`, nor `C#` `C++`. */
const said: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  nl: {
    "+": "plus",
    "#": "hekje",
    "@": "apenstaartje",
    "*": "ster",
    "%": "procent",
    "€": "euro",
    $: "dollar",
    "=": "is",
    "°": "graad",
  },
  de: {
    "+": "plus",
    "#": "raute",
    "@": "at",
    "*": "stern",
    "%": "prozent",
    "€": "euro",
    $: "dollar",
    "=": "gleich",
    "°": "grad",
  },
  en: {
    "+": "plus",
    "#": "hash",
    "@": "at",
    "*": "star",
    "%": "percent",
    "€": "euro",
    $: "dollar",
    "=": "equals",
    "°": "degree",
  },
};

const sign = /[+#@*%€$=°]/g;

/** A word without the `#` with which social media begin a topic. */
function topicOf(word: string): string {
  return word.replace(/^[\s#]+/, "");
}

/** Tells whether there is a sign in a word that makes another word of it. */
export function hasSign(word: string): boolean {
  return topicOf(word).search(sign) !== -1;
}

/** A word as part of an address, with its signs spelled out: `C++` as `c-plus-plus`; the same for all its spellings. */
export function spelledSlug(word: string, language: LanguageCode): string {
  return slugify(
    topicOf(word).replace(sign, (character) => ` ${said[language][character] ?? ""} `),
    language,
  );
}
