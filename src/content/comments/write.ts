import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, parse, parseDocument, stringify } from "yaml";
import { harmlessLine } from "../../core/harmless.ts";
import { fold } from "../../core/text.ts";
import type { Waiting } from "./submissions.ts";

/** The ids of the comments in a file. */
export function idsIn(yaml: string): Set<string> {
  const list =
    (parse(yaml, { schema: "failsafe" }) as { comments?: { id?: string }[] } | null)?.comments ?? [];
  return new Set(list.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/**
 * Adds a comment at the end of a file of comments (see `schema/comments.ts`); all that stands there stays as it is.
 * @param yaml the file, or nothing for a new one
 * @returns nothing when its list is written in a way to which nothing can be added
 */
export function withComment(yaml: string | undefined, comment: Waiting): string | undefined {
  const { id, name, date, replyTo, text } = comment;
  const answers = replyTo === undefined ? {} : { replyTo };
  const entry = { id, name, date, ...answers, text };
  // In the failsafe schema every value is a text, as the gate reads it: `no` is nobody's name but a name.
  const written = stringify([entry], { lineWidth: 0, blockQuote: "literal" });
  const before = yaml?.trimEnd();
  const indent = before === undefined ? "  " : (/^( *)- /m.exec(before)?.[1] ?? "  ");
  const added = written.replace(/^(?=.)/gm, indent);
  const after = `${before ?? "comments:"}\n${added}`;
  const read = (file: string) => (parse(file, { schema: "failsafe" }) as { comments?: unknown[] }).comments;
  try {
    const known = yaml === undefined ? [] : (read(yaml) ?? []);
    return isDeepStrictEqual(plain(read(after)), plain([...known, entry])) ? after : undefined;
  } catch {
    return undefined;
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/**
 * Writes another name where a person is named as who commented; all else in the file stays as it is.
 * @param name their whole name, in any spelling of capitals and accents; nothing in it is a pattern
 */
export function redacted(yaml: string, name: string, other: string): { yaml: string; count: number } {
  const list = parseDocument(yaml, { schema: "failsafe" }).get("comments");
  const ranges = (isSeq(list) ? list.items : []).flatMap((item) => {
    const node = isMap(item) ? item.get("name", true) : undefined;
    const isTheirs = isScalar(node) && fold(harmlessLine(String(node.value))) === fold(harmlessLine(name));
    return isTheirs && node.range ? [node.range] : [];
  });
  const text = ranges.reverse().reduce((file, [from, to]) => {
    // A name that was written on lines of its own ends with the last of them.
    const end = file.slice(from, to).endsWith("\n") ? "\n" : "";
    return `${file.slice(0, from)}${JSON.stringify(other)}${end}${file.slice(to)}`;
  }, yaml);
  return { yaml: text, count: ranges.length };
}
