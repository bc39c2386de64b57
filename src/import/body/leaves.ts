import type { PhrasingContent } from "mdast";

/** A mark around words: bold, italic, struck out, or a link. Links are told apart by the object they are. */
export type Format =
  | { readonly type: "strong" | "emphasis" | "delete" }
  | { readonly type: "link"; readonly url: string };

/** The least piece of running text, and the marks it stands in, outermost first. */
export interface Leaf {
  readonly node: PhrasingContent;
  readonly formats: readonly Format[];
}

export function isBlank({ node }: Leaf): boolean {
  return node.type === "text" && node.value.trim() === "";
}

export function isBreak({ node }: Leaf): boolean {
  return node.type === "break";
}

/** Puts pieces together again: marks that go on are one mark; white space stands outside of them, and once. */
export function phrasingOf(leaves: readonly Leaf[]): PhrasingContent[] {
  return trimmed(tidied(nested(leaves, 0)));
}

function nested(leaves: readonly Leaf[], depth: number): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (let at = 0; at < leaves.length; ) {
    const leaf = leaves[at] as Leaf;
    const format = leaf.formats[depth];
    if (!format) {
      made.push(leaf.node);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < leaves.length && isSame(leaves[end]?.formats[depth], format)) end++;
    made.push(...around(format, tidied(nested(leaves.slice(at, end), depth + 1))));
    at = end;
  }
  return made;
}

function isSame(a: Format | undefined, b: Format): boolean {
  return a === b || (a?.type === b.type && b.type !== "link");
}

/** A mark around what is not white space at the ends: `** bold **` is no bold in Markdown. */
function around(format: Format, children: PhrasingContent[]): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const inner = [...children];
  for (let first = inner[0]; first; first = inner[0]) {
    if (first.type === "break") before.push(inner.shift() as PhrasingContent);
    else if (first.type === "text" && /^\s/.test(first.value)) {
      before.push({ type: "text", value: " " });
      const rest = first.value.trimStart();
      if (rest === "") inner.shift();
      else inner[0] = { type: "text", value: rest };
    } else break;
  }
  for (let last = inner.at(-1); last; last = inner.at(-1)) {
    if (last.type === "break") after.unshift(inner.pop() as PhrasingContent);
    else if (last.type === "text" && /\s$/.test(last.value)) {
      after.unshift({ type: "text", value: " " });
      const rest = last.value.trimEnd();
      if (rest === "") inner.pop();
      else inner[inner.length - 1] = { type: "text", value: rest };
    } else break;
  }
  if (inner.length === 0) return [...before, ...after];
  return [...before, { ...format, children: inner } as PhrasingContent, ...after];
}

/** Neighbouring texts as one, with single spaces, and none at the ends of lines. */
function tidied(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (node.type === "text" && last?.type === "text") {
      made[made.length - 1] = { type: "text", value: (last.value + node.value).replace(/\s+/g, " ") };
    } else if (node.type === "inlineCode" && last?.type === "inlineCode") {
      // Their marks would touch, and be another mark.
      made[made.length - 1] = { type: "inlineCode", value: last.value + node.value };
    } else if (node.type === "text") {
      const value = last?.type === "break" ? node.value.trimStart() : node.value;
      if (value !== "") made.push({ type: "text", value: value.replace(/\s+/g, " ") });
    } else {
      if (node.type === "break" && last?.type === "text") {
        const value = last.value.trimEnd();
        if (value === "") made.pop();
        else made[made.length - 1] = { type: "text", value };
      }
      made.push(node);
    }
  }
  return made;
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
  const kept = [...nodes];
  while (isEmpty(kept[0])) kept.shift();
  while (isEmpty(kept.at(-1))) kept.pop();
  const [first] = kept;
  if (first?.type === "text") kept[0] = { type: "text", value: first.value.trimStart() };
  const last = kept.at(-1);
  if (last?.type === "text") kept[kept.length - 1] = { type: "text", value: last.value.trimEnd() };
  return kept;
}
