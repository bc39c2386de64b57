import type { Day } from "../core/days.ts";
import type { PartialDate } from "../core/partial-date.ts";
import { byCodeUnit } from "../core/text.ts";
import type { Event, Post, Project } from "./region.ts";

/** One thing that happened in a project: what its file says of it, or a post or event about it. */
export type Moment =
  /** `day`: where it stands among the others; of a month or a year, its first as a beginning, or else its last. */
  | { readonly kind: "begins" | "stands" | "ends"; readonly day: Day; readonly date: PartialDate }
  | { readonly kind: "told"; readonly day: Day; readonly entry: Post | Event };

/** A year of a project, and what happened in it, the first thing first. */
export interface TimelineYear {
  readonly year: number;
  readonly moments: readonly Moment[];
}

/** On one day, a project begins before anything happens in it, and ends after everything. */
const order: readonly Moment["kind"][] = ["begins", "told", "stands", "ends"];

/** What happened in a project until a day, by year, the first thing first: as a story is told. */
export function timelineOf({ data, posts, events }: Project, today: Day): TimelineYear[] {
  const said = (kind: "begins" | "stands" | "ends", date: PartialDate | undefined): Moment[] =>
    date ? [{ kind, date, day: kind === "begins" ? date.first : date.last }] : [];
  const all: Moment[] = [
    ...said("begins", data.from),
    ...said("stands", data.asOf),
    ...said("ends", data.until),
    ...posts.map((entry) => ({ kind: "told" as const, day: entry.date, entry })),
    ...events.map((entry) => ({ kind: "told" as const, day: entry.start, entry })),
  ];
  // What was so in a month was so before that is over; what ends in it goes on until then.
  const hasCome = (moment: Moment) =>
    (moment.kind === "stands" ? moment.date.first : moment.day).iso <= today.iso;
  const moments = all.filter(hasCome);
  moments.sort(
    (a, b) =>
      byCodeUnit(a.day.iso, b.day.iso) ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      a.day.instant - b.day.instant ||
      byCodeUnit(fileOf(a), fileOf(b)),
  );
  const years = new Map<number, Moment[]>();
  for (const moment of moments) {
    const { year } = moment.day;
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return [...years].map(([year, moments]) => ({ year, moments }));
}

function fileOf(moment: Moment): string {
  return moment.kind === "told" ? moment.entry.file : "";
}
