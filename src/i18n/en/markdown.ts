import type { MarkdownWords } from "../types/markdown.ts";

export const markdownWords: MarkdownWords = {
  table: "Table",
  video: "Watch the video on {host}",
  callouts: { note: "Good to know", tip: "Tip", warning: "Note well" },
  footnotes: { all: "Footnotes", one: "Footnote", back: "Back to the text" },
};
