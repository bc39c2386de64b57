import { describe, expect, test } from "vitest";
import { threadsOf } from "../../src/content/comments/threads.ts";
import { Day } from "../../src/core/days.ts";
import { shortSlug } from "../../src/core/text.ts";
import { allOf } from "../../src/region/thread.ts";
import {
  drawing,
  entry,
  type Files,
  faultsOf,
  inOneLine,
  post,
  problemsOf,
  regionOf,
  siteYaml,
} from "../region-of.ts";

const x = "posts/2026/x.md";
const inHead = (more: string): Files => ({ "media/foto.svg": drawing, [x]: post("Tekst.", more) });
const inSite = (more: string): Files => ({ "site.yaml": `${siteYaml}${more}\n`, [x]: post() });
const event = (more: string): Files => ({
  "events/2026/x.md": entry(`title: X\nstart: 2026-07-01\n${more}`),
});
const told = async (files: Files) => (await problemsOf(files)).map(inOneLine);
/** The line of `site.yaml` at which more is said. */
const last = siteYaml.split("\n").length;
const long = (length: number) =>
  "woord "
    .repeat(length)
    .slice(0, length - 1)
    .concat("x");

describe("a text has as much room as its field:", () => {
  test.each<[string, (text: string) => Files, number]>([
    ["a title", (text) => ({ [x]: entry(`title: ${text}\ndate: 2026-05-01`) }), 300],
    ["a summary", (text) => inHead(`summary: ${text}`), 2000],
    ["an author", (text) => inHead(`author: ${text}`), 200],
    ["a topic", (text) => inHead(`tags: ["${text}"]`), 200],
    ["what a picture shows", (text) => inHead(`image: { src: foto.svg, alt: ${text} }`), 500],
    ["a licence", (text) => inHead(`image: { src: foto.svg, alt: x, licence: ${text} }`), 500],
    ["the slogan", (text) => ({ "site.yaml": siteYaml.replace("Waar iets bloeit", text) }), 500],
    ["a price", (text) => event(`price: ${text}`), 500],
    ["a venue", (text) => event(`venue: { name: ${text} }`), 200],
    ["a topic of the register", (text) => ({ "tags.yaml": `- label: ${text}` }), 200],
    ["a phone number", (text) => inSite(`contact: { phone: ${text} }`), 500],
  ])("%s", async (_, files, most) => {
    expect(await told(files(long(most)))).toEqual([]);
    expect(await faultsOf(files(long(most + 1)))).toMatchObject([
      { code: "tooLong", length: most + 1, most },
    ]);
  });

  test.each<[string, Files, string]>([
    ["a day", inHead(`updated: ${"1".repeat(10_000)}`), `${x}:4 tooLong`],
    ["a language", inHead(`lang: ${"n".repeat(10_000)}`), `${x}:4 tooLong`],
    [
      "a link",
      inSite(`links: [{ label: x, url: "https://x.nl/${"a".repeat(2001)}" }]`),
      `site.yaml:${last} tooLong`,
    ],
    ["an old address", inHead(`redirects: ["/${"a".repeat(2001)}"]`), `${x}:4 tooLong`],
    ["too many topics", inHead(`tags: [${"a, ".repeat(501)}]`), `${x}:4 tooMany`],
    ["too many topics in one text", inHead(`tags: ${"a, ".repeat(501)}`), `${x}:4 tooMany`],
    [
      "too many places",
      inSite(
        `places:\n${Array.from({ length: 5001 }, (_, at) => `  - { name: p${at}, lat: 50, lon: 5 }\n`).join("")}`,
      ),
      `site.yaml:${last} tooMany`,
    ],
    ["a tower of lists", inHead(`tags: ${"[".repeat(2000)}${"]".repeat(2000)}`), `${x}:4 nestedTooDeep`],
    [
      "a tower of groups",
      inHead(`image: ${"{ a: ".repeat(2000)}${"}".repeat(2000)}`),
      `${x}:4 nestedTooDeep`,
    ],
    [
      "a tower in the map",
      {
        "map.geojson": `{"type":"FeatureCollection","features":[\n{"geometry":${'{"geometries":['.repeat(20_000)}${"]}".repeat(20_000)}}]}`,
      },
      "map.geojson:2 nestedTooDeep",
    ],
  ])("%s is told of, with its line", async (_, files, problem) => {
    expect(await told(files)).toEqual([problem]);
  });

  test("a bracket in a text of the map is no bracket", async () => {
    const [error] = await faultsOf({ "map.geojson": `{"type":"x","name":"${"[".repeat(300)}\\"["}` });
    expect(error).toEqual({ code: "notGeoJson" });
  });
});

describe("what nobody sees is told of", () => {
  test.each<[string, string, string]>([
    ["a text turned around", "summary: a\u202eb", "a"],
    ["a text turned around, spelled", 'summary: "a\\u202eb"', ""],
    ["a direction of its own", "summary: a\u2066b", ""],
    ["no width", "summary: a\u200bb", ""],
    ["a mark at the beginning of a file, within one", "summary: a\ufeffb", ""],
    ["a separator of lines", "summary: a\u2028b", ""],
    ["letters of the tags block", "summary: a\u{e0041}\u{e0042}", ""],
    ["a note between lines", "summary: a\ufff9b", ""],
    ["what nothing else is beside", 'summary: "\\u200b"', ""],
  ])("%s", async (_, more) => {
    expect(await told(inHead(more))).toEqual([`${x}:4 hiddenCharacter`]);
  });

  test.each(['"\\u200d"', '"\\u2800"', '"\\u3164 \\u3164"', '"\\u00ad"', '"\\u0301"'])(
    "a title of %s",
    async (title) => {
      expect(await told({ [x]: entry(`title: ${title}\ndate: 2026-05-01`) })).toEqual([
        `${x}:2 invisibleText`,
      ]);
    },
  );

  test.each([
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "👩‍👩‍👧",
    "می\u200cخواهم",
    "zo\u00adiets",
    "a\u200eb",
  ])("but %s is as it should be", async (title) => {
    const { posts } = await regionOf({ [x]: entry(`title: ${title}\ndate: 2026-05-01`) });
    expect(posts[0]?.title).toBe(title);
  });

  test("in a text only what deceives is", async () => {
    expect(await told({ [x]: post("Een\u200b zin.\n\nEen \u202ezin.") })).toEqual([`${x}:7 hiddenCharacter`]);
  });
});

