import { describe, expect, test } from "vitest";
import { Site } from "../../../src/region/site.ts";
import { entry, post, regionOf } from "../../region-of.ts";

describe("the feeds of a region", () => {
  test("are those of the site, of tags with posts, of projects and of partners", async () => {
    const region = await regionOf({
      "tags.yaml": "- label: Kunst\n- label: Natuur\n- label: Muziek\n",
      "posts/2026/een.md": post("Tekst.", "tags: [Kunst]\nprojects: [bloei]"),
      "projects/bloei.md": entry("title: Bloei\nstatus: active\ntags: [Natuur]"),
      "partners/kring.md": entry("title: Kring\ntype: network"),
    });
    expect(new Site(region).feeds.map(({ address, page, subject }) => ({ address, page, subject }))).toEqual([
      { address: "/feed.xml", page: "/", subject: undefined },
      { address: "/onderwerpen/kunst/feed.xml", page: "/onderwerpen/kunst/", subject: "Kunst" },
      { address: "/projecten/bloei/feed.xml", page: "/projecten/bloei/", subject: "Bloei" },
      { address: "/partners/kring/feed.xml", page: "/partners/kring/", subject: "Kring" },
    ]);
    expect(new Site(region).feeds.map(({ posts }) => posts.length)).toEqual([1, 1, 1, 0]);
  });

  test("hold the 30 newest posts, the newest first", async () => {
    const days = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);
    const files = Object.fromEntries(days.map((day) => [`posts/2026/dag-${day}.md`, post("T.", "", day)]));
    const [whole] = new Site(await regionOf(files)).feeds;
    expect(whole?.posts.map(({ date }) => date.iso)).toEqual(days.slice(1).reverse());
  });
});
