import type { AdviceCode } from "../../schema/advice.ts";

/** What a piece of advice says, and what to do about it. Advice with one remedy is listed together below it. */
export interface AdviceText {
  readonly what: string;
  readonly remedy: string;
}

/** Everything that `npm run check` says, beside what the gate has to say. */
export interface CheckWords {
  readonly advice: {
    readonly [C in AdviceCode["code"]]: (advice: Extract<AdviceCode, { code: C }>) => AdviceText;
  };
  /** Above the problems, when there is advice as well; and above the advice. */
  readonly problemsTitle: string;
  readonly adviceTitle: string;
  readonly nothingWrong: (files: number) => string;
  readonly adviceCount: (notes: number) => string;
  /** How many of the problems and advice `--fix` would fix. */
  readonly canFix: (findings: number) => string;
  readonly fixed: (files: number) => string;
  readonly nothingFixed: string;
  readonly notWritten: (file: string, detail: string) => string;
  readonly noSuchFile: (file: string) => string;
  readonly converted: Readonly<Record<"utf8" | "noByteOrderMark" | "lineFeeds", string>>;
}
