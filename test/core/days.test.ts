import { describe, expect, test, vi } from "vitest";
import * as days from "../../src/core/days.ts";
import { Day, parseDay } from "../../src/core/days.ts";
import type { LanguageCode } from "../../src/core/language.ts";

const zone = "Europe/Amsterdam";

function day(written: string, where = zone): Day {
  const parsed = parseDay(written, where);
  if (!(parsed instanceof Day)) throw new Error(`${written}: ${parsed}`);
  return parsed;
}

describe("parseDay understands", () => {
  test.each([
    ["2013-01-15", "2013-01-15", undefined],
    ["2013-1-5", "2013-01-05", undefined],
    ["2013/01/15", "2013-01-15", undefined],
    ["2013.01.15", "2013-01-15", undefined],
    ["15-01-2013", "2013-01-15", undefined],
    ["5-1-2013", "2013-01-05", undefined],
    ["15/01/2013", "2013-01-15", undefined],
    ["15.01.2013", "2013-01-15", undefined],
    ["15. 1. 2013", "2013-01-15", undefined],
    ["15 januari 2013", "2013-01-15", undefined],
    ["15 Januari 2013", "2013-01-15", undefined],
    ["15 jan. 2013", "2013-01-15", undefined],
    ["1 mrt 2013", "2013-03-01", undefined],
    ["15. Januar 2013", "2013-01-15", undefined],
    ["1. März 2013", "2013-03-01", undefined],
    ["15 January 2013", "2013-01-15", undefined],
    ["January 15, 2013", "2013-01-15", undefined],
    ["  15   januari  2013 ", "2013-01-15", undefined],
    ["2012-02-29", "2012-02-29", undefined],
    ["2013-01-15 19:30", "2013-01-15", "19:30"],
    ["2013-01-15T19:30", "2013-01-15", "19:30"],
    ["2013-01-15 9.05", "2013-01-15", "09:05"],
    ["2013-01-15T19:30:59.123", "2013-01-15", "19:30"],
    ["15 januari 2013 19:30", "2013-01-15", "19:30"],
    ["15-01-2013 00:00", "2013-01-15", "00:00"],
    ["2013-01-15 7.30pm", "2013-01-15", "19:30"],
    ["15 januari 2013 om 20 uur", "2013-01-15", "20:00"],
    ["15 januari 2013, 19.30 uur", "2013-01-15", "19:30"],
    ["15. Januar 2013, ab 20 Uhr", "2013-01-15", "20:00"],
    ["January 15, 2013 at 8 pm", "2013-01-15", "20:00"],
    ["2013-01-15 24:00", "2013-01-16", "00:00"],
    // An offset makes it a moment: the day it was in the region.
    ["2010-06-11T00:30:00+02:00", "2010-06-11", "00:30"],
    ["2010-06-10T22:30:00Z", "2010-06-11", "00:30"],
    ["2010-06-11 20:00:00 +0200", "2010-06-11", "20:00"],
    ["2010-06-10T18:30:00-04:00", "2010-06-11", "00:30"],
    ["2010-12-31T23:30:00Z", "2011-01-01", "00:30"],
  ])("%s", (written, iso, time) => {
    expect(day(written)).toMatchObject({ iso, time });
  });

  test.each([
    ["2026-02-30", "noSuchDay"],
    ["2013-02-29", "noSuchDay"],
    ["2026-13-01", "noSuchDay"],
    ["31-04-2026", "noSuchDay"],
    ["0 januari 2013", "noSuchDay"],
    ["32 januari 2013", "noSuchDay"],
    ["2026-05-01 25:00", "notADay"],
    ["2026-05-01 12:60", "notADay"],
    ["15-01-13", "notADay"],
    ["15 foo 2013", "notADay"],
    ["januari 2013", "notADay"],
    ["2013", "notADay"],
    ["morgen", "notADay"],
    ["", "notADay"],
    ["2013-01-15 en verder", "notADay"],
    ["2013-01-15 half acht", "notADay"],
    ["2013-01-15 20:00-22:00", "notADay"],
    ["2013-01-15T", "notADay"],
    ["2026-03-29 02:30", "noSuchTime"],
    ["29 maart 2026 om 2.30 uur", "noSuchTime"],
  ])("%s not: %s", (written, error) => {
    expect(parseDay(written, zone)).toBe(error);
  });
});

describe("the day in which the clock changes", () => {
  test.each([
    ["2026-03-29", 23],
    ["2026-03-30", 24],
    ["2026-10-25", 25],
  ])("%s has %i hours", (iso, hours) => {
    const start = day(iso);
    expect((days.dayAfter(start).instant - start.instant) / 3_600_000).toBe(hours);
  });

  test.each(["2026-01-15", "2026-07-15"])(
    "is read the same on %s: of the two half past twos in autumn the first, unless the offset is written",
    (now) => {
      vi.useFakeTimers({ now: Date.parse(now) });
      expect(day("2026-10-25 02:30").instant).toBe(Date.parse("2026-10-25T00:30:00Z"));
      expect(day("2026-10-25T02:30+01:00").instant).toBe(Date.parse("2026-10-25T01:30:00Z"));
      expect(days.isSkipped(days.atTime(day("2026-03-29"), "02:30"))).toBe(true);
      expect(days.isSkipped(days.atTime(day("2026-03-29"), "03:00"))).toBe(false);
      expect(days.atTime(day("2026-10-25"), "02:30").instant).toBe(Date.parse("2026-10-25T00:30:00Z"));
      vi.useRealTimers();
    },
  );
});

