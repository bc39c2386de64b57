import type { Token } from "markdown-it";
import type { Mark } from "../../schema/marks.ts";
import { isBareAddress } from "./bare-addresses.ts";

/** A comment that was left out; `<!--more-->` is how WordPress and Hugo part what lists show from the rest. */
export function commentMark(found: string, line: number): Mark {
  return { code: /^<!--\s*more\b[^-]*-->$/i.test(found) ? "moreMark" : "comment", line, found };
}

/** What a reader sees of a block, with the lines it stands in. */
export interface Passage {
  /** As the editor wrote it. */
  readonly shown: string;
  /** The same, as long, with a stand-in for what is never a mark: code, escaped characters, signs within addresses. */
  readonly plain: string;
  /** Where its parts begin, and in which line (from 0) of the text each of them stands. */
  readonly parts: readonly { readonly at: number; readonly line: number }[];
  /** Which of its own lines end in a break that shows. */
  readonly breaks: ReadonlySet<number>;
  /** Where signs of Markdown stand in the file that are not seen: before and behind a link, strong words, code. */
  readonly gaps: readonly number[];
}

/** Stands for what is never a mark. It is of the private use area: no text has it. */
export const opaque = "\ue000";

/**
 * The visible text of a block.
 * @param first the line of the text at which the block begins
 */
export function passageOf(block: Token, first: number): Passage {
  let [shown, plain] = ["", ""];
  let line = first;
  let rows = 0;
  const parts: { at: number; line: number }[] = [];
  const breaks = new Set<number>();
  const gaps: number[] = [];
  let addresses = 0;
  for (const token of block.children ?? []) {
    line = token.map ? first + token.map[0] : line;
    if (parts.at(-1)?.line !== line) parts.push({ at: shown.length, line });
    if (!/^(?:text|softbreak|hardbreak)$/.test(token.type)) gaps.push(shown.length);
    if (isBareAddress(token)) addresses += token.nesting;
    else if (token.type === "softbreak" || token.type === "hardbreak") {
      if (token.type === "hardbreak") breaks.add(rows);
      shown += "\n";
      plain += "\n";
      rows++;
    } else if (token.type === "text" || isStray(token)) {
      // Behind a comment that begins a line, white space begins it, which no reader sees.
      const content = /(?:^|\n)$/.test(shown) ? token.content.trimStart() : token.content;
      shown += content;
      plain += addresses > 0 ? content.replace(/[^\p{L}\p{N}:/.@]/gu, "-") : content;
    } else if (token.type === "html_comment") continue;
    else if (token.nesting === 0) {
      const content = (token.content || opaque).replace(/\n/g, " ");
      shown += content;
      plain += opaque.repeat(content.length);
    }
  }
  return { shown, plain, parts, breaks, gaps };
}

/** A backslash before a letter or a space escapes nothing: it is seen. */
function isStray({ type, content, markup }: Token): boolean {
  return type === "text_special" && content === markup;
}
