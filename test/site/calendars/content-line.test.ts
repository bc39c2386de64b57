import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { contentLine, textValue } from "../../../src/site/calendars/content-line.ts";

const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, "");
/** Any text of whole characters. */
const anyText = fc.string({ unit: "binary", maxLength: 300 });
/** What editors write: letters, accents, emoji that are several characters joined, and what must be escaped. */
const written = fc
  .array(
    fc.constantFrom(
      "a",
      "Ä",
      "’",
      "漢",
      "🌷",
      "👩🏽‍🌾",
      "e\u0301",
      "\\",
      ";",
      ",",
      "\n",
      "\r\n",
      ":",
      '"',
      " ",
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(""));

describe("a content line", () => {
  test.each([
    ["SUMMARY", "Kort", "SUMMARY:Kort\r\n"],
    ["X", "a".repeat(73), `X:${"a".repeat(73)}\r\n`],
    ["X", "a".repeat(74), `X:${"a".repeat(73)}\r\n a\r\n`],
    ["X", "a".repeat(73 + 74 + 1), `X:${"a".repeat(73)}\r\n ${"a".repeat(74)}\r\n a\r\n`],
    // Two octets do not fit into one: the letter goes to the next line as a whole.
    ["X", `${"a".repeat(72)}é`, `X:${"a".repeat(72)}\r\n é\r\n`],
    ["X", `${"a".repeat(70)}🌷`, `X:${"a".repeat(70)}\r\n 🌷\r\n`],
    ["X", `${"a".repeat(69)}🌷`, `X:${"a".repeat(69)}🌷\r\n`],
  ])("%s:%s is written as it should be", (name, value, line) => {
    expect(contentLine(name, value)).toBe(line);
  });

  test("never has more than 75 octets, never cuts a character, and loses nothing", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return fc.assert(
      fc.property(fc.oneof(anyText, written), (text) => {
        const value = textValue(text);
        const line = contentLine("DESCRIPTION", value);
        const bytes = Buffer.from(line);
        let from = 0;
        for (let end = bytes.indexOf("\r\n"); end >= 0; end = bytes.indexOf("\r\n", from)) {
          const physical = bytes.subarray(from, end);
          expect(physical.length).toBeLessThanOrEqual(75);
          // Throws when a line begins or ends within a character.
          decoder.decode(physical);
          from = end + 2;
        }
        expect(from).toBe(bytes.length);
        expect(unfolded(line)).toBe(`DESCRIPTION:${value}\r\n`);
      }),
    );
  });
});

describe("a text value", () => {
  test.each([
    ["a\\b", "a\\\\b"],
    ["a;b,c", "a\\;b\\,c"],
    ["een\ntwee\r\ndrie\rvier", "een\\ntwee\\ndrie\\nvier"],
    ['"a": b', '"a": b'],
    ["bel\u0007\u0000\u007f", "bel"],
    ["tab\there", "tab\there"],
  ])("of %j is %j", (text, value) => {
    expect(textValue(text)).toBe(value);
  });

  test("is read back by a parser as what was written", () => {
    return fc.assert(
      fc.property(written, (text) => {
        const line = contentLine("SUMMARY", textValue(text));
        const calendar = `BEGIN:VCALENDAR\r\n${line}END:VCALENDAR\r\n`;
        const read = new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue("summary");
        expect(read).toBe(text.replace(/\r\n/g, "\n"));
      }),
    );
  });
});
