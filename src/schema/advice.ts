import type { Translated } from "../core/language.ts";
import type { Fix } from "./fix.ts";
import { type MarkCode, type ProblemMark, problemMarks } from "./marks.ts";

/** What could be better about a region that is sound all the same, as data; `words.ts` puts it into words. */
export type AdviceCode =
  // texts
  | { code: "altMissingOnOldPost"; source: string }
  | { code: "plainHttp"; address: string }
  | { code: "vagueLink"; text: string }
  | { code: "headingSkipped"; from: number; to: number }
  /** Those of `problemMarks` too: in a text that was moved from elsewhere they are advice. */
  | { [C in MarkCode]: { code: C; found: string } }[MarkCode]
  | { code: "staleWord"; word: string; year: number }
  // heads, and the way in which files are kept
  | { code: "longSummary"; length: number }
  /** Lengths in characters. */
  | { code: "longText"; key: string; length: number; advised: number }
  /** `found`: Markdown or HTML in the text of a field, which is shown as it is written. */
  | { code: "markInField"; key: string; found: string }
  | { code: "unusualDay"; value: string; usual: string }
  | { code: "tagSpelling"; value: string; label: string }
  /** One text between two apostrophes, in a list, that may have been meant as several. */
  | { code: "commaInQuotes"; value: string }
  | { code: "otherYear"; folder: number; year: number }
  /** All municipalities, where there is a word for that: `value`. */
  | { code: "everyPlaceListed"; count: number; value: string }
  /** Something that was established on a day to come. */
  | { code: "asOfAhead"; value: string; today: string }
  /** `status`: as it is written in each language. Nothing tells when it was so. */
  | { code: "undatedStatus"; status: Translated; month: string }
  /** A time over several days that says neither "each day" nor "from the first to the last"; how it was read. */
  | { code: "timeOverDays"; time: string; reading: "eachDay" | "throughout"; start: string; end: string }
  | { code: "noBreakSpace" }
  | { code: "byteOrderMark" }
  | { code: "lineEnds" }
  // the region as a whole
  | { code: "unusedPicture"; name: string }
  | { code: "noPartner" }
  /** `since`: the year of the last news, if there ever was any. */
  | { code: "quietPartner"; since: number | undefined }
  /** `was`: the file it was called, at the last commit; `address`: where it stood then. */
  | { code: "renamed"; was: string; address: string }
  /** `id`: what calendars know it by. */
  | { code: "renamedEvent"; was: string; id: string }
  /**
   * `keys`: the fields that say something else than at the last commit, none when only `updated` went back;
   * `was`, `is`: what `updated` was then and is now; `today`: the day of the check.
   */
  | {
      code: "changedEvent";
      keys: readonly string[];
      was: string | undefined;
      is: string | undefined;
      today: string;
    }
  | { code: "noIdBase"; url: string }
  /** `text`: what a new region begins with. */
  | { code: "placeholder"; text: string }
  /** An address (of the site, of mail) that nobody reaches. */
  | { code: "exampleAddress"; address: string }
  // why pages have no link to edit them
  | { code: "unknownForge"; address: string }
  | { code: "folderInNoRepository"; address: string }
  | { code: "linksElsewhere"; hosts: readonly { readonly host: string; readonly count: number }[] };

/** How much a piece of advice matters: a warning is about readers, a notice about the house-keeping. */
export const severities: Readonly<Record<AdviceCode["code"], "warning" | "notice">> = {
  altMissingOnOldPost: "warning",
  plainHttp: "warning",
  vagueLink: "warning",
  headingSkipped: "warning",
  ...(Object.fromEntries(problemMarks.map((code) => [code, "warning"])) as Record<ProblemMark, "warning">),
  comment: "notice",
  moreMark: "notice",
  htmlInText: "warning",
  almostItem: "warning",
  hashInFront: "warning",
  foreignSign: "warning",
  taskBox: "warning",
  definition: "warning",
  strayMark: "warning",
  brokenList: "warning",
  sentenceAsCode: "warning",
  unusedReference: "warning",
  staleWord: "warning",
  longSummary: "warning",
  longText: "warning",
  markInField: "warning",
  unusualDay: "notice",
  tagSpelling: "notice",
  commaInQuotes: "notice",
  otherYear: "notice",
  everyPlaceListed: "notice",
  asOfAhead: "warning",
  undatedStatus: "notice",
  timeOverDays: "warning",
  noBreakSpace: "notice",
  byteOrderMark: "notice",
  lineEnds: "notice",
  unusedPicture: "notice",
  noPartner: "notice",
  quietPartner: "notice",
  renamed: "warning",
  renamedEvent: "warning",
  changedEvent: "warning",
  noIdBase: "notice",
  placeholder: "warning",
  exampleAddress: "warning",
  unknownForge: "notice",
  folderInNoRepository: "notice",
  linksElsewhere: "notice",
};

/** A piece of advice and where it is about. */
export interface Advice {
  /** Path within the content folder; none for the region as a whole. */
  readonly file: string | undefined;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly subject: AdviceCode;
  readonly found?: string | undefined;
  readonly wanted?: string | undefined;
  /** How to put it right, where that is certain. */
  readonly fix?: Fix | undefined;
}
