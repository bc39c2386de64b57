import type { MarkdownIt } from "markdown-it";

/** Dots, dashes and apostrophes as a typesetter sets them. Not markdown-it's own rule: that makes © of the "(c)" of a list. */
export function dashes(markdown: MarkdownIt): void {
  markdown.core.ruler.disable("replacements");
  markdown.core.ruler.before("smartquotes", "dashes", (state) => {
    for (const block of state.tokens) {
      if (block.type !== "inline" || !/--|\.\.\./.test(block.content)) continue;
      for (const token of block.children ?? []) {
        if (token.type !== "text") continue;
        token.content = token.content
          .replace(/\.{3,}/g, "…")
          .replace(/(^|[^-!<])---(?=[^->]|$)/g, "$1—")
          .replace(/(^|[^-!<])--(?=[^->]|$)/g, "$1–");
      }
    }
  });
  // What the quotes leave over opens nothing: it stands for letters, as in "'t feest".
  markdown.core.ruler.after("smartquotes", "apostrophes", (state) => {
    for (const block of state.tokens)
      for (const token of block.children ?? [])
        if (token.type === "text") token.content = token.content.replaceAll("'", "’");
  });
}
