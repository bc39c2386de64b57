import type { Token } from "markdown-it";
import { unescapedAddress } from "../../core/escapes.ts";
import type { LanguageCode } from "../../core/language.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { readMarkdown } from "../markdown/markdown.ts";

/** What stands in a text, and at which of its lines (from 0). */
export interface Survey {
  /** Links, with what they are called; a picture in a link counts as its description. */
  readonly links: readonly { readonly address: string; readonly text: string; readonly line: number }[];
  /** Headings by the level at which they were written: 1 for `#`. */
  readonly headings: readonly { readonly level: number; readonly line: number }[];
  readonly pictures: readonly { readonly source: string; readonly alt: string; readonly line: number }[];
  /** The words of every paragraph, heading, item and cell, without code; a line each. */
  readonly passages: readonly { readonly text: string; readonly line: number }[];
}

/** Looks through a text as our Markdown reads it. */
export function surveyOf(source: string, language: LanguageCode): Survey {
  const links: { address: string; text: string; line: number }[] = [];
  const headings: { level: number; line: number }[] = [];
  const pictures: { source: string; alt: string; line: number }[] = [];
  const passages: { text: string; line: number }[] = [];
  let first = 0;
  for (const token of readMarkdown(source, { language, words: wordsIn(language).markdown })) {
    // The cells of a table do not know their line; their row does.
    first = token.map?.[0] ?? first;
    if (token.type === "heading_open")
      headings.push({
        level: /^#/.test(token.markup) ? token.markup.length : token.markup === "=" ? 1 : 2,
        line: first,
      });
    if (token.type === "inline") walk(token, first);
  }

  function walk(block: Token, start: number): void {
    let line = start;
    let text = "";
    const open: { address: string; text: string; line: number }[] = [];
    const say = (words: string) => {
      text += words;
      for (const link of open) link.text += words;
    };
    for (const child of block.children ?? []) {
      if (child.type === "link_open") open.push({ address: attribute(child, "href"), text: "", line });
      else if (child.type === "link_close") links.push(...open.splice(-1));
      else if (child.type === "image") {
        pictures.push({ source: attribute(child, "src"), alt: child.content.trim(), line });
        for (const link of open) link.text += child.content;
      } else if (child.type === "softbreak" || child.type === "hardbreak") {
        passages.push({ text, line });
        text = "";
        line += 1;
        for (const link of open) link.text += " ";
      } else if (child.type === "text") say(child.content);
    }
    passages.push({ text, line });
  }

  return { links, headings, pictures, passages: passages.filter(({ text }) => text.trim() !== "") };
}

function attribute(token: Token, name: string): string {
  return unescapedAddress(String(token.attrGet(name) ?? ""));
}
