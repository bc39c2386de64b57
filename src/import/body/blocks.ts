import type { Element, ElementContent } from "hast";
import type { Blockquote, Heading, ListItem, PhrasingContent, RootContent } from "mdast";
import { attribute, textOf } from "./html.ts";
import { type Handler, withoutBreaks } from "./walker.ts";

/** A heading; a block that somebody put into one comes behind it. */
export const heading: Handler = (element, { flow, depth }, walker) => {
  const children: PhrasingContent[] = [];
  const others: RootContent[] = [];
  for (const block of walker.blocksOf(element.children, depth)) {
    const isText = block.type === "paragraph" && !block.children.every(({ type }) => type === "image");
    if (!isText) others.push(block);
    else if (children.length > 0) children.push({ type: "text", value: " " }, ...block.children);
    else children.push(...block.children);
  }
  // The title of the page is its only heading of the first rank.
  const rank = Math.max(2, Number(element.tagName.slice(1))) as Heading["depth"];
  flow.end();
  if (children.length > 0) flow.block({ type: "heading", depth: rank, children: withoutBreaks(children) });
  for (const block of others) flow.block(block);
};

export const list: Handler = (element, { flow, depth }, walker) => {
  const items: ListItem[] = [];
  for (const part of partsOf(element)) {
    const children = walker.blocksOf(part.children, depth) as ListItem["children"];
    const last = items.at(-1);
    // A list right inside a list belongs to the item before it.
    if (!part.isItem && last) last.children.push(...children);
    else if (children.length > 0) items.push({ type: "listItem", children });
  }
  if (items.length === 0) return;
  for (const item of items) item.spread = item.children.filter(({ type }) => type !== "list").length > 1;
  const ordered = element.tagName === "ol";
  const start = Number.parseInt(attribute(element, "start"), 10);
  flow.block({
    type: "list",
    ordered,
    ...(ordered ? { start: start >= 0 && start < 1e9 ? start : 1 } : {}),
    spread: items.some(({ spread }) => spread),
    children: items,
  });
};

/** The items of a list, and what somebody put between them. */
function partsOf({ children }: Element): { isItem: boolean; children: ElementContent[] }[] {
  const parts: { isItem: boolean; children: ElementContent[] }[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (child.type === "element" && child.tagName === "li")
      parts.push({ isItem: true, children: child.children });
    else if (last && !last.isItem) last.children.push(child);
    else parts.push({ isItem: false, children: [child] });
  }
  return parts;
}

export const quotation: Handler = (element, { flow, depth }, walker) => {
  const children = walker.blocksOf(element.children, depth) as Blockquote["children"];
  if (children.length > 0) flow.block({ type: "blockquote", children });
};

/** Text whose lines and spaces count. */
export const preformatted: Handler = (element, { flow }) => {
  const value = textOf(element)
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "    ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/^\n+|\s+$/g, "");
  if (value !== "") flow.block({ type: "code", value });
};
