import type { MarkdownIt, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import type { LanguageCode } from "../../core/language.ts";
import { renderingOf } from "./context.ts";

const words: Record<LanguageCode, { notes: string; note: string; back: string }> = {
  nl: { notes: "Voetnoten", note: "Voetnoot", back: "Terug naar de tekst" },
  de: { notes: "Fußnoten", note: "Fußnote", back: "Zurück zum Text" },
  en: { notes: "Footnotes", note: "Footnote", back: "Back to the text" },
};

/** Footnotes (`[^1]`), with names that a screen reader can say. */
export function footnotes(markdown: MarkdownIt, language: LanguageCode): void {
  markdown.use(footnote);
  const { notes, note, back } = words[language];
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
      `aria-label="${note} ${number(token)}">${number(token)}</a></sup>`
    );
  };
  rules.footnote_block_open = () =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${notes}">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="fn-${number(tokens[index])}">`;
  rules.footnote_anchor = (tokens, index, _options, env) =>
    ` <a href="${renderingOf(env).page}#fnref-${number(tokens[index])}${again(tokens[index])}" class="footnote-back" ` +
    `role="doc-backlink" aria-label="${back}">↑</a>`;
}
