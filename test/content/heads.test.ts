import { describe, expect, test } from "vitest";
import { reportProblems } from "../../src/content/check/report.ts";
import type { ErrorCode } from "../../src/schema/error.ts";
import { entry, faultsOf, post, problemsOf, regionOf, resultOf, siteYaml } from "../region-of.ts";

const inPost = (head: string) => ({ "posts/2026/x.md": entry(head) });

describe("the head of a post", () => {
  test.each<[string, string, Partial<ErrorCode>, string | undefined]>([
    [
      "a colon",
      "title: Kerkrade: muziek",
      { code: "needsQuotes", character: ":" },
      'title: "Kerkrade: muziek"',
    ],
    ["quotes in quotes", 'title: "Een "mooie" dag"', { code: "needsQuotes" }, "title: 'Een \"mooie\" dag'"],
    [
      "an apostrophe in apostrophes",
      "title: 'Foto's hier'",
      { code: "needsQuotes" },
      'title: "Foto\'s hier"',
    ],
    ["words after the quotes", 'title: "Bloeit" nu', { code: "needsQuotes" }, "title: '\"Bloeit\" nu'"],
    ["an open quote", 'title: "Bloeit', { code: "unclosedQuote" }, 'title: "Bloeit"'],
    ["only a bracket", "title: [Update]", { code: "notText", key: "title" }, 'title: "[Update]"'],
    ["an open bracket", "title: x\ntags: [Kunst, Wonen", { code: "unclosedBracket" }, "tags: [Kunst, Wonen]"],
    ["no space", "title:Een bericht", { code: "notAField" }, "title: Een bericht"],
    ["no colon", "title Een bericht", { code: "notAField", text: "title Een bericht" }, undefined],
    ["a tag of YAML", "title: !Bloeit nu", { code: "needsQuotes", character: "!" }, 'title: "!Bloeit nu"'],
    ["a hash", "title: Top #1", { code: "hashInText", kept: "Top", lost: "#1" }, 'title: "Top #1"'],
    [
      "only a hash",
      "title: #parkstad",
      { code: "hashInText", kept: "", lost: "#parkstad" },
      'title: "#parkstad"',
    ],
    ["curly quotes", "title: “Bloeit”", { code: "curlyQuotes" }, 'title: "Bloeit"'],
    ["German quotes", "title: „Bloeit“", { code: "curlyQuotes" }, 'title: "Bloeit"'],
  ])("with %s is told, with the line as it should be", async (_, head, error, wanted) => {
    const problems = await problemsOf(inPost(`${head}\ndate: 2026-05-01`));
    const told = problems.filter(({ error: { code } }) => code !== "required");
    expect(told.map((problem) => problem.error)).toEqual([expect.objectContaining(error)]);
    expect(told[0]?.wanted).toBe(wanted);
  });

  test.each([
    ['"“Bloeit”"', "“Bloeit”"],
    ["“Bloeit” wordt “Groeit”", "“Bloeit” wordt “Groeit”"],
    ["'Top #1'", "Top #1"],
    ["Top # een toelichting", "Top"],
    ["C# en F#", "C# en F#"],
    ["~", "~"],
    ["null", "null"],
    ["0x1F", "0x1F"],
    ["&nu en later", "&nu en later"],
  ])("has the title %s as %s", async (written, title) => {
    const { posts } = await regionOf(inPost(`title: ${written}\ndate: 2026-05-01`));
    expect(posts[0]?.title).toBe(title);
  });

  test.each<[string, string, number, string | undefined]>([
    ["in a list", "tags:\n  - Top #1", 5, '  - "Top #1"'],
    ["all of an item", "tags:\n  - #kunst", 5, '  - "#kunst"'],
    ["as on social media", "tags: #kunst #heerlen", 4, "tags: [kunst, heerlen]"],
    ["in a group", "image:\n  src: x.svg\n  alt: Foto #3", 6, '  alt: "Foto #3"'],
  ])("tells of a hash %s", async (_, head, line, wanted) => {
    const problems = await problemsOf(inPost(`title: x\ndate: 2026-05-01\n${head}`));
    const told = problems.filter(({ error }) => error.code === "hashInText");
    expect(told).toMatchObject([{ line, wanted }]);
  });

  test.each<[string, string | undefined]>([
    ["titel", "title"],
    ["datum", "date"],
    ["Titel", "title"],
    ["Title", "title"],
    ["titke", "title"],
    ["tilte", "title"],
    ["onderwerpen", "tags"],
    ["Zusammenfassung", "summary"],
    ["Auteur", "author"],
    ["concept", "draft"],
    ["reacties", "comments"],
    ["start", undefined],
    ["categorie", "tags"],
  ])("answers %s: with %s", async (key, suggestion) => {
    const errors = await faultsOf(inPost(`title: x\ndate: 2026-05-01\n${key}: y`));
    expect(errors).toEqual([{ code: "unknownKey", key, suggestion }]);
  });

  test("in Dutch keys says of each what was meant, and not that it is missing as well", async () => {
    const problems = await problemsOf(inPost("titel: Een dag\ndatum: 11 juni 2010"));
    expect(problems.map(({ line, error, wanted }) => [line, error.code, wanted])).toEqual([
      [2, "unknownKey", "title: Een dag"],
      [3, "unknownKey", "date: 11 juni 2010"],
    ]);
  });

  test.each(["permalink", "slug", "url"])(
    "says of %s that an address comes from the file name",
    async (key) => {
      const errors = await faultsOf(inPost(`title: x\ndate: 2026-05-01\n${key}: /y/`));
      expect(errors).toEqual([{ code: "permalink", key }]);
    },
  );

  test.each<[string, Partial<ErrorCode>]>([
    ["draft: misschien", { code: "notAFlag", value: "misschien" }],
    ["lang: Duits", { code: "notALanguage", value: "Duits" }],
    ["lang: nederlands", { code: "notALanguage" }],
    [
      "comments: soms",
      {
        code: "notAChoice",
        choices: [
          { nl: "open", de: "offen", en: "open" },
          { nl: "gesloten", de: "geschlossen", en: "closed" },
          { nl: "uit", de: "aus", en: "off" },
        ],
      },
    ],
    ["image: [a, b]", { code: "notAGroup", key: "image", fields: ["src"] }],
    ["redirects: een twee", { code: "notAnOldAddress" }],
    ["updated: gisteren", { code: "notADay", value: "gisteren" }],
    ["image:\n  src: x.svg\n  alt: y\n  focus: midden", { code: "notAFocus" }],
    ["image:\n  alt: y", { code: "required", key: "src" }],
    ["image:\n  src: x.svg\n  url: y", { code: "unknownKey", key: "url" }],
    // What every object of JavaScript has, no group of ours has.
    ["__proto__: x", { code: "unknownKey", key: "__proto__", within: undefined }],
    ["tags:\n  naam: Kunst", { code: "notAList", key: "tags" }],
    ["tags:\n  - [a, b]", { code: "listInList", key: "tags" }],
    ["image: x.svg\n  alt: y", { code: "oddIndent" }],
    ["summary: x\nsummary: y", { code: "duplicateKey", key: "summary", firstLine: 4 }],
    ["image:\n  src: x.svg\n  src: y.svg", { code: "duplicateKey", key: "src", firstLine: 5 }],
  ])("%j", async (head, error) => {
    const errors = await faultsOf({
      ...inPost(`title: x\ndate: 2026-05-01\n${head}`),
      "media/x.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
    });
    expect(errors).toContainEqual(expect.objectContaining(error));
  });

  test.each(["ja", "Ja", "yes", "true", "wahr", "1"])("draft: %s holds it back", async (word) => {
    const { posts } = await regionOf(inPost(`title: x\ndate: 2026-05-01\ndraft: ${word}`));
    expect(posts).toEqual([]);
  });

  test.each(["nee", "no", "nein", "false", "0"])("draft: %s does not", async (word) => {
    const { posts } = await regionOf(inPost(`title: x\ndate: 2026-05-01\ndraft: ${word}`));
    expect(posts).toHaveLength(1);
  });

  test("may have empty fields, empty items, comments and no-break spaces", async () => {
    const head =
      "# toelichting\ntitle\u00a0:\u00a0x\ndate: 2026-05-01\nsummary:\ntags:\n  - Kunst\n  -\n  - Wonen\nlang: ''";
    const { posts } = await regionOf(inPost(head));
    expect(posts[0]?.tags.map(({ label }) => label)).toEqual(["Kunst", "Wonen"]);
    expect(posts[0]?.lang).toBe("nl");
  });

  test("keeps a text of several lines, whatever it looks like, when another line is wrong", async () => {
    const head = "title: Een: titel\ndate: 2026-05-01\nsummary: >-\n  Let op: dit\n  - is: [tekst";
    expect((await problemsOf(inPost(head))).map(({ line }) => line)).toEqual([2]);
  });

  test("tells everything at once: head, fields and text", async () => {
    const text = "---\ntitle: Een: titel\ndate: 2026-02-30\ntitel: y\n----\n[weg](/er-niet/)\n";
    const problems = await problemsOf({ "posts/2026/x.md": text });
    expect(problems.map(({ line, error }) => `${line} ${error.code}`)).toEqual([
      "5 oddFence",
      "2 needsQuotes",
      "3 noSuchDay",
      "4 unknownKey",
      "6 noSuchPage",
    ]);
  });
});

