import type { MarkdownIt, Token } from "markdown-it";
import { unescaped } from "../../core/escapes.ts";
import { creditLine, type Illustration } from "../../pictures/illustration.ts";
import { feedPictureMarkup, pictureMarkup } from "../../pictures/markup.ts";
import { renderingOf } from "./context.ts";
import { textOf } from "./headings.ts";
import { lineOf } from "./lines.ts";

/** Pictures: one alone in a paragraph becomes a figure, with the title as caption and the credit below. */
export function figures(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  markdown.core.ruler.push("figures", (state) => {
    const rendering = renderingOf(state.env);
    state.tokens.forEach((block, index) => {
      if (block.type !== "inline") return;
      const images = (block.children ?? []).filter((token) => token.type === "image");
      for (const image of images) {
        const source = String(image.attrGet("src") ?? "");
        const alt = textOf(image).trim();
        const found = rendering.context.picture(unescaped(source), alt, lineOf(state, index, image, source));
        image.meta = { ...image.meta, illustration: found };
        if (found) rendering.pictures.push(found);
      }
      const [open, close] = [state.tokens[index - 1], state.tokens[index + 1]];
      const [image] = images;
      const isAlone = block.children?.length === 1 && image && open?.type === "paragraph_open" && close;
      if (!isAlone) return;
      open.tag = close.tag = "figure";
      open.hidden = close.hidden = false;
      image.meta = { ...image.meta, figure: true };
    });
  });
  markdown.renderer.rules.image = (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const found = token.meta?.illustration as Illustration | undefined;
    if (!found) return "";
    const { isFeed, base } = renderingOf(env);
    const picture = isFeed ? feedPictureMarkup(found, base) : pictureMarkup(found, "text");
    if (!token.meta?.figure) return picture;
    const caption = escapeHtml(String(token.attrGet("title") ?? ""));
    const credit = escapeHtml(creditLine(found));
    const small = credit ? `<small class="credit">${credit}</small>` : "";
    const parts = [caption, small].filter(Boolean).join(" ");
    return parts ? `${picture}<figcaption>${parts}</figcaption>` : picture;
  };
}
