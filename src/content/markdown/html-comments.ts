import type { MarkdownIt, StateBlock } from "markdown-it";
import { renderingOf } from "./context.ts";
import { commentMark } from "./marks.ts";

/**
 * HTML comments (`<!-- … -->`): they are for editors, and come out nowhere. One that stands in lines of its own may have
 * empty lines in it; one within a paragraph ends in that paragraph.
 */
export function htmlComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "table",
    "html_comment",
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
      if (!state.src.startsWith("<!--", start)) return false;
      const end = endOf(state, start, state.eMarks[endLine - 1] ?? 0);
      if (end === undefined) return false;
      // Within a paragraph, only what has an empty line in it needs a place of its own.
      if (silent) return /\n[ \t]*\n/.test(state.src.slice(start, end));
      const last = lineAt(state, end, startLine, endLine);
      const rest = state.src.slice(end, state.eMarks[last] ?? 0);
      if (rest.trim() !== "" && last === startLine) return false;
      for (const comment of commentsIn(state.src.slice(start, end)))
        renderingOf(state.env).marks.push(commentMark(comment.text, startLine + comment.line));
      state.push("html_comment_block", "", 0).map = [startLine, last];
      if (rest.trim() === "") state.line = last + 1;
      else {
        // What stands behind the comment begins a block of its own.
        const spaces = rest.length - rest.trimStart().length;
        state.bMarks[last] = end;
        state.tShift[last] = spaces;
        state.sCount[last] = state.blkIndent;
        state.line = last;
      }
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
  markdown.inline.ruler.before("autolink", "html_comment", (state, silent) => {
    if (!state.src.startsWith("<!--", state.pos)) return false;
    const end = closing(state, state.pos);
    if (end === undefined || end > state.posMax) return false;
    if (!silent) state.push("html_comment", "", 0).content = state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
  markdown.renderer.rules.html_comment = () => "";
  // The paragraphs above and below it in an item of a list must not run into one word.
  markdown.renderer.rules.html_comment_block = () => "\n";
}

/** Sources in which no comment closes any more, from a place on: they are not looked through again. */
const unclosedFrom = new WeakMap<object, number>();

/** Where the comment that begins at `start` is over; `<!-->` is one too (CommonMark 0.31, 6.6). */
function closing(state: { readonly src: string }, start: number): number | undefined {
  if (start >= (unclosedFrom.get(state) ?? Number.POSITIVE_INFINITY)) return undefined;
  const at = state.src.indexOf("-->", start + 2);
  if (at >= 0) return at + 3;
  unclosedFrom.set(state, start);
  return undefined;
}

/** The end of a comment, and of those right behind it in the same line. */
function endOf(state: StateBlock, start: number, most: number): number | undefined {
  const { src } = state;
  let end: number | undefined;
  for (let at = start; src.startsWith("<!--", at); ) {
    const closed = closing(state, at);
    if (closed === undefined || closed > most) return end;
    end = closed;
    at = end;
    while (src[at] === " " || src[at] === "\t") at++;
  }
  return end;
}

function lineAt({ eMarks }: StateBlock, position: number, first: number, beyond: number): number {
  let line = first;
  while (line < beyond - 1 && (eMarks[line] ?? 0) < position) line++;
  return line;
}

/** The comments of a piece of text, each with its line. */
function commentsIn(source: string): { text: string; line: number }[] {
  let line = 0;
  let from = 0;
  return [...source.matchAll(/<!--[\s\S]*?-->/g)].map(({ 0: text, index }) => {
    line += source.slice(from, index).split("\n").length - 1;
    from = index;
    return { text, line };
  });
}
