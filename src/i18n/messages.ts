import type { LanguageCode } from "../core/language.ts";
import { shorten } from "../core/text.ts";
import type { ErrorCode } from "../schema/error.ts";
import { wordsIn } from "./languages.ts";
import type { DiagnosticText, Messages } from "./types/messages.ts";

/** The messages of a language. */
export function messagesOf(language: LanguageCode): Messages {
  return wordsIn(language).messages;
}

/** What a message quotes is never a screenful. */
const longestQuote = 200;

/** Puts an error into words. */
export function describeError(error: ErrorCode, language: LanguageCode): DiagnosticText {
  const say = wordsIn(language).messages.errors[error.code] as (error: ErrorCode) => DiagnosticText;
  const quoted = Object.entries(error).map(([key, value]): [string, unknown] => [
    key,
    typeof value === "string" ? shorten(value, longestQuote) : value,
  ]);
  return say(Object.fromEntries(quoted) as ErrorCode);
}
