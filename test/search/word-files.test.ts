import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { beginningWith, isPhrase, searchable } from "../../src/search/indexed-words.ts";
import { wordFiles } from "../../src/search/word-files.ts";
import { cborOf, fileOf, hex } from "./cbor-files.ts";

/** A word at one place of one text: `["a", [[1, [-25, 3], []]], []]`; 15 bytes and its letters. */
const word = (letters: string) =>
  `83 ${(0x60 + letters.length).toString(16)}${Buffer.from(letters).toString("hex")} 81 83 01 82 3818 03 80 80`;
/** The same at many places of 20 texts, some of them of more weight: `[1, [-25, 3, 4, 5, -145, 6], [7]]`. */
const heavy = (letters: string, places = "86 3818 03 04 05 3890 06") =>
  `83 ${(0x60 + letters.length).toString(16)}${Buffer.from(letters).toString("hex")} 94 ${`83 01 ${places} 81 07`.repeat(20)} 80`;
const of = (...words: string[]) => fileOf(`81 ${(0x80 + words.length).toString(16)} ${words.join("")}`);
const sizes = { most: 50, mostOfWord: 5_000 };

describe("files of words", () => {
  test("are parted where neighbours have least in common, and enclose what begins with what sets them apart", () => {
    const words = ["markt", "mens", "school", "schoolplein", "schrift"].map(word);
    const { files, shortened } = wordFiles([of(...words)], sizes);
    expect(files.map(({ from, to }) => [from, to])).toEqual([
      ["m", "m\u{10ffff}"],
      ["s", "scho\u{10ffff}"],
      ["schr", "schrift"],
    ]);
    expect(files.map(({ content }) => cborOf(content))).toEqual([
      hex(`81 82 ${words[0]} ${words[1]}`),
      hex(`81 82 ${words[2]} ${words[3]}`),
      hex(`81 81 ${words[4]}`),
    ]);
    expect(shortened).toEqual([]);
  });

  test("are the same however Pagefind had parted them", () => {
    const words = ["aan", "bij", "dal", "dam", "de"].map(word);
    expect(wordFiles([of(...words.slice(0, 1)), of(...words.slice(1))], sizes)).toEqual(
      wordFiles([of(...words)], sizes),
    );
  });

  test("hold a word alone that is too large for company", () => {
    const { files } = wordFiles([of(word("dal"), heavy("de"), word("den"))], sizes);
    expect(files.map(({ from, to }) => [from, to])).toEqual([
      ["d", "da\u{10ffff}"],
      ["de", "de"],
      ["den", "den"],
    ]);
  });

  test.each([
    ["with as many places as there is room for", 230, "85 3818 03 04 05 3890", "84 3818 03 04 05"],
    ["without a weight that nothing follows", 20, "81 3818", "80"],
    ["with one at least", 20, "86 3818 03 04 05 3890 06", "82 3818 03"],
  ])("hold a word that is too large %s, but all of its texts", (_, mostOfWord, places, kept) => {
    const { files, shortened } = wordFiles([of(word("dal"), heavy("de", places))], { most: 50, mostOfWord });
    expect(shortened).toEqual(["de"]);
    expect(cborOf(files[1]?.content ?? Buffer.alloc(0))).toBe(hex(`81 81 ${heavy("de", kept)}`));
  });

  test("of a region without words are none", () => {
    expect(wordFiles([], sizes)).toEqual({ files: [], shortened: [] });
    expect(wordFiles([of()], sizes)).toEqual({ files: [], shortened: [] });
  });

  test.each([
    ["with something after its end", fileOf(`81 81 ${word("c")} 80`)],
    ["with fewer words than it says", fileOf(`81 82 ${word("c")}`)],
    ["with other things beside its words", fileOf(`82 81 ${word("c")} 80`)],
    ["with texts of another form", of(`83 6163 94 ${"01".repeat(20)} 80`)],
    ["without its signature", gzipSync(Buffer.from("8180", "hex"))],
  ])("%s are refused", (_, broken) => {
    expect(() => wordFiles([broken], { most: 10, mostOfWord: 20 })).toThrow(/another form/);
  });
});

describe("what a browser is told of the files", () => {
  const files = ["a", "de", "s", "scho", "schoolp", "schr"];
  const told = { files, shortened: ["de", "kunst"] };

  test.each([
    ["scho", "schoolp"],
    ["sch", "scho schoolp schr"],
    ["Schó", "schoolp"],
    ["“schr” scho?", "schoolp"],
    ["schoolplein", ""],
    ["zzz", ""],
    ["sc", ""],
    ["", ""],
  ])("%j begins these files, besides the one that it is in", (typed, wanted) => {
    expect(beginningWith(typed, told)).toBe(wanted);
  });

  test("what begins too many of them is left at what there is", () => {
    const many = Array.from({ length: 17 }, (_, at) => `sch${String.fromCharCode(97 + at)}`);
    expect(beginningWith("sch", { files: many, shortened: [] })).toBe("");
    expect(beginningWith("sch", { files: many.slice(1), shortened: [] })).toBe(many.slice(1).join(" "));
  });

  test.each([
    ['"kunst in de wijk"', "kunst in de wijk"],
    ['"Kunsten"', "Kunsten"],
    ['"groene wijk"', '"groene wijk"'],
    ['"kunstwerkplaats"', '"kunstwerkplaats"'],
    ["de wijk", "de wijk"],
  ])("%s is looked for as %s", (typed, wanted) => {
    expect(searchable(typed, told)).toBe(wanted);
  });

  test.each([
    ['"groene wijk"', true],
    [' "groene wijk" ', true],
    ['de "groene wijk"', false],
    ['"', false],
    ["groene wijk", false],
  ])("%s is a phrase: %s", (typed, phrase) => {
    expect(isPhrase(typed)).toBe(phrase);
  });
});