test.each([
  "links: https://example.org/",
  "links: https://example.org/, https://example.org/b",
  "links:\n  - https://example.org/",
])("%j where groups are expected is no group, and not missing", async (links) => {
  const problems = await problemsOf({ "projects/x.md": entry(`title: x\nstatus: loopt\n${links}`) });
  const error = { code: "notAGroup", key: "links", fields: ["label", "url"] };
  expect(problems.map((problem) => problem.error)).toEqual([error]);
  expect(reportProblems(problems, "nl")).toContain("`label:` en `url:`");
});

describe("fences", () => {
  test.each<[string, string[]]>([
    ["", ["1 noFrontMatter"]],
    ["\n\n", ["1 noFrontMatter"]],
    ["Alleen tekst", ["1 noFrontMatter"]],
    ["---", ["1 noClosingFence", "1 required", "1 required"]],
    ["---\ntitle: x\ndate: 2026-05-01\n", ["4 noClosingFence"]],
    ["---\ntitle: x\ndate: 2026-05-01\n\nTekst.", ["5 noClosingFence"]],
    ["--\ntitle: x\ndate: 2026-05-01\n--\nTekst.", ["1 oddFence", "4 oddFence"]],
    ["\n —\ntitle: x\ndate: 2026-05-01\n---\nTekst.", ["2 notAtTop", "2 oddFence"]],
    ["---  \ntitle: x\ndate: 2026-05-01\n--- \nTekst.", []],
    ["---\ntitle: x\ndate: 2026-05-01\ntags:\n  -\n  - Kunst\n---\nTekst.", []],
    ["---\ntitle: x\ndate: 2026-05-01\n---\nTekst.\n\n---\n\n----\n", []],
  ])("%j", async (text, problems) => {
    const told = await problemsOf({ "posts/2026/x.md": text });
    expect(told.map(({ line, error }) => `${line} ${error.code}`).sort()).toEqual(problems);
  });
});

