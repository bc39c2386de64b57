/** Scripts that are written from right to left (ISO 15924; Unicode Bidi_Class R and AL). */
const rightToLeft = new Set([
  ...["Adlm", "Arab", "Aran", "Hebr", "Mand", "Fix", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"],
]);

/**
 * The direction in which a language is written, by its code (BCP 47).
 * @example directionOf("ar") // "rtl"
 * @example directionOf("ku-Latn") // "ltr"
 */
function directionOf(lang: string): "ltr" | "rtl" {
  try {
    return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

/** `lang` and `dir` as HTML has them. */
export interface LanguageAttributes {
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | undefined;
}

/** The attributes `lang` and, where it differs from what is around it, `dir`, as HTML has them. */
export function languageAttributes(lang: string, around: string): LanguageAttributes {
  const dir = directionOf(lang);
  return { lang, dir: dir === directionOf(around) ? undefined : dir };
}

/** The same attributes as a piece of HTML, with a space before each. */
export function inLanguage(lang: string, around: string): string {
  const { dir } = languageAttributes(lang, around);
  return ` lang="${lang}"${dir ? ` dir="${dir}"` : ""}`;
}
