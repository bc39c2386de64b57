import { Day, parseDay } from "../../core/days.ts";
import { eventDaysOf } from "../../region/event-days.ts";
import type { Event } from "../../region/region.ts";
import { withPart } from "../../schema/mend.ts";
import type { Note, Remark } from "../../schema/remark.ts";
import { textSizes } from "../../schema/sizes.ts";
import { isMoved } from "../drafts.ts";
import type { Placed } from "../entries.ts";
import type { Reading } from "../index.ts";
import { lineOfItem } from "../salvage.ts";
import { type HeadField, headFields } from "./head-fields.ts";
import { markIn } from "./head-marks.ts";

/** What is longer than this, search engines and social media cut off. */
const longestSummary = 160;

/** What could be better in the head of a file. `lines` are those of the file. */
export function headAdvice(
  { entry, draft }: Placed,
  lines: readonly string[],
  { region, tags, media }: Reading,
): Note[] {
  const notes: Note[] = [];
  const lineAt = (line: number) => lines[line - 1] ?? "";
  /** A remark about a line; with a part of it to be written otherwise, it can be mended. */
  const tell = (line: number, remark: Remark, part = "", other?: string) => {
    const found = lineAt(line);
    const wanted = other === undefined ? undefined : withPart(found, part, other);
    const mend = wanted === undefined ? undefined : { line, old: [found], lines: [wanted] };
    notes.push({ file: draft.file, line, remark, found, wanted, mend });
  };

  for (const field of headFields(draft, region.settings.zone)) {
    const { path, control, value, line } = field;
    const tooLong = path === "summary" ? undefined : longTextIn(field);
    if (tooLong) tell(line, tooLong);
    const mark = field.size === undefined ? undefined : markIn(value);
    if (mark !== undefined) tell(line, { code: "markInField", key: keyOf(field), found: mark });
    if (draft.written?.acrossCommas.has(path)) tell(line, { code: "commaInQuotes", value });
    if (control === "day") {
      const usual = usualDay(field, region.settings.zone);
      if (usual === undefined) continue;
      const isAmbiguous =
        region.language === "en" && /^\s*(?:0?\d|1[012])[-/. ]+(?:0?\d|1[012])[-/. ]/.test(value);
      tell(line, { code: "unusualDay", value, usual }, value, isAmbiguous ? undefined : usual);
    } else if (control === "address" && /^http:\/\//i.test(value) && !field.group.old)
      tell(line, { code: "plainHttp", address: value });
    else if (path === "summary" && value.length > longestSummary)
      tell(line, { code: "longSummary", length: value.length });
  }
  (draft.head?.tags ?? []).forEach((word, index) => {
    const label = tags.spellingOf(word);
    const line = lineOfItem(draft.written, "tags", draft.head?.tags, index);
    if (label !== undefined) tell(line, { code: "tagSpelling", value: word, label }, word, plain(label));
  });
  if (draft.head?.image && isMoved(draft)) {
    const found = media.find(draft.head.image.src, draft.file, draft.head.image);
    const line = draft.written?.lines.get("image.src") ?? draft.written?.lines.get("image") ?? 1;
    if ("code" in found && found.code === "altMissing")
      tell(line, { code: "altMissingOnOldPost", source: found.source });
  }
  const year =
    entry.kind === "post" ? entry.date.year : entry.kind === "event" ? entry.start.year : undefined;
  if (draft.isSound && draft.yearFolder !== undefined && year !== undefined && year !== draft.yearFolder)
    tell(draft.written?.lines.get("date") ?? draft.written?.lines.get("start") ?? 1, {
      code: "otherYear",
      folder: draft.yearFolder,
      year,
    });
  if (entry.kind === "event") {
    const guessed = timeOverDays(entry);
    if (guessed) tell(draft.written?.lines.get("time") ?? 1, guessed);
  }
  notes.push(...noBreakSpaces(draft.file, lines.slice(0, draft.bodyLine - 1)));
  return notes;
}

/** The name of a field, of a list that of the list. */
function keyOf({ path }: HeadField): string {
  return path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? path;
}

/** What is longer than lists, cards and calendars show well. */
function longTextIn(field: HeadField): Remark | undefined {
  const { size, value } = field;
  const length = value.trim().length;
  if (size === undefined || length <= textSizes[size].advised) return undefined;
  return { code: "longText", key: keyOf(field), length, advised: textSizes[size].advised };
}

/** A time over several days, where nothing says whether it is that of each day. */
function timeOverDays({ head, start, lastDay }: Event): Remark | undefined {
  const { guess } = eventDaysOf(head);
  if (guess === undefined || !head.time) return undefined;
  const { from, until } = head.time;
  return {
    code: "timeOverDays",
    time: until ? `${from}-${until}` : from,
    reading: guess,
    start: `${start.iso} ${from}`,
    end: until ? `${lastDay.iso} ${until}` : lastDay.iso,
  };
}

/** A day as it is usually written, if it was written otherwise. */
function usualDay({ value }: HeadField, zone: string): string | undefined {
  const day = parseDay(value, zone);
  if (!(day instanceof Day)) return undefined;
  const usual = day.time === undefined ? day.iso : `${day.iso} ${day.time}`;
  return value.trim() === usual ? undefined : usual;
}

/** A label that needs no quotes wherever it stands. */
function plain(label: string): string | undefined {
  return /^\p{L}[\p{L}\p{N} '’&-]*$/u.test(label) ? label : undefined;
}

/** No-break spaces where only a space can be meant: before a key, around its colon, behind the dash of an item. */
function noBreakSpaces(file: string, head: readonly string[]): Note[] {
  return head.flatMap((found, index) => {
    const [frame = ""] =
      /^[\s\u00a0]*(?:-[\s\u00a0]+)?(?:[\p{L}\p{N}_-]+[\s\u00a0]*:[\s\u00a0]*)?/u.exec(found) ?? [];
    if (!frame.includes("\u00a0")) return [];
    const wanted = frame.replace(/\u00a0/g, " ") + found.slice(frame.length);
    const line = index + 1;
    const mend = { line, old: [found], lines: [wanted] };
    return [{ file, line, remark: { code: "noBreakSpace" }, found, wanted, mend } as const];
  });
}
