import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/content/check/apply.ts";
import { changesBetween } from "../../../src/content/check/changes.ts";
import { type Fix, withPart } from "../../../src/schema/fix.ts";

const line = (at: number, old: string, ...lines: string[]): Fix => ({ line: at, old: [old], lines });

describe("a fixed file differs only where it was fixed:", () => {
  test.each<[string, string, Fix[], string]>([
    ["one line", "a\nb\nc\n", [line(2, "b", "B")], "a\nB\nc\n"],
    ["no newline at the end", "a\nb", [line(2, "b", "B")], "a\nB"],
    ["a line more at the end", "a\nb", [line(2, "b", "b", "---")], "a\nb\n---"],
    ["line ends of Windows", "a\r\nb\r\nc\r\n", [line(2, "b", "B", "C")], "a\r\nB\r\nC\r\nc\r\n"],
    ["line ends of all kinds", "a\rb\r\nc\nd", [line(2, "b", "B")], "a\rB\r\nc\nd"],
    ["lines taken away", "\n\na\n", [{ line: 1, old: ["", ""], lines: [] }], "a\n"],
    ["several lines", "a\nb\nc", [line(3, "c", "C"), line(1, "a", "A", "A2")], "A\nA2\nb\nC"],
    ["a byte order mark", "\ufeffa\nb", [line(1, "a", "A")], "\ufeffA\nb"],
    ["only the first of two fixes of a line", "a\n", [line(1, "a", "A"), line(1, "a", "B")], "A\n"],
    ["not when the line is another one by now", "x\n", [line(1, "a", "A")], "x\n"],
    ["not beyond the end", "x\n", [line(9, "a", "A")], "x\n"],
    ["the mark alone", "\ufeffa\r\n", [{ keep: "noByteOrderMark" }], "a\r\n"],
    ["the line ends alone", "\ufeffa\r\nb\rc\n", [{ keep: "lineFeeds" }], "\ufeffa\nb\nc\n"],
  ])("%s", (_, before, fixes, after) => {
    expect(applyFixes(Buffer.from(before), fixes).toString()).toBe(after);
  });

  test("another encoding is converted, and its lines fixed with it", () => {
    const before = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("idé\r\nb", "utf16le")]);
    expect(applyFixes(before, [{ keep: "utf8" }, line(2, "b", "B")]).toString()).toBe("idé\r\nB");
  });

  test("another encoding that is not certain stays as it is", () => {
    const before = Buffer.from([0x63, 0xe9, 0x0a]);
    expect(applyFixes(before, [line(2, "", "B")]).equals(before)).toBe(true);
  });

  test("what is no text stays as it is", () => {
    const before = Buffer.from([0, 1, 2, 0x0d]);
    expect(applyFixes(before, [{ keep: "lineFeeds" }]).equals(before)).toBe(true);
  });
});

test.each<[string, string, string, string | undefined]>([
  ["tags: [kunst, wonen]", "kunst", "Kunst", "tags: [Kunst, wonen]"],
  ["tags: [kunst, kunst]", "kunst", "Kunst", undefined],
  ["tags: [kunstenaar, kunst]", "kunst", "Kunst", "tags: [kunstenaar, Kunst]"],
  ["title: #1", "#1", '"#1"', 'title: "#1"'],
  ["title: x", "y", "z", undefined],
  ["title: x", "", "z", undefined],
])("in %j, %j can be written as %j: %j", (text, part, other, wanted) => {
  expect(withPart(text, part, other)).toBe(wanted);
});

test("changes are the lines that differ, where the old text has them", () => {
  expect(changesBetween("a\nb\nc\nd", "a\nB\nB2\nc\nd\ne")).toEqual([
    { line: 2, old: ["b"], lines: ["B", "B2"] },
    { line: 5, old: [], lines: ["e"] },
  ]);
  expect(changesBetween("a\nb", "b")).toEqual([{ line: 1, old: ["a"], lines: [] }]);
  expect(changesBetween("a", "a")).toEqual([]);
});
