import type { Element } from "hast";
import type { PhrasingContent, TableCell } from "mdast";
import { attribute } from "./html.ts";
import { type Handler, type Walker, withoutBreaks } from "./walker.ts";

/** A table of data stays one; of a table that only held things in their places, these things stay. */
export const table: Handler = (element, place, walker) => {
  const rows = rowsOf(element);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => row.map((cell) => wordsIn(cell, place.depth, walker)));
  const isData = rows.length > 1 && width > 1 && cells.flat().every((cell) => cell !== undefined);
  const captions = element.children.filter(
    (child) => child.type === "element" && child.tagName === "caption",
  );
  if (!isData) {
    walker.apart(element, place);
    return;
  }
  walker.walkAll(captions, place);
  place.flow.block({
    type: "table",
    children: cells.map((row) => ({
      type: "tableRow",
      children: Array.from(
        { length: width },
        (_, at): TableCell => ({ type: "tableCell", children: row[at] ?? [] }),
      ),
    })),
  });
};

/** What is in a cell, if it is only running text. */
function wordsIn(cell: Element, depth: number, walker: Walker): PhrasingContent[] | undefined {
  const words: PhrasingContent[] = [];
  for (const block of walker.blocksOf(cell.children, depth)) {
    if (block.type !== "paragraph" || block.children.some(({ type }) => type === "image")) return undefined;
    words.push(...(words.length > 0 ? [{ type: "text", value: " " } as const] : []), ...block.children);
  }
  return withoutBreaks(words);
}

/** The rows of a table, each a list of cells; those of tables inside it are not among them. */
function rowsOf(table: Element): Element[][] {
  const sections = table.children.flatMap((child) =>
    child.type !== "element" ? [] : /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? child.children : [child],
  );
  return sections
    .filter((row): row is Element => row.type === "element" && row.tagName === "tr")
    .map((row) => row.children.filter((cell): cell is Element => cell.type === "element").flatMap(spread))
    .filter((row) => row.length > 0);
}

/** A cell that spans columns, with empty ones behind it: Markdown knows no spans. */
function spread(cell: Element): Element[] {
  const span = Number.parseInt(attribute(cell, "colspan"), 10);
  const more = span > 1 && span < 50 ? span - 1 : 0;
  return [cell, ...Array.from({ length: more }, (): Element => ({ ...cell, properties: {}, children: [] }))];
}
