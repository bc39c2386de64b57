import type { LanguageCode } from "../../core/language.ts";
import { withDashes } from "./dashes.ts";
import { quoteLanguage, withQuotes } from "./quotes.ts";

/**
 * A line of plain text (a title, a summary) with the quotes, dashes and dots that a text of the region has.
 * @param lang the language that the line is said to be in, when it is another one than those of the site
 */
export function typeset(line: string, language: LanguageCode, lang?: string): string {
  return withQuotes(withDashes(line), quoteLanguage(lang, language));
}
