import type { MarkdownWords } from "../types/markdown.ts";

export const markdownWords: MarkdownWords = {
  table: "Tabel",
  video: "Bekijk de video op {host}",
  callouts: { note: "Goed om te weten", tip: "Tip", warning: "Let op" },
  footnotes: { all: "Voetnoten", one: "Voetnoot", back: "Terug naar de tekst" },
};
