import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Heading, PhrasingContent, RootContent } from "mdast";
import type { Moving } from "./context.ts";
import { finish, isJump } from "./finish.ts";
import { readHtml } from "./html.ts";
import { picture } from "./pictures.ts";
import { jumpBreak, Preparation } from "./prepare.ts";
import { stringify as asMarkdown, plainText } from "./stringify.ts";

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
  const found = blocksOf(html, moving);
  const jump = found.findIndex(isJump);
  const blocks = found.filter((block) => !isJump(block));
  const before = jump < 0 ? "" : onOneLine(found.slice(0, jump));
  return { markdown: asMarkdown(blocks), beforeJump: before || undefined, words: onOneLine(blocks) };
}

/**
 * The words of a piece of HTML (a comment) with its line breaks; paragraphs are kept apart by an empty line.
 * @param onRepair told of every word that had been misread
 */
export function plainTextOf(html: string, onRepair: Moving["repaired"] = () => {}): string {
  const nobody: Moving = {
    link: () => undefined,
    picture: () => undefined,
    isPicture: () => false,
    pictureWord: "",
    lostPlayer: () => {},
    repaired: onRepair,
  };
  return plainText(blocksOf(html, nobody));
}

function onOneLine(blocks: readonly RootContent[]): string {
  return plainText(blocks).replace(/\s+/g, " ");
}

function blocksOf(html: string, moving: Moving): RootContent[] {
  const children = new Preparation(moving).all(readHtml(html, moving.repaired).children);
  const made = toMdast(
    { type: "root", children: [{ type: "element", tagName: "div", properties: {}, children }] },
    {
      handlers: {
        a: (state, node) => ({
          type: "link",
          url: String(node.properties.href),
          children: state.all(node) as PhrasingContent[],
        }),
        // An empty one parts what is around it too.
        div: (state, node) => {
          const blocks = state.toFlow(state.all(node));
          return blocks.length > 0 ? blocks : [{ type: "paragraph", children: [] }];
        },
        img: (_state, node) => picture(node, moving),
        ...Object.fromEntries([2, 3, 4, 5, 6].map((rank) => [`h${rank}`, heading])),
        [jumpBreak]: () => ({ type: "thematicBreak", data: {} }),
      },
    },
  );
  return finish("children" in made ? (made.children as RootContent[]) : []);
}

/** A heading; a block that somebody put into one comes behind it. */
const heading: Handle = (state, node) => {
  const children: PhrasingContent[] = [];
  const others: RootContent[] = [];
  for (const block of state.toFlow(state.all(node))) {
    if (block.type !== "paragraph") others.push(block);
    else children.push({ type: "text", value: " " }, ...block.children);
  }
  const depth = Number(node.tagName.slice(1)) as Heading["depth"];
  return [{ type: "heading", depth, children }, ...others];
};
