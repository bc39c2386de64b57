import { describe, expect, test } from "vitest";
import { relatedTo } from "../../src/region/related.ts";
import { entry, type Files, post, regionOf, siteWithPlaces } from "../region-of.ts";

const project = (name: string): Files => ({
  [`projects/${name}.md`]: entry(`title: ${name}\nstatus: loopt`),
});
const base: Files = {
  "site.yaml": siteWithPlaces,
  ...project("een"),
  ...project("twee"),
  "partners/iba.md": entry("title: IBA\ntype: netwerk"),
};

async function related(slug: string, posts: Readonly<Record<string, string>>): Promise<string[]> {
  const files = Object.entries(posts).map(([name, more], index) => [
    `posts/2026/${name}.md`,
    post("Tekst.", more, `2026-01-${String(index + 1).padStart(2, "0")}`),
  ]);
  const region = await regionOf({ ...base, ...Object.fromEntries(files) });
  const found = region.posts.find((one) => one.slug === slug);
  return found ? relatedTo(found, region).map((one) => one.slug) : [];
}

describe("related posts", () => {
  test("share a project rather than a partner, a partner rather than a tag, a tag rather than a place", async () => {
    const posts = {
      plaats: "places: [Heerlen]",
      onderwerp: "tags: [Kunst]",
      partner: "partners: [iba]",
      project: "projects: [een]",
      niets: "projects: [twee]",
      hier: "projects: [een]\npartners: [iba]\ntags: [Kunst]\nplaces: [Heerlen]",
    };
    expect(await related("hier", posts)).toEqual(["project", "partner", "onderwerp"]);
  });

  test("are the nearest in time, then first by address, when they share as much", async () => {
    const tag = "tags: [Kunst]";
    const posts = { ver: tag, b: tag, hier: tag, a: tag, later: tag };
    expect(await related("hier", posts)).toEqual(["a", "b", "later"]);
  });

  test("count everything they share", async () => {
    const posts = {
      project: "projects: [een]",
      tags: "tags: [Kunst, Wonen, Krimp]",
      hier: "projects: [een]\ntags: [Kunst, Wonen, Krimp]",
    };
    expect(await related("hier", posts)).toEqual(["tags", "project"]);
  });

  test("are none when nothing is shared, and never the post itself", async () => {
    expect(await related("hier", { hier: "tags: [Kunst]", ander: "tags: [Wonen]" })).toEqual([]);
  });

  test("are not held back", async () => {
    expect(await related("hier", { concept: "tags: [Kunst]\ndraft: ja", hier: "tags: [Kunst]" })).toEqual([]);
  });
});
