import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fragmentFile, nameOf, numbered, readFragment } from "../../src/search/numbered.ts";

/** A list as Pagefind writes it, from CBOR in hexadecimal. */
const listOf = (cbor: string) =>
  gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(cbor.replace(/\s/g, ""), "hex")]));
const cborOf = (list: Uint8Array) => gunzipSync(list).subarray("pagefind_dcd".length).toString("hex");

describe("the list of an index", () => {
  // ["1.5", [["nl_a", 500], ["nl_bc", 7]], [["a", "b", "nl_x"]], [], [], ["title"]]
  const head = "86 63312e35 82";
  const rest = "81 83 6161 6162 646e6c5f78 80 80 81 657469746c65";
  const list = listOf(`${head} 82 646e6c5f61 1901f4 82 656e6c5f6263 07 ${rest}`);

  test("has numbers for names, and is otherwise what it was", () => {
    const { names, list: renamed } = numbered(list, "ff");
    expect(names).toEqual(["nl_a", "nl_bc"]);
    // "0-ff" and "1-ff"
    expect(cborOf(renamed)).toBe(`${head} 82 64302d6666 1901f4 82 64312d6666 07 ${rest}`.replace(/\s/g, ""));
  });

  test("has names whose digits are turned around, all of one length", () => {
    expect([0, 7, 12, 299].map((number) => nameOf(number, 300, "ff"))).toEqual([
      "000-ff",
      "700-ff",
      "210-ff",
      "992-ff",
    ]);
  });

  test("takes numbers and lists of every length", () => {
    const texts = Array.from({ length: 300 }, () => "82 6161 1a00011170").join("");
    const { names, list: renamed } = numbered(listOf(`82 6131 99012c ${texts}`), "f");
    expect(names).toHaveLength(300);
    expect(cborOf(renamed)).toMatch(/^82613199012c82653030302d661a0001117082653130302d66/);
    expect(cborOf(renamed)).toMatch(/82653939322d661a00011170$/);
  });

  test.each([
    ["without its signature", gzipSync(Buffer.from("826131800000000000"))],
    ["with something after its end", listOf("82 6131 80 00")],
    ["cut short", listOf("82 6131")],
    ["of something else", listOf("6131")],
    ["with texts of another form", listOf("82 6131 81 6161")],
    ["with numbers that it does not have", listOf("82 6131 fb3ff0000000000000")],
  ])("%s is refused", (_, broken) => {
    expect(() => numbered(broken, "f")).toThrow(/another form/);
  });
});

test("a text is written as it is read", () => {
  const fragment = { url: "/a/", content: "Één", meta: { title: "A" } };
  expect(readFragment(fragmentFile(JSON.stringify(fragment)))).toEqual(fragment);
});
