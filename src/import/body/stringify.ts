import type { RootContent } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { phrasing } from "mdast-util-phrasing";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";

/** Markdown as our editors write it, and as our markdown-it reads it: it knows no HTML, so none may be made. */
const options: Options = {
  bullet: "-",
  bulletOther: "*",
  emphasis: "*",
  fences: true,
  incrementListMarker: true,
  listItemIndent: "one",
  rule: "-",
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  handlers: {
    // An underscore within a word is only that.
    text: (node, parent, state, info) =>
      defaultHandlers.text(node, parent, state, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_"),
  },
};

/** Writes blocks as Markdown, escaping what is not meant as a mark. */
export function stringify(children: RootContent[]): string {
  return toMarkdown({ type: "root", children }, options);
}

/** The words of blocks with their line breaks; blocks are kept apart by an empty line. */
export function plainText(nodes: readonly RootContent[]): string {
  const text = (node: RootContent): string => {
    if (node.type === "break") return "\n";
    if ("value" in node) return node.value;
    return "children" in node ? plainText(node.children as RootContent[]) : "";
  };
  return nodes
    .map(text)
    .join(nodes.some(phrasing) ? "" : "\n\n")
    .trim();
}
