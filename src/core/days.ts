import { DateTime, IANAZone, Info } from "luxon";
import { type LanguageCode, languageCodes } from "./language.ts";
import { fold } from "./text.ts";
import { parseTimes } from "./times.ts";

/**
 * A calendar day in the region's zone, with a time of day if the editor wrote one.
 * Days compare by `instant`; a day without a time begins at midnight.
 */
export class Day {
  /**
   * @param iso calendar day, `YYYY-MM-DD` (ISO 8601)
   * @param time time of day, `HH:mm`, in the region's zone
   * @param instant milliseconds since 1970-01-01T00:00Z at which the day (or its time) begins
   * @param zone IANA name of the region's zone
   */
  constructor(
    readonly iso: string,
    readonly time: string | undefined,
    readonly instant: number,
    readonly zone: string,
  ) {}

  get year(): number {
    return Number(this.iso.slice(0, 4));
  }

  /** Month of the year, 1 to 12. */
  get month(): number {
    return Number(this.iso.slice(5, 7));
  }
}

/**
 * Why a written date is not a day: it is not on the calendar, has another name, is of a year that nothing here can be
 * of, or is not understood at all; or its time is one that the clock skips when summer begins.
 */
export type DayError = "noSuchDay" | "noSuchTime" | "notADay" | "wrongWeekday" | "oddYear";

/** The years that something of a region can be of: `202` and `20226` are slips of the pen. */
const years = { first: 1000, last: 2199 } as const;

/** Tells whether something of a region can be of a year. */
export function isLikelyYear(year: number): boolean {
  return year >= years.first && year <= years.last;
}

