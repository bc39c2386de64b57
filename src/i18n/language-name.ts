import type { LanguageCode } from "../core/language.ts";

/**
 * What a language is called in that of a site; its tag where it has no name.
 * @example languageName("en", "nl") // "Engels"
 */
export function languageName(tag: string, language: LanguageCode): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
}
