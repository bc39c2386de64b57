import { type Day, offsetAt } from "../../core/days.ts";
import { contentLine } from "./content-line.ts";

/*
 * What repeats by the clock of a place needs that place's clock in the calendar (RFC 5545, section 3.6.5): in UTC, what
 * begins at eleven each day would begin at ten or twelve when summer time begins or ends between two of its days.
 */

const hour = 3_600_000;
/** No zone changes its clock twice within this; looking every week finds every change. */
const step = 168 * hour;

/** A change of a zone's clock: the moment, and the offsets before and after it in minutes. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * A zone as a component of a calendar, with each change of its clock that matters from one day to another.
 * @param zone IANA name
 */
export function timeZoneLines(zone: string, from: Day, until: Day): string {
  const begin = from.instant - 24 * hour;
  const changes = changesBetween(zone, begin, until.instant + 72 * hour);
  const first = offsetAt(begin, zone);
  const standard = Math.min(first, ...changes.map(({ after }) => after));
  const observances = [{ at: begin, before: first, after: first }, ...changes];
  return [
    contentLine("BEGIN", "VTIMEZONE"),
    contentLine("TZID", zone),
    ...observances.flatMap(({ at, before, after }) => {
      const kind = after > standard ? "DAYLIGHT" : "STANDARD";
      return [
        contentLine("BEGIN", kind),
        contentLine("DTSTART", localMoment(at + before * 60_000)),
        contentLine("TZOFFSETFROM", offset(before)),
        contentLine("TZOFFSETTO", offset(after)),
        contentLine("END", kind),
      ];
    }),
    contentLine("END", "VTIMEZONE"),
  ].join("");
}

function changesBetween(zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let from = begin; from < end; from += step) {
    const before = offsetAt(from, zone);
    let [low, high] = [from, from + step];
    if (offsetAt(high, zone) === before) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after: offsetAt(high, zone) });
  }
  return changes;
}

/** A moment on a clock that is so many milliseconds since 1970, without a zone. */
export function localMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}Z/g, "");
}

/** An offset as in RFC 5545, section 3.3.14: `+0200`. */
function offset(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}`;
}
