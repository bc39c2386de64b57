import type { Token } from "markdown-it";
import type { Mark } from "../../schema/marks.ts";

/** Cells of a row beyond those of the head of its table: they come out nowhere. */
export function cellsBeyond(tokens: readonly Token[], source: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  let columns = 0;
  let isHead = false;
  for (const token of tokens) {
    if (token.type === "table_open") columns = 0;
    if (token.type === "thead_open" || token.type === "thead_close") isHead = token.nesting > 0;
    if (token.type === "th_open") columns++;
    if (token.type !== "tr_open" || isHead || !token.map) continue;
    const [line] = token.map;
    const cells = cellsOf(source[line] ?? "");
    if (cells.length > columns)
      marks.push({ code: "cellsBeyond", line, found: cells.slice(columns).join("|") });
  }
  return marks;
}

/** The cells of a row: a bar parts two of them unless a backslash stands before it, also within code (GFM, 4.10). */
function cellsOf(row: string): string[] {
  const cells = row
    .replace(/^[\s>]*/, "")
    .trimEnd()
    .split(/(?<!\\)\|/);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

/** Notes at the foot of a text that nothing in it refers to: they come out nowhere. To be asked before notes are moved. */
export function notesWithoutMark(tokens: readonly Token[], env: unknown): Mark[] {
  const { footnotes } = env as { footnotes?: { refs?: Readonly<Record<string, number>> } };
  return tokens.flatMap((token, index) => {
    if (token.type !== "footnote_reference_open") return [];
    const label = String(token.meta?.label ?? "");
    if ((footnotes?.refs?.[`:${label}`] ?? 0) >= 0) return [];
    const line = tokens.slice(index, index + 3).find(({ map }) => map)?.map?.[0];
    return line === undefined ? [] : [{ code: "noteWithoutMark", line, found: `[^${label}]` } as const];
  });
}

/**
 * A numbered list that goes on behind something that fell out of it: a paragraph under an item that is not indented
 * ends the list, and the next number begins another one.
 */
export function brokenLists(tokens: readonly Token[], source: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  /** By level: the number that would come next, how many items the list has, and where what follows it begins. */
  const ended = new Map<number, { next: number; items: number; between: number | undefined }>();
  const open: { start: number; items: number }[] = [];
  for (const token of tokens) {
    const { type, level } = token;
    if (type === "ordered_list_open") {
      const start = Number(token.attrGet("start") ?? 1);
      const last = ended.get(level);
      const goesOn =
        last?.between !== undefined && (start === last.next || (start === 1 && last.items === 1));
      if (goesOn && start > 1)
        marks.push({
          code: "brokenList",
          line: last.between ?? 0,
          found: (source[last.between ?? 0] ?? "").trim(),
        });
      open.push({ start, items: 0 });
    } else if (type === "list_item_open" && open.length > 0) {
      const list = open.at(-1);
      if (list) list.items++;
    } else if (type === "ordered_list_close") {
      const list = open.pop();
      if (list) ended.set(level, { next: list.start + list.items, items: list.items, between: undefined });
    } else {
      const last = ended.get(level);
      if (!last || token.nesting < 0) continue;
      if (/^(?:paragraph_open|fence|code_block|bullet_list_open|blockquote_open)$/.test(type))
        last.between ??= token.map?.[0];
      else if (token.nesting > 0) ended.delete(level);
    }
  }
  return marks;
}
