import {
  Day,
  type DayError,
  formatDay,
  isLikelyYear,
  midnightOf,
  monthName,
  monthNumber,
  parseDay,
  periodOf,
} from "./days.ts";
import type { LanguageCode } from "./language.ts";

/** A date that is known to the day, the month or the year: `2012-08-15`, `2012-08`, `2012` (ISO 8601). */
export class PartialDate {
  /**
   * @param iso the date, as exactly as it is known
   * @param first the first day that it can be
   * @param last the last day that it can be
   */
  constructor(
    readonly iso: string,
    readonly first: Day,
    readonly last: Day,
  ) {}

  get precision(): "day" | "month" | "year" {
    return this.iso.length === 10 ? "day" : this.iso.length === 7 ? "month" : "year";
  }

  get year(): number {
    return this.first.year;
  }
}

const yearShape = /^(\d{4})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})$/;
const monthFirst = /^(\d{1,2}|[\p{L}.]+)(?:[-/.]| +|, *)(\d{4})$/u;
/** The last month of a year in words, as we print it ourselves. */
const endOfYear = /^(?:eind|einde|ende|(?:the )?end of) (\d{4})$/i;

/**
 * Reads a date of a day, a month or a year: `2012-08-15` and all else that `parseDay` reads, `2012-08`,
 * `augustus 2012`, `8/2012`, `2012`; `eind 2012` is December.
 * @param written the text of the field
 * @param zone IANA name of the region's time zone
 */
export function parsePartialDate(written: string, zone: string): PartialDate | DayError {
  const text = written.trim().replace(/\s+/g, " ");
  const [, end] = endOfYear.exec(text) ?? [];
  if (end !== undefined) return ofMonth(Number(end), 12, zone);
  const [, onlyYear] = yearShape.exec(text) ?? [];
  if (onlyYear !== undefined) return ofYear(Number(onlyYear), zone);
  const [, year, month] = yearFirst.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return ofMonth(Number(year), Number(month), zone);
  const [, name, itsYear] = monthFirst.exec(text) ?? [];
  const number = name === undefined ? undefined : monthNumber(name);
  if (number !== undefined) return ofMonth(Number(itsYear), number, zone);
  const day = parseDay(text, zone);
  return day instanceof Day ? partialDateOf(day) : day;
}

/** A day as a date that is known exactly. */
export function partialDateOf(day: Day): PartialDate {
  const midnight = midnightOf(day);
  return new PartialDate(day.iso, midnight, midnight);
}

/** The month that a day is in. */
export function monthOf(day: Day): PartialDate {
  const { first, last } = periodOf(day, "month");
  return new PartialDate(first.iso.slice(0, 7), first, last);
}

function ofMonth(year: number, month: number, zone: string): PartialDate | DayError {
  if (!isLikelyYear(year)) return "oddYear";
  const first = parseDay(`${year}-${month}-1`, zone);
  return first instanceof Day ? monthOf(first) : first;
}

function ofYear(year: number, zone: string): PartialDate | DayError {
  if (!isLikelyYear(year)) return "oddYear";
  const [first, last] = [parseDay(`${year}-01-01`, zone), parseDay(`${year}-12-31`, zone)];
  return first instanceof Day && last instanceof Day ? new PartialDate(String(year), first, last) : "notADay";
}

/**
 * A date for readers, as exactly as it is known: `15 augustus 2012`, `augustus 2012`, `2012`.
 * @param most `month` to leave out the day
 */
export function formatPartialDate(date: PartialDate, locale: LanguageCode, most?: "month"): string {
  if (date.precision === "year") return date.iso;
  if (date.precision === "day" && !most) return formatDay(date.first, locale);
  return `${monthName(date.first.month, locale)} ${date.year}`;
}
