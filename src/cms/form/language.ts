import type { LanguageCode } from "../../languages/language.ts";

const key = "sveltia-cms.prefs";
const locales: Readonly<Record<LanguageCode, string>> = { nl: "nl", de: "de", en: "en-US" };

/** Has the CMS speak the region's language, until an editor chooses another in its settings. */
export function preferLanguage(language: LanguageCode): void {
  const kept = localStorage.getItem(key);
  const preferences = kept ? (JSON.parse(kept) as Readonly<Record<string, unknown>>) : {};
  if (preferences.locale) return;
  localStorage.setItem(key, JSON.stringify({ ...preferences, locale: locales[language] }));
}
