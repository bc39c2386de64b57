import type { MarkdownIt } from "markdown-it";
import { fold } from "../../core/text.ts";
import type { MarkdownWords } from "../../i18n/types/markdown.ts";
import { renderingOf } from "./context.ts";

type Tone = keyof MarkdownWords["callouts"];

/** The marks of GitHub's alerts, and the words editors use for them. */
const tones: Readonly<Record<string, Tone>> = {
  note: "note",
  info: "note",
  hinweis: "note",
  weetje: "note",
  tip: "tip",
  tipp: "tip",
  important: "warning",
  warning: "warning",
  caution: "warning",
  "let op": "warning",
  letop: "warning",
  achtung: "warning",
};
const mark = /^\[!([\p{L} ]+)\][ \t]*([^\n]*)(?:\n|$)/u;

/** Call-outs: a quotation whose first line is `[!TIP]`, as on GitHub; a title of one's own may follow. */
export function callouts(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "callouts", (state) => {
    const { callouts } = renderingOf(state.env).context.words;
    // The list grows under way, so it is walked by index.
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      const inline = state.tokens[index + 2];
      if (token?.type !== "blockquote_open" || inline?.type !== "inline") continue;
      const match = mark.exec(inline.content);
      const word = fold(match?.[1] ?? "");
      const tone = Object.hasOwn(tones, word) ? tones[word] : undefined;
      if (!match || !tone) continue;
      const close = state.tokens.findIndex(
        (other, at) => at > index && other.type === "blockquote_close" && other.level === token.level,
      );
      const end = state.tokens[close];
      if (!end) continue;
      token.tag = end.tag = "aside";
      token.attrSet("class", `callout callout-${tone}`);
      const rest = inline.content.slice(match[0].length);
      const [open, shut] = [state.tokens[index + 1], state.tokens[index + 3]];
      const title = new state.Token("inline", "", 0);
      title.content = `**${(match[2] ?? "").trim() || callouts[tone]}**`;
      title.children = [];
      title.map = inline.map;
      title.level = inline.level;
      inline.content = rest;
      if (inline.map) inline.map = [inline.map[0] + 1, inline.map[1]];
      const heading = [
        new state.Token("paragraph_open", "p", 1),
        title,
        new state.Token("paragraph_close", "p", -1),
      ];
      heading[0]?.attrSet("class", "callout-title");
      for (const part of heading) part.block = true;
      // A call-out that is only a title keeps no empty paragraph behind.
      const dropped = rest.trim() === "" && open && shut ? 3 : 0;
      state.tokens.splice(index + 1, dropped, ...heading);
    }
  });
}
