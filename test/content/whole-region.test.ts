import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRegion } from "../../src/content/check/check.ts";
import { calendarsOf } from "../../src/region/calendars.ts";
import { factsOf } from "../../src/region/facts.ts";
import { facetsOf } from "../../src/site/search/facets.ts";
import {
  contentOf,
  entry,
  type Files,
  post,
  problemsOf,
  regionOf,
  siteWithPlaces,
  today,
} from "../region-of.ts";

const brunssum = "  - name: Brunssum\n    lat: 50.94667\n    lon: 5.97083\n";
const vaals = "  - name: Vaals\n    outside: ja\n    lat: 50.77\n    lon: 6.018\n";
const site = `${siteWithPlaces}${brunssum}${vaals}`;
const inEnglish = site.replace("language: nl", "language: en");

/** The names of the places of a post, of which the front matter says this. */
async function placesOf(written: string, siteYaml = site): Promise<string[]> {
  const { posts } = await regionOf({
    "site.yaml": siteYaml,
    "posts/2026/x.md": post("", `places: ${written}`),
  });
  return posts.flatMap(({ places }) => places.map(({ name }) => name));
}

describe("all of the region is a value of its own", () => {
  test.each([
    ["[hele regio]", ["Hele regio"]],
    ["Hele Regio", ["Hele regio"]],
    ["[de hele regio]", ["Hele regio"]],
    ["[ganze Region]", ["Hele regio"]],
    ["[the whole region]", ["Hele regio"]],
    ["[testregio]", ["Hele regio"]],
    ["[hele regio, Vaals]", ["Hele regio", "Vaals"]],
    ["[hele regio, Testregio]", ["Hele regio"]],
    ["[Kerkrade, Heerlen]", ["Kerkrade", "Heerlen"]],
    ["[Heerlen, Kerkrade, Brunssum]", ["Hele regio"]],
    ["[Brunssum, Vaals, Heerlen, Hoensbroek, Kerkrade]", ["Hele regio", "Vaals", "Hoensbroek"]],
    ["[Brunssum, Hoensbroek, Kerkrade]", ["Brunssum", "Hoensbroek", "Kerkrade"]],
  ])("places: %s", async (written, wanted) => {
    expect(await placesOf(written)).toEqual(wanted);
  });

  test("with two municipalities only, both of them are no more than both", async () => {
    expect(await placesOf("[Heerlen, Kerkrade]", siteWithPlaces)).toEqual(["Heerlen", "Kerkrade"]);
  });

  test("a place that is called like the region is that place", async () => {
    expect(await placesOf("[Heerlen]", site.replace("region: Testregio", "region: Heerlen"))).toEqual([
      "Heerlen",
    ]);
  });

  test("a word that is nearly it is asked about", async () => {
    const files = { "site.yaml": site, "posts/2026/x.md": post("", "places: [hele reggio]") };
    expect((await problemsOf(files)).map(({ error }) => error)).toEqual([
      { code: "noSuchReference", kind: "place", value: "hele reggio", suggestion: "hele regio" },
    ]);
  });
});

describe("what is in all of the region", () => {
  const files: Files = {
    "site.yaml": inEnglish,
    "projects/p.md": entry("title: P\nstatus: contributed\nplaces: [whole region]"),
    "events/2026/e.md": entry("title: E\nstart: 2026-09-05\nplaces: [whole region]"),
    "events/2026/k.md": entry("title: K\nstart: 2026-07-05\nplaces: [Kerkrade]"),
    "events/2026/v.md": entry("title: V\nstart: 2026-07-06\nplaces: [Vaals]"),
    "posts/2026/h.md": post("", "places: [Heerlen]"),
  };

  test("has a page of its own, before those of places, and none of theirs lists it as its own", async () => {
    const { places } = await regionOf(files);
    expect(places.map(({ name, address, size }) => `${name} ${address} ${size}`)).toEqual([
      "Whole region /places/whole-region/ 2",
      "Brunssum /places/brunssum/ 0",
      "Heerlen /places/heerlen/ 1",
      "Kerkrade /places/kerkrade/ 1",
      "Vaals /places/vaals/ 1",
    ]);
  });

  test("is one fact, and one choice when searching", async () => {
    const region = await regionOf(files);
    const [project] = region.projects;
    expect(project && factsOf(project, region).map(({ text }) => text)).toEqual([
      "contributed",
      "Whole region",
    ]);
    const labels = facetsOf(region).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain("Whole region");
    expect(labels).not.toContain("Brunssum");
  });

  test("is in the calendar of each place of the region, and not in that of a place outside", async () => {
    const region = await regionOf(files);
    const calendars = calendarsOf(region).filter(({ of }) => of && "municipality" in of);
    expect(calendars.map(({ subject, events }) => `${subject}: ${events.map(({ title }) => title)}`)).toEqual(
      ["Whole region: E", "Brunssum: E", "Heerlen: E", "Kerkrade: E,K", "Vaals: V"],
    );
  });

  test("is told away from the site by the name of the region", async () => {
    const { events } = await regionOf(files);
    expect(events.map(({ title, whereabouts }) => `${title} ${whereabouts}`)).toEqual([
      "E Testregio",
      "V Vaals",
      "K Kerkrade",
    ]);
  });
});

test.each([
  ["places: [Heerlen, Kerkrade, Brunssum]", "places: [hele regio]"],
  ["places: Heerlen; Kerkrade; Brunssum; Vaals", "places: [hele regio, Vaals]"],
  ["places:\n  - Heerlen\n  - Brunssum\n  - Kerkrade\nlang: de", "places: [hele regio]\nlang: de"],
  // What a fix would lose stays, and is told of.
  ["places: [Heerlen, Kerkrade, Brunssum] # alle", undefined],
  ["places:\n  - Heerlen\n  # en\n  - Brunssum\n  - Kerkrade", undefined],
  ["places: [Heerlen,\n  Kerkrade, Brunssum]", undefined],
])("a list of every municipality is told of, and fixed where nothing is lost: %j", async (written, fixed) => {
  const content = contentOf({ "site.yaml": site, "posts/2026/x.md": post("Tekst.", written) });
  const options = { content, now: today, drafts: false, cacheDir: `${content}-cache` };
  const { findings } = await checkRegion(options);
  expect(findings.filter(({ code }) => code === "everyPlaceListed").map(({ line }) => line)).toEqual([4]);
  const [fix] = findings.filter(({ code }) => code === "everyPlaceListed").map((finding) => finding.fix);
  const file = join(content, "posts/2026/x.md");
  if (fix && "lines" in fix) {
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.slice(fix.line - 1, fix.line - 1 + fix.old.length)).toEqual(fix.old);
    lines.splice(fix.line - 1, fix.old.length, ...fix.lines);
    writeFileSync(file, lines.join("\n"));
  }
  expect(fix && readFileSync(file, "utf8").split("\n---")[0]).toEqual(
    fixed && `---\ntitle: Een bericht\ndate: 2026-05-01\n${fixed}`,
  );
  if (fix)
    expect((await checkRegion(options)).findings.map(({ code }) => code)).not.toContain("everyPlaceListed");
});
