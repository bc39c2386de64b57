import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { describeError } from "../../src/i18n/messages.ts";
import { commentsField } from "../../src/schema/common.ts";
import type { ErrorCode } from "../../src/schema/error.ts";
import { faultsOf, post, siteYaml } from "../region-of.ts";

const errors: readonly ErrorCode[] = [
  { code: "reservedName", name: "media" },
  { code: "notAGroup", key: "links", fields: ["label", "url"] },
  { code: "notAnOldAddress", value: "/?p=12" },
  { code: "notAnOldAddress", value: "/*" },
  { code: "addressWithPath", value: "https://x.nl/y", origin: "https://x.nl" },
  { code: "noSuchTime", value: "2026-03-29 02:30" },
  { code: "spokenTime", value: "half acht", times: ["19:30", "07:30"] },
  { code: "severalTimes", value: "10:00 en 14:00" },
  { code: "twoTimes", first: "start: 2026-06-24 19:30", second: "time: 20:00" },
  { code: "endBeforeStart", start: "2026-06-24 09:00", end: "2026-06-24 05:00" },
  { code: "idTwice", id: "x", other: "posts/2026/a.md" },
  { code: "notADocument", source: "x.html" },
  { code: "notAPictureFile", source: "x.mp3" },
  { code: "notJson" },
  { code: "notGeoJson" },
  { code: "boundaryName", name: "" },
  { code: "boundaryName", name: "Kerkrode" },
  { code: "boundaryShape", name: "Kerkrade", found: "Point" },
  { code: "boundaryDegrees", name: "Kerkrade", value: "202000, 318000" },
  { code: "boundaryElsewhere", name: "Kerkrade" },
  { code: "boundaryMissing", name: "Kerkrade" },
  { code: "noSuchMediaFile", name: "x.svg" },
  { code: "hiddenCharacter", character: "U+202E" },
  { code: "decimalComma" },
  { code: "windowsName", name: "con.md", suggestion: "con-1.md" },
  { code: "hiddenInName", name: "a\u202eb.svg", character: "U+202E", suggestion: "ab.svg" },
  { code: "longName", name: "x".repeat(300), most: 240, suggestion: "x.md" },
  { code: "indexOfList", name: "posts/index.md" },
  { code: "nestedTooDeep" },
  { code: "tooLong", key: "title", length: 400, most: 300 },
  { code: "tooMany", key: "tags", count: 600, most: 500 },
  { code: "invisibleText" },
  { code: "oddYear", value: "0202-07-02" },
  { code: "notABranch", value: "a..b" },
  { code: "notAHandle", value: "a" },
  { code: "noSuchMediaFile", name: "x.svg", suggestion: "y.svg" },
];

describe("what is said of", () => {
  test.each(errors)("$code differs in every language, and is whole", (error) => {
    const said = languageCodes.map((language) => describeError(error, language));
    expect(new Set(said.map(({ what }) => what)).size).toBe(languageCodes.length);
    expect(new Set(said.map(({ remedy }) => remedy)).size).toBe(languageCodes.length);
    for (const { what, remedy } of said) {
      expect(`${what}\n${remedy}`).not.toMatch(/undefined|null|\[object|NaN/);
      expect(what).toMatch(/[.?]$/);
      expect(remedy).toMatch(/[.?…]$/);
    }
  });

  test("an old address with a question mark is what to leave out", () => {
    const { remedy } = describeError({ code: "notAnOldAddress", value: "/?p=12" }, "nl");
    expect(remedy).toBe("Schrijf het adres zonder het deel vanaf `?`: dat telt bij doorsturen niet mee.");
  });
});

test("choices are named as the language of the editor has them", async () => {
  expect(commentsField.safeParse("gesloten").data).toBe("closed");
  const [error] = await faultsOf({ "posts/2026/x.md": post("Tekst.", "comments: soms") });
  if (!error) throw new Error("no error");
  expect(languageCodes.map((language) => describeError(error, language).remedy)).toEqual([
    "Kies uit: `open`, `gesloten`, `uit`.",
    "Wählen Sie aus: `offen`, `geschlossen`, `aus`.",
    "Choose from: `open`, `closed`, `off`.",
  ]);
  const [language] = await faultsOf({ "site.yaml": siteYaml.replace("language: nl", "language: fr") });
  expect(language && describeError(language, "de").remedy).toBe("Wählen Sie aus: `nl`, `de`, `en`.");
});