describe("a name", () => {
  const head = "title: X\ndate: 2026-05-01";
  test.each<[string, string]>([
    ["posts/2026/con.md", "windowsName"],
    ["posts/2026/lpt1.md", "windowsName"],
    ["posts/aux/x.md", "windowsName"],
    ["posts/2026./x.md", "windowsName"],
    ["posts/2026/vraag?.md", "badFileName"],
    ["posts/2026/CON.md", "badFileName"],
    ["posts/aux/a b.md", "windowsName"],
    [`posts/2026/${"x".repeat(241)}.md`, "longName"],
    [`posts/2026/${"é".repeat(121)}.md`, "longName"],
    ["posts/2026/.md", "badFileName"],
    ["posts/index.md", "indexOfList"],
    ["posts/2026/index.md", "indexOfList"],
    ["posts/_index.md", "indexOfList"],
    ["media/nul.pdf", "windowsName"],
    ["media/plan./x.pdf", "windowsName"],
    ["media/wat?.pdf", "windowsName"],
    ["media/plan\u202efdp.svg", "hiddenInName"],
    ["media/plan\u200b.pdf", "hiddenInName"],
    ["media/plan\u00ad.pdf", "hiddenInName"],
    ["media/plan\u200f.pdf", "hiddenInName"],
    ["posts/2026\u2066/x.md", "hiddenInName"],
  ])("%s is told of (%s)", async (path, code) => {
    expect(await told({ [path]: entry(head) })).toEqual([`${path}:1 ${code}`]);
  });

  test.each<[string, string, string]>([
    ["posts/2026/lente/index.md", head, "/berichten/2026/lente/"],
    ["posts/2026/2026-05-01-lente/index.md", head, "/berichten/2026/lente/"],
    ["posts/lente/index.md", head, "/berichten/2026/lente/"],
    ["pages/lente/index.md", "title: X", "/lente/"],
    ["projects/lente/_index.md", "title: X\nstatus: idee", "/projecten/lente/"],
    [`posts/2026/${"x".repeat(240)}.md`, head, `/berichten/2026/${"x".repeat(240)}/`],
  ])("%s has an address of its own", async (path, own, address) => {
    const { entries } = await regionOf({ [path]: entry(own) });
    expect(entries.map((one) => one.address)).toEqual([address]);
  });

  test.each<[string, number, string]>([
    ["een-twee-drie", 20, "een-twee-drie"],
    ["een-twee-drie", 10, "een-twee"],
    ["eentweedrie", 5, "eentw"],
    ["ééé", 5, "éé"],
  ])("%s in %i bytes is %s", (slug, most, short) => {
    expect(shortSlug(slug, most)).toBe(short);
  });
});

test.each(["0202-07-02", "0000-01-01", "2-7-0202", "2500-01-01"])(
  "the day %s is of no year of a region",
  async (start) => {
    expect(await told({ "events/2026/x.md": entry(`title: X\nstart: ${start}`) })).toEqual([
      "events/2026/x.md:3 oddYear",
    ]);
  },
);

test.each<[string, string]>([
  ["branch: main/../../../evil", "notABranch"],
  ["branch: a b", "notABranch"],
  ["branch: x.lock", "notABranch"],
  ['branch: "a\\u0007"', "controlCharacter"],
  ['fediverse: "@a@b.nl\\r\\nX-Y: z"', "notAHandle"],
  ["fediverse: wij", "notAHandle"],
])("%s is told of", async (line, code) => {
  expect(await told(inSite(line))).toContain(`site.yaml:${last} ${code}`);
});

test.each([
  "branch: release/2026.1",
  "branch: Überarbeitung",
  'fediverse: "@wij@mastodon.nl"',
  "fediverse: wij.en-zij@sociaal.example",
])("%s is fine", async (line) => {
  expect(await told(inSite(line))).toEqual([]);
});

describe("comments", () => {
  const comment = (at: number) => ({
    id: `c${at}`,
    name: "Lezer",
    date: new Day("2026-05-02", undefined, at, "UTC"),
    text: "x",
    ...(at > 0 ? { replyTo: `c${at - 1}` } : {}),
  });

  test("that answer each other four hundred times stand beside each other where there is no more room", () => {
    const threads = threadsOf(Array.from({ length: 400 }, (_, at) => comment(at)));
    const depthOf = (list: typeof threads): number =>
      1 + Math.max(-1, ...list.map(({ answers }) => depthOf(answers)));
    expect(allOf(threads).map(({ id }) => id)).toEqual(Array.from({ length: 400 }, (_, at) => `c${at}`));
    expect(depthOf(threads)).toBeLessThan(8);
  });

  test("of which a command was stopped while it wrote them hold nothing up", async () => {
    const file = "comments/posts/2026/x.yaml";
    const yaml = "comments:\n  - { id: a, name: A, date: 2026-05-02, text: x }\n";
    const region = await regionOf({ [x]: post(), [file]: yaml, [`${file}.new`]: yaml.slice(0, 30) });
    expect(region.posts[0]?.threads).toHaveLength(1);
  });
});
