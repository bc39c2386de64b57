import type { MarkdownIt } from "markdown-it";
import { renderingOf } from "./context.ts";

/** Tables and code in boxes that scroll by themselves on a narrow screen, also by keyboard. */
export function tables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = (_tokens, _index, _options, env) => {
    const rendering = renderingOf(env);
    rendering.tables++;
    // Each region needs a name of its own, for those who go from one to the next.
    const { table } = rendering.context.words;
    const name = rendering.tables === 1 ? table : `${table} ${rendering.tables}`;
    return `<section class="table" aria-label="${name}" tabindex="0"><table>\n`;
  };
  rules.table_close = () => "</table></section>\n";
  for (const name of ["fence", "code_block"] as const) {
    const plain = rules[name];
    rules[name] = (...given) => (plain?.(...given) ?? "").replace(/^<pre/, '<pre tabindex="0"');
  }
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
