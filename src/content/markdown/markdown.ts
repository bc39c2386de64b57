import MarkdownItConstructor, { type MarkdownIt, type MarkdownItOptions, type Token } from "markdown-it";
import { shorten } from "../../core/text.ts";
import { Body } from "../../region/body.ts";
import { bareAddresses } from "./bare-addresses.ts";
import { callouts } from "./callouts.ts";
import type { RenderContext, Rendering } from "./context.ts";
import { dashes } from "./dashes.ts";
import { figures } from "./figures.ts";
import { footnotes } from "./footnotes.ts";
import { headings } from "./headings.ts";
import { htmlComments } from "./html-comments.ts";
import { inlineLines } from "./inline-lines.ts";
import { languageSpans } from "./language-spans.ts";
import { links } from "./links.ts";
import { looseAddresses } from "./loose-addresses.ts";
import { near } from "./near.ts";
import { quotes } from "./quotes.ts";
import { tables } from "./tables.ts";
import { videos } from "./videos.ts";

/** Our Markdown: CommonMark with tables, without HTML, with the additions of this folder. */
function ourMarkdown(): MarkdownIt {
  const options: MarkdownItOptions = {
    html: false,
    linkify: true,
    typographer: true,
  };
  const markdown = new MarkdownItConstructor(options);
  for (const addition of [
    bareAddresses,
    inlineLines,
    dashes,
    quotes,
    footnotes,
    headings,
    callouts,
    figures,
    videos,
    tables,
    languageSpans,
    links,
    htmlComments,
    looseAddresses,
    near,
  ])
    addition(markdown);
  return markdown;
}

const converter = ourMarkdown();

/** Where the beginnings of addresses are left open, to be filled in for pages and feeds: two signs of no text (Unicode, 23.7). */
const open = { base: "\ufdd0", page: "\ufdd1" } as const;
const opens = /[\ufdd0\ufdd1]/g;

/** Renders a text. Every link and picture in it is asked of its context. */
export function renderMarkdown(source: string, context: RenderContext): Body {
  // A text that has such a sign itself is rendered a second time for a feed.
  const isOpen = source.search(opens) < 0;
  const rendering = begin(context, isOpen ? open : { base: "", page: "" });
  const written = converter.render(source, { rendering });
  const html = isOpen ? written.replace(opens, "") : written;
  const { headings, anchors, hasVideo, pictures, marks, documents } = rendering;
  return new Body({
    html,
    headings,
    anchors,
    text: shorten(plainText(html), 200),
    words: source.split(/\s+/).length,
    hasVideo,
    pictures,
    marks,
    documents,
    render: (base) => {
      const before = { base, page: base + context.address };
      // What is shown in another way in a feed, the text is rendered again for.
      return !isOpen || hasVideo || pictures.length > 0
        ? converter.render(source, { rendering: begin(context, before, true) })
        : written.replace(opens, (sign) => (sign === open.base ? before.base : before.page));
    },
  });
}

/** A text as our Markdown reads it, token by token, without asking anybody where its links lead. */
export function readMarkdown(
  source: string,
  { language, words }: Pick<RenderContext, "language" | "words">,
): readonly Token[] {
  const context: RenderContext = {
    language,
    words,
    address: "/",
    link: () => ({ to: "nowhere" }),
    picture: () => undefined,
  };
  return converter.parse(source, { rendering: begin(context, { base: "", page: "" }) });
}

function begin(context: RenderContext, before: Pick<Rendering, "base" | "page">, isFeed = false): Rendering {
  return {
    context,
    ...before,
    isFeed,
    headings: [],
    anchors: new Set(),
    pictures: [],
    marks: [],
    documents: [],
    tables: 0,
    hasVideo: false,
  };
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The running text at the beginning of our own HTML: its first paragraphs, without headings and notes. */
function plainText(html: string): string {
  const beginning = html
    .slice(0, 8000)
    .replace(/<section class="footnotes".*/s, "")
    .replace(/<[^>]*$|&[^;]*$/, "");
  const paragraphs = [...beginning.matchAll(/<p>(.*?)(?:<\/p>|$)/gs)].map(([, inner = ""]) => inner);
  // A text without a single paragraph is a list, or a table: then that is its text.
  const texts = paragraphs.length > 0 ? paragraphs : [beginning.replace(/<h\d.*?<\/h\d>/gs, "")];
  return texts
    .map((text) => text.replace(/<sup.*?<\/sup>/gs, "").replace(/<br>|<\/(?:li|t[dh]|p)>/g, " "))
    .map((text) => text.replace(/<[^>]*>/g, ""))
    .join(" ")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
