import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { repairedWith } from "../mojibake.ts";

/** What lies deeper than this is taken as text: real texts are a dozen deep. */
const deepest = 200;

/**
 * Reads HTML as a browser does, whatever is wrong with it (WHATWG HTML, 13.2.6). Nothing in it is run or fetched.
 * The tree is never so deep that walking through it could exhaust the stack.
 * @param onRepair told of every word that had been misread, and of what it is
 */
export function readHtml(html: string, onRepair: (found: string, repaired: string) => void): Root {
  const root = treeOf(html);
  const waiting: [Nodes, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (node.type === "element" && depth === deepest) node.children = [{ type: "text", value: textOf(node) }];
    else if ("children" in node) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  visit(root, "text", (text) => {
    text.value = repairedWith(text.value, onRepair);
  });
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

/** An attribute by its name in hast (`dataFull`); empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
  return [properties[name] ?? ""].flat().join(" ");
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, "className").toLowerCase().split(/\s+/).includes(name);
}

/** Every element within, in the order of the text. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  visit(node, "element", (element) => {
    if (element !== node) found.push(element);
  });
  return found;
}

/** Words with single spaces: no-break ones made room once, zero-width ones nobody ever meant. */
export function oneSpaced(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/\p{Cc}/gu, "");
}

/** Words on one line, without white space around them. */
export function lineOf(text: string): string {
  return oneSpaced(text).trim();
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
