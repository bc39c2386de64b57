import type { MarkdownIt } from "markdown-it";
import type { Mark } from "../../schema/marks.ts";

/** What looks like an address, not like words between brackets: a scheme, a path, or a name with an ending. */
const address = /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.?\/|#|www\.)|\.[a-z][a-z0-9]{1,4}(?:[?#].*)?$/i;
/** Words that stand in brackets in any text. */
const advice = /^(?:sic!?|\.{3}|…|red\.?|\d+)$/i;

export function looksLikeAddress(text: string): boolean {
  return address.test(text);
}

/**
 * A link or picture whose address has a space in it, or whose title is not in straight quotes, is none to Markdown.
 * It comes out as it stands; the token carries, as `meta.mark`, what is to be written: `[text](<my file.pdf> "title")`.
 */
export function looseAddresses(markdown: MarkdownIt): void {
  markdown.inline.ruler.after("image", "loose_address", (state, silent) => {
    const isPicture = state.src[state.pos] === "!";
    const start = state.pos + (isPicture ? 1 : 0);
    if (state.src[start] !== "[") return false;
    const labelEnd = markdown.helpers.parseLinkLabel(state, start, !isPicture);
    if (labelEnd < 0 || state.src[labelEnd + 1] !== "(") return false;
    const end = closingBracket(state.src, labelEnd + 1);
    if (end === undefined) return false;
    const label = state.src.slice(start + 1, labelEnd);
    const inside = state.src.slice(labelEnd + 2, end);
    if (inside.trim() === "" || (!isPicture && advice.test(label) && !looksLikeAddress(inside.trim())))
      return false;
    if (!silent) {
      const found = state.src.slice(state.pos, end + 1);
      const token = state.push("loose_address", "", 0);
      token.content = found;
      const wanted = addressed(inside);
      // Words between brackets may be meant as such: only what looks like an address is certain.
      const isCertain = wanted !== undefined && (isPicture || looksLikeAddress(wanted.address));
      const mark: Omit<Mark, "line"> = {
        code: "spacedAddress",
        found,
        instead: isCertain ? `${found.slice(0, labelEnd + 1 - state.pos)}(${wanted.written})` : undefined,
      };
      token.meta = { mark };
    }
    state.pos = end + 1;
    return true;
  });
  markdown.renderer.rules.loose_address = (tokens, index) =>
    markdown.utils.escapeHtml(tokens[index]?.content ?? "");
}

/** Where the bracket that opens at `open` closes in the same line. */
function closingBracket(source: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < source.length && at - open < 2000 && source[at] !== "\n"; at++) {
    if (source[at] === "(") depth++;
    else if (source[at] === ")" && --depth === 0) return at;
  }
  return undefined;
}

/** An address, and a title behind it if there is one, as they are to be written. */
export function addressed(inside: string): { address: string; written: string } | undefined {
  const [, before = "", title] =
    /^(.*?)(?:\s+["“”„'‘’«»]([^"“”„'‘’«»]*)["“”„'‘’«»])?\s*$/.exec(inside.trim()) ?? [];
  const bare = before.trim().replace(/^<(.*)>$/, "$1");
  if (bare === "" || /[<>\n\\"]/.test(bare)) return undefined;
  const needsBrackets = /\s|[()]/.test(bare);
  const written = `${needsBrackets ? `<${bare}>` : bare}${title ? ` "${title}"` : ""}`;
  return { address: bare, written };
}
