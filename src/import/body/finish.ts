import type { Paragraph, PhrasingContent, RootContent } from "mdast";

/** Blocks as our Markdown has them: pictures in paragraphs of their own, white space outside of marks, and once. */
export function finish(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === "paragraph") return paragraphs(phrasing(block.children));
    if (block.type === "heading") {
      const nodes = phrasing(block.children);
      const children = trimmed(phrasing(nodes.filter((node) => !isFigure(node))));
      const figures = paragraphs(nodes.filter(isFigure));
      return children.length > 0 ? [{ ...block, children }, ...figures] : figures;
    }
    if (block.type === "tableCell")
      return [{ ...block, children: trimmed(phrasing(inCell(block.children))) }];
    if (block.type === "code") return block.value === "" ? [] : [block];
    if (!("children" in block)) return [block];
    // A jump break within a list or a quotation parts nothing that could stand by itself.
    const children = finish((block.children as RootContent[]).filter((child) => !isJump(child)));
    const isEmpty = children.length === 0 && block.type !== "tableRow";
    return isEmpty ? [] : [{ ...block, children } as RootContent];
  });
}

/** Whether a block is the jump break and no line that somebody drew. */
export function isJump({ type, data }: RootContent): boolean {
  return type === "thematicBreak" && data !== undefined;
}

/** What a cell of a table holds: its paragraphs as one, for it has only one line. */
function inCell(nodes: readonly RootContent[]): PhrasingContent[] {
  const space = { type: "text", value: " " } as const;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "paragraph") return [space, ...node.children, space];
    return isJump(node) ? [] : [node as PhrasingContent];
  });
}

/** A paragraph, with its pictures as paragraphs (figures) of their own before it, or behind it where they came last. */
function paragraphs(nodes: readonly PhrasingContent[]): Paragraph[] {
  const lastText = nodes.findLastIndex((node) => !isFigure(node) && !isSpace(node));
  const figures = (from: number, to: number) =>
    nodes
      .slice(from, to)
      .filter(isFigure)
      .map((node): Paragraph => ({ type: "paragraph", children: [node] }));
  const children = trimmed(phrasing(nodes.filter((node) => !isFigure(node))));
  const text: Paragraph[] = children.length > 0 ? [{ type: "paragraph", children }] : [];
  return [...figures(0, lastText + 1), ...text, ...figures(lastText + 1, nodes.length)];
}

function isFigure(node: PhrasingContent): boolean {
  return node.type === "image" && !node.data;
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
}

/** Running text in which marks that go on are one mark, and nothing is marked twice. */
function phrasing(nodes: readonly PhrasingContent[], within: readonly string[] = []): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    if (!("children" in node)) add(made, node);
    else {
      const isAgain = within.includes(node.type);
      const children = phrasing(node.children, isAgain ? within : [...within, node.type]);
      for (const one of isAgain ? children : lifted(node, children)) add(made, one);
    }
  }
  return made;
}

function add(made: PhrasingContent[], node: PhrasingContent): void {
  const last = made.at(-1);
  if (node.type === "text") {
    const value = ((last?.type === "text" ? last.value : "") + node.value).replace(/\s+/g, " ");
    if (last?.type === "text") made.pop();
    const text = made.at(-1)?.type === "break" ? value.trimStart() : value;
    if (text !== "") made.push({ type: "text", value: text });
  } else if (node.type === "inlineCode" && last?.type === "inlineCode") {
    // Their marks would touch, and be another mark.
    made[made.length - 1] = { type: "inlineCode", value: last.value + node.value };
  } else if (
    last?.type === node.type &&
    /^(?:strong|emphasis|delete)$/.test(node.type) &&
    "children" in last
  ) {
    const children = [...last.children] as PhrasingContent[];
    for (const child of "children" in node ? node.children : []) add(children, child as PhrasingContent);
    made[made.length - 1] = { ...last, children } as PhrasingContent;
  } else {
    if (node.type === "break" && last?.type === "text") {
      made.pop();
      if (last.value.trimEnd() !== "") made.push({ type: "text", value: last.value.trimEnd() });
    }
    made.push(node);
  }
}

/** A mark around what is not white space or a figure at the ends: `** bold **` is no bold in Markdown. */
function lifted(mark: PhrasingContent, children: readonly PhrasingContent[]): PhrasingContent[] {
  const isOut = (node: PhrasingContent) => isSpace(node) || (isFigure(node) && mark.type !== "link");
  const parted = children.flatMap((node): PhrasingContent[] => {
    if (node.type !== "text") return [node];
    return node.value.split(/^(\s+)|(\s+)$/).flatMap((value) => (value ? [{ type: "text", value }] : []));
  });
  const from = parted.findIndex((node) => !isOut(node));
  if (from < 0) return parted;
  const to = parted.findLastIndex((node) => !isOut(node)) + 1;
  const inner = { ...mark, children: parted.slice(from, to) } as PhrasingContent;
  return [...parted.slice(0, from), inner, ...parted.slice(to)];
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex((node) => !isSpace(node));
  const kept = from < 0 ? [] : nodes.slice(from, nodes.findLastIndex((node) => !isSpace(node)) + 1);
  return kept.map((node, at) => {
    if (node.type !== "text") return node;
    const value = at === 0 ? node.value.trimStart() : node.value;
    return { type: "text", value: at === kept.length - 1 ? value.trimEnd() : value };
  });
}
