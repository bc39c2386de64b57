import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../../src/core/language.ts";
import { html } from "./rendered.ts";

const callout = (tone: string, title: string, text = "<p>Tekst.</p>\n") =>
  `<aside class="callout callout-${tone}">\n<p class="callout-title"><strong>${title}</strong></p>\n${text}</aside>`;

describe("a call-out", () => {
  test.each<[string, LanguageCode, string, string]>([
    ["NOTE", "nl", "note", "Goed om te weten"],
    ["weetje", "nl", "note", "Goed om te weten"],
    ["Hinweis", "de", "note", "Gut zu wissen"],
    ["INFO", "en", "note", "Good to know"],
    ["TIP", "nl", "tip", "Tip"],
    ["Tipp", "de", "tip", "Tipp"],
    ["LET OP", "nl", "warning", "Let op"],
    ["letop", "nl", "warning", "Let op"],
    ["Achtung", "de", "warning", "Achtung"],
    ["WARNING", "en", "warning", "Note well"],
    ["CAUTION", "en", "warning", "Note well"],
    ["IMPORTANT", "en", "warning", "Note well"],
  ])("[!%s] in %s", (word, language, tone, title) => {
    expect(html(`> [!${word}]\n> Tekst.`, language)).toBe(callout(tone, title));
  });

  test.each([
    ["> [!TIP] Eigen *titel*\n> Tekst.", callout("tip", "Eigen <em>titel</em>")],
    ["> [!TIP]\n>\n> Tekst.", callout("tip", "Tip")],
    ["> [!TIP] Alleen dit", callout("tip", "Alleen dit", "")],
    ["> [!TIP]\n> Tekst.\n>\n> - a", callout("tip", "Tip", "<p>Tekst.</p>\n<ul>\n<li>a</li>\n</ul>\n")],
  ])("%j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    "> [!RAAR]\n> Tekst.",
    "> [!constructor]\n> Tekst.",
    "> Zomaar een citaat.",
    "> Tekst [!TIP]",
    "> [TIP]\n> Tekst.",
  ])("%j stays a quotation", (source) => {
    expect(html(source)).toMatch(/^<blockquote>\n<p>.*<\/p>\n<\/blockquote>$/s);
  });

  test("comes as often as it is written", () => {
    const source = Array.from({ length: 9 }, (_, index) => `> [!TIP]\n> Nummer ${index}.`).join("\n\n");
    expect(html(source).match(/<aside/g)).toHaveLength(9);
    expect(html(source)).not.toContain("[!TIP]");
  });

  test("stands in a list, and in another one", () => {
    expect(html("- > [!TIP]\n  > Tekst.")).toContain('<aside class="callout callout-tip">');
    expect(html("> [!TIP]\n> a\n>\n> > [!NOTE]\n> > b").match(/<\/aside>/g)).toHaveLength(2);
  });
});
