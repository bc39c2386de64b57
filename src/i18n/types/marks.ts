import type { MarkCode } from "../../schema/marks.ts";

/** What is said of marks in a text that are none, and what to write instead. */
export type MarkWords = {
  readonly [C in MarkCode]: (mark: { readonly found: string }) => {
    readonly what: string;
    readonly remedy: string;
  };
};