const rest = "(?:[T ,]+(.+))?";
const shapes = [
  { pattern: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${rest}$`), order: "ymd" },
  { pattern: new RegExp(`^(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(\\d{4})${rest}$`), order: "dmy" },
  { pattern: new RegExp(`^(\\d{1,2})\\.? +([\\p{L}.]+) +(\\d{4})${rest}$`, "u"), order: "dmy" },
  { pattern: new RegExp(`^(\\p{L}+) +(\\d{1,2}),? +(\\d{4})${rest}$`, "u"), order: "mdy" },
] as const;

/**
 * A time as machines write it, with how far it is from Greenwich. West of it only behind seconds: `22:00-02:00` is what
 * people write of a night.
 */
const machineTime =
  /^(\d{1,2})[:.](\d{2})(?:(?: ?(Z|\+\d{2}:?\d{2}))?|:\d{2}(?:\.\d+)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)$/;

/** What stands behind a day: a time as machines or people write it, and the zone where it is said. */
function timeBehind(text: string): { hour: number; minute: number; offset?: string } | undefined {
  const [, hour, minute, near, far] = machineTime.exec(text) ?? [];
  const offset = near ?? far;
  if (hour !== undefined && Number(hour) <= 24 && Number(minute) <= 59)
    return { hour: Number(hour), minute: Number(minute), ...(offset ? { offset } : {}) };
  const read = parseTimes(text);
  if ("code" in read || read.until !== undefined) return undefined;
  return { hour: Number(read.from.slice(0, 2)), minute: Number(read.from.slice(3)) };
}

const monthByName = new Map<string, number>();
for (const locale of languageCodes) {
  for (const length of ["long", "short"] as const) {
    Info.months(length, { locale }).forEach((name, index) => {
      monthByName.set(fold(name).replace(/\.$/, ""), index + 1);
    });
  }
}

/** The days of the week by name, 1 (Monday) to 7. */
const weekdayByName = new Map<string, number>();
for (const locale of languageCodes) {
  for (const length of ["long", "short"] as const) {
    Info.weekdays(length, { locale }).forEach((name, index) => {
      weekdayByName.set(fold(name).replace(/\.$/, ""), index + 1);
    });
  }
}

/** The month that a number or a name in any of the languages means: `8`, `aug.`, `August`. */
export function monthNumber(written: string): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : monthByName.get(fold(written).replace(/\.$/, ""));
}

/** A zone that remembers its offsets: a large site asks for those of the same few thousand moments over and over. */
class RememberingZone extends IANAZone {
  readonly #offsets = new Map<number, number>();

  override offset(instant: number): number {
    const known = this.#offsets.get(instant) ?? super.offset(instant);
    this.#offsets.set(instant, known);
    return known;
  }
}

const zones = new Map<string, IANAZone>();

/** A zone by its IANA name. */
function zoneOf(name: string): IANAZone {
  const known = zones.get(name) ?? new RememberingZone(name);
  zones.set(name, known);
  return known;
}

/**
 * Reads a day as editors write it: `2013-01-15`, `2013-1-15 19:30`, `15 januari 2013 om 20 uur`, `15-01-2013`, `15 januari 2013`,
 * `dinsdag 15 januari 2013`, `2013/01/15`, or an ISO 8601 moment with an offset, which becomes the day it was in `zone`.
 * @param written the text of the field
 * @param zone IANA name of the region's zone
 */
export function parseDay(written: string, zone: string): Day | DayError {
  const text = written.trim().replace(/\s+/g, " ");
  const [name = "", word = ""] = /^(\p{L}{2,})\.?,? (?=\S)/u.exec(text) ?? [];
  const weekday = weekdayByName.get(fold(word));
  if (weekday === undefined) return withoutWeekday(text, zone);
  const day = withoutWeekday(text.slice(name.length), zone);
  return !(day instanceof Day) || inZone(day).weekday === weekday ? day : "wrongWeekday";
}

function withoutWeekday(text: string, zone: string): Day | DayError {
  for (const { pattern, order } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, first = "", second = "", third = "", behind] = match;
    const month = monthNumber(order === "mdy" ? first : second);
    const time = behind === undefined ? { hour: 0, minute: 0 } : timeBehind(behind);
    if (month === undefined || time === undefined) return "notADay";
    const year = Number(order === "ymd" ? first : third);
    const day = Number(order === "ymd" ? third : order === "mdy" ? second : first);
    if (!isLikelyYear(year)) return "oddYear";
    const { offset, ...clock } = time;
    const written = { year, month, day, ...clock };
    const moment = earliest(
      DateTime.fromObject(written, { zone: offset ? offsetZone(offset) : zoneOf(zone) }),
    ).setZone(zoneOf(zone));
    if (!moment.isValid) return "noSuchDay";
    if (behind === undefined)
      return new Day(moment.toFormat("yyyy-MM-dd"), undefined, moment.toMillis(), zone);
    if (!offset && moment.minute + 60 * moment.hour !== (60 * clock.hour + clock.minute) % 1440)
      return "noSuchTime";
    return new Day(moment.toFormat("yyyy-MM-dd"), moment.toFormat("HH:mm"), moment.toMillis(), zone);
  }
  return "notADay";
}

/** Of a time that comes twice, when summer ends, the first: luxon's own choice depends on the season it is now. */
function earliest(moment: DateTime): DateTime {
  if (!moment.isValid) return moment;
  const hourBefore = moment.toMillis() - 3_600_000;
  const isSecond = moment.zone.offset(hourBefore) - moment.offset === 60;
  return isSecond ? moment.minus({ hours: 1 }) : moment;
}

function offsetZone(offset: string): string {
  return offset === "Z" ? "UTC" : `UTC${offset.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
}

/** The day on which `instant` (milliseconds since 1970) falls in `zone`. */
export function dayOf(instant: number, zone: string): Day {
  const midnight = DateTime.fromMillis(instant, { zone: zoneOf(zone) }).startOf("day");
  return new Day(midnight.toFormat("yyyy-MM-dd"), undefined, midnight.toMillis(), zone);
}

/** The same day at a time of day, `HH:mm`; `24:00` is the midnight that ends it. */
export function atTime(day: Day, time: string): Day {
  const moment = earliest(DateTime.fromISO(`${day.iso}T${time}`, { zone: zoneOf(day.zone) }));
  return time === "24:00"
    ? new Day(moment.toFormat("yyyy-MM-dd"), "00:00", moment.toMillis(), day.zone)
    : new Day(day.iso, time, moment.toMillis(), day.zone);
}

/**
 * Whether the clock skips a time on a day: the hour that is missing when summer begins. A time that comes twice, when
 * it ends, is the first of the two; who means the second writes it with its offset (`2026-10-25T02:30+01:00`).
 */
export function isSkipped(day: Day): boolean {
  return day.time !== undefined && inZone(day).toFormat("HH:mm") !== day.time;
}

/** The midnight with which `day` begins. */
export function midnightOf(day: Day): Day {
  return dayOf(day.instant, day.zone);
}

/** The midnight that ends `day`. */
export function dayAfter(day: Day): Day {
  return dayOf(inZone(day).startOf("day").plus({ days: 1 }).toMillis(), day.zone);
}

/** The midnight with which the day before `day` begins. */
export function dayBefore(day: Day): Day {
  return dayOf(inZone(day).startOf("day").minus({ days: 1 }).toMillis(), day.zone);
}

/** How many days one day is after another: 0 for the same. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until.iso) - Date.parse(from.iso)) / 86_400_000);
}

/** The same day so many years before; of 29 February, the 28th. */
export function yearsBefore(day: Day, years: number): Day {
  return dayOf(inZone(day).startOf("day").minus({ years }).toMillis(), day.zone);
}

/** The same day so many months before; where that month is shorter, its last day. */
export function monthsBefore(day: Day, months: number): Day {
  return dayOf(inZone(day).startOf("day").minus({ months }).toMillis(), day.zone);
}

/** The same day so many months after; where that month is shorter, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  return dayOf(inZone(day).startOf("day").plus({ months }).toMillis(), day.zone);
}

/** A length of time that a calendar divides days into: weeks begin on Monday (ISO 8601). */
export type Span = "week" | "month";

/** One week or month. */
export interface Period {
  readonly span: Span;
  readonly first: Day;
  readonly last: Day;
  /** The midnight that ends it. */
  readonly after: Day;
  /** As ISO 8601 names it: `2026-W22`, `2026-05`. */
  readonly name: string;
  /** The number of the week or month, and the year that counts it: 1 January may be in week 53 of the year before. */
  readonly number: number;
  readonly year: number;
}

/** The week or month that a day is in. */
export function periodOf(day: Day, span: Span): Period {
  const begin = inZone(day).startOf(span);
  const end = begin.plus({ [span]: 1 });
  return {
    span,
    first: dayOf(begin.toMillis(), day.zone),
    last: dayOf(end.minus({ days: 1 }).toMillis(), day.zone),
    after: dayOf(end.toMillis(), day.zone),
    name: begin.toFormat(span === "week" ? "kkkk-'W'WW" : "yyyy-MM"),
    number: span === "week" ? begin.weekNumber : begin.month,
    year: span === "week" ? begin.weekYear : begin.year,
  };
}

const knownZones = new Set<string>();

/** Tells whether `zone` is an IANA time zone name that this machine knows. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const isKnown = IANAZone.isValidZone(zone);
  if (isKnown) knownZones.add(zone);
  return isKnown;
}

/** How far a zone's clock is before that of Greenwich at a moment (milliseconds since 1970), in minutes. */
export function offsetAt(instant: number, zone: string): number {
  return zoneOf(zone).offset(instant);
}

function inZone(day: Day): DateTime {
  return DateTime.fromMillis(day.instant, { zone: zoneOf(day.zone) });
}

const longDay: Record<LanguageCode, string> = { nl: "d MMMM yyyy", de: "d. MMMM yyyy", en: "d MMMM yyyy" };
const timeFormat: Record<LanguageCode, string> = { nl: "H.mm 'uur'", de: "H:mm 'Uhr'", en: "H:mm" };

/** Names of months: luxon has them made anew each time it is asked. */
const months = new Map<LanguageCode, readonly string[]>();

/** Days in words: a large site says the same few thousand days over and over, and each takes a while to say. */
const said = new Map<string, string>();

/** A day for readers: `15 januari 2013`. */
export function formatDay(day: Day, locale: LanguageCode): string {
  const key = `${locale}${day.iso}`;
  const known = said.get(key) ?? inZone(day).toFormat(longDay[locale], { locale });
  said.set(key, known);
  return known;
}

/** The time of a day for readers (`19.30 uur`), or an empty text when it has none. */
export function formatTime(day: Day, locale: LanguageCode): string {
  return day.time === undefined ? "" : inZone(day).toFormat(timeFormat[locale], { locale });
}

/** A period for readers, as short as it stays clear: `23–24 juni 2012`, `30 juni – 2 juli 2012`. */
export function formatPeriod(from: Day, until: Day, locale: LanguageCode): string {
  if (from.iso === until.iso) return formatDay(from, locale);
  const last = formatDay(until, locale);
  if (from.year !== until.year) return `${formatDay(from, locale)} – ${last}`;
  const dot = locale === "de" ? "." : "";
  const first = inZone(from);
  if (from.month === until.month) return `${first.day}${dot}–${last}`;
  return `${first.day}${dot} ${first.toFormat("MMMM", { locale })} – ${last}`;
}

/** A period as a leaf of a calendar shows it: `za`, `23`, `juni`; `za–zo`, `23–24`, `juni`. Its first day, if it goes on into another month. */
export function dateTile(
  from: Day,
  until: Day,
  locale: LanguageCode,
): { readonly weekday: string; readonly day: string; readonly month: string } {
  const month = monthName(from.month, locale);
  const days =
    from.iso !== until.iso && from.iso.slice(0, 7) === until.iso.slice(0, 7) ? [from, until] : [from];
  const names = Info.weekdays("short", { locale });
  const said = (day: Day) => (names[inZone(day).weekday - 1] ?? "").replace(/\.$/, "");
  return { weekday: days.map(said).join("–"), day: days.map((day) => inZone(day).day).join("–"), month };
}

/** The name of a month, 1 to 12, in a language: `januari`. */
export function monthName(month: number, locale: LanguageCode): string {
  const names = months.get(locale) ?? Info.months("long", { locale });
  months.set(locale, names);
  return names[month - 1] ?? "";
}

/** A moment as in RFC 822 with the four-digit year of RFC 1123, in the region's zone; RSS 2.0 wants it so. */
export function rfc822(day: Day): string {
  return inZone(day).toRFC2822() ?? "";
}

/** A moment as in RFC 3339, with the offset of the region's zone: `2013-01-15T19:30:00+01:00`. */
export function rfc3339(day: Day): string {
  return inZone(day).toISO({ suppressMilliseconds: true }) ?? "";
}

/** A day for machines: the date, or the moment when a time is known (HTML `time`, schema.org). */
export function machineDay(day: Day): string {
  return day.time === undefined ? day.iso : rfc3339(day);
}
