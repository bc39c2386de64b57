import type { LanguageCode } from "../core/language.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { nl } from "./nl/index.ts";
import type { Words } from "./types/words.ts";

/** The languages that there are, each a folder beside this file. */
const languages: Readonly<Record<LanguageCode, Words>> = { nl, de, en };

/**
 * Everything that people read in a language.
 * @example wordsIn("de").map.title // "Karte"
 */
export function wordsIn(language: LanguageCode): Words {
  return languages[language];
}

/**
 * The same of every language.
 * @example inEveryLanguage(({ map }) => map.title).de // "Karte"
 */
export function inEveryLanguage<T>(choose: (words: Words) => T): Readonly<Record<LanguageCode, T>> {
  const chosen = Object.entries(languages).map(([code, words]) => [code, choose(words)] as const);
  return Object.fromEntries(chosen) as Record<LanguageCode, T>;
}
