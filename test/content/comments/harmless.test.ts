import { describe, expect, it } from "vitest";
import { harmless, harmlessLine, paragraphsOf } from "../../../src/core/harmless.ts";

describe("a text by a stranger", () => {
  it.each([
    ["codes of a terminal, as a whole", "a\u001b[31mb\u001b[0m\u001b[2Jc\u009b1md", "abcd"],
    ["a title for a terminal", "a\u001b]0;titel\u0007b", "ab"],
    ["what only begins as a code of a terminal", "a\u001b \u001bb[31m]", "a b[31m]"],
    ["marks of direction", "a\u202eb\u2066c\u200fd", "abcd"],
    ["bells and backspaces", "a\u0007\u0008b\u0000", "ab"],
    ["half a character", "a\ud83db\udc00", "ab"],
    ["odd line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["what is meant", "Café 🌷\tnaïef\nregel", "Café 🌷\tnaïef\nregel"],
    ["joined emoji", "👩‍🌾", "👩‍🌾"],
  ])("%s", (_, written, shown) => {
    expect(harmless(written)).toBe(shown);
  });

  it("is one line as a name", () => {
    expect(harmlessLine(" A\n  \u202eB ")).toBe("A B");
  });

  it("has paragraphs and lines", () => {
    expect(paragraphsOf("\n\na\nb\n \n\n\nc\n")).toEqual([["a", "b"], ["c"]]);
    expect(paragraphsOf("\u202e \n")).toEqual([]);
  });
});
