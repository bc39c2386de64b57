import { describe, expect, test } from "vitest";
import { typeset } from "../../src/content/markdown/typeset.ts";
import { drawing, entry, faultsOf, post, regionOf, siteYaml } from "../region-of.ts";

describe("what is held back today must not break the site on its day", () => {
  const tags = "- label: Muziek\n- label: Wonen\n";

  test("its tags are checked", async () => {
    const later = post("Tekst.", "tags: [Muziekk]", "2031-01-01");
    expect(await faultsOf({ "tags.yaml": tags, "posts/2031/later.md": later })).toEqual([
      { code: "tagTypo", value: "Muziekk", suggestion: "Muziek" },
    ]);
  });

  test("but do not come into being", async () => {
    const later = post("Tekst.", "tags: [Zeilen]", "2031-01-01");
    const region = await regionOf({ "posts/2031/later.md": later, "posts/2026/nu.md": post() });
    expect(region.tags).toEqual([]);
  });

  test("its address is kept free of redirects", async () => {
    const files = {
      "posts/2031/later.md": post("Tekst.", "", "2031-01-01"),
      "posts/2026/nu.md": post("Tekst.", "redirects: [/berichten/2031/later/]"),
    };
    expect(await faultsOf(files)).toEqual([
      { code: "redirectOverPage", from: "/berichten/2031/later/", other: "posts/2031/later.md" },
    ]);
  });

  test("with drafts shown, nothing that is shown is called held back", async () => {
    const files = { "posts/2031/later.md": post("Tekst.", "", "2031-01-01") };
    expect((await regionOf(files)).hidden).toHaveLength(1);
    expect((await regionOf(files, { drafts: true })).hidden).toEqual([]);
  });
});

describe("an old address", () => {
  test.each(["/2013/01/oud.html", "/p/over.html", "https://www.example.nl/oud/", "/caf%C3%A9/"])(
    "%s is one",
    async (from) => {
      expect(await faultsOf({ "posts/2026/x.md": post("Tekst.", `redirects: ["${from}"]`) })).toEqual([]);
    },
  );
  test.each([
    "/*",
    "/:slug",
    "/a/:b",
    "/?p=12",
    "/oud#kop",
    "https://x.nl/i.php?id=3",
    "/assets/x.css",
    "/_headers",
  ])("%s is none", async (from) => {
    expect(await faultsOf({ "posts/2026/x.md": post("Tekst.", `redirects: ["${from}"]`) })).toEqual([
      { code: "notAnOldAddress", value: from },
    ]);
  });
});

test("two posts with one feed id are one to a reader", async () => {
  const files = {
    "posts/2026/a.md": post("A.", "id: x1"),
    "posts/2026/b.md": post("B.", "id: x1\ndraft: ja"),
  };
  expect(await faultsOf(files)).toEqual([{ code: "idTwice", id: "x1", other: "posts/2026/a.md" }]);
});

test.each([
  ["https://naam.github.io/regio", "https://naam.github.io"],
  ["https://www.example.nl/?x=1", "https://www.example.nl"],
])("a site cannot stand at %s", async (url, origin) => {
  const site = siteYaml.replace("https://www.example.nl", url);
  expect(await faultsOf({ "site.yaml": site })).toEqual([{ code: "addressWithPath", value: url, origin }]);
});

test.each(["https://naam:geheim@example.org/", "https://x .nl/"])(
  "%s is no address to publish",
  async (url) => {
    const event = entry(`title: Feest\nstart: 2026-07-01\nurl: "${url}"`);
    expect(await faultsOf({ "events/2026/feest.md": event })).toEqual([
      { code: "notAWebAddress", value: url },
    ]);
  },
);

test.each(["url", "idBase"])(
  "%s with a character at its end that nobody sees is told, and everything else is read",
  async (key) => {
    const site = siteYaml.replace(new RegExp(`^${key}: .*`, "m"), `${key}: https://www.example.n\b`);
    const event = entry("title: Feest\nstart: 2026-07-01");
    expect(await faultsOf({ "site.yaml": site, "events/2026/feest.md": event })).toEqual([
      { code: "controlCharacter", character: "U+0008" },
    ]);
  },
);

describe("a document", () => {
  test.each(["html", "js", "svgz", "php", "exe"])("is not a .%s", async (ending) => {
    const files = { [`media/x.${ending}`]: "x", "posts/2026/x.md": post(`[lees](/media/x.${ending})`) };
    expect(await faultsOf(files)).toEqual([{ code: "notADocument", source: `x.${ending}` }]);
  });

  test("is found under any name", async () => {
    const region = await regionOf({
      "media/a#b.pdf": "x",
      "posts/2026/x.md": post("[lees](/media/a%23b.pdf)"),
    });
    expect([...region.documents]).toEqual(["a#b.pdf"]);
    expect(region.posts[0]?.body.html).toContain('href="/media/a%23b.pdf"');
  });
});

test("the licence of one maker says nothing of the work of another", async () => {
  const media = "x.svg:\n  alt: Iets\n  credit: Bloeit\n  licence: CC BY 4.0\n";
  const own = { "media/media.yaml": media, "media/x.svg": drawing };
  const picture = async (more: string) =>
    (await regionOf({ ...own, "posts/2026/x.md": post("Tekst.", more) })).posts[0]?.image;
  expect(await picture("image: x.svg")).toMatchObject({ credit: "Bloeit", licence: "CC BY 4.0" });
  expect(await picture("image:\n  src: x.svg\n  credit: Een ander")).toMatchObject({
    credit: "Een ander",
    licence: undefined,
  });
});

test.each([
  ["Foto's van 't feest", "nl", "Foto’s van ’t feest"],
  ['"Leinen los": die Fähre', "de", "„Leinen los“: die Fähre"],
  ["*geen* [merk](x) `hier`", "nl", "*geen* [merk](x) `hier`"],
] as const)("the title %s is set as the texts of %s are", (written, language, set) => {
  expect(typeset(written, language)).toBe(set);
});
