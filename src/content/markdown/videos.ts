import type { MarkdownIt } from "markdown-it";
import { renderingOf } from "./context.ts";
import { textOf } from "./headings.ts";

interface Video {
  readonly host: string;
  /** Where the video plays inside a page, without cookies. */
  readonly player: string;
}

/** Recognises the address of a video on YouTube or Vimeo. */
export function videoAt(address: string): Video | undefined {
  const youtube =
    /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{11})/.exec(
      address,
    );
  if (youtube)
    return { host: "YouTube", player: `https://www.youtube-nocookie.com/embed/${youtube[1]}?autoplay=1` };
  const vimeo = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/.exec(address);
  return vimeo
    ? { host: "Vimeo", player: `https://player.vimeo.com/video/${vimeo[1]}?dnt=1&autoplay=1` }
    : undefined;
}

/**
 * A paragraph with nothing but the address of a video (or a link to one) is a video: a link that a script
 * turns into a player when it is clicked. Nothing is asked of the video's host before.
 */
export function videos(markdown: MarkdownIt): void {
  markdown.core.ruler.push("videos", (state) => {
    state.tokens.forEach((token, index) => {
      const [open, close] = [state.tokens[index - 1], state.tokens[index + 1]];
      if (token.type !== "inline" || open?.type !== "paragraph_open" || !close) return;
      const children = token.children ?? [];
      const isLink =
        children[0]?.type === "link_open" &&
        children.findIndex((c) => c.type === "link_close") === children.length - 1;
      const address = isLink ? String(children[0]?.attrGet("href") ?? "") : token.content.trim();
      const video = /^\S+$/.test(address) ? videoAt(address) : undefined;
      if (!video) return;
      const title = isLink ? textOf(token) : "";
      const html = new state.Token("html_inline", "", 0);
      const { escapeHtml } = state.md.utils;
      const { words } = renderingOf(state.env).context;
      const said =
        title && !videoAt(title) ? `${title} (${video.host})` : words.video.replace("{host}", video.host);
      // A feed reader plays no video: it gets the plain link.
      const player = !renderingOf(state.env).isFeed ? ` data-player="${escapeHtml(video.player)}"` : "";
      html.content = `<a href="${escapeHtml(address)}" rel="external"${player}>${escapeHtml(said)}</a>`;
      token.children = [html];
      open.attrSet("class", "video");
      renderingOf(state.env).hasVideo = true;
    });
  });
}
