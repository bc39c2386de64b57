import type { LanguageCode } from "../core/language.ts";
import { wordsIn } from "./languages.ts";
import type { Texts } from "./types/texts.ts";

/** What readers of a site see in a language. */
export function textsOf(language: LanguageCode): Texts {
  return wordsIn(language).texts;
}
