import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { repairedWith } from "../mojibake.ts";

/**
 * Reads HTML as a browser does, whatever is wrong with it (WHATWG HTML, 13.2.6). Nothing in it is run or fetched.
 * @param onRepair told of every word that had been misread, and of what it is
 */
export function readHtml(html: string, onRepair: (found: string, repaired: string) => void = () => {}): Root {
  const root = treeOf(html);
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "text") next.value = repairedWith(next.value, onRepair);
    if ("children" in next) waiting.push(...[...next.children].reverse());
  }
  return root;
}

function treeOf(html: string): Root {
  try {
    return fromHtml(html, { fragment: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Thousands of elements, one in the other: nobody wrote that, so only the words and their lines are kept.
    const flat = html
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, "")
      .replace(/<(?!\/?(?:p|br)\b)[^>]*>/gi, " ");
    return fromHtml(flat, { fragment: true });
  }
}

/** An attribute by its name in HTML; empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
  const wanted = name === "class" ? "classname" : name.replaceAll("-", "").toLowerCase();
  for (const [key, value] of Object.entries(properties)) {
    if (key.toLowerCase() !== wanted || value === null || value === undefined) continue;
    return Array.isArray(value) ? value.join(" ") : String(value);
  }
  return "";
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class")
    .split(/\s+/)
    .some((word) => word.toLowerCase() === name.toLowerCase());
}

/** Every element within, in the order of the text. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  // A stack, not recursion: elements may lie as deep as somebody likes.
  const waiting: Nodes[] = "children" in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "element") found.push(next);
    if ("children" in next) waiting.push(...[...next.children].reverse());
  }
  return found;
}

/** The text within, without what is not shown; a line ends where a reader sees one end. */
export function textOf(node: Nodes): string {
  let text = "";
  // A stack, not recursion, and a mark that no HTML can hold where a block begins or ends.
  const waiting: (Nodes | "\0")[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === "\0") text += next;
    else if (next.type === "text") text += next.value.replaceAll("\0", "");
    else if (next.type === "element" && next.tagName === "br") text += "\n";
    else if ("children" in next && !(next.type === "element" && unseen.has(next.tagName))) {
      const isApart = next !== node && next.type === "element" && blocks.has(next.tagName);
      if (isApart) waiting.push("\0");
      waiting.push(...[...next.children].reverse());
      if (isApart) waiting.push("\0");
    }
  }
  return text.replace(/\0+/g, "\n");
}

/** Elements whose contents no reader ever sees. */
export const unseen: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "title",
  "head",
  "svg",
  "datalist",
]);

/** Elements that begin on a line of their own (WHATWG HTML, 15.3). */
export const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search " +
    "section select summary table tbody td textarea tfoot th thead tr ul"
  ).split(" "),
);
