import { isCollection, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from "yaml";

/** A text in quotes, as YAML reads it back. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}

/** Tells whether YAML reads an item of a list between brackets as the text that it is. */
export function isPlainInBrackets(text: string): boolean {
  if (/^[\p{L}\p{N}][\p{L}\p{N} .'’&()/-]*$/u.test(text)) return true;
  return isItself(`[${text}\n]`, text.replace(/\s*\n\s*/g, " "));
}

/** Tells whether YAML reads an item below its key (`- Kunst`) as the text that it is. */
export function isPlainItem(text: string): boolean {
  return isItself(`- ${text}`, text);
}

/** A text as it can stand as a value or an item: as it is, or in quotes. */
export function plainOrQuoted(text: string): string {
  return isPlainItem(text) ? text : quote(text);
}

function isItself(list: string, text: string): boolean {
  const { errors, contents } = parseDocument(list, { schema: "failsafe" });
  if (errors.length > 0 || !isSeq(contents) || contents.items.length !== 1) return false;
  const [item] = contents.items;
  return isScalar(item) && item.type === "PLAIN" && !item.anchor && !item.tag && item.value === text;
}

/** Tells whether something is YAML without mistakes, whatever it means. */
export function isYaml(source: string): boolean {
  return parseDocument(source, { schema: "failsafe" }).errors.length === 0;
}

/**
 * Tells whether YAML reads something as a writer of texts means it: without mistakes, and with nothing but texts,
 * lists and groups with names and values in it.
 * @param hasTexts whether the items of its lists are texts, so that `A: b` is one and no group
 */
export function isMeant(source: string, hasTexts: boolean): boolean {
  const { errors, contents, comment } = parseDocument(source, { schema: "failsafe" });
  const check = (node: unknown, isItem: boolean): boolean => {
    if (isScalar(node)) return !node.anchor && !node.tag && !isSwallowed(node);
    if (isCollection(node) && isSwallowed(node)) return false;
    if (isSeq(node)) return node.items.every((item) => check(item, true));
    if (!isMap(node)) return node === null;
    const isBraced = node.flow === true && source[node.range?.[0] ?? 0] === "{";
    if (isItem && hasTexts && !isBraced) return false;
    return node.items.every((pair) => {
      if (!isPair(pair) || !isScalar(pair.key)) return false;
      const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.source === "");
      return !(isEmpty && isBraced) && check(pair.value, false);
    });
  };
  // A bracket that closes nothing, in a comment behind the list, belongs to a text of it.
  const isCut = /^[^[{]*[\]}]/.test(`${contents?.comment ?? ""}${comment ?? ""}`);
  return errors.length === 0 && !isCut && check(contents, false);
}

/** Tells whether a comment beside a text looks like one of the texts: `#festival`. */
function isSwallowed({ comment, commentBefore }: Node): boolean {
  return /^\S/m.test(comment ?? "") || /^\S/m.test(commentBefore ?? "");
}

/** Short words of Dutch that begin with an apostrophe: 's, 't, 'n … */
const clipped = /^'(?:[smntkr]|ns)(?![\p{L}\p{N}])/u;

/**
 * What somebody meant to write who put a text in quotes, or only began it with one.
 * @returns the text, and whether something else may have been meant
 */
export function meantText(text: string): { readonly text: string; readonly isDoubtful: boolean } {
  const [, mark = "", inner = ""] = /^(["'])(.+)\1$/.exec(text) ?? [];
  if (mark === "") return { text, isDoubtful: false };
  // Quotes around the whole that also stand within it were meant as quotes around the whole: "Een "mooie" dag". When
  // the first one within closes something, they are not: "Kunst" en "cultuur".
  const within = [
    ...inner.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${mark}|${mark}(?![\\p{L}\\p{N}])`, "gu")),
  ].filter(({ index }) => !clipped.test(inner.slice(index)));
  const [first] = within;
  if (!first) return { text: inner, isDoubtful: clipped.test(text) };
  const closes = first.index > 0 && !/[\s("'‘“„]/.test(inner[first.index - 1] ?? "");
  if (closes) return { text, isDoubtful: false };
  return { text: inner, isDoubtful: within.length % 2 === 1 };
}

/** The sign because of which a text needs quotes. */
export function signOf(text: string): string {
  if (/^['"@`%*&!|>[\]{},?#-]/.test(text)) return text[0] ?? "";
  if (/:(?:\s|$)/.test(text)) return ":";
  return /[[\]{}]/.exec(text)?.[0] ?? (text.includes("#") ? "#" : ":");
}
