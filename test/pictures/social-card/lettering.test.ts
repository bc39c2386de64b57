import { describe, expect, test } from "vitest";
import {
  lettered,
  oneLine,
  type Room,
  setTitle,
  widthOf,
} from "../../../src/pictures/social-card/lettering.ts";
import { typefaces } from "../../../src/pictures/social-card/typefaces.ts";

const { serif, sans } = typefaces();
const room: Room = { width: 592, height: 312, lines: 4, sizes: [100, 92, 84, 70, 58, 44], leading: 1.08 };

describe("what is left of a text", () => {
  test.each([
    ["Ċeċilja Łódź ß Ÿ", "Ċeċilja Łódź ß Ÿ"],
    ["e\u0301e\u0301n", "één"],
    ["Feest 🎉 in 👨‍👩‍👧 het park", "Feest in het park"],
    ["ﬁets Ｌｉｎｅ ①", "fiets Line 1"],
    ["zacht\u00adbreken", "zachtbreken"],
    ["niet\u2011breken", "niet-breken"],
    ["Привет", "Привет"],
    ["Ελλάδα 2026", "Ελλάδα 2026"],
    ["مرحبا", ""],
    ["שלום Heerlen", "Heerlen"],
    ["日本!", ""],
    ["🎉", ""],
    ["", ""],
    ["  a \n b ", "a b"],
  ])("%s → %s", (text, wanted) => {
    expect(lettered(text, serif)).toBe(wanted);
  });
});

describe("a line", () => {
  test("is as wide as its letters", () => {
    expect(widthOf("", sans, 20)).toBe(0);
    expect(widthOf("iii", sans, 20)).toBeLessThan(widthOf("WWW", sans, 20));
    expect(widthOf("ab", sans, 40)).toBeCloseTo(2 * widthOf("ab", sans, 20));
  });

  test("that is too long ends with an ellipsis", () => {
    const cut = oneLine("Beekdaelen, Brunssum, Heerlen, Kerkrade", sans, 28, 300);
    expect(cut).toMatch(/\p{L}…$/u);
    expect(widthOf(cut, sans, 28)).toBeLessThanOrEqual(300);
    expect(oneLine("Heerlen", sans, 28, 300)).toBe("Heerlen");
  });
});

describe("a title", () => {
  test("of any length is looked at only as far as there is room for it", () => {
    const work = (title: string) => {
      let asked = 0;
      const advance = (codePoint: number) => {
        asked += 1;
        return serif.advance(codePoint);
      };
      const counting = { ...serif, advance };
      setTitle(title, counting, room);
      oneLine(title, counting, 28, 592);
      return asked;
    };
    for (const word of ["woord ", "x", "aan/"])
      expect(work(word.repeat(200_000))).toBe(work(word.repeat(2000)));
  });

  test.each([
    ["Ok", 100, ["Ok"]],
    ["Acht gemeenten, één regio", 92, ["Acht", "gemeenten,", "één regio"]],
    ["Wonen en kunst in Zuid-Limburg", 84, ["Wonen en", "kunst in", "Zuid-Limburg"]],
    ["Förderverein Seenland e. V.", 84, ["Förderverein", "Seenland e. V."]],
  ])("%s is set in %i", (title, size, lines) => {
    expect(setTitle(title, serif, room)).toEqual({ size, lines });
  });

  test.each([
    "a",
    "Atelier Jean-Michel Crapanzano",
    "W".repeat(60),
    "Kwaliteitsverbeteringsmaatregelencommissievoorzitterschapsverkiezing",
    "woord ".repeat(40).trim(),
    "aan/uit/aan/uit/aan/uit/aan/uit/aan/uit/aan/uit/aan/uit",
    `Kort ${"x".repeat(200)} kort`,
  ])("%s keeps within its room", (title) => {
    const { size, lines } = setTitle(title, serif, room);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
    for (const line of lines) expect(widthOf(line, serif, size)).toBeLessThanOrEqual(room.width);
    const shown = lines.join("").replace(/[\s-]/g, "");
    if (!shown.endsWith("…")) expect(shown).toBe(title.replace(/[\s-]/g, ""));
    else expect(title.replace(/[\s-]/g, "").startsWith(shown.slice(0, -1))).toBe(true);
  });
});
