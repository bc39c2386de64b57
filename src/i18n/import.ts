import type { LanguageCode } from "../core/language.ts";
import { visible } from "../core/terminal.ts";
import type { ImportFault } from "../schema/import-fault.ts";
import { wordsIn } from "./languages.ts";

/** Says why an export is refused, and what to do. */
export function sayRefusal(fault: ImportFault, language: LanguageCode): string {
  const words = wordsIn(language).import;
  const say = words.faults[fault.code] as (fault: ImportFault) => string;
  return `${visible(say(fault))}\n${words.nothingWritten}`;
}
