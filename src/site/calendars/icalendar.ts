import { type Day, dayAfter, daysBetween, formatDay } from "../../core/days.ts";
import { endsNextDay, type TimeSpan } from "../../core/times.ts";
import { textsOf } from "../../i18n/texts.ts";
import type { EventCalendar } from "../../region/calendars.ts";
import { eventId } from "../../region/ids.ts";
import type { Event, Region } from "../../region/region.ts";
import { contentLine, textValue } from "./content-line.ts";
import { timeZoneLines } from "./time-zone.ts";

/** How often a subscriber's calendar may ask for news (RFC 7986, section 5.7). */
const refresh = "PT12H";

/**
 * A calendar in iCalendar format (RFC 5545, with the properties that RFC 7986 adds for subscribers). Its bytes depend
 * on what it shows and on the day of the build.
 */
export function icalendarOf(calendar: EventCalendar, region: Region): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//Bloeit//Bloeit//${region.language.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    ...(calendar.isOneEvent ? [] : aboutCalendar(calendar, region)),
    ...zoneOf(calendar),
    ...calendar.events.map((event) => eventLines(event, region)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** The clock of the region, for a calendar in which something has hours of each day. */
function zoneOf({ events }: EventCalendar): string[] {
  const each = events.filter(({ hours }) => hours);
  const [latest, earliest] = [each[0], each.at(-1)];
  if (!latest || !earliest) return [];
  const last = each.reduce((day, { end }) => (end.instant > day.instant ? end : day), latest.end);
  return [timeZoneLines(latest.start.zone, earliest.start, last)];
}

/** What a subscriber's program shows of the calendar itself; the X- names are for programs from before RFC 7986. */
function aboutCalendar(calendar: EventCalendar, region: Region): string[] {
  const { settings, language } = region;
  const texts = textsOf(language);
  const events = texts.eventsOf(calendar.subject ?? settings.region);
  const name = textValue(calendar.isArchive ? `${events} (${texts.archive})` : events);
  const description = textValue(`${settings.title}. ${settings.description}`);
  return [
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    contentLine("DESCRIPTION", description),
    contentLine("X-WR-CALDESC", description),
    contentLine("X-WR-TIMEZONE", settings.zone),
    contentLine("X-APPLE-CALENDAR-COLOR", settings.colours.primary),
    contentLine("URL", region.absolute(calendar.page)),
    contentLine("SOURCE;VALUE=URI", region.absolute(calendar.address)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", refresh),
    contentLine("X-PUBLISHED-TTL", refresh),
  ];
}

function eventLines(event: Event, region: Region): string {
  const texts = textsOf(region.language);
  const { venue } = event.data;
  const isCancelled = event.status === "cancelled";
  // By words alone: programs take an event with STATUS:CANCELLED out of sight (Google does so in what one subscribes
  // to), and whoever was to come would never learn why. No state at all is what RFC 5545 (3.8.1.11) leaves for it.
  const title = isCancelled ? `${texts.cancelled}: ${event.title}` : event.title;
  const where = event.whereabouts.join(", ");
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(eventId(event, region))),
    ...revision(event, region),
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
    ...(isCancelled ? [] : [contentLine("STATUS", "CONFIRMED")]),
    // The time is not taken by what does not take place, nor a day by what is somewhere in it.
    ...(isCancelled || event.start.time === undefined ? [contentLine("TRANSP", "TRANSPARENT")] : []),
    contentLine("END", "VEVENT"),
  ].join("");
}

/**
 * Which of two versions of an event is the newer one: programs that have it already look at SEQUENCE, then at DTSTAMP.
 * Neither may ever go down. DTSTAMP is the day of the build, which only goes on. SEQUENCE is the minute of the editor's
 * last change, so that two changes in a day count as two when `updated` says the time; an event that is cancelled and
 * then takes place after all has the same as before, which is why the state does not count. Without `updated` it is 1,
 * which is no less than what this site said of any such event before.
 */
function revision({ updated }: Event, { today }: Region): string[] {
  return [
    contentLine("DTSTAMP", utc(today.instant)),
    ...(updated ? [contentLine("LAST-MODIFIED", utc(updated.instant))] : []),
    contentLine("SEQUENCE", String(updated ? Math.max(1, Math.floor(updated.instant / 60_000)) : 1)),
  ];
}

/**
 * When an event begins and ends. Moments are in UTC: every program shows them in the reader's own zone, and no table of
 * summer times has to come along. Only the hours of each day are in the region's zone, and one event that repeats:
 * from the first day to the last they would be a block of days. Whole days have no zone; DTEND is the first day after
 * them (section 3.6.1).
 */
function times(event: Event): string[] {
  const { start, end, lastDay, hours } = event;
  if (start.time === undefined)
    return [
      contentLine("DTSTART;VALUE=DATE", basic(start)),
      contentLine("DTEND;VALUE=DATE", basic(dayAfter(lastDay))),
    ];
  if (hours) return hoursOfEachDay(event, hours);
  const begin = contentLine("DTSTART", utc(start.instant));
  if (end.time !== undefined && end.instant > start.instant)
    return [begin, contentLine("DTEND", utc(end.instant))];
  // An end that nobody wrote is not made up; what goes on for days lasts until the end of the last.
  return lastDay.iso > start.iso ? [begin, contentLine("DTEND", utc(dayAfter(lastDay).instant))] : [begin];
}

function hoursOfEachDay({ start, lastDay }: Event, hours: TimeSpan): string[] {
  const at = (name: string, day: Day, time: string) =>
    contentLine(`${name};TZID=${start.zone}`, `${basic(day)}T${time.replace(":", "")}00`);
  const endDay = endsNextDay(hours) ? dayAfter(start) : start;
  return [
    at("DTSTART", start, hours.from),
    ...(hours.until ? [at("DTEND", endDay, hours.until === "24:00" ? "00:00" : hours.until)] : []),
    contentLine("RRULE", `FREQ=DAILY;COUNT=${daysBetween(start, lastDay) + 1}`),
  ];
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
  const { movedFrom, price } = event.data;
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
