import type { LanguageCode } from "../core/language.ts";
import type { Remark } from "../schema/remark.ts";
import { wordsIn } from "./languages.ts";
import type { RemarkWords } from "./types/check.ts";

/** Puts a remark into words. */
export function sayRemark(remark: Remark, language: LanguageCode): RemarkWords {
  const say = wordsIn(language).check.remarks[remark.code] as (remark: Remark) => RemarkWords;
  return say(remark);
}
