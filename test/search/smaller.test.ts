import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fragmentFile, nameOf, readFragment, readList } from "../../src/search/smaller.ts";
import { cborOf, fileOf, hex } from "./cbor-files.ts";

describe("the list of an index", () => {
  // ["1.5", [["nl_a", 500], ["nl_bc", 7]], [["a", "b", "nl_x"]], [], [], ["title"]]
  const head = "86 63312e35 82";
  const rest = "80 80 81 657469746c65";
  const list = fileOf(`${head} 82 646e6c5f61 1901f4 82 656e6c5f6263 07 81 83 6161 6162 646e6c5f78 ${rest}`);

  test("has numbers for names, other files of words, and is otherwise what it was", () => {
    const { names, words, write } = readList(list);
    expect(names).toEqual(["nl_a", "nl_bc"]);
    expect(words).toEqual([{ from: "a", to: "b", name: "nl_x" }]);
    // "0ff" and "1ff", then ["a", "b", "c"]
    expect(cborOf(write("ff", [{ from: "a", to: "b", name: "c" }]))).toBe(
      hex(`${head} 82 63306666 1901f4 82 63316666 07 81 83 6161 6162 6163 ${rest}`),
    );
  });

  test("has names whose digits are turned around, all of one length", () => {
    expect([0, 7, 12, 299].map((number) => nameOf(number, 300, "ff"))).toEqual([
      "000ff",
      "700ff",
      "210ff",
      "992ff",
    ]);
  });

  test("takes numbers and lists of every length", () => {
    const texts = Array.from({ length: 300 }, () => "82 6161 1a00011170").join("");
    const { names, write } = readList(fileOf(`83 6131 99012c ${texts} 80`));
    expect(names).toHaveLength(300);
    expect(cborOf(write("f", []))).toMatch(/^83613199012c8264303030661a00011170826431303066/);
    expect(cborOf(write("f", []))).toMatch(/8264393932661a0001117080$/);
  });

  test.each([
    ["without its signature", gzipSync(Buffer.from("836131808000000000"))],
    ["with something after its end", fileOf("83 6131 80 80 00")],
    ["cut short", fileOf("83 6131 80")],
    ["cut short within a text", fileOf("83 6131 80 81 6461")],
    ["of something else", fileOf("6131")],
    ["with texts of another form", fileOf("83 6131 81 6161 80")],
    ["with words of another form", fileOf("83 6131 80 81 82 6161 6162")],
    ["with numbers that it does not have", fileOf("83 6131 80 fb3ff0000000000000")],
  ])("%s is refused", (_, broken) => {
    expect(() => readList(broken)).toThrow(/another form/);
  });
});

test("a text is written as it is read", () => {
  const fragment = { url: "/a/", content: "Één", meta: { title: "A" } };
  expect(readFragment(fragmentFile(JSON.stringify(fragment)))).toEqual(fragment);
});
