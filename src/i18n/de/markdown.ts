import type { MarkdownWords } from "../types/markdown.ts";

export const markdownWords: MarkdownWords = {
  table: "Tabelle",
  video: "Video auf {host} ansehen",
  callouts: { note: "Gut zu wissen", tip: "Tipp", warning: "Achtung" },
  footnotes: { all: "Fußnoten", one: "Fußnote", back: "Zurück zum Text" },
};
