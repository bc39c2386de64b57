import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { harmless, harmlessLine } from "../../core/harmless.ts";
import { isBlank, shorten } from "../../core/text.ts";
import { textSizes } from "../../schema/sizes.ts";

/** A comment that a reader sent and that nobody has judged. Its texts are harmless to show. */
export interface Waiting {
  /** Made of what was sent and when: the same in an export of JSON and of CSV, and in a later export. */
  readonly id: string;
  /** The content file it is about, as the form said it: not to be trusted. */
  readonly page: string;
  readonly name: string;
  readonly text: string;
  /** Moment, ISO 8601 in UTC to the second. */
  readonly date: string;
  readonly replyTo: string | undefined;
}

/**
 * Reads an export of Netlify: the JSON list of `GET /forms/{form_id}/submissions` (open-api.netlify.com), or the CSV
 * of its website (a column for each field, and `created_at`). Of a list of all forms, only comments are read.
 * @returns the comments, and how many were incomplete
 * @throws Error when it is neither
 */
export function readSubmissions(text: string, isCsv: boolean): { waiting: Waiting[]; incomplete: number } {
  const rows: unknown = isCsv
    ? parse(text, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: true })
    : JSON.parse(text.replace(/^\ufeff/, ""));
  if (!Array.isArray(rows)) throw new Error("not a list");
  let incomplete = 0;
  const waiting = rows.flatMap((row: unknown) => {
    const fields = fieldsOf(row);
    const form = fields.get("form_name") ?? fields.get("form-name");
    if (form !== undefined && form !== "comment") return [];
    const comment = waitingFrom(fields);
    if (!comment) incomplete += 1;
    return comment ? [comment] : [];
  });
  return { waiting, incomplete };
}

/** The texts of a row by name; in JSON, what the reader filled in is a group of its own. */
function fieldsOf(row: unknown): ReadonlyMap<string, string> {
  const texts = (from: unknown) =>
    Object.entries(from ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const data = typeof row === "object" && row !== null && "data" in row ? row.data : undefined;
  return new Map([...texts(row), ...texts(data)]);
}

/** A moment, in milliseconds since 1970, at which a form can have been sent: clocks of hosts may be a day off. */
function isTimeOfAForm(time: number): boolean {
  return time >= Date.UTC(2000) && time <= Date.now() + 86_400_000;
}

function waitingFrom(fields: ReadonlyMap<string, string>): Waiting | undefined {
  const name = shorten(harmlessLine(fields.get("name") ?? ""), textSizes.name.most);
  const text = harmless(fields.get("text") ?? "").trim();
  const page = harmlessLine(fields.get("page") ?? "");
  const time = Date.parse(fields.get("created_at") ?? "");
  if (isBlank(name) || isBlank(text) || !page || !isTimeOfAForm(time)) return undefined;
  if (text.length > textSizes.comment.most) return undefined;
  const date = new Date(time).toISOString().replace(/\.\d+/, "");
  const hash = createHash("sha256")
    .update(JSON.stringify([page, name, text, date]))
    .digest("hex");
  const replyTo = harmlessLine(fields.get("replyTo") ?? "") || undefined;
  return { id: `n${hash.slice(0, 12)}`, page, name, text, date, replyTo };
}
