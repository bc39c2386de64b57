import { Day } from "../../core/days.ts";
import type { Advice } from "../../schema/advice.ts";
import type { EventData } from "../../schema/event.ts";
import { kinds } from "../../schema/kinds.ts";
import type { Reading } from "../index.ts";
import { ProblemList } from "../problem.ts";
import { readMarkdown } from "../read-file.ts";
import { changedFiles, committedTexts } from "./committed.ts";

/** What people keep free for an event, and go by: when one of these changes, calendars must take it over. */
const told = [
  ...(["start", "end", "time", "hours", "venue", "places"] as const),
  ...(["status", "movedFrom", "url", "price"] as const),
] satisfies readonly (keyof EventData)[];

/**
 * Events that are otherwise than at the last commit, while `updated` does not say so: programs that have an event take
 * over a change only of a version that is newer (RFC 5545, 3.8.7.4). Nothing where there is no git.
 */
export function changedEventAdvice({ entries, region }: Reading): Advice[] {
  const changed = new Set(changedFiles(region.content, "events"));
  const published = entries.published.filter(({ source }) => changed.has(source.file));
  if (published.length === 0) return [];
  const files = published.map(({ source }) => source.file);
  const before = new Map(committedTexts(region.content, files).map(({ path, text }) => [path, text]));
  return published.flatMap(({ entry, source }) => {
    const text = before.get(source.file);
    if (entry.kind !== "event" || text === undefined) return [];
    const problems = new ProblemList(source.file, []);
    const old = readMarkdown(text.split("\n"), kinds.event.schema({ zone: region.settings.zone }), problems);
    // What was wrong then, or a draft, was in nobody's calendar.
    if (!old.data || problems.problems.length > 0 || old.data.draft === true) return [];
    const { data } = entry;
    const keys = told.filter((key) => meaning(data[key]) !== meaning(old.data?.[key]));
    const [was, is] = [old.data.updated, data.updated];
    const isLess = was !== undefined && (is === undefined || is.instant < was.instant);
    const isNews = is !== undefined && (was === undefined || is.instant > was.instant);
    if (isNews || (keys.length === 0 && !isLess)) return [];
    const line = (path: string) => source.written?.lines.get(path);
    return [
      {
        file: source.file,
        line: line("updated") ?? keys.map(line).find((at) => at !== undefined) ?? 1,
        subject: {
          code: "changedEvent",
          keys,
          was: was && written(was),
          is: is && written(is),
          today: region.today.iso,
        },
      },
    ];
  });
}

/** What a field means, however it is written. */
function meaning(value: unknown): string {
  const plain = (item: unknown) => (item instanceof Day ? item.instant : item);
  return JSON.stringify(value, (_, item) => plain(item)) ?? "";
}

function written({ iso, time }: Day): string {
  return time === undefined ? iso : `${iso} ${time}`;
}
