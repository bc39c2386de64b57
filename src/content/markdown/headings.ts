import type { MarkdownIt, Token } from "markdown-it";
import { languageCodes } from "../../core/language.ts";
import { slugify } from "../../core/text.ts";
import { commentAnchor, commentsAnchor } from "../../region/comment-anchors.ts";
import { renderingOf } from "./context.ts";

/**
 * Gives headings stable ids made of their words, and moves them right below the page's own `h1`:
 * texts whose highest heading is `#`, `##` or `###` come out alike.
 */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("headings", (state) => {
    const opened = state.tokens.filter((token) => token.type === "heading_open");
    if (opened.length === 0) return;
    const rendering = renderingOf(state.env);
    const counts = new Map<string, number>();
    // The highest heading of a text comes right below the page's own.
    const down = 2 - Math.min(...opened.map((token) => Number(token.tag.slice(1))));
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open" && token.type !== "heading_close") return;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + down)}`;
      if (token.type === "heading_close") return;
      const text = textOf(state.tokens[index + 1]);
      const id = unused(slugify(text, rendering.context.language) || "s", rendering.anchors, counts);
      token.attrSet("id", id);
      rendering.headings.push({ level: Number(token.tag.slice(1)), id, text });
    });
  });
}

/** The words of an inline token, without its marks. */
export function textOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) =>
      /^(?:soft|hard)break$/.test(child.type)
        ? " "
        : /^(?:text|code_inline)$/.test(child.type)
          ? child.content
          : "",
    )
    .join("");
}

/** The ids that layouts use around a text. */
const reserved = new Set([
  "main",
  "share",
  "facts",
  "q",
  "search",
  "subscribe",
  ...languageCodes.map(commentsAnchor),
]);
/** Those of notes, of comments, and of forms and their fields: they have numbers and names of their own. */
const comment = languageCodes.map((language) => commentAnchor("(?:\\d+|n[0-9a-f]{12})", language)).join("|");
const numbered = new RegExp(
  `^(?:fn(?:ref)?-\\d[\\d-]*|${comment}|form-(?:comment|contact|tip)|(?:comment|contact|tip)-(?:name|email|message|text|kind|when|link)(?:-remedy)?)$`,
);

/**
 * An id that nothing in the text has yet: the one that is wanted, or that with a number.
 * @param counts the last number for each id, so that a thousand headings of one name are not counted a thousand times
 */
function unused(wanted: string, taken: Set<string>, counts: Map<string, number>): string {
  const base = numbered.test(wanted) ? `s-${wanted}` : wanted;
  const withCount = (count: number) => (count === 1 ? base : `${base}-${count}`);
  let count = (counts.get(base) ?? 0) + 1;
  while (taken.has(withCount(count)) || reserved.has(withCount(count))) count++;
  counts.set(base, count);
  const id = withCount(count);
  taken.add(id);
  return id;
}
