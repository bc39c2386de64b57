import type { LanguageCode } from "../core/language.ts";
import { shorten } from "../core/text.ts";
import type { Fault } from "../schema/fault.ts";
import { wordsIn } from "./languages.ts";
import type { Advice, Messages } from "./types/messages.ts";

/** The messages of a language. */
export function messagesOf(language: LanguageCode): Messages {
  return wordsIn(language).messages;
}

/** What a message quotes is never a screenful. */
const longestQuote = 200;

/** Puts a fault into words. */
export function adviceFor(fault: Fault, language: LanguageCode): Advice {
  const say = wordsIn(language).messages.faults[fault.code] as (fault: Fault) => Advice;
  const quoted = Object.entries(fault).map(([key, value]): [string, unknown] => [
    key,
    typeof value === "string" ? shorten(value, longestQuote) : value,
  ]);
  return say(Object.fromEntries(quoted) as Fault);
}
