import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** An event as a program for calendars understands it. */
export interface Understood {
  readonly uid: string;
  /** A whole day as `YYYY-MM-DD`, a moment as in ISO 8601 in UTC. */
  readonly start: string;
  /** The same; the first day after it for whole days. Nothing when no end is written. */
  readonly end: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly sequence: number;
  readonly stamp: string;
  /** When its editor last changed it, if that is said. */
  readonly changed: string | undefined;
  /** The moments at which it begins, when there are several. */
  readonly repeats: readonly string[];
}

const byUid = (a: Understood, b: Understood) => (a.uid < b.uid ? -1 : 1);

/** Reads a calendar with ical.js, the parser of Thunderbird. */
export function readWithIcalJs(text: string): Understood[] {
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : instant(time.toUnixTime() * 1000));
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => {
      const said = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
      const time = (name: string) => event.getFirstPropertyValue(name) as ICAL.Time;
      return {
        uid: said("uid"),
        start: moment(time("dtstart")),
        end: event.hasProperty("dtend") ? moment(time("dtend")) : undefined,
        summary: said("summary"),
        description: said("description"),
        location: said("location"),
        status: said("status"),
        url: said("url"),
        categories: event.getFirstProperty("categories")?.getValues().map(String) ?? [],
        sequence: Number(said("sequence")),
        stamp: moment(time("dtstamp")),
        changed: event.hasProperty("last-modified") ? moment(time("last-modified")) : undefined,
        repeats: repeatsOf(new ICAL.Event(event)).map(moment),
      };
    })
    .sort(byUid);
}

function repeatsOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [];
  const iterator = event.iterator();
  const found: ICAL.Time[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) found.push(next);
  return found;
}

/** Reads a calendar with node-ical, which has a parser of its own. */
export function readWithNodeIcal(text: string): Understood[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((component) => component !== undefined && component.type === "VEVENT")
    .map((event) => {
      // It gives a whole day as midnight on this machine.
      const moment = (date: Date, isDay: boolean) =>
        isDay
          ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
              .map((n) => String(n).padStart(2, "0"))
              .join("-")
          : instant(date.getTime());
      const isDay = event.datetype === "date";
      const hasEnd = /^DTEND/m.test(eventText(text, event.uid));
      return {
        uid: event.uid,
        start: moment(event.start, isDay),
        end: hasEnd && event.end ? moment(event.end, isDay) : undefined,
        summary: plain(event.summary),
        description: plain(event.description),
        location: plain(event.location),
        status: plain(event.status),
        url: plain(event.url),
        categories: event.categories ?? [],
        sequence: Number(event.sequence),
        stamp: instant(event.dtstamp.getTime()),
        changed: event.lastmodified ? instant(event.lastmodified.getTime()) : undefined,
        repeats: event.rrule?.all().map((date) => instant(date.getTime())) ?? [],
      };
    })
    .sort(byUid);
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** node-ical gives a value with parameters as an object. */
function plain(value: unknown): string {
  return typeof value === "object" && value !== null && "val" in value
    ? String(value.val)
    : String(value ?? "");
}

/** node-ical makes up an end where none is written: what is written decides. */
function eventText(text: string, uid: string): string {
  const events = text.replace(/\r\n[ \t]/g, "").split("BEGIN:VEVENT");
  return events.find((event) => event.includes(`UID:${uid}\r\n`)) ?? "";
}
