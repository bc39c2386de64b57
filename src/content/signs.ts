import type { LanguageCode } from "../core/language.ts";
import { slugify } from "../core/text.ts";
import { wordsIn } from "../i18n/languages.ts";

/** Signs that make another word of a word: `50+` is not `50`, nor `C#` `C++`. */
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
  const signs: Readonly<Record<string, string>> = wordsIn(language).addresses.signs;
  return slugify(
    topicOf(word).replace(sign, (character) => ` ${signs[character] ?? ""} `),
    language,
  );
}
