import type { LanguageCode } from "../core/language.ts";
import { wordsIn } from "../i18n/languages.ts";

/** Where the comments begin on a page; their feed is called the same. */
export function commentsAnchor(language: LanguageCode): string {
  return wordsIn(language).addresses.comments.all;
}

/** Where a comment is on its page. */
export function commentAnchor(id: string, language: LanguageCode): string {
  return `${wordsIn(language).addresses.comments.one}-${id}`;
}
