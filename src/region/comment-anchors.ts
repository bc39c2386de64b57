import type { LanguageCode } from "../core/language.ts";

/** What comments are called in addresses: all of a page together, and one of them. */
const words: Readonly<Record<LanguageCode, { readonly all: string; readonly one: string }>> = {
  nl: { all: "reacties", one: "reactie" },
  de: { all: "kommentare", one: "kommentar" },
  en: { all: "comments", one: "comment" },
};

/** Where the comments begin on a page; their feed is called the same. */
export function commentsAnchor(language: LanguageCode): string {
  return words[language].all;
}

/** Where a comment is on its page. */
export function commentAnchor(id: string, language: LanguageCode): string {
  return `${words[language].one}-${id}`;
}
