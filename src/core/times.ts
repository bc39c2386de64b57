/*
 * Times of day as people write them, in Dutch, German and English: `19:30`, `19.30 uur`, `20u`, `9 to 1pm`,
 * `van 9 tot 13 uur`, `ab 20 Uhr`. One grammar for all three, since neighbours write in each other's languages.
 */

/** A time of day, or a stretch of it. */
export interface TimeSpan {
  /** `HH:mm`, 00:00 to 23:59. */
  readonly from: string;
  /** `HH:mm`; `24:00` when it ends at midnight. Earlier than `from` when it ends the next day. */
  readonly until?: string;
}

/** Why a text is no time: several times, a time in words (with the times it may mean), or nothing that is understood. */
export type TimeError =
  | { readonly code: "severalTimes" }
  | { readonly code: "spokenTime"; readonly times: readonly string[] }
  | { readonly code: "notATime" };

/** The part of the day that is said with an hour: the hours (of 12) that it may go with, and of 24 those it allows. */
interface DayPart {
  /** Of the twelve hours of a clock, those that lie in the second half of the day. */
  readonly late: readonly number[];
  /** The hours of 24 that may be meant. */
  readonly hours: readonly [first: number, last: number][];
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const am: DayPart = { late: [], hours: [[0, 11]] };
const pm: DayPart = { late: range(1, 11), hours: [[12, 23]] };
const morning: DayPart = { late: [], hours: [[1, 11]] };
const afternoon: DayPart = { late: range(1, 6), hours: [[12, 18]] };
const evening: DayPart = { late: range(5, 11), hours: [[17, 23]] };
const night: DayPart = {
  late: range(8, 11),
  hours: [
    [0, 6],
    [20, 23],
  ],
};

/** Words for parts of the day; the longer of two that begin alike comes first. */
const dayParts: readonly (readonly [words: readonly string[], part: DayPart])[] = [
  [["a.m.", "a.m", "am"], am],
  [["p.m.", "p.m", "pm"], pm],
  [["'s ochtends", "'s morgens", "morgens", "vormittags", "früh", "in the morning"], morning],
  [["'s middags", "nachmittags", "mittags", "in the afternoon"], afternoon],
  [["'s avonds", "abends", "in the evening"], evening],
  [["'s nachts", "nachts", "at night"], night],
];
const units = ["uur", "uhr", "u.", "u", "hours", "hrs.", "hrs", "hr", "h", "o'clock", "oclock"];
const openers = [
  ...["vanaf", "van", "om", "tussen", "aanvang", "begin"],
  ...["von", "ab", "um", "zwischen", "beginn"],
  ...["starting at", "from", "at", "between", "start"],
];
const joiners = ["tot en met", "t/m", "tot", "bis", "until", "till", "til", "to"];
/** They join two times only after a word for "between". */
const ands = ["en", "und", "and"];
const noon = ["noon", "midday"];
const midnight = ["midnight", "middernacht", "mitternacht"];

/** Every word that a time may have in it, in small letters: what a form lets pass (`src/cms/`). */
export const timeWords: readonly string[] = [
  ...dayParts.flatMap(([words]) => words),
  ...units,
  ...openers,
  ...joiners,
  ...ands,
  ...noon,
  ...midnight,
];

const oneOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

const partWords = dayParts.flatMap(([words]) => words);
const clockPattern = new RegExp(
  `^(\\d{1,2})(?:[:.,](\\d{2})(?::\\d{2})?)? ?(${oneOf(units)})? ?(\\d{2})? ?(${oneOf(partWords)})?$`,
);
const openerPattern = new RegExp(`^(${oneOf(openers)}):? `);
const joinerPattern = new RegExp(` ?[-–—‒−] ?| (?:${oneOf(joiners)}) `);
const andPattern = new RegExp(` (?:${oneOf(ands)}) `);
const severalPattern = new RegExp(` ?[,;&+/] ?| (?:${oneOf(ands)}|of|oder|or) `);

/** What is written of one time, before the other end of a stretch has told what is left out. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly part: DayPart | undefined;
  /** True when it says of itself that it is a time: by minutes, a unit or a part of the day. */
  readonly isTime: boolean;
  /** True for what is of a clock with twelve hours, and tells only half without a part of the day. */
  readonly isTwelve: boolean;
}

function readClock(text: string): Clock | undefined {
  if (noon.includes(text)) return { hour: 12, minute: 0, part: undefined, isTime: true, isTwelve: false };
  if (midnight.includes(text)) return { hour: 24, minute: 0, part: undefined, isTime: true, isTwelve: false };
  const match = clockPattern.exec(text);
  if (!match) return undefined;
  const [, hour = "", minute, unit, behind, word] = match;
  // "20u30" and "19 Uhr 30" have their minutes behind the unit.
  if (behind !== undefined && (minute !== undefined || unit === undefined)) return undefined;
  const isTwelve = /clock/.test(unit ?? "");
  const part = dayParts.find(([words]) => word !== undefined && words.includes(word))?.[1];
  const clock = { hour: Number(hour), minute: Number(minute ?? behind ?? 0), part, isTwelve };
  const isTime = minute !== undefined || unit !== undefined || part !== undefined;
  return clock.minute < 60 ? { ...clock, isTime } : undefined;
}

/** Minutes since midnight of an hour in a part of the day; nothing when the two contradict each other. */
function minutesOf({ hour, minute }: Clock, part: DayPart | undefined): number | undefined {
  if (part === undefined) return hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : undefined;
  const isMidnight = hour === 12 && part.hours.some(([first]) => first === 0);
  const inDay = isMidnight ? 0 : part.late.includes(hour) ? hour + 12 : hour;
  const fits = part.hours.some(([first, last]) => inDay >= first && inDay <= last);
  return fits ? inDay * 60 + minute : undefined;
}

