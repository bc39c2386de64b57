import {
  atTime,
  type Day,
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isSkipped,
  midnightOf,
} from "../core/days.ts";
import { endsNextDay, lengthOf, type TimeSpan } from "../core/times.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { EventData } from "../schema/event.ts";

/** When an event is. */
export interface EventDays {
  /** First day, with the time at which it begins if that is known. */
  readonly start: Day;
  /** When it ends, with the time if that is known: past midnight, on the day after `lastDay`. */
  readonly end: Day;
  /** Last day as people name it: what ends past midnight is of the evening before. */
  readonly lastDay: Day;
  /** The hours of each day, when it is on for some hours on each of several days. */
  readonly hours: TimeSpan | undefined;
}

/** Which of the two readings of `time` over several days was taken, because nothing says it. */
export type Guess = "eachDay" | "throughout";

/** What a head says of when an event is, what is wrong with that, and what had to be guessed. */
export interface EventDaysRead {
  readonly days: EventDays;
  readonly errors: readonly { readonly key: keyof EventData; readonly error: ErrorCode }[];
  readonly guess: Guess | undefined;
}

/** What ends earlier on the clock than it begins goes on past midnight, unless that makes it longer than this. */
const longestNight = 12 * 60;
/** What is that short on a clock that passes midnight, over more than two days, is on every night. */
const longestEachNight = 8 * 60;

type Head = Pick<EventData, "start" | "end" | "time" | "hours">;

/**
 * When an event is, from what its head says.
 *
 * Over several days, `hours` are those of each day, and times beside `start` and `end` are when all of it begins and
 * ends. A `time` over several days says neither: when it ends later on the clock than it begins it is taken to be that
 * of each day, for hardly anything goes on for 54 hours; when it ends earlier on the clock, it is taken to go on from
 * the first day to the last, unless there are more than two days and it is short enough to be on every night.
 */
export function eventDaysOf(head: Head): EventDaysRead {
  const span = head.hours ?? head.time;
  const first = midnightOf(head.start);
  const last = midnightOf(head.end ?? head.start);
  const begins = span?.from ?? head.start.time;
  const start = begins === undefined ? first : atTime(first, begins);
  const isUnclear = last.iso > first.iso && span !== undefined && head.end?.time === undefined;
  const reading = isUnclear ? readingOf(head, span) : undefined;
  const end = endOf(head, span, start, last, reading === "eachDay");
  const days: EventDays = {
    start,
    end,
    // What is to end at the midnight with which a day begins is of the day before.
    lastDay: head.end?.time === "00:00" && last.iso > first.iso ? dayBefore(last) : last,
    hours: reading === "eachDay" ? span : undefined,
  };
  return {
    days,
    errors: [...twoTimes(head), ...skipped(days, head), ...backwards(days, head)],
    guess: head.hours === undefined ? reading : undefined,
  };
}

function readingOf(head: Head, span: TimeSpan): Guess {
  if (head.hours) return "eachDay";
  if (span.until === undefined) return "throughout";
  const days = daysBetween(head.start, head.end ?? head.start) + 1;
  if (!endsNextDay(span) || span.until === "24:00") return "eachDay";
  return days > 2 && (lengthOf(span) ?? 0) <= longestEachNight ? "eachDay" : "throughout";
}

/** When it ends; without a time, the last day. */
function endOf({ end }: Head, span: TimeSpan | undefined, start: Day, last: Day, isEachDay: boolean): Day {
  if (end?.time !== undefined) return end;
  if (span?.until === undefined) return last;
  const isSameDay = start.iso === last.iso;
  const isNight = (isSameDay || isEachDay) && span.until < span.from && (lengthOf(span) ?? 0) <= longestNight;
  return atTime(isNight ? dayAfter(last) : last, span.until);
}

/** A time beside the day and a time apart that are not the same: which one is meant only the editor knows. */
function twoTimes({ start, end, time, hours }: Head): EventDaysRead["errors"] {
  const key = hours ? "hours" : "time";
  const span = hours ?? time;
  const show = ({ from, until }: TimeSpan) => (until ? `${from}-${until}` : from);
  const pairs: (readonly [first: string, second: string])[] = [];
  if (time && hours && show(time) !== show(hours))
    pairs.push([`time: ${show(time)}`, `hours: ${show(hours)}`]);
  if (start.time && span && span.from !== start.time)
    pairs.push([`start: ${start.iso} ${start.time}`, `${key}: ${show(span)}`]);
  const ends = end?.time === "00:00" ? "24:00" : end?.time;
  if (end?.time && span?.until && span.until !== ends)
    pairs.push([`end: ${end.iso} ${end.time}`, `${key}: ${show(span)}`]);
  return pairs.map(([first, second]) => ({ key, error: { code: "twoTimes", first, second } }));
}

/** Times beside a day were looked at when they were read; at midnight, the clock skips no time that anybody writes. */
function skipped({ start, end }: EventDays, { time, hours }: Head): EventDaysRead["errors"] {
  if (!time && !hours) return [];
  return (end.instant === start.instant ? [start] : [start, end])
    .filter((day) => isSkipped(day) && day.time !== "00:00")
    .map((day) => ({
      key: hours ? "hours" : "time",
      error: { code: "noSuchTime", value: `${day.iso} ${day.time}` },
    }));
}

function backwards({ start, end }: EventDays, head: Head): EventDaysRead["errors"] {
  const isBackwards = end.iso < start.iso || (end.time && start.time && end.instant < start.instant);
  if (!isBackwards) return [];
  const show = (day: Day) => `${day.iso}${day.time ? ` ${day.time}` : ""}`;
  const key = head.end ? "end" : head.hours ? "hours" : "time";
  return [{ key, error: { code: "endBeforeStart", start: show(start), end: show(end) } }];
}

/** The last day on which something of an event is on: a dance that ends at two, on the day of that two o'clock. */
export function throughOf({ start, end, lastDay }: EventDays): Day {
  if (end.time === undefined || end.instant <= start.instant) return lastDay;
  const last = dayOf(end.instant - 1, end.zone);
  return last.iso > lastDay.iso ? last : lastDay;
}
