import type { LanguageCode } from "../languages/language.ts";

/** The quotes of each language: outer pair, inner pair. The closing inner one is the apostrophe too, but in German. */
export const quotes: Record<LanguageCode, string> = { nl: "‘’‘’", de: "„“‚‘", en: "“”‘’" };
