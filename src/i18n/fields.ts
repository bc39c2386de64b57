import type { LanguageCode } from "../core/language.ts";
import { wordsIn } from "./languages.ts";
import type { FieldWords } from "./types/fields.ts";

type Groups = Readonly<Record<string, Readonly<Record<string, FieldWords | undefined>> | undefined>>;

/**
 * What is said of a field: by its group, or, when that says nothing of it, what is said of it in every kind.
 * @example fieldWords({ group: "post", key: "date" }, "nl").label // "Datum"
 */
export function fieldWords(
  field: { readonly group: string; readonly key: string },
  language: LanguageCode,
): FieldWords {
  const { fields, siteFields } = wordsIn(language);
  const groups: Groups = { ...fields, ...siteFields };
  const words = groups[field.group]?.[field.key] ?? groups.shared?.[field.key];
  if (!words) throw new Error(`No words for the field ${field.key} of ${field.group}`);
  return words;
}
