import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { repairedWith } from "../mojibake.ts";

/**
 * Reads HTML as a browser does, whatever is wrong with it (WHATWG HTML, 13.2.6). Nothing in it is run or fetched.
 * @param onRepair told of every word that had been misread, and of what it is
 */
export function readHtml(html: string, onRepair: (found: string, repaired: string) => void = () => {}): Root {
  const root = fromHtml(html, { fragment: true });
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "text") next.value = repairedWith(next.value, onRepair);
    if ("children" in next) waiting.push(...[...next.children].reverse());
  }
  return root;
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

/** The text within, without what is not shown. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && unseen.has(node.tagName)) return "";
  if (node.type === "element" && node.tagName === "br") return "\n";
  return "children" in node ? node.children.map(textOf).join("") : "";
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
