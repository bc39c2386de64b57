import { describe, expect, test } from "vitest";
import { fixedHead } from "../../scripts/tools/fuzz/naive-yaml.ts";
import { checkFields, listsOfTexts } from "../../src/content/fields.ts";
import { ProblemList } from "../../src/content/problem.ts";
import { readYaml } from "../../src/content/yaml.ts";
import { postSchema } from "../../src/schema/post.ts";

const schema = postSchema({ zone: "Europe/Amsterdam" });
const start = "title: x\ndate: 2026-05-01\n";

/** What is told of a head below a title and a date: line, code, the line as it should be, and whether that is certain. */
function told(head: string): string[] {
  const problems = new ProblemList("x.md", `${start}${head}`.split("\n"));
  const written = readYaml(start + head, 1, problems, { listsOfTexts: listsOfTexts(schema) });
  if (written) checkFields(schema, written, 1, problems);
  return problems.problems
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, error, wanted, fix }) => {
      const shown = wanted === undefined ? "" : ` → ${wanted}`;
      return `${line - 2} ${error.code}${shown}${fix ? "" : " ?"}`;
    });
}

describe("in a list or group between brackets, only the text is put in quotes that needs them", () => {
  test.each([
    ["tags: [Kunst, 's-Gravenhage]", `tags: [Kunst, "'s-Gravenhage"]`],
    ["tags: [Kunst, #festival]", 'tags: [Kunst, "#festival"]'],
    ["tags: [Kunst, @home]", 'tags: [Kunst, "@home"]'],
    ["tags: ['t Harde, Kunst]", `tags: ["'t Harde", Kunst]`],
    ["places: ['t Harde, 's-Gravenhage]", `places: ["'t Harde", "'s-Gravenhage"]`],
    ["tags: [Kunst, A: b]", 'tags: [Kunst, "A: b"]'],
    ["tags: [Kunst, Let op:]", 'tags: [Kunst, "Let op:"]'],
    ["tags: [Kunst #1, x]", 'tags: ["Kunst #1", x]'],
    ['tags: [Kunst, "Vaals]', 'tags: [Kunst, "Vaals"]'],
    ['tags: ["Kunst" en cultuur, x]', `tags: ['"Kunst" en cultuur', x]`],
    ["tags: [a, &b, *c, !d, ? e, - f]", 'tags: [a, "&b", "*c", "!d", "? e", "- f"]'],
    ["tags: [a, @b,] # ja", 'tags: [a, "@b",] # ja'],
    ["tags: [a,, b]", "tags: [a, b]"],
    ["tags: [[Update] IBA, Kunst [nieuw]]", 'tags: ["[Update] IBA", "Kunst [nieuw]"]'],
    ["tags: [Kunst, 's-Gravenhage", `tags: [Kunst, "'s-Gravenhage"]`],
    ["image: {src: x.svg, alt: Uitzicht: een heuvel}", 'image: {src: x.svg, alt: "Uitzicht: een heuvel"}'],
    [
      'image: {src: x.svg, alt: "Kerk" van Vaals, credit: \'n Man}',
      `image: {src: x.svg, alt: '"Kerk" van Vaals', credit: "'n Man"}`,
    ],
    ["image: {src: x.svg, alt: Een man, een hond}", 'image: {src: x.svg, alt: "Een man, een hond"}'],
    ["image: {src: x.svg, alt: [a] b}", 'image: {src: x.svg, alt: "[a] b"}'],
  ])("%s", (head, wanted) => {
    expect(told(head)).toEqual([expect.stringMatching(/^1 \w+ → /)]);
    expect(told(head)[0]?.replace(/^1 \w+ → /, "")).toBe(wanted);
    expect(fixedHead(start + head).head).toBe(start + wanted);
    expect(fixedHead(start + head).told).toEqual([]);
  });

  test("also over several lines, with comments and a comma at the end", () => {
    const head = "tags: [\n  Kunst,\n  @home, # thuis\n  'n Dag,\n]";
    expect(told(head)).toEqual(['3 needsQuotes →   "@home", # thuis', `4 needsQuotes →   "'n Dag",`]);
    expect(fixedHead(start + head).head).toBe(
      `${start}tags: [\n  Kunst,\n  "@home", # thuis\n  "'n Dag",\n]`,
    );
  });

  test("also where it can be meant in two ways for another line, and then once", () => {
    const head = "tags: [\n  #Kunst,\n  ? Kunst',\n  Kunst\n  ]";
    const fixed = fixedHead(start + head);
    expect(fixed.head).toBe(`${start}tags: [\n  #Kunst,\n  "? Kunst'",\n  Kunst\n  ]`);
    expect(fixed.told).toEqual([4]);
  });

  test("and a text over two lines as one", () => {
    const data = "tags: [Kunst,\n  @home\n  en meer]";
    expect(fixedHead(start + data).head).toBe(`${start}tags: [Kunst,\n  "@home\n  en meer"]`);
  });

  test.each<[string, string[]]>([
    ["tags: [http://x.nl/a, a:b, C#, R&B, 'echt', \"ook, ja\"]", []],
    ["tags: [Kunst [oud, Muziek]", ["1 needsQuotes ?"]],
    ["tags: [Kunst], Muziek]", ["1 needsQuotes ?"]],
    ["tags: [Kunst] #1, Muziek]", ["1 hashInText ?"]],
    ["tags: [a, # b]", ["1 needsQuotes ?"]],
    ['tags: ["Vaals, Kunst]', ["1 unclosedQuote ?"]],
    ["tags: [Kunst,\n  [Muziek]\nlang: nl", ["1 unclosedBracket ?"]],
    ["tags: [\n  {Kunst'Kunst, 'Kunst, Kunst}\n  ]\nlang: nl", ["1 notAField ?"]],
    ["image: {src: x.svg, decorative}", ["1 notAField ?"]],
    [
      "venue: {name: X, lat: 50,9, lon: 6,02}",
      ["1 decimalComma → venue: {name: X, lat: 50.9, lon: 6.02}", "1 unknownKey ?"],
    ],
    ["tags:\n- Kunst\n-Muziek", ["3 otherBullet → - Muziek"]],
    // Several where one is expected: to be written as one.
    ["author: [Ifan Example, Mair Example]", ["1 notText ?"]],
    ["author: [Jan]", ["1 notText → author: Jan"]],
    ["summary: [Update]", ['1 notText → summary: "[Update]"']],
    ["summary: 's Morgens in 't veld'", [`1 needsQuotes → summary: "s Morgens in 't veld" ?`]],
    ["author: >5", ['1 needsQuotes → author: ">5"']],
  ])("%s is told as it is, and left where it can be meant in two ways", (head, problems) => {
    expect(told(head)).toEqual(problems);
  });
});

