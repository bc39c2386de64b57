import type { LanguageCode } from "../core/language.ts";
import { visible } from "../core/terminal.ts";
import type { ImportError } from "../schema/import-error.ts";
import { wordsIn } from "./languages.ts";

/** Says why an export is refused, and what to do. */
export function sayRefusal(error: ImportError, language: LanguageCode): string {
  const words = wordsIn(language).import;
  const say = words.errors[error.code] as (error: ImportError) => string;
  return `${visible(say(error))}\n${words.nothingWritten}`;
}
