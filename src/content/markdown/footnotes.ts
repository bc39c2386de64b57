import type { MarkdownIt, StateCore, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { renderingOf } from "./context.ts";

/** Footnotes (`[^1]`), with names that a screen reader can say. */
export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnote);
  markdown.core.ruler.at("footnote_tail", moveNotes);
  const wordsOf = (env: unknown) => renderingOf(env).context.words.footnotes;
  const { rules } = markdown.renderer;
  const number = (token: Token | undefined) => Number(token?.meta?.id ?? 0) + 1;
  const again = (token: Token | undefined) => {
    const times = Number(token?.meta?.subId ?? 0);
    return times > 0 ? `-${times}` : "";
  };
  rules.footnote_ref = (tokens, index, _options, env) => {
    const token = tokens[index];
    const { anchors, page } = renderingOf(env);
    anchors.add(`fn-${number(token)}`);
    return (
      `<sup class="footnote-ref"><a href="${page}#fn-${number(token)}" id="fnref-${number(token)}${again(token)}" ` +
      `aria-label="${wordsOf(env).one} ${number(token)}">${number(token)}</a></sup>`
    );
  };
  rules.footnote_block_open = (_tokens, _index, _options, env) =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${wordsOf(env).all}">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="fn-${number(tokens[index])}">`;
  rules.footnote_anchor = (tokens, index, _options, env) =>
    ` <a href="${renderingOf(env).page}#fnref-${number(tokens[index])}${again(tokens[index])}" class="footnote-back" ` +
    `role="doc-backlink" aria-label="${wordsOf(env).back}">↑</a>`;
}

/** What the plugin finds in a text: what each label says it is for, and the notes in the order of their marks. */
interface Notes {
  readonly list?: readonly {
    readonly label?: string;
    /** How many marks refer to it. */
    readonly count?: number;
    /** Of a note that stands within the line (`^[…]`): its text, as written and as read. */
    readonly content?: string;
    readonly tokens?: Token[];
  }[];
}

/**
 * Moves the notes to the end of the text, as `footnote_tail` of the plugin does. That one copies the whole text anew
 * for every note: with ten thousand notes it takes minutes.
 */
function moveNotes(state: StateCore): void {
  const { footnotes } = state.env as { footnotes?: Notes };
  if (!footnotes) return;
  const byLabel = new Map<string, Token[]>();
  const text: Token[] = [];
  let into = text;
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      into = [];
      byLabel.set(String(token.meta?.label), into);
    } else if (token.type === "footnote_reference_close") into = text;
    else into.push(token);
  }
  state.tokens = text;
  if (!footnotes.list) return;
  const add = (type: string, tag: string, nesting: -1 | 0 | 1, meta?: Record<string, unknown>) => {
    const token = new state.Token(type, tag, nesting);
    if (meta) token.meta = meta;
    text.push(token);
    return token;
  };
  add("footnote_block_open", "", 1);
  footnotes.list.forEach(({ label, count = 0, content = "", tokens }, id) => {
    add("footnote_open", "", 1, { id, label });
    if (tokens) {
      add("paragraph_open", "p", 1).block = true;
      Object.assign(add("inline", "", 0), { children: tokens, content });
      add("paragraph_close", "p", -1).block = true;
    } else for (const token of byLabel.get(label ?? "") ?? []) text.push(token);
    const last = text.at(-1)?.type === "paragraph_close" ? text.pop() : undefined;
    for (let subId = 0; subId < Math.max(count, 1); subId++)
      add("footnote_anchor", "", 0, { id, subId, label });
    if (last) text.push(last);
    add("footnote_close", "", -1);
  });
  add("footnote_block_close", "", -1);
}
