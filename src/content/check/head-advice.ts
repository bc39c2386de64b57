import { Day, parseDay } from "../../core/days.ts";
import { fold } from "../../core/text.ts";
import { eventDaysOf } from "../../region/event-days.ts";
import type { Event, Project, Region } from "../../region/region.ts";
import { lastSign } from "../../region/status.ts";
import type { Advice, AdviceCode } from "../../schema/advice.ts";
import { type LineFix, withPart } from "../../schema/fix.ts";
import { projectStatuses } from "../../schema/project.ts";
import { textSizes } from "../../schema/sizes.ts";
import { meansWholeRegion, wholeRegion } from "../../schema/whole-region.ts";
import type { LoadedEntry } from "../entries.ts";
import type { Reading } from "../index.ts";
import { lineOfItem } from "../recover.ts";
import { isImported } from "../source-files.ts";
import { type HeadField, headFields, keyOf } from "./head-fields.ts";
import { marksOfField } from "./head-marks.ts";

/** What is longer than this, search engines and social media cut off. */
const longestSummary = 160;

/** What could be better in the head of a file. `lines` are those of the file. */
export function headAdvice(
  { entry, source }: LoadedEntry,
  lines: readonly string[],
  { region, tags, media }: Reading,
): Advice[] {
  const advice: Advice[] = [];
  const lineAt = (line: number) => lines[line - 1] ?? "";
  /** A piece of advice about a line; with a part of it to be written otherwise, it can be fixed. */
  const tell = (line: number, subject: AdviceCode, part = "", other?: string) => {
    const found = lineAt(line);
    const wanted = other === undefined ? undefined : withPart(found, part, other);
    const fix = wanted === undefined ? undefined : { line, old: [found], lines: [wanted] };
    advice.push({ file: source.file, line, subject: subject, found, wanted, fix: fix });
  };

  for (const field of headFields(source, region.settings.zone)) {
    const { path, control, value, line } = field;
    const tooLong = path === "summary" ? undefined : longTextIn(field);
    if (tooLong) tell(line, tooLong);
    for (const mark of marksOfField(field, lineAt(line))) tell(line, mark);
    if (source.written?.acrossCommas.has(path)) tell(line, { code: "commaInQuotes", value });
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
  (source.data?.tags ?? []).forEach((word, index) => {
    const label = tags.spellingOf(word);
    const line = lineOfItem(source.written, "tags", source.data?.tags, index);
    if (label !== undefined) tell(line, { code: "tagSpelling", value: word, label }, word, plain(label));
  });
  if (source.data?.image && isImported(source)) {
    const found = media.find(source.data.image.src, source.file, source.data.image);
    const line = source.written?.lines.get("image.src") ?? source.written?.lines.get("image") ?? 1;
    if ("code" in found && found.code === "altMissing")
      tell(line, { code: "altMissingOnOldPost", source: found.source });
  }
  const year =
    entry.kind === "post" ? entry.date.year : entry.kind === "event" ? entry.start.year : undefined;
  if (source.isSound && source.yearFolder !== undefined && year !== undefined && year !== source.yearFolder)
    tell(source.written?.lines.get("date") ?? source.written?.lines.get("start") ?? 1, {
      code: "otherYear",
      folder: source.yearFolder,
      year,
    });
  if (entry.kind === "event") {
    const guessed = timeOverDays(entry);
    if (guessed) tell(source.written?.lines.get("time") ?? 1, guessed);
  }
  const listed = everyPlaceListed({ entry, source }, region);
  if (listed) {
    const line = source.written?.lines.get("places") ?? 1;
    const fix = listFix(lines, line, [listed.value, ...listed.others]);
    advice.push({
      file: source.file,
      line,
      subject: { code: "everyPlaceListed", count: listed.count, value: listed.value },
      found: lineAt(line),
      wanted: fix?.lines[0],
      fix,
    });
  }
  if (entry.kind === "project" || entry.kind === "partner") {
    const { asOf } = entry.data;
    const { today } = region;
    if (asOf && asOf.first.iso > today.iso)
      tell(source.written?.lines.get("asOf") ?? 1, { code: "asOfAhead", value: asOf.iso, today: today.iso });
    if (entry.kind === "project" && isUndated(entry, today))
      tell(source.written?.lines.get("status") ?? 1, {
        code: "undatedStatus",
        status: projectStatuses[entry.data.status],
        month: today.iso.slice(0, 7),
      });
  }
  advice.push(...noBreakSpaces(source.file, lines.slice(0, source.bodyLine - 1)));
  return advice;
}

/** The word for all of the region, where an entry names every municipality instead; and the names beside those. */
function everyPlaceListed({ entry, source }: LoadedEntry, { settings, language }: Region) {
  const written = source.data && "places" in source.data ? (source.data.places ?? []) : [];
  const { region } = settings;
  const isSaid = written.some((word) => meansWholeRegion(word, region));
  if (entry.kind === "page" || isSaid || !entry.places.some(({ isRegion }) => isRegion)) return undefined;
  const kept = new Set(entry.places.map(({ name }) => fold(name)));
  const others = written.filter((word) => kept.has(fold(word)));
  return { value: wholeRegion[language], count: written.length - others.length, others };
}

/** A list in a head as one line; nothing where a comment or a list over several lines would be lost. */
function listFix(lines: readonly string[], line: number, items: readonly string[]): LineFix | undefined {
  const [, key, rest = ""] = /^(\s*[\p{L}\p{N}_-]+\s*:)\s*(.*?)\s*$/u.exec(lines[line - 1] ?? "") ?? [];
  if (key === undefined || rest.includes("#") || /^\[[^\]]*$/.test(rest)) return undefined;
  let end = line;
  if (rest === "") while (/^\s*-\s[^#]*$/.test(lines[end] ?? "")) end += 1;
  if (rest === "" && (end === line || /^\s*#/.test(lines[end] ?? ""))) return undefined;
  return { line, old: lines.slice(line - 1, end), lines: [`${key} [${items.join(", ")}]`] };
}

/** Whether a project is told as of now, and nothing says when it was so. */
function isUndated(project: Project, today: Day): boolean {
  const { asOf, status } = project.data;
  const isOpen = status === "active" || status === "idea";
  return isOpen && !asOf && lastSign(project, today) === undefined;
}

/** What is longer than lists, cards and calendars show well. */
function longTextIn(field: HeadField): AdviceCode | undefined {
  const { size, value } = field;
  const length = value.trim().length;
  if (size === undefined || length <= textSizes[size].advised) return undefined;
  return { code: "longText", key: keyOf(field), length, advised: textSizes[size].advised };
}

/** A time over several days, where nothing says whether it is that of each day. */
function timeOverDays({ data, start, lastDay }: Event): AdviceCode | undefined {
  const { guess } = eventDaysOf(data);
  if (guess === undefined || !data.time) return undefined;
  const { from, until } = data.time;
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
function noBreakSpaces(file: string, head: readonly string[]): Advice[] {
  return head.flatMap((found, index) => {
    const [frame = ""] =
      /^[\s\u00a0]*(?:-[\s\u00a0]+)?(?:[\p{L}\p{N}_-]+[\s\u00a0]*:[\s\u00a0]*)?/u.exec(found) ?? [];
    if (!frame.includes("\u00a0")) return [];
    const wanted = frame.replace(/\u00a0/g, " ") + found.slice(frame.length);
    const line = index + 1;
    const fix = { line, old: [found], lines: [wanted] };
    return [{ file, line, subject: { code: "noBreakSpace" }, found, wanted, fix } as const];
  });
}
