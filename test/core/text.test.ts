import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../src/core/language.ts";
import { byCodeUnit, escapeHtml, fold, shorten, slugify, wrap } from "../../src/core/text.ts";

describe("fold", () => {
  test.each([
    ["Café", "cafe"],
    [" FIETSEN ", "fietsen"],
    ["coördinatie", "coordinatie"],
    ["Brücke", "brucke"],
    ["e\u0301e\u0301n", "een"],
    ["ﬁets", "fiets"],
    ["", ""],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("slugify", () => {
  test.each<[string, string, LanguageCode | undefined]>([
    ["Wij(k)kracht", "wij-k-kracht", undefined],
    ["Foto's van 't feest", "fotos-van-t-feest", undefined],
    ["Foto’s", "fotos", undefined],
    ["Café Zuid — 100%!", "cafe-zuid-100", undefined],
    ["  --a--  ", "a", undefined],
    ["Brücke", "brucke", "nl"],
    ["Brücke über Größe", "bruecke-ueber-groesse", "de"],
    ["BRU\u0308CKE", "bruecke", "de"],
    ["Œuvre d'Ærø", "oeuvre-daero", undefined],
    ["Ελλάδα", "ελλαδα", undefined],
    ["🌷", "", undefined],
    ["", "", undefined],
  ])("%s becomes %s (%s)", (text, slug, language) => {
    expect(slugify(text, language)).toBe(slug);
    expect(slugify(slug, language)).toBe(slug);
  });
});

describe("shorten", () => {
  test.each([
    ["kort", 10, "kort"],
    ["precies tien", 12, "precies tien"],
    ["een twee drie vier", 12, "een twee…"],
    ["een twee, drie vier", 12, "een twee…"],
    ["zonderenkelewoordgrens", 10, "zonderenk…"],
    ["a".repeat(5) + "🌷".repeat(5), 9, "aaaaa🌷…"],
  ])("%s to %i", (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
    expect(shorten(text, most).length).toBeLessThanOrEqual(most);
  });
});

test("texts compare by code unit, the same on every machine", () => {
  expect(["é", "b", "B", "a", "10", "9"].sort(byCodeUnit)).toEqual(["10", "9", "B", "a", "b", "é"]);
  expect(byCodeUnit("a", "a")).toBe(0);
});

describe("wrap", () => {
  test.each([
    ["een twee drie", 8, "", "een twee\ndrie"],
    ["een  twee\ndrie", 20, "  ", "  een twee drie"],
    ["eenheellangwoord en meer", 10, "", "eenheellangwoord\nen meer"],
    ["", 10, "  ", ""],
  ])("%j in %i columns", (text, width, indent, wrapped) => {
    expect(wrap(text, width, indent)).toBe(wrapped);
  });
});

test("escapeHtml leaves no markup", () => {
  expect(escapeHtml(`<a href="x">&amp;'`)).toBe("&#60;a href=&#34;x&#34;&#62;&#38;amp;'");
});
