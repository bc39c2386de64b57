import { describe, expect, test } from "vitest";
import * as file from "../../../layouts/feeds/sitemap.11ty.ts";
import * as index from "../../../layouts/feeds/sitemap-index.11ty.ts";
import type { Region } from "../../../src/region/region.ts";
import { filesOf, pagesOf } from "../../../src/region/site-map.ts";
import { sitemapsOf } from "../../../src/region/sitemap.ts";
import type { Assets } from "../../../src/site/assets.ts";
import { contentOf, post, regionOf } from "../../region-of.ts";
import { listAt, openSite, parseXml, textAt } from "../../sites/site.ts";
import { wrongInSitemap } from "./sitemap-schema.ts";

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`posts/2026/bericht-${at}.md`, post(`Tekst ${at}.`)]),
);

/** The same region, told of in files of so many pages. */
function inParts(region: Region, most: number): Region {
  return Object.create(region, { sitemaps: { value: sitemapsOf(region, most) } }) as Region;
}

describe("the sitemap of a region", () => {
  test("is one file for as many pages as it takes, and then an index of several", async () => {
    const region = await regionOf(files);
    const count = pagesOf(region).length;
    expect(sitemapsOf(region, count).map(({ address }) => address)).toEqual(["/sitemap.xml"]);
    const parts = sitemapsOf(region, count - 1);
    expect(parts.map(({ address }) => address)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml"]);
    expect(parts.flatMap(({ pages }) => pages)).toEqual(pagesOf(region));
  });

  test("keeps to the schema in parts, which the index leads to", async () => {
    const region = inParts(await regionOf(files), 4);
    const given = { region, assets: {} as Assets };
    const made = new Map(
      region.sitemaps.map((sitemap) => [
        region.absolute(sitemap.address),
        file.render({ ...given, sitemap }),
      ]),
    );
    const whole = index.render(given);
    expect([whole, ...made.values()].flatMap(wrongInSitemap)).toEqual([]);
    const listed = listAt(parseXml(whole), "sitemapindex", "sitemap").map((one) => textAt(one, "loc"));
    expect(listed).toEqual([...made.keys()]);
    const pages = [...made.values()].flatMap((xml) => listAt(parseXml(xml), "urlset", "url"));
    expect(pages.map((page) => textAt(page, "loc"))).toEqual(
      pagesOf(region).map(({ address }) => region.absolute(address)),
    );
  });

  test("has its files among those of the site", async () => {
    const region = await regionOf(files);
    const found = (of: Region) => filesOf(of).filter((address) => address.includes("sitemap"));
    expect(found(region)).toEqual(["/sitemap.xml"]);
    const parts = inParts(region, 10);
    expect(found(parts)).toEqual(["/sitemap.xml", ...parts.sitemaps.map(({ address }) => address)]);
    expect(parts.sitemaps.length).toBeGreaterThan(1);
  });

  test("has an index only when it needs one", async () => {
    const region = await regionOf(files);
    const at = (of: Region) => index.data.permalink({ region: of, assets: {} as Assets });
    expect(at(region)).toBe(false);
    expect(at(inParts(region, 4))).toBe("sitemap.xml");
  });

  test("is not made of a site that is only shown for a while", async () => {
    const deployment = { url: "https://deel.example", preview: true };
    const { region } = await openSite("preview", contentOf(files), "test", { deployment });
    expect(region.sitemaps).toEqual([]);
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
