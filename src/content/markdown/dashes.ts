import type { MarkdownIt } from "markdown-it";
import { isBareAddress } from "./bare-addresses.ts";

/** Dots and dashes as a typesetter sets them: `...`, `--` and `---`. */
export function withDashes(text: string): string {
  return /--|\.\.\./.test(text)
    ? text
        .replace(/\.{3,}/g, "…")
        .replace(/(^|[^-!<])---(?=[^->]|$)/g, "$1—")
        .replace(/(^|[^-!<])--(?=[^->]|$)/g, "$1–")
    : text;
}

/** The same in a text. Not markdown-it's own rule: that makes © of the "(c)" of a list. */
export function dashes(markdown: MarkdownIt): void {
  markdown.core.ruler.disable("replacements");
  markdown.core.ruler.before("smartquotes", "dashes", (state) => {
    for (const block of state.tokens) {
      if (block.type !== "inline" || !/--|\.\.\./.test(block.content)) continue;
      let addresses = 0;
      for (const token of block.children ?? []) {
        // An address that stands in a text is shown as it is.
        if (isBareAddress(token)) addresses += token.nesting;
        else if (token.type === "text" && addresses === 0) token.content = withDashes(token.content);
      }
    }
  });
}
