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

/** Code between fences of which the last is missing: all that follows became code. */
export function unclosedFences(tokens: readonly Token[], source: readonly string[]): Mark[] {
  return tokens.flatMap((token) => {
    if (token.type !== "fence" || !token.map) return [];
    const [first, end] = token.map;
    const last = (source[end - 1] ?? "").replace(/^[\s>]*/, "").trimEnd();
    const isClosed = end - 1 > first && last.startsWith(token.markup) && /^(?:`+|~+)$/.test(last);
    if (isClosed) return [];
    return [{ code: "unclosedFence", line: first, found: (source[first] ?? "").trim() } as const];
  });
}

/** A sentence that became code, because its line begins with four spaces or a tab. */
export function sentencesAsCode(tokens: readonly Token[], source: readonly string[]): Mark[] {
  return tokens.flatMap((token) => {
    const [line] = token.type === "code_block" && token.map ? token.map : [];
    if (line === undefined) return [];
    const [text = ""] = token.content.trim().split("\n");
    const isSentence = /^\p{Lu}[^{}<>=;\\|]*[.!?…]["”’)]?$/u.test(text) && text.split(/\s+/).length >= 5;
    return isSentence ? [{ code: "sentenceAsCode", line, found: (source[line] ?? "").trim() } as const] : [];
  });
}

/** Addresses at the foot of a text (`[name]: address`) that nothing in it asks for: they come out nowhere. */
export function unusedReferences(source: readonly string[], env: unknown): Mark[] {
  const { references } = env as { references?: Readonly<Record<string, unknown>> };
  const labelOf = (text: string) => text.trim().replace(/\s+/g, " ").toUpperCase();
  const known = new Set(Object.keys(references ?? {}).map(labelOf));
  if (known.size === 0) return [];
  const definition = /^[\s>]*\[([^[\]^]+)\]:/;
  const used = new Set(
    source.flatMap((line) =>
      [...line.replace(definition, "").matchAll(/\[([^[\]]+)\]/g)].map(([, text = ""]) => labelOf(text)),
    ),
  );
  return source.flatMap((text, line) => {
    const [, label = ""] = definition.exec(text) ?? [];
    if (!known.has(labelOf(label)) || used.has(labelOf(label))) return [];
    // Where nothing else serves, a reference that is never used is how Markdown is commented.
    const isComment = /^(?:\/\/|comment|#|_+)$/i.test(label.trim());
    return [{ code: isComment ? "comment" : "unusedReference", line, found: text.trim() } as const];
  });
}

/** A link without a word to follow it by, at a place among the children of a block. */
export function linkWithoutText(children: readonly Token[], at: number): string | undefined {
  const [link, next] = [children[at], children[at + 1]];
  if (link?.type !== "link_open" || next?.type !== "link_close") return undefined;
  return `[](${String(link.attrGet("href") ?? "")})`;
}