const said = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

function single(clock: Clock): TimeSpan | undefined {
  if (!clock.isTime || (clock.isTwelve && !clock.part)) return undefined;
  const from = minutesOf(clock, clock.part);
  return from === undefined || from === 24 * 60 ? undefined : { from: said(from) };
}

/** Two times, of which each may leave out what the other says: `9-13 uur`, `7-9pm`, `10-2pm`, `9am to 5`. */
function stretch(first: Clock, last: Clock): TimeSpan | undefined {
  if (!first.isTime && !last.isTime) return undefined;
  if ((first.isTwelve || last.isTwelve) && !first.part && !last.part) return undefined;
  const until = untilOf(first, last);
  if (until === undefined) return undefined;
  const isShort = first.part === undefined && first.hour <= 12 && last.part !== undefined;
  const others = last.part === pm ? [pm, am] : last.part === am ? [am, pm] : [last.part, undefined];
  const candidates = (isShort ? others : [first.part]).flatMap((part) => minutesOf(first, part) ?? []);
  // Of "10-2pm" the shorter is meant: from ten in the morning, not from ten at night.
  const length = (from: number) => (until - from + 24 * 60 - 1) % (24 * 60);
  const [from] = candidates.sort((a, b) => length(a) - length(b));
  if (from === undefined || from === 24 * 60) return undefined;
  return { from: said(from), until: said(until || 24 * 60) };
}

function untilOf(first: Clock, last: Clock): number | undefined {
  if (last.part || !first.part || last.hour > 12) return minutesOf(last, last.part);
  // After "9am" a "5" is the next one on a clock with twelve hours.
  const from = minutesOf(first, first.part);
  const half = (last.hour % 12) * 60 + last.minute;
  return from === undefined
    ? undefined
    : [half, half + 720, half + 1440].map((m) => (m > from ? m % 1440 : -1)).find((m) => m >= 0);
}

/**
 * Reads a time of day or a stretch of it, as people write it in Dutch, German or English.
 * @example parseTimes("van 9 tot 13 uur") // { from: "09:00", until: "13:00" }
 * @example parseTimes("8pm till midnight") // { from: "20:00", until: "24:00" }
 * @example parseTimes("half acht") // { code: "spokenTime", times: ["19:30", "07:30"] }
 */
export function parseTimes(written: string): TimeSpan | TimeError {
  const text = plain(written);
  const read = readTimes(text);
  if (read) return read;
  const parts = text.split(severalPattern);
  if (parts.length > 1 && parts.every((part) => readTimes(part))) return { code: "severalTimes" };
  const times = spokenTimes(text);
  return times ? { code: "spokenTime", times } : { code: "notATime" };
}

/** Small letters, straight apostrophes, single spaces. */
function plain(written: string): string {
  return written
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

function readTimes(text: string): TimeSpan | undefined {
  const [opening = "", opener = ""] = openerPattern.exec(text) ?? [];
  const rest = text.slice(opening.length);
  const isBetween = ["tussen", "zwischen", "between"].includes(opener);
  const parts = rest.split(isBetween ? andPattern : joinerPattern);
  const [first, last, more] = parts.map(readClock);
  if (parts.length > 2 || more || !first) return undefined;
  if (parts.length === 1) return isBetween ? undefined : single(first);
  return last && stretch(first, last);
}

/** Hours in words, one to twelve, by language; "acht" is the same in two. */
const numbers: readonly (readonly string[])[] = [
  ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
  ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
];
const englishNumbers = numbers[2] ?? [];

/** How parts of an hour are said: minutes from the hour that is named. "half acht" and "halb acht" are before it. */
const spokenParts: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^half past /, 30],
  [/^(?:half|halb) /, -30],
  [/^(?:kwart over|viertel nach|quarter past|a quarter past) /, 15],
  [/^(?:kwart voor|viertel vor|dreiviertel|quarter to|a quarter to) /, -15],
];

/** What a time in words may mean, in the evening and in the morning; nothing when it is none. */
function spokenTimes(text: string): readonly string[] | undefined {
  const without = text
    .replace(openerPattern, "")
    .replace(new RegExp(` (?:${oneOf(partWords)})$`), "")
    .replace(new RegExp(` ?(?:${oneOf(units)})$`), "");
  const [pattern, minutes = 0] = spokenParts.find(([pattern]) => pattern.test(without)) ?? [];
  const word = pattern ? without.replace(pattern, "") : without;
  const index = numbers.map((words) => words.indexOf(word)).find((found) => found >= 0) ?? -1;
  const isDigit = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12;
  // A bare number says so little that "20" may be anything.
  if (index < 0 && !(isDigit && (pattern || /clock/.test(text)))) return undefined;
  // In English, "half eight" is after eight.
  const from = minutes === -30 && englishNumbers.includes(word) ? 30 : minutes;
  const at = ((index < 0 ? Number(word) : index + 1) * 60 + from + 720) % 720;
  return [said(at + 720), said(at)];
}

/** Whether a stretch ends on the day after the one it begins on: at midnight, or past it. */
export function endsNextDay({ from, until }: TimeSpan): boolean {
  return until !== undefined && (until === "24:00" || until < from);
}

/** How long a stretch is, in minutes, when it ends on its day or past midnight; nothing without an end. */
export function lengthOf({ from, until }: TimeSpan): number | undefined {
  if (until === undefined) return undefined;
  const [begin = 0, end = 0] = [from, until].map((time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours * 60 + minutes;
  });
  return end < begin ? end + 24 * 60 - begin : end - begin;
}
