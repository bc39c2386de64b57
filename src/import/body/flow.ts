import type { Image, Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Format, isBlank, isBreak, type Leaf, phrasingOf } from "./leaves.ts";

/**
 * Paragraphs and other blocks in the order in which they come by. Running text collects until something ends it;
 * marks go on over the ends of paragraphs, as browsers have them.
 */
export class Flow {
  readonly blocks: RootContent[] = [];
  private run: Leaf[] = [];

  /** Adds a piece of running text. */
  add(node: PhrasingContent, formats: readonly Format[]): void {
    this.run.push({ node, formats });
  }

  /** Ends the running text, if there is any, and adds a block. */
  block(block: RootContent): void {
    this.end();
    this.blocks.push(block);
  }

  /** Ends the running text: it becomes paragraphs, cut where a line is empty. */
  end(): void {
    const { run } = this;
    if (run.length === 0) return;
    this.run = [];
    for (const part of cutAtEmptyLines(run)) this.blocks.push(...paragraphsOf(part));
  }
}

/** Two line breaks with nothing between them are how weblogs write the end of a paragraph. */
function cutAtEmptyLines(run: readonly Leaf[]): Leaf[][] {
  const parts: Leaf[][] = [[]];
  let breaks: Leaf[] = [];
  for (const leaf of run) {
    if (isBreak(leaf)) breaks.push(leaf);
    else if (breaks.length > 0 && isBlank(leaf)) continue;
    else {
      if (breaks.length > 1) parts.push([leaf]);
      else parts.at(-1)?.push(...breaks, leaf);
      breaks = [];
    }
  }
  return parts;
}

/** A paragraph, with its pictures as paragraphs (figures) of their own before it, or behind it where they came last. */
function paragraphsOf(part: readonly Leaf[]): Paragraph[] {
  const isFigure = ({ node, formats }: Leaf) =>
    node.type === "image" && !node.data && !formats.some(({ type }) => type === "link");
  const isText = (leaf: Leaf) => !isFigure(leaf) && !isBlank(leaf) && !isBreak(leaf);
  const lastText = part.findLastIndex(isText);
  const figures = (from: number, to: number) =>
    part
      .slice(from, to)
      .filter(isFigure)
      .map(({ node }): Paragraph => ({ type: "paragraph", children: [node as Image] }));
  const children = phrasingOf(part.filter((leaf) => !isFigure(leaf)));
  const text: Paragraph[] = children.length > 0 ? [{ type: "paragraph", children }] : [];
  return [...figures(0, lastText + 1), ...text, ...figures(lastText + 1, part.length)];
}
