import type { LanguageCode } from "../../../core/language.ts";

const key = "sveltia-cms.prefs";
const locales: Readonly<Record<LanguageCode, string>> = { nl: "nl", de: "de", en: "en-US" };

/**
 * Has the CMS speak the region's language until an editor chooses another in its settings, and keeps a form open
 * when Escape is pressed: who closes a list with that key did not mean to leave.
 */
export function preferLanguage(language: LanguageCode): void {
  const kept = localStorage.getItem(key);
  const preferences = kept ? (JSON.parse(kept) as Readonly<Record<string, unknown>>) : {};
  if (preferences.locale) return;
  localStorage.setItem(
    key,
    JSON.stringify({ closeWithEscape: false, ...preferences, locale: locales[language] }),
  );
}