test("a day begins at midnight in the region, whatever the machine's zone", () => {
  expect(process.env.TZ).toBe("Pacific/Auckland");
  expect(day("2013-01-15").instant).toBe(Date.parse("2013-01-14T23:00:00Z"));
  expect(day("2013-07-15").instant).toBe(Date.parse("2013-07-14T22:00:00Z"));
  expect(day("2013-07-15", "Europe/London").instant).toBe(Date.parse("2013-07-14T23:00:00Z"));
});

test.each([
  ["2026-06-01T21:59:59Z", "2026-06-01"],
  ["2026-06-01T22:00:00Z", "2026-06-02"],
  ["2026-12-01T22:59:59Z", "2026-12-01"],
  ["2026-12-01T23:00:00Z", "2026-12-02"],
])("at %s it is %s", (moment, iso) => {
  expect(days.dayOf(Date.parse(moment), zone).iso).toBe(iso);
});

test("a day takes a time", () => {
  const evening = days.atTime(day("2026-06-01"), "19:30");
  expect(evening).toMatchObject({
    iso: "2026-06-01",
    time: "19:30",
    instant: Date.parse("2026-06-01T17:30:00Z"),
  });
});

describe("for readers", () => {
  test.each<[LanguageCode, string, string, string]>([
    ["nl", "15 januari 2013", "19.30 uur", "maart"],
    ["de", "15. Januar 2013", "19:30 Uhr", "März"],
    ["en", "15 January 2013", "19:30", "March"],
  ])("a day in %s", (language, long, time, month) => {
    const evening = day("2013-01-15 19:30");
    expect(days.formatDay(evening, language)).toBe(long);
    expect(days.formatTime(evening, language)).toBe(time);
    expect(days.formatTime(day("2013-01-15"), language)).toBe("");
    expect(days.monthName(3, language)).toBe(month);
  });

  test.each<[string, string, LanguageCode, string]>([
    ["2012-06-23", "2012-06-23", "nl", "23 juni 2012"],
    ["2012-06-23", "2012-06-24", "nl", "23–24 juni 2012"],
    ["2012-06-23", "2012-06-24", "de", "23.–24. Juni 2012"],
    ["2012-06-30", "2012-07-02", "nl", "30 juni – 2 juli 2012"],
    ["2012-06-30", "2012-07-02", "de", "30. Juni – 2. Juli 2012"],
    ["2012-06-30", "2012-07-02", "en", "30 June – 2 July 2012"],
    ["2012-12-31", "2013-01-01", "nl", "31 december 2012 – 1 januari 2013"],
  ])("from %s until %s in %s", (from, until, language, period) => {
    expect(days.formatPeriod(day(from), day(until), language)).toBe(period);
  });
});

describe("the leaf of a calendar", () => {
  test.each<[string, string, LanguageCode, string]>([
    ["2012-06-23", "2012-06-23", "nl", "juni 23 za"],
    ["2012-06-23", "2012-06-24", "nl", "juni 23–24 za–zo"],
    ["2026-03-28", "2026-03-29", "de", "März 28–29 Sa–So"],
    ["2012-06-30", "2012-07-02", "en", "June 30 Sat"],
    ["2012-12-31 23:30", "2013-01-01", "de", "Dezember 31 Mo"],
  ])("from %s until %s in %s", (from, until, language, said) => {
    const { month, day: days_, weekday } = days.dateTile(day(from), day(until), language);
    expect(`${month} ${days_} ${weekday}`).toBe(said);
  });
});

describe("for machines", () => {
  test.each([
    [
      "2013-01-15 19:30",
      "Tue, 15 Jan 2013 19:30:00 +0100",
      "2013-01-15T19:30:00+01:00",
      "2013-01-15T19:30:00+01:00",
    ],
    ["2013-07-05", "Fri, 05 Jul 2013 00:00:00 +0200", "2013-07-05T00:00:00+02:00", "2013-07-05"],
  ])("%s", (written, rfc822, rfc3339, machine) => {
    expect(days.rfc822(day(written))).toBe(rfc822);
    expect(days.rfc3339(day(written))).toBe(rfc3339);
    expect(days.machineDay(day(written))).toBe(machine);
  });
});

test.each([
  ["Europe/Amsterdam", true],
  ["Mars/Olympus", false],
  ["", false],
])("%s is a zone: %s", (name, known) => {
  expect(days.isZone(name)).toBe(known);
});

describe("periodOf", () => {
  test.each([
    ["2026-06-01", "week", "2026-W23", "2026-06-01", "2026-06-07", "2026-06-08"],
    ["2026-05-31", "week", "2026-W22", "2026-05-25", "2026-05-31", "2026-06-01"],
    // ISO 8601: the week of the first Thursday is the first of the year.
    ["2027-01-01", "week", "2026-W53", "2026-12-28", "2027-01-03", "2027-01-04"],
    ["2026-02-28", "month", "2026-02", "2026-02-01", "2026-02-28", "2026-03-01"],
    // Summer begins and ends within.
    ["2026-03-29", "week", "2026-W13", "2026-03-23", "2026-03-29", "2026-03-30"],
    ["2026-10-31", "month", "2026-10", "2026-10-01", "2026-10-31", "2026-11-01"],
  ] as const)("%s is in the %s %s", (iso, span, name, first, last, after) => {
    const period = days.periodOf(day(iso), span);
    expect([period.name, period.first.iso, period.last.iso, period.after.iso]).toEqual([
      name,
      first,
      last,
      after,
    ]);
  });
});
