import type { LanguageCode } from "../languages/language.ts";
import type { SkipReason } from "./archive.ts";
import type { ImportFault } from "./fault.ts";
import { wordsDe } from "./words.de.ts";
import { wordsEn } from "./words.en.ts";
import { wordsNl } from "./words.nl.ts";

/** Everything that an import says. */
export interface ImportWords {
  /** How the command is used. */
  readonly usage: string;
  readonly faults: {
    readonly [C in ImportFault["code"]]: (fault: Extract<ImportFault, { code: C }>) => string;
  };
  readonly nothingWritten: string;
  readonly title: (platform: string) => string;
  readonly dryRun: string;
  /** The heads of the table of counts. */
  readonly kinds: Readonly<Record<"posts" | "pages" | "comments", string>>;
  readonly found: string;
  readonly imported: string;
  readonly drafts: (count: number) => string;
  readonly scheduled: (count: number) => string;
  readonly topics: (count: number) => string;
  readonly pictures: (there: number, missing: number) => string;
  readonly files: (count: { new: number; changed: number; same: number }) => string;
  readonly privateSettings: (count: number) => string;
  readonly proof: (answered: number, asked: number) => string;
  readonly failed: string;
  readonly kept: string;
  readonly own: string;
  readonly skipped: string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly missingPictures: string;
  readonly missingAlts: string;
  readonly unlinked: string;
  readonly unlinkedReasons: Readonly<Record<string, string>>;
  readonly pictureReasons: Readonly<Record<string, string>>;
  readonly repaired: string;
  readonly untitled: string;
  readonly merged: string;
  readonly unknownPlaces: string;
  readonly passes: string;
  readonly doesNotPass: string;
  readonly reportIn: (file: string) => string;
  readonly more: (count: number) => string;
  readonly singular: Readonly<Record<"post" | "page" | "comment", string>>;
}

const byLanguage: Record<LanguageCode, ImportWords> = { nl: wordsNl, de: wordsDe, en: wordsEn };

/** The words of a language. */
export function importWordsOf(language: LanguageCode): ImportWords {
  return byLanguage[language];
}

/** Says why an export is refused, and what to do. */
export function sayRefusal(fault: ImportFault, language: LanguageCode): string {
  const say = byLanguage[language].faults[fault.code] as (fault: ImportFault) => string;
  return `${say(fault)}\n${byLanguage[language].nothingWritten}`;
}
