import type { Element, Nodes } from "hast";
import type { PhrasingContent, RootContent } from "mdast";
import type { Moving } from "./context.ts";
import { Flow } from "./flow.ts";
import { attribute, blocks, hasClass, textOf, unseen } from "./html.ts";
import type { Format } from "./leaves.ts";

/** Where in the new text something comes, the marks it stands in, and how deep in the old one it lay. */
export interface Place {
  readonly flow: Flow;
  readonly formats: readonly Format[];
  readonly depth: number;
}

/** Makes Markdown of one kind of element. */
export type Handler = (element: Element, place: Place, walker: Walker) => void;

/** What lies deeper than this is taken as text: real texts are a dozen deep. */
const deepest = 200;

/** Walks through an old text and has each element handled by what knows its kind; of others only the words stay. */
export class Walker {
  /** How many blocks there were before the jump break. */
  jump: number | undefined;

  constructor(
    readonly moving: Moving,
    private readonly handlerOf: (element: Element) => Handler | undefined,
  ) {}

  walkAll(nodes: readonly Nodes[], place: Place): void {
    for (const node of nodes) this.walk(node, { ...place, depth: place.depth + 1 });
  }

  /** Handles what is inside an element as a text of its own. */
  blocksOf(nodes: readonly Nodes[], depth: number): RootContent[] {
    const flow = new Flow();
    this.walkAll(nodes, { flow, formats: [], depth });
    flow.end();
    return flow.blocks;
  }

  private walk(node: Nodes, place: Place): void {
    if (node.type === "text") addText(node.value, place);
    else if (node.type === "comment" && node.value.trim() === "more") this.jumpHere(place.flow);
    else if (node.type === "element" && place.depth > deepest) addText(textOf(node), place);
    else if (node.type === "element") this.element(node, place);
  }

  /** The jump break: what came before is what lists show. */
  jumpHere(flow: Flow): void {
    flow.end();
    this.jump ??= flow.blocks.length;
  }

  private element(element: Element, place: Place): void {
    if (unseen.has(element.tagName) || hasClass(element, "blogger-post-footer")) return;
    if (attribute(element, "name") === "more") this.jumpHere(place.flow);
    const handle = this.handlerOf(element) ?? inside;
    const isApart = blocks.has(element.tagName);
    if (isApart) place.flow.end();
    handle(element, place, this);
    if (isApart) place.flow.end();
  }

  /** What is inside, kept apart from what is around it. */
  apart(element: Element, place: Place): void {
    place.flow.end();
    this.walkAll(element.children, place);
    place.flow.end();
  }
}

/** Of an element that nothing is known of, what is inside. */
const inside: Handler = (element, place, walker) => walker.walkAll(element.children, place);

/** Adds words, with single spaces: no-break ones made room once, zero-width ones nobody ever meant. */
export function addText(value: string, { flow, formats }: Place): void {
  const text = value
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/\p{Cc}/gu, "");
  if (text !== "") flow.add({ type: "text", value: text }, formats);
}

/** Words on one line, without white space around them. */
export function lineOf(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

/** On one line: headings and cells of tables have no other. */
export function withoutBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) =>
    node.type === "break"
      ? { type: "text", value: " " }
      : "children" in node
        ? ({ ...node, children: withoutBreaks(node.children as PhrasingContent[]) } as PhrasingContent)
        : node,
  );
}
