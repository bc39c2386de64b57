import { Info } from "luxon";
import type { LanguageCode } from "../../src/core/language.ts";

/** The names of months and days of the week, long and short. */
export function calendarWords(locale: LanguageCode): string[] {
  const lengths = ["long", "short"] as const;
  return lengths.flatMap((length) => [
    ...Info.months(length, { locale }),
    ...Info.weekdays(length, { locale }),
  ]);
}