test("in a list below its key, each item is told on its own line", () => {
  const items: readonly (readonly [string, string])[] = [
    ["'s-Gravenhage", `"'s-Gravenhage"`],
    ["Hans'", "Hans'"],
    ["@thuis", '"@thuis"'],
    ['"Kunst" en cultuur', `'"Kunst" en cultuur'`],
    ['"Vaals', '"Vaals"'],
    ["#festival", '"#festival"'],
    ["A: b", '"A: b"'],
    ["Let op: nu: x", '"Let op: nu: x"'],
    ["Let op:", '"Let op:"'],
    ["%a", '"%a"'],
    ["`x`", '"`x`"'],
    [">18 jaar", '">18 jaar"'],
    ["|x", '"|x"'],
    ["? x", '"? x"'],
    ["!x y", '"!x y"'],
    ["&x y", "&x y"],
    ["[x] y", '"[x] y"'],
    ["{x} y", '"{x} y"'],
    ["Kunst #1", '"Kunst #1"'],
  ];
  const head = `tags:\n${items.map(([item]) => `  - ${item}`).join("\n")}`;
  const wanted = items.flatMap(([item, fixed], index) =>
    item === fixed ? [] : [`${index + 2}   - ${fixed}`],
  );
  expect(told(head).map((line) => line.replace(/ \w+ →/, ""))).toEqual(wanted);
  expect(fixedHead(start + head).head).toBe(
    `${start}tags:\n${items.map(([, fixed]) => `  - ${fixed}`).join("\n")}`,
  );
});

test("a text in quotes over several lines is innocent of what is wrong elsewhere", () => {
  expect(told('summary: "Dit is een\n  zin: met iets"\nauthor: a: b')).toEqual([
    '3 needsQuotes → author: "a: b"',
  ]);
});
