import type { RootContent } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
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
export function marked(children: RootContent[]): string {
  return toMarkdown({ type: "root", children }, options);
}

/** The words of blocks, as plain text on one line. */
export function wordsOf(nodes: readonly RootContent[]): string {
  return nodes.map(wordsOfOne).join(" ").replace(/\s+/g, " ").trim();
}

function wordsOfOne(node: RootContent): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  const isBlock = node.type !== "paragraph" && node.type !== "heading";
  const isInline = /^(?:strong|emphasis|delete|link)$/.test(node.type);
  return (node.children as RootContent[]).map(wordsOfOne).join(isBlock && !isInline ? " " : "");
}
