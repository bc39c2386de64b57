import type { MarkdownIt } from "markdown-it";
import { languageAttributes } from "../../i18n/direction.ts";
import { renderingOf } from "./context.ts";

const attribute = /^\{lang=["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)["']?\}/;

/** Passages in another language: `[Do It Ourselves]{lang=en}`, so that a screen reader says them right. */
export function languageSpans(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "language_span", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b /* [ */) return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos);
    if (end < 0) return false;
    const match = attribute.exec(state.src.slice(end + 1, end + 40));
    if (!match?.[1]) return false;
    if (!silent) {
      const { pos, posMax } = state;
      const { lang: around, language } = renderingOf(state.env).context;
      const { lang, dir } = languageAttributes(match[1], around ?? language);
      const span = state.push("language_span_open", "span", 1);
      span.attrSet("lang", lang);
      if (dir) span.attrSet("dir", dir);
      state.pos = pos + 1;
      state.posMax = end;
      state.md.inline.tokenize(state);
      state.push("language_span_close", "span", -1);
      state.posMax = posMax;
    }
    state.pos = end + 1 + match[0].length;
    return true;
  });
}
