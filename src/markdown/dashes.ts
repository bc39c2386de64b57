import type { MarkdownIt } from "markdown-it";

/** Dots and dashes as a typesetter sets them. Not markdown-it's own rule: that makes © of the "(c)" of a list. */
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
}
