import { describe, expect, test } from "vitest";
import * as file from "../../../layouts/feeds/sitemap.11ty.ts";
import * as index from "../../../layouts/feeds/sitemap-index.11ty.ts";
import type { Region } from "../../../src/region/region.ts";
import { Site } from "../../../src/region/site.ts";
import { sitemapsWith } from "../../../src/region/sitemap.ts";
import type { Assets } from "../../../src/site/assets.ts";
import { contentOf, post, regionOf } from "../../region-of.ts";
import { listAt, openSite, parseXml, textAt } from "../../sites/site.ts";
import { wrongInSitemap } from "./sitemap-schema.ts";

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`posts/2026/bericht-${at}.md`, post(`Tekst ${at}.`)]),
);

/** A site whose sitemaps tell of so many pages each. */
class InParts extends Site {
  constructor(
    region: Region,
    private readonly most: number,
  ) {
    super(region);
  }
  override get sitemaps() {
    return sitemapsWith(this.region, this.most);
  }
}

describe("the sitemap of a region", () => {
  test("is one file for as many pages as it takes, and then an index of several", async () => {
    const region = await regionOf(files);
    const { pages } = new Site(region);
    const count = pages.length;
    expect(sitemapsWith(region, count).map(({ address }) => address)).toEqual(["/sitemap.xml"]);
    const parts = sitemapsWith(region, count - 1);
    expect(parts.map(({ address }) => address)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml"]);
    expect(parts.flatMap((part) => part.pages)).toEqual(pages);
  });

  test("keeps to the schema in parts, which the index leads to", async () => {
    const region = await regionOf(files);
    const site = new InParts(region, 4);
    const given = { site, region, assets: {} as Assets };
    const made = new Map(
      site.sitemaps.map((sitemap) => [region.absolute(sitemap.address), file.render({ ...given, sitemap })]),
    );
    const whole = index.render(given);
    expect([whole, ...made.values()].flatMap(wrongInSitemap)).toEqual([]);
    const listed = listAt(parseXml(whole), "sitemapindex", "sitemap").map((one) => textAt(one, "loc"));
    expect(listed).toEqual([...made.keys()]);
    const pages = [...made.values()].flatMap((xml) => listAt(parseXml(xml), "urlset", "url"));
    expect(pages.map((page) => textAt(page, "loc"))).toEqual(
      site.pages.map(({ address }) => region.absolute(address)),
    );
  });

  test("has its files among those of the site", async () => {
    const region = await regionOf(files);
    const found = (site: Site) => site.otherOutputs.filter((address) => address.includes("sitemap"));
    expect(found(new Site(region))).toEqual(["/sitemap.xml"]);
    const parts = new InParts(region, 10);
    expect(found(parts)).toEqual(["/sitemap.xml", ...parts.sitemaps.map(({ address }) => address)]);
    expect(parts.sitemaps.length).toBeGreaterThan(1);
  });

  test("has an index only when it needs one", async () => {
    const region = await regionOf(files);
    const at = (site: Site) => index.data.permalink({ site, region, assets: {} as Assets });
    expect(at(new Site(region))).toBe(false);
    expect(at(new InParts(region, 4))).toBe("sitemap.xml");
  });

  test("is not made of a site that is only shown for a while", async () => {
    const deployment = { url: "https://deel.example", preview: true };
    const { region } = await openSite("preview", contentOf(files), "test", { deployment });
    expect(new Site(region).sitemaps).toEqual([]);
  });
});

const good = "<url><loc>https://www.example.nl/a/</loc><lastmod>2026-06-01</lastmod></url>";
const sitemap = (urls: string, namespace = "http://www.sitemaps.org/schemas/sitemap/0.9") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">${urls}</urlset>`;

test.each<[string, string, boolean]>([
  ["a good one", sitemap(good), true],
  ["none", sitemap(""), false],
  ["too many pages", sitemap(good.repeat(50_001)), false],
  ["another namespace", sitemap(good, "http://www.google.com/schemas/sitemap/0.84"), false],
  ["an element that is not known", sitemap(good.replace("</url>", "<title>A</title></url>")), false],
  [
    "two addresses in one",
    sitemap(good.replace("</url>", "<loc>https://www.example.nl/b/</loc></url>")),
    false,
  ],
  ["an address without a host", sitemap(good.replace("https://www.example.nl", "")), false],
  ["an address with a letter that is not escaped", sitemap(good.replace("/a/", "/é/")), false],
  ["an address that is too long", sitemap(good.replace("/a/", `/${"a".repeat(2048)}/`)), false],
  ["a moment without a zone", sitemap(good.replace("06-01", "06-01T12:00:00")), false],
  ["a day that is none", sitemap(good.replace("06-01", "13-01")), false],
  ["a tag that does not end", sitemap(good).replace("</urlset>", ""), false],
])("the schema is asked of %s", (_what, xml, isGood) => {
  expect(wrongInSitemap(xml).length === 0).toBe(isGood);
});
