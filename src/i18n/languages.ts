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
