import { type Day, dayAfter, formatDay } from "../days.ts";
import { eventId } from "../ids.ts";
import { textsOf } from "../languages/texts.ts";
import type { Event, Region } from "../region.ts";
import type { EventCalendar } from "./calendars.ts";
import { contentLine, textValue } from "./content-line.ts";

/** How often a subscriber's calendar may ask for news (RFC 7986, section 5.7). */
const refresh = "PT12H";

/**
 * A calendar in iCalendar format (RFC 5545, with the properties that RFC 7986 adds for subscribers). Its bytes depend
 * on the content alone: not on the day of the build, and not on anything that the calendar does not show.
 */
export function icalendarOf(calendar: EventCalendar, region: Region): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//Bloeit//Bloeit//${region.language.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    ...(calendar.isOneEvent ? [] : aboutCalendar(calendar, region)),
    ...calendar.events.map((event) => eventLines(event, region)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** What a subscriber's program shows of the calendar itself; the X- names are for programs from before RFC 7986. */
function aboutCalendar(calendar: EventCalendar, region: Region): string[] {
  const { site, language } = region;
  const texts = textsOf(language);
  const name = textValue(texts.eventsOf(calendar.subject ?? site.region));
  const description = textValue(`${site.title}. ${site.description}`);
  return [
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    contentLine("DESCRIPTION", description),
    contentLine("X-WR-CALDESC", description),
    contentLine("X-WR-TIMEZONE", site.zone),
    contentLine("X-APPLE-CALENDAR-COLOR", site.colours.primary),
    contentLine("URL", region.absolute(calendar.page)),
    contentLine("SOURCE;VALUE=URI", region.absolute(calendar.address)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", refresh),
    contentLine("X-PUBLISHED-TTL", refresh),
  ];
}

function eventLines(event: Event, region: Region): string {
  const texts = textsOf(region.language);
  const { venue } = event.head;
  const isCancelled = event.status === "cancelled";
  // Some programs do not show the state of an event, so the words say it as well.
  const title = isCancelled ? `${texts.cancelled}: ${event.title}` : event.title;
  const where = event.whereabouts.join(", ");
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(eventId(event, region))),
    ...revision(event),
    ...times(event),
    contentLine("SUMMARY", textValue(title)),
    contentLine("DESCRIPTION", textValue(descriptionOf(event, region))),
    ...(where ? [contentLine("LOCATION", textValue(where))] : []),
    ...(venue?.lat !== undefined && venue.lon !== undefined
      ? [contentLine("GEO", `${venue.lat};${venue.lon}`)]
      : []),
    contentLine("URL", region.absolute(event.address)),
    ...(event.tags.length > 0
      ? [contentLine("CATEGORIES", event.tags.map(({ label }) => textValue(label)).join(","))]
      : []),
    contentLine("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/**
 * Which of two versions of an event is the newer one: programs that have it already look at SEQUENCE, then at DTSTAMP.
 * Both come from the day the editor last changed the file; DTSTAMP is required, so where no day is written it is one
 * that no change can precede. What is cancelled or moved was changed at least once.
 */
function revision({ updated, status }: Event): string[] {
  const days = updated ? Math.floor(updated.instant / 86_400_000) : 0;
  const turns = status === "planned" ? 0 : 1;
  const stamp = utc(updated?.instant ?? 0);
  return [
    contentLine("DTSTAMP", stamp),
    ...(updated ? [contentLine("LAST-MODIFIED", stamp)] : []),
    contentLine("SEQUENCE", String(days + turns)),
  ];
}

/**
 * When an event begins and ends. Moments are in UTC: every program shows them in the reader's own zone, and no table of
 * summer times has to come along. Whole days have no zone; DTEND is the first day after them (section 3.6.1).
 */
function times({ start, end }: Event): string[] {
  if (start.time === undefined)
    return [
      contentLine("DTSTART;VALUE=DATE", basic(start)),
      contentLine("DTEND;VALUE=DATE", basic(dayAfter(end))),
      // The day is not taken: it only has something in it.
      contentLine("TRANSP", "TRANSPARENT"),
    ];
  const begin = contentLine("DTSTART", utc(start.instant));
  if (end.time !== undefined && end.instant > start.instant)
    return [begin, contentLine("DTEND", utc(end.instant))];
  // An end that nobody wrote is not made up; what goes on for days lasts until the end of the last.
  return end.iso > start.iso ? [begin, contentLine("DTEND", utc(dayAfter(end).instant))] : [begin];
}

/** A day as in ISO 8601 basic format. */
function basic(day: Day): string {
  return day.iso.replaceAll("-", "");
}

/** A moment in UTC, as in RFC 5545, section 3.3.5. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function descriptionOf(event: Event, region: Region): string {
  const texts = textsOf(region.language);
  const { movedFrom, price } = event.head;
  const moved = movedFrom ? texts.movedFrom(formatDay(movedFrom, region.language)) : texts.moved;
  return [
    event.status === "moved" && `${moved}.`,
    event.summary,
    price !== undefined && `${texts.price}: ${price}`,
    region.absolute(event.address),
  ]
    .filter(Boolean)
    .join("\n\n");
}
