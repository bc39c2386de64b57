/** The languages Bloeit speaks. A language that is missing a text does not compile. */
export const languageCodes = ["nl", "de", "en"] as const;

/** ISO 639-1 code of a language Bloeit speaks. */
export type LanguageCode = (typeof languageCodes)[number];

/** One text in every language. */
export type Translated = Readonly<Record<LanguageCode, string>>;

/** The language an unreadable `site.yaml` is answered in. */
export const defaultLanguage: LanguageCode = "nl";

/** Tells whether `code` is a language Bloeit speaks. */
export function isLanguageCode(code: string): code is LanguageCode {
  return (languageCodes as readonly string[]).includes(code);
}

/** How `yes` is written in content. */
export const yesWord: Translated = { nl: "ja", de: "ja", en: "yes" };
