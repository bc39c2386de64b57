import type { MarkdownIt } from "markdown-it";
import { isProblemMark, type Mark } from "../../schema/marks.ts";
import {
  brokenLists,
  cellsBeyond,
  linkWithoutText,
  notesWithoutMark,
  sentencesAsCode,
  unclosedFences,
  unusedReferences,
} from "./block-marks.ts";
import { renderingOf } from "./context.ts";
import { commentMark, passageOf } from "./marks.ts";
import { nearMarks } from "./near-marks.ts";

/** Notes whatever in a text a reader would see as a mark, or not see at all, though the editor meant something by it. */
export function near(markdown: MarkdownIt): void {
  markdown.core.ruler.before("footnote_tail", "lost_marks", (state) => {
    const source = state.src.split("\n");
    renderingOf(state.env).marks.push(
      ...cellsBeyond(state.tokens, source),
      ...notesWithoutMark(state.tokens, state.env),
      ...brokenLists(state.tokens, source),
      ...unclosedFences(state.tokens, source),
      ...sentencesAsCode(state.tokens, source),
      ...unusedReferences(source, state.env),
    );
  });
  markdown.core.ruler.after("linkify", "near_marks", (state) => {
    const { marks } = renderingOf(state.env);
    /** Where the notes within a line stand: they were moved to the end of the text, and know it no longer. */
    const noteLines = new Map<number, number>();
    let first = 0;
    state.tokens.forEach((block, index) => {
      first = block.map?.[0] ?? first;
      if (block.type === "footnote_open") first = noteLines.get(Number(block.meta?.id)) ?? first;
      if (block.type !== "inline") return;
      const children = block.children ?? [];
      for (const [at, child] of children.entries()) {
        const line = first + (child.map?.[0] ?? 0);
        if (child.type === "html_comment") marks.push(commentMark(child.content, line));
        const empty = linkWithoutText(children, at);
        if (empty) marks.push({ code: "linkWithoutText", line, found: empty });
        const loose = child.meta?.mark as Omit<Mark, "line"> | undefined;
        if (loose) marks.push({ ...loose, line });
        if (child.type === "footnote_ref") noteLines.set(Number(child.meta?.id), line);
      }
      const opened = state.tokens[index - 1]?.type;
      const found = nearMarks(passageOf(block, first), opened === "paragraph_open");
      const task = /^\[[ xX]\](?=\s)/.exec(block.content);
      if (task && state.tokens[index - 2]?.type === "list_item_open")
        found.push({ code: "taskBox", line: first, found: task[0] });
      marks.push(...found);
    });
    const source = state.src.split("\n");
    marks.splice(0, marks.length, ...marks.map((mark) => asWritten(mark, source)));
    marks.sort((a, b) => a.line - b.line);
    // Of what only looks odd, one a line is enough to find the others by.
    const told = new Set<string>();
    const kept = marks.filter(({ code, line }) => {
      const key = `${code} ${line}`;
      const isNew = isProblemMark(code) || !told.has(key);
      told.add(key);
      return isNew;
    });
    marks.splice(0, marks.length, ...kept);
  });
}

/** A mark as it stands in the file: where a comment within it was left out, the whole line, and nothing to put there instead. */
function asWritten(mark: Mark, source: readonly string[]): Mark {
  const line = source[mark.line] ?? "";
  const [first = ""] = mark.found.split("\n");
  return line.includes(first.trim()) ? mark : { code: mark.code, line: mark.line, found: line.trim() };
}
