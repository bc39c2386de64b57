import type { MarkdownIt, Token } from "markdown-it";
import { renderingOf } from "./context.ts";
import { lineOf } from "./lines.ts";

/** The scheme that an address begins with, in small letters; none for one within the site. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

/** Asks where every link leads: marks those to other sites, and leaves only the words of those that lead nowhere. */
export function links(markdown: MarkdownIt): void {
  // markdown-it drops links it thinks unsafe without a word; the gate wants to hear of them.
  markdown.validateLink = () => true;
  markdown.core.ruler.push("links", (state) => {
    const rendering = renderingOf(state.env);
    state.tokens.forEach((block, index) => {
      if (block.type !== "inline" || !block.children?.some((token) => token.type === "link_open")) return;
      const stack: Token[] = [];
      for (const token of block.children) {
        if (token.type === "link_close") {
          if (stack.pop()?.hidden) token.hidden = true;
        } else if (token.type === "link_open") {
          stack.push(token);
          const written = String(token.attrGet("href") ?? "");
          const target = rendering.context.link(written, lineOf(state, index, token, written));
          if (target.to === "nowhere") token.hidden = true;
          else if (target.to === "elsewhere") {
            token.attrSet("href", target.address);
            token.attrSet("rel", "external");
          } else if (target.to === "direct") {
            const isOwn = target.address.startsWith("/");
            if (isOwn) rendering.documents.push(target.address);
            token.attrSet("href", (isOwn ? rendering.base : "") + target.address);
          } else if (target.address.startsWith("#")) token.attrSet("href", rendering.page + target.address);
          else token.attrSet("href", rendering.base + target.address);
        }
      }
    });
  });
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) =>
    tokens[index]?.hidden ? "" : self.renderToken(tokens, index, options);
  markdown.renderer.rules.link_close = (tokens, index) => (tokens[index]?.hidden ? "" : "</a>");
}
