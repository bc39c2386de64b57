import { tokenize, tokenNames } from "css-tree/tokenizer";

/** The least piece of CSS (CSS Syntax Module, section 4). */
export interface CssToken {
  /** As the specification calls it, without its brackets: `semicolon-token`, `(-token`. */
  readonly type: string;
  readonly text: string;
}

/**
 * The tokens of a text in CSS, without its comments. Only the tokenizer of css-tree is used, not its parser: that
 * counts the lines of the whole text again for each mistake, so that a text full of them takes minutes.
 */
export function cssTokens(css: string): CssToken[] {
  const tokens: CssToken[] = [];
  tokenize(css, (type, start, end) => {
    const name = tokenNames[type] ?? "";
    if (name !== "comment-token") tokens.push({ type: name, text: css.slice(start, end) });
  });
  return tokens;
}

const opening: ReadonlySet<string> = new Set(["(-token", "function-token", "[-token", "{-token"]);
const closing: ReadonlySet<string> = new Set([")-token", "]-token", "}-token"]);

/** The parts between tokens of a type, other than those within brackets. */
export function splitAt(type: string, tokens: readonly CssToken[]): CssToken[][] {
  const parts: CssToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && token.type === type) {
      parts.push([]);
      continue;
    }
    if (opening.has(token.type)) depth += 1;
    if (closing.has(token.type)) depth = Math.max(0, depth - 1);
    parts.at(-1)?.push(token);
  }
  return parts;
}

/** Tokens as text again, without white space around them. */
export function cssText(tokens: readonly CssToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .trim();
}
