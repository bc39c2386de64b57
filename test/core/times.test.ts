import { describe, expect, test } from "vitest";
import { endsNextDay, lengthOf, parseTimes } from "../../src/core/times.ts";

const asText = (written: string) => {
  const read = parseTimes(written);
  if (!("code" in read)) return read.until === undefined ? read.from : `${read.from}-${read.until}`;
  return read.code === "spokenTime" ? `spoken ${read.times.join(" ")}` : read.code;
};

describe("parseTimes understands", () => {
  test.each([
    // As a clock shows it.
    ["19:30", "19:30"],
    ["9.05", "09:05"],
    ["9,05", "09:05"],
    [" 0:00 ", "00:00"],
    ["19:30:00", "19:30"],
    ["19:30-22:00", "19:30-22:00"],
    ["19.30 – 22.00", "19:30-22:00"],
    ["19:30 — 22:00", "19:30-22:00"],
    ["9:00-12:30", "09:00-12:30"],
    // Dutch.
    ["19:30 uur", "19:30"],
    ["19.30 uur", "19:30"],
    ["19.30u", "19:30"],
    ["20u", "20:00"],
    ["20 u.", "20:00"],
    ["19u30", "19:30"],
    ["20 uur", "20:00"],
    ["om 20 uur", "20:00"],
    ["vanaf 20 uur", "20:00"],
    ["Vanaf 20.00 uur", "20:00"],
    ["aanvang 20.00 uur", "20:00"],
    ["aanvang: 20.00 uur", "20:00"],
    ["van 9 tot 13 uur", "09:00-13:00"],
    ["9-13 uur", "09:00-13:00"],
    ["9 - 13u", "09:00-13:00"],
    ["10.00 tot 12.30 uur", "10:00-12:30"],
    ["10u t/m 17u", "10:00-17:00"],
    ["tussen 14 en 17 uur", "14:00-17:00"],
    ["8 uur 's avonds", "20:00"],
    ["8 uur ’s ochtends", "08:00"],
    ["2 uur 's middags", "14:00"],
    ["1 uur 's nachts", "01:00"],
    ["11 uur 's nachts", "23:00"],
    ["van 8 tot 10 uur 's avonds", "20:00-22:00"],
    ["20 uur tot middernacht", "20:00-24:00"],
    // German.
    ["10 Uhr", "10:00"],
    ["19.30 Uhr", "19:30"],
    ["19 Uhr 30", "19:30"],
    ["19h30", "19:30"],
    ["ab 20 Uhr", "20:00"],
    ["um 20:15 Uhr", "20:15"],
    ["Beginn: 19 Uhr", "19:00"],
    ["von 9 bis 13 Uhr", "09:00-13:00"],
    ["9 bis 13 Uhr", "09:00-13:00"],
    ["9 Uhr bis 13 Uhr", "09:00-13:00"],
    ["9–13 Uhr", "09:00-13:00"],
    ["zwischen 14 und 17 Uhr", "14:00-17:00"],
    ["8 Uhr abends", "20:00"],
    ["8 Uhr früh", "08:00"],
    ["12 Uhr mittags", "12:00"],
    ["3 Uhr nachmittags", "15:00"],
    ["20 Uhr bis Mitternacht", "20:00-24:00"],
    // English.
    ["7.30pm", "19:30"],
    ["7:30 PM", "19:30"],
    ["7.30 p.m.", "19:30"],
    ["10am", "10:00"],
    ["10 a.m.", "10:00"],
    ["8 pm", "20:00"],
    ["from 8 pm", "20:00"],
    ["at 8pm", "20:00"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["12.30am", "00:30"],
    ["19:30 pm", "19:30"],
    ["noon", "12:00"],
    ["8 o'clock in the evening", "20:00"],
    ["19.30 hrs", "19:30"],
    ["9am to 1pm", "09:00-13:00"],
    ["9am-1pm", "09:00-13:00"],
    ["9am – 1pm", "09:00-13:00"],
    ["9 to 1pm", "09:00-13:00"],
    ["10-2pm", "10:00-14:00"],
    ["7-9pm", "19:00-21:00"],
    ["7:30-9pm", "19:30-21:00"],
    ["11-12pm", "11:00-12:00"],
    ["7-9am", "07:00-09:00"],
    ["9am to 5", "09:00-17:00"],
    ["7pm-10", "19:00-22:00"],
    ["between 2 and 4 pm", "14:00-16:00"],
    ["noon to 2pm", "12:00-14:00"],
    ["noon until 6 pm", "12:00-18:00"],
    ["8pm till midnight", "20:00-24:00"],
    ["10pm-2am", "22:00-02:00"],
    ["10-2am", "22:00-02:00"],
    ["8pm to 12am", "20:00-24:00"],
    // At midnight and past it.
    ["20:00-24:00", "20:00-24:00"],
    ["20:00-00:00", "20:00-24:00"],
    ["20:00 - 0:00", "20:00-24:00"],
    ["22:00-02:00", "22:00-02:00"],
    ["22u-2u", "22:00-02:00"],
    ["00:00-24:00", "00:00-24:00"],
  ])("%s as %s", (written, times) => {
    expect(asText(written)).toBe(times);
  });
});

describe("parseTimes does not guess", () => {
  test.each([
    ["", "notATime"],
    ["19", "notATime"],
    ["9-17", "notATime"],
    ["24:00", "notATime"],
    ["24:30", "notATime"],
    ["19:60", "notATime"],
    ["19:30-", "notATime"],
    ["-22:00", "notATime"],
    ["tot 22 uur", "notATime"],
    ["midnight", "notATime"],
    ["0:30 pm", "notATime"],
    ["19:30 am", "notATime"],
    ["8 uur 's middags", "notATime"],
    ["10:00-12:00-14:00", "notATime"],
    ["ca. 20 uur", "notATime"],
    ["'s avonds", "notATime"],
    ["1930", "notATime"],
    ["20:00 uur of later", "notATime"],
    ["10:00 en 14:00", "severalTimes"],
    ["10:00-12:00, 14:00-16:00", "severalTimes"],
    ["10 Uhr und 14 Uhr", "severalTimes"],
    ["10am and 2pm", "severalTimes"],
    ["14:00 / 16:00", "severalTimes"],
    ["half acht", "spoken 19:30 07:30"],
    ["om half acht", "spoken 19:30 07:30"],
    ["half acht 's avonds", "spoken 19:30 07:30"],
    ["half 8", "spoken 19:30 07:30"],
    ["halb acht", "spoken 19:30 07:30"],
    ["halb eins", "spoken 12:30 00:30"],
    ["half past seven", "spoken 19:30 07:30"],
    ["half seven", "spoken 19:30 07:30"],
    ["kwart over zeven", "spoken 19:15 07:15"],
    ["viertel vor acht", "spoken 19:45 07:45"],
    ["a quarter to eight", "spoken 19:45 07:45"],
    ["acht uur", "spoken 20:00 08:00"],
    ["zwölf Uhr", "spoken 12:00 00:00"],
    ["eight o'clock", "spoken 20:00 08:00"],
    ["8 o'clock", "spoken 20:00 08:00"],
  ])("%s: %s", (written, error) => {
    expect(asText(written)).toBe(error);
  });
});

test.each([
  ["19:30", false, undefined],
  ["19:30-22:00", false, 150],
  ["20:00-24:00", true, 240],
  ["22:00-02:00", true, 240],
  ["09:00-05:00", true, 1200],
])("%s ends the next day: %s; after %s minutes", (written, isNext, minutes) => {
  const span = parseTimes(written);
  if ("code" in span) throw new Error(written);
  expect([endsNextDay(span), lengthOf(span)]).toEqual([isNext, minutes]);
});
