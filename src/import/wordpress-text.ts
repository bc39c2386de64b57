import { escapeHtml } from "../core/text.ts";

/** A picture or other file that WordPress keeps, and what it knows of it. */
export interface Attachment {
  readonly id: string;
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  /** The id of the text it was uploaded for. */
  readonly parent: string;
}

/** Codes of page builders, which only place things: what is between them stays. */
const placing = /^(?:vc_|et_pb_|su_|fusion_|av_|mk_|(?:row|column|columns|one_half|one_third|two_third)$)/;

/**
 * The text as WordPress shows it: codes in brackets become what they stood for, an empty line ends a paragraph, and a
 * line end is one, unless the text was made of blocks.
 * @param article the id of the text, whose own pictures a gallery shows if it names none
 * @returns the text as HTML, and the names of the codes that nobody knows: they stay as they are
 */
export function readText(
  text: string,
  article: string,
  attachments: readonly Attachment[],
): { readonly html: string; readonly codes: readonly string[] } {
  const codes = new Set<string>();
  const known = text
    .replace(/\r\n?/g, "\n")
    .replace(/\[caption([^\]]*)\]([\s\S]*?)\[\/caption\]/g, (_all, given: string, inside: string) =>
      captioned(given, inside),
    )
    .replace(/\[(embed|youtube|vimeo)[^\]]*\]\s*(https?:[^[\s]+)\s*\[\/\1\]/g, (_all, _name, url: string) =>
      player("iframe", url),
    )
    .replace(
      /^[ \t]*(https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\/\S+)[ \t]*$/gm,
      (_all, url: string) => player("iframe", url),
    )
    .replace(/\[gallery([^\]]*)\]/g, (_all, given: string) => gallery(given, article, attachments))
    .replace(/\[(audio|video)([^\]]*)\](?:\s*\[\/\1\])?/g, (all, name: string, given: string) => {
      const url = /\b(?:src|mp4|m4v|webm|ogv|mp3|m4a|ogg|wav)="(https?:[^"]+)"/.exec(given)?.[1];
      return url ? player(name, url) : all;
    })
    .replace(
      /\[(\/?)([a-z][\w-]*)((?:\s[^\]]*)?)\](?!\()/gi,
      (all, end: string, name: string, given: string) => {
        if (placing.test(name)) return "";
        // A word in brackets may be just that.
        if (!end && (/\w="?/.test(given) || text.includes(`[/${name}]`))) codes.add(name);
        return all;
      },
    );
  if (/<!-- wp:/.test(known)) return { html: known, codes: [...codes] };
  // Within code every line end counts.
  const html = known
    .split(/(<pre[\s\S]*?<\/pre>)/i)
    .map((part) => (/^<pre/i.test(part) ? part : lines(part)))
    .join("");
  return { html, codes: [...codes] };
}

/** A picture with words under it: they stand behind it, or in older texts in the code itself. */
function captioned(given: string, inside: string): string {
  const [, picture = "", behind = inside] =
    /^\s*((?:<a [^>]*>)?\s*<img [^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inside) ?? [];
  const words = behind.trim() || (/\bcaption="([^"]*)"/.exec(given)?.[1] ?? "");
  return `<figure>${picture.trim()}<figcaption>${words}</figcaption></figure>`;
}

function gallery(given: string, article: string, attachments: readonly Attachment[]): string {
  const ids = /\bids="?([\d,\s]+)/
    .exec(given)?.[1]
    ?.split(",")
    .map((id) => id.trim());
  const shown = ids
    ? ids.flatMap((id) => attachments.find((one) => one.id === id) ?? [])
    : attachments.filter(({ parent, url }) => parent === article && /\.(?:jpe?g|png|gif|webp)$/i.test(url));
  return shown
    .map(
      ({ url, alt, caption }) =>
        `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"><figcaption>${caption}</figcaption></figure>`,
    )
    .join("");
}

function player(name: string, url: string): string {
  return `\n\n<${name} src="${escapeHtml(url)}"></${name}>\n\n`;
}

const block =
  "(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|iframe|audio|video|hr|pre|section)";

/** Line ends of a text that has only some HTML. */
export function lines(part: string): string {
  return part
    .replace(new RegExp(`\\n*(</?${block}\\b[^>]*>)\\n*`, "gi"), "$1")
    .replace(/\n(?:[ \t]*\n)+/g, "<br><br>")
    .replace(/\n/g, "<br>");
}
