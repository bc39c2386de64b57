import { describe, expect, test } from "vitest";
import { sightData } from "../../layouts/parts/structured-data/sight.ts";
import { sightFacts } from "../../src/region/facts.ts";
import { nearbySights, relatedToSight } from "../../src/region/related-sights.ts";
import { Assets } from "../../src/site/assets.ts";
import { entry, type Files, post, regionOf, siteWithPlaces } from "../region-of.ts";

const assets = new Assets({
  stylesheet: "",
  embedStylesheet: "",
  scripts: {},
  fonts: [],
  files: [],
  cards: false,
  search: true,
  sizes: new Map(),
});

/** A region with one place to visit, and what else it has. */
async function withSight(head: string, files: Files = {}) {
  const region = await regionOf({
    "site.yaml": siteWithPlaces,
    "sights/toren.md": entry(`title: Toren\nplaces: [Heerlen]\n${head}`),
    ...files,
  });
  const sight = region.sights.find(({ slug }) => slug === "toren");
  if (!sight) throw new Error("there is a place to visit");
  return { region, sight };
}

describe("what is said of the way into a place to visit", () => {
  test.each([
    ["", []],
    ["access: { setting: buiten }", ["buiten"]],
    ["access: { setting: binnen en buiten, entry: deels gratis }", ["binnen en buiten", "deels gratis"]],
    ["access: { setting: indoors, entry: ticket }", ["binnen", "met kaartje"]],
    ["access: { entry: gratis }\nclosed: { since: 2025-08 }", ["gesloten"]],
  ])("%j: %j", async (head, facts) => {
    const { sight } = await withSight(head);
    expect(sightFacts(sight, "nl")).toEqual(facts);
  });
});

describe("what search engines are told of it", () => {
  test.each([
    ["access: { entry: gratis }", { isAccessibleForFree: true }],
    ["access: { entry: met kaartje }", { isAccessibleForFree: false }],
    ["url: https://toren.example.org/", { sameAs: ["https://toren.example.org/"] }],
    ["address: Markt 1, Heerlen", { address: "Markt 1, Heerlen" }],
    ["location: { lat: 50.9, lon: 5.98 }", { geo: { latitude: 50.9, longitude: 5.98 } }],
  ])("%j: %j", async (head, expected) => {
    const { region, sight } = await withSight(head);
    expect(sightData({ region, assets }, sight)).toMatchObject({
      "@type": "TouristAttraction",
      url: "https://www.example.nl/plekken/toren/",
      containedInPlace: [{ name: "Heerlen" }],
      ...expected,
    });
  });

  test.each(["access: { entry: deels gratis }", "access: { entry: gratis }\nclosed: { since: 2025 }"])(
    "not whether it is free: %j",
    async (head) => {
      const { region, sight } = await withSight(head);
      expect(sightData({ region, assets }, sight)).not.toHaveProperty("isAccessibleForFree");
    },
  );
});

test("a place to visit leads to what is about its topics there, and to others nearby that are open", async () => {
  const { sight } = await withSight("tags: [Kunst]\nprojects: [bloei]", {
    "projects/bloei.md": entry("title: Bloei\nstatus: loopt\nasOf: 2026-05"),
    "posts/2026/kunst.md": post("Tekst.", "places: [Heerlen]\ntags: [Kunst]"),
    "posts/2026/elders.md": post("Tekst.", "tags: [Kunst]"),
    "posts/2026/anders.md": post("Tekst.", "places: [Heerlen]"),
    "sights/kasteel.md": entry("title: Kasteel\nplaces: [Hoensbroek]"),
    "sights/oud.md": entry("title: Oud\nplaces: [Heerlen]\nclosed: { since: 2020 }"),
  });
  expect(relatedToSight(sight).map(({ slug }) => slug)).toEqual(["bloei", "kunst"]);
  expect(nearbySights(sight).map(({ slug }) => slug)).toEqual(["kasteel"]);
});
