import { expect, test } from "vitest";
import { inLanguage, languageAttributes } from "../../src/i18n/direction.ts";

test.each<[string, string, string | undefined]>([
  ...["ar", "ar-MA", "he", "fa", "ur", "yi", "ps", "dv", "ckb", "pa-Arab"].map(
    (lang): [string, string, string] => [lang, "nl", "rtl"],
  ),
  ...["en", "fr", "li", "ku-Latn", "ar-Latn", "tr", "xx", "not a language"].map(
    (lang): [string, string, undefined] => [lang, "nl", undefined],
  ),
  ["nl", "ar", "ltr"],
  ["fa", "ar", undefined],
])("%s within %s has the direction %s", (lang, around, dir) => {
  expect(languageAttributes(lang, around)).toEqual({ lang, dir });
});

test("as a piece of HTML", () => {
  expect(inLanguage("ar", "nl")).toBe(' lang="ar" dir="rtl"');
  expect(inLanguage("en", "nl")).toBe(' lang="en"');
});
