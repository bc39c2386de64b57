import type { Remark } from "../../schema/remark.ts";

/** What a remark says, and what to do about it. Remarks with one remedy are listed together below it. */
export interface RemarkWords {
  readonly what: string;
  readonly remedy: string;
}

/** Everything that `npm run check` says, beside what the gate has to say. */
export interface CheckWords {
  readonly remarks: { readonly [C in Remark["code"]]: (remark: Extract<Remark, { code: C }>) => RemarkWords };
  /** Above the problems, when there is advice as well; and above the advice. */
  readonly problems: string;
  readonly advice: string;
  readonly nothingWrong: (files: number) => string;
  readonly adviceCount: (notes: number) => string;
  /** How many of the problems and remarks `--fix` would mend. */
  readonly canMend: (findings: number) => string;
  readonly mended: (files: number) => string;
  readonly nothingMended: string;
  readonly notWritten: (file: string, detail: string) => string;
  readonly noSuchFile: (file: string) => string;
  readonly converted: Readonly<Record<"utf8" | "noByteOrderMark" | "lineFeeds", string>>;
}
