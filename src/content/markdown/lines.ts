import type { Token } from "markdown-it";
import { unescapedAddress } from "../../core/escapes.ts";

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
  const forms = [address, unescapedAddress(address)];
  const has = (line: string) =>
    address === "" ? /\]\(\s*(?:<>)?\s*\)/.test(line) : forms.some((form) => isIn(line, form));
  const above = blockAbove(tokens, index);
  if (!above?.map) return Math.max(0, lines.all.findIndex(has));
  const first = above.map[0];
  const { breaks, count } = placesIn(block, token);
  // Line breaks within code or within the brackets of another link leave no trace: the line can be further down.
  const from = first + (breaks.get(token) ?? 0);
  for (let at = from; at < first + count; at++) if (has(lines.all[at] ?? "")) return at;
  return lines.definitions.find((at) => has(lines.all[at] ?? "")) ?? from;
}

/** The cells of a table do not know their line; their row does. Notes within a text have none at all. */
function blockAbove(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index; at >= 0; at--) {
    const token = tokens[at];
    if (token?.map || token?.type === "footnote_open") return token;
  }
  return undefined;
}

/** Of a block: how many line breaks stand before each of its parts, and how many lines it has. */
interface Places {
  readonly breaks: ReadonlyMap<Token, number>;
  readonly count: number;
}

/** What was found out about a block: a paragraph of ten thousand links is gone through once, not for each of them. */
const places = new WeakMap<Token, Places>();

function placesIn(block: Token | undefined, token: Token): Places {
  const last = block && places.get(block);
  if (last?.breaks.has(token)) return last;
  const breaks = new Map<Token, number>();
  let before = 0;
  for (const child of block?.children ?? []) {
    breaks.set(child, before);
    if (/^(?:soft|hard)break$/.test(child.type)) before++;
  }
  const found = { breaks, count: Math.max(1, (block?.content ?? "").split("\n").length) };
  if (block) places.set(block, found);
  return found;
}

/** The lines of a text, and which of them (from 0) say where the links of others lead. */
interface Lines {
  readonly all: readonly string[];
  readonly definitions: readonly number[];
}

/** The lines of a text that is asked about more than once. */
const known = new WeakMap<readonly Token[], Lines>();

function linesOf(src: string, tokens: readonly Token[]): Lines {
  const last = known.get(tokens);
  if (last) return last;
  const all = src.split("\n");
  const definitions = all.flatMap((line, at) => (/^[\s>]*\[[^\]]+\]:/.test(line) ? [at] : []));
  known.set(tokens, { all, definitions });
  return { all, definitions };
}

/** Tells whether an address stands in a line, and not only as the end of a longer one. */
function isIn(line: string, address: string): boolean {
  for (let at = line.indexOf(address); at >= 0; at = line.indexOf(address, at + 1))
    if (!/[\p{L}\p{N}/.-]/u.test(line[at - 1] ?? "")) return true;
  return false;
}