test("a line of a million characters is no trouble", async () => {
  const started = performance.now();
  const long = "bloei ".repeat(170_000);
  const region = await regionOf({
    "posts/2026/x.md": post(long),
    "posts/2026/y.md": post(`${" ".repeat(200_000)}x`),
  });
  expect(region.posts).toHaveLength(2);
  const [problem] = await problemsOf(inPost(`title: a: ${long}\ndate: 2026-05-01`));
  expect(problem?.found?.length).toBeLessThanOrEqual(200);
  expect(problem?.wanted?.length).toBeLessThanOrEqual(200);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe("site.yaml with mistakes", () => {
  test("may even be a list of groups, as tags.yaml is", async () => {
    const problems = await problemsOf({ "site.yaml": "- label: Kunst\n", "posts/2026/x.md": post() });
    expect(problems[0]).toMatchObject({
      file: "site.yaml",
      line: 1,
      error: { code: "notAField", text: "-" },
    });
  });

  test("is told of together with the posts, and makes no problems of its own in them", async () => {
    const site = `${siteYaml.replace("Testregio Bloeit", "Testregio: Bloeit")}places:\n  - name: Heerlen\n    lat: 50,88\n    lon: oost\n`;
    const problems = await problemsOf({
      "site.yaml": site,
      "posts/2026/x.md": post("[jaar](/beitraege/2026/)", "places: [Heerlen]"),
      "posts/2026/y.md": entry("title: y\ndate: 2026-02-30"),
    });
    expect(problems.map(({ file, line, error }) => `${file}:${line} ${error.code}`)).toEqual([
      "posts/2026/y.md:3 noSuchDay",
      "site.yaml:1 needsQuotes",
      "site.yaml:17 notANumber",
    ]);
  });

  test("is answered in its own language", async () => {
    const result = await resultOf({
      "site.yaml": siteYaml.replace("language: nl", "language: de").replace("Europe", "Mars"),
    });
    expect(result).toMatchObject({ ok: false, language: "de" });
  });

  test.each<[string, string, Partial<ErrorCode>]>([
    ['primary: "#b3124f"', "primary: #b3124f", { code: "hashInText", key: "primary", lost: "#b3124f" }],
    ['primary: "#b3124f"', "primary: rood", { code: "notAColour", value: "rood" }],
    ["language: nl", "language: fr", { code: "notAChoice" }],
    ["zone: Europe/Amsterdam", "zone: Mars/Olympus", { code: "notAZone" }],
    ["url: https://www.example.nl", "url: www.example.nl", { code: "notAWebAddress" }],
    ["slogan: Waar iets bloeit\n", "", { code: "required", key: "slogan" }],
    [
      "language: nl",
      "language: nl\npaths:\n  posts: Het Nieuws",
      { code: "notAnAddressWord", suggestion: "het-nieuws" },
    ],
  ])("%s as %s", async (from, to, error) => {
    expect(await faultsOf({ "site.yaml": siteYaml.replace(from, to) })).toEqual([
      expect.objectContaining(error),
    ]);
  });

  test("is missed", async () => {
    expect(await problemsOf({ "site.yaml": "", "posts/2026/x.md": post() })).toMatchObject([
      { file: "site.yaml", error: { code: "missingSite" } },
    ]);
  });
});
