import type { LanguageCode } from "../core/language.ts";
import type { AdviceCode } from "../schema/advice.ts";
import { wordsIn } from "./languages.ts";
import type { AdviceText } from "./types/check.ts";

/** Puts a piece of advice into words. */
export function describeAdvice(subject: AdviceCode, language: LanguageCode): AdviceText {
  const say = wordsIn(language).check.advice[subject.code] as (subject: AdviceCode) => AdviceText;
  return say(subject);
}
