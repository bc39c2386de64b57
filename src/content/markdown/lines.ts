import type { Token } from "markdown-it";

/** A text and the blocks that it was read as. */
interface Source {
  readonly src: string;
  readonly tokens: readonly Token[];
}

/**
 * The line (from 0) of the text in which a link or picture stands.
 * @param index the block it stands in, among the tokens
 * @param token the link or picture itself, among the children of the block
 * @param address its address: where it stands in a definition (`[1]: /adres/`), the line is that of the definition
 */
export function lineOf({ src, tokens }: Source, index: number, token: Token, address: string): number {
  const block = tokens[index];
  const lines = linesOf(src, tokens);
  const forms = [address, decoded(address)];
  const has = (line: string) =>
    address === "" ? /\]\(\s*(?:<>)?\s*\)/.test(line) : forms.some((form) => isIn(line, form));
  const definition = () => lines.findIndex((line) => /^[\s>]*\[[^\]]+\]:/.test(line) && has(line));
  // The cells of a table do not know their line; their row does. Notes within a text have none at all.
  const above = tokens.slice(0, index + 1).findLast(({ map, type }) => map || type === "footnote_open");
  if (!above?.map) return Math.max(0, lines.findIndex(has));
  const first = above.map[0];
  const children = block?.children ?? [];
  const breaks = children
    .slice(0, children.indexOf(token))
    .filter(({ type }) => /^(?:soft|hard)break$/.test(type));
  // Line breaks within code or within the brackets of another link leave no trace: the line can be further down.
  const count = Math.max(1, (block?.content ?? "").split("\n").length);
  const from = first + breaks.length;
  const found = lines.slice(from, first + count).findIndex(has);
  if (found >= 0) return from + found;
  const defined = definition();
  return defined >= 0 ? defined : from;
}

/** The lines of a text that is asked about more than once. */
const known = new WeakMap<readonly Token[], readonly string[]>();

function linesOf(src: string, tokens: readonly Token[]): readonly string[] {
  const lines = known.get(tokens) ?? src.split("\n");
  known.set(tokens, lines);
  return lines;
}

/** Tells whether an address stands in a line, and not only as the end of a longer one. */
function isIn(line: string, address: string): boolean {
  for (let at = line.indexOf(address); at >= 0; at = line.indexOf(address, at + 1))
    if (!/[\p{L}\p{N}/.-]/u.test(line[at - 1] ?? "")) return true;
  return false;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
