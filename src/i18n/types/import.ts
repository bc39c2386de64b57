import type { ImportError } from "../../schema/import-error.ts";
import type { MissingReason, SkipReason } from "../../schema/import-reasons.ts";
import type { MachineWords } from "../machine-failure.ts";

/** What stands above a list: what it is a list of, and what is to be done about it. */
export interface Chapter {
  readonly title: string;
  readonly advice?: string;
}

/** Everything that an import says. */
export interface ImportWords {
  /** How the command is used. */
  readonly usage: string;
  readonly unknownPlatform: (name: string) => string;
  /** What is said when the disk is full, or something may not be read or written. */
  readonly machine: MachineWords;
  readonly errors: {
    readonly [C in ImportError["code"]]: (error: Extract<ImportError, { code: C }>) => string;
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
  readonly failed: Chapter;
  readonly kept: Chapter;
  readonly own: Chapter;
  readonly skipped: Chapter;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly restricted: Chapter;
  readonly onlyFor: Readonly<Record<"editors" | "password", string>>;
  readonly codes: Chapter;
  readonly missingPictures: Chapter;
  readonly missingAlts: Chapter;
  readonly unlinked: Chapter;
  readonly unlinkedReasons: Readonly<Record<string, string>>;
  readonly pictureReasons: Readonly<Record<MissingReason, string>>;
  readonly doubtful: Chapter;
  readonly repaired: Chapter;
  readonly untitled: Chapter;
  readonly merged: Chapter;
  readonly unknownPlaces: Chapter;
  readonly passes: string;
  readonly doesNotPass: string;
  readonly reportIn: (file: string) => string;
  readonly more: (count: number) => string;
  /** The title of an article without title and text; the text of a link to a picture that is not there. */
  readonly noTitle: string;
  readonly picture: string;
  readonly singular: Readonly<Record<"post" | "page" | "comment", string>>;
}
