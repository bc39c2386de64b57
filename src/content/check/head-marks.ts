import type { AdviceCode } from "../../schema/advice.ts";
import { type HeadField, keyOf } from "./head-fields.ts";

/** Signs of Markdown and HTML: in a field they are shown as they are written. */
const marks: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/,
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i,
  /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i,
  /!?\[[^\]\n]+\]\([^()\s]*(?:\s[^()]*)?\)/,
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*]+(?<=[^\s*])\1(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])[^_]+(?<=[^\s_])\1(?![\p{L}\p{N}_])/u,
  /(?<!~)~~(?=[^\s~])[^~]+(?<=[^\s~])~~(?!~)/,
  /`[^`\n]+`/,
  /^#{1,6}\s+\S.*$/,
];

/**
 * What in the text of a field would be a mark of Markdown or HTML in a text below the header, and is none here.
 * @example markIn("Zie **dit**") // "**dit**"
 */
export function markIn(value: string): string | undefined {
  const found = marks.map((pattern) => pattern.exec(value)).filter((match) => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  return first?.[0];
}

/** What is advised about the text of a field for what is in it that a reader would see as a mark, or would not see at all. */
export function marksOfField(field: HeadField, line: string): AdviceCode[] {
  if (field.size === undefined) return [];
  const found = markIn(field.value);
  const marks: AdviceCode[] = found === undefined ? [] : [{ code: "markInField", key: keyOf(field), found }];
  // "Feest # 3" ends before the sign: behind it, YAML has a comment.
  const lost = commentBehind(field.value, line);
  return lost === undefined ? marks : [...marks, { code: "comment", found: lost }];
}

/** The comment that stands behind a value on its line. */
function commentBehind(value: string, line: string): string | undefined {
  const at = line.lastIndexOf(value);
  return at < 0 ? undefined : /^["']?\s+(#\s.*\S)\s*$/.exec(line.slice(at + value.length))?.[1];
}
