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
