import type { MarkdownIt } from "markdown-it";
import type { LanguageCode } from "../languages/language.ts";

const label: Record<LanguageCode, string> = { nl: "Tabel", de: "Tabelle", en: "Table" };

/** Tables in a box that scrolls by itself on a narrow screen, also by keyboard. */
export function tables(markdown: MarkdownIt, language: LanguageCode): void {
  const { rules } = markdown.renderer;
  rules.table_open = () =>
    `<div class="table" role="region" aria-label="${label[language]}" tabindex="0"><table>\n`;
  rules.table_close = () => "</table></div>\n";
  // markdown-it aligns by a style attribute, which a strict content security policy forbids.
  markdown.core.ruler.push("table_alignment", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "th_open" && token.type !== "td_open") continue;
      if (token.type === "th_open") token.attrSet("scope", "col");
      const alignment = /text-align:(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
      if (!alignment) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      token.attrSet("class", `align-${alignment}`);
    }
  });
}
