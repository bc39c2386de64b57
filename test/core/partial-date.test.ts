import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../src/core/language.ts";
import { formatPartialDate, PartialDate, parsePartialDate } from "../../src/core/partial-date.ts";

const read = (written: string) => parsePartialDate(written, "Europe/Amsterdam");
/** As a test states it: the date, its first day and its last. */
const inOneLine = (written: string) => {
  const date = read(written);
  return date instanceof PartialDate ? `${date.iso} ${date.first.iso} ${date.last.iso}` : date;
};

describe("a date of a day, a month or a year", () => {
  test.each([
    ["2012-08-15", "2012-08-15 2012-08-15 2012-08-15"],
    ["15 augustus 2012", "2012-08-15 2012-08-15 2012-08-15"],
    ["wo 15-8-2012", "2012-08-15 2012-08-15 2012-08-15"],
    ["2012-08-15 23:30", "2012-08-15 2012-08-15 2012-08-15"],
    ["2012-08", "2012-08 2012-08-01 2012-08-31"],
    ["2012/8", "2012-08 2012-08-01 2012-08-31"],
    ["08-2012", "2012-08 2012-08-01 2012-08-31"],
    ["augustus 2012", "2012-08 2012-08-01 2012-08-31"],
    ["Aug. 2012", "2012-08 2012-08-01 2012-08-31"],
    ["März 2012", "2012-03 2012-03-01 2012-03-31"],
    ["february, 2012", "2012-02 2012-02-01 2012-02-29"],
    ["eind 2012", "2012-12 2012-12-01 2012-12-31"],
    ["Ende 2012", "2012-12 2012-12-01 2012-12-31"],
    ["the end of 2012", "2012-12 2012-12-01 2012-12-31"],
    [" 2012 ", "2012 2012-01-01 2012-12-31"],
    ["2012-13", "noSuchDay"],
    ["0-2012", "noSuchDay"],
    ["2012-02-30", "noSuchDay"],
    ["ooit 2012", "notADay"],
    ["zomer", "notADay"],
    ["12", "notADay"],
    ["0012", "oddYear"],
    ["9999-01", "oddYear"],
  ])("%j is %s", (written, wanted) => {
    expect(inOneLine(written)).toBe(wanted);
  });

  test.each<[string, LanguageCode, "month" | undefined, string]>([
    ["2012-08-15", "nl", undefined, "15 augustus 2012"],
    ["2012-08-15", "nl", "month", "augustus 2012"],
    ["2012-08", "de", undefined, "August 2012"],
    ["2012", "en", "month", "2012"],
  ])("%s in %s, at most to the %s, is %j", (written, language, most, said) => {
    const date = read(written);
    expect(date instanceof PartialDate && formatPartialDate(date, language, most)).toBe(said);
  });
});
