import type { Element } from "hast";
import type { RootContent } from "mdast";
import { heading, list, preformatted, quotation } from "./blocks.ts";
import type { Moving } from "./context.ts";
import { hasClass, readHtml } from "./html.ts";
import { marked as asMarkdown, wordsOf } from "./marked.ts";
import { anchor, code, marked, styled } from "./marks.ts";
import { captioned, isCaption, picture, player } from "./pictures.ts";
import { table } from "./tables.ts";
import { type Handler, Walker } from "./walker.ts";

/** A text that was made Markdown. */
export interface Converted {
  readonly markdown: string;
  /** The words before the jump break, if there is one. */
  readonly beforeJump: string | undefined;
  /** All words, as plain text. */
  readonly words: string;
}

/**
 * Makes clean Markdown of the HTML of an old platform: paragraphs where there were empty lines, figures with captions,
 * links that lead somewhere; no HTML, no styles, nothing that a browser would run. No word is lost.
 */
export function convert(html: string, moving: Moving): Converted {
  const walker = new Walker(moving, handlerOf);
  const blocks = walker.blocksOf(readHtml(html, moving.repaired).children, 0);
  const before = walker.jump === undefined ? "" : wordsOf(blocks.slice(0, walker.jump));
  return { markdown: asMarkdown(blocks), beforeJump: before || undefined, words: wordsOf(blocks) };
}

/**
 * The words of a piece of HTML (a comment) with its line breaks; paragraphs are kept apart by an empty line.
 * @param onRepair told of every word that had been misread
 */
export function plainTextOf(html: string, onRepair?: Moving["repaired"]): string {
  const nobody: Moving = {
    link: () => undefined,
    picture: () => undefined,
    isPicture: () => false,
    pictureWord: "",
    lostPlayer: () => {},
    repaired: () => {},
  };
  const lines = (node: RootContent): string => {
    if (node.type === "break") return "\n";
    if ("value" in node) return node.value;
    return "children" in node ? (node.children as RootContent[]).map(lines).join("") : "";
  };
  const blocks = new Walker(nobody, handlerOf).blocksOf(readHtml(html, onRepair).children, 0);
  return blocks.map(lines).join("\n\n").trim();
}

const handlers: Readonly<Record<string, Handler>> = {
  a: anchor,
  audio: player,
  b: marked("strong"),
  blockquote: quotation,
  br: (_element, { flow, formats }) => flow.add({ type: "break" }, formats),
  code,
  del: marked("delete"),
  dt: (element, place, walker) => {
    place.flow.end();
    marked("strong")(element, place, walker);
    place.flow.end();
  },
  em: marked("emphasis"),
  embed: player,
  figure: captioned(isCaption),
  font: styled,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: (_element, { flow }) => flow.block({ type: "thematicBreak" }),
  i: marked("emphasis"),
  iframe: player,
  img: (element, place, walker) => picture(element, undefined, place, walker),
  kbd: code,
  object: player,
  ol: list,
  pre: preformatted,
  s: marked("delete"),
  samp: code,
  span: styled,
  strike: marked("delete"),
  strong: marked("strong"),
  table,
  tt: code,
  ul: list,
  video: player,
};

function handlerOf(element: Element): Handler | undefined {
  if (hasClass(element, "tr-caption-container") || hasClass(element, "wp-caption")) return handlers.figure;
  // WordPress keeps the pictures of a gallery in a list.
  if (hasClass(element, "wp-block-gallery") || hasClass(element, "blocks-gallery-grid")) return undefined;
  return Object.hasOwn(handlers, element.tagName) ? handlers[element.tagName] : undefined;
}
