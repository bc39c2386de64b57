import type { MarkCode } from "../content/markdown/marks.ts";

/** What is said of marks in a text that are none, and what to write instead. */
export type MarkWords = {
  readonly [C in MarkCode]: (mark: { readonly found: string }) => {
    readonly what: string;
    readonly remedy: string;
  };
};

/** The beginning of what was found, between marks of code. */
export function quoted(found: string): string {
  const [line = ""] = found.trim().split("\n");
  const short = line.length > 60 || line !== found.trim() ? `${line.slice(0, 59)}…` : line;
  return short.includes("`") ? `“${short}”` : `\`${short}\``;
}
