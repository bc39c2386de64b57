import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildAgain, scratch } from "./other-builds.ts";
import { attribute, type Element, textOf } from "./page.ts";
import { broken, clicksFromHome, referencesOf } from "./references.ts";
import { listAt, openSite, parseXml, type Site, textAt, twice, wrongOn } from "./site.ts";

const count = 1000;
const content = join(scratch, "content");

/** Numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Titles that break whatever puts texts together without a thought. */
const odd = [
  "</script><script>alert(1)</script>",
  "]]> & <b>vet</b>",
  `"aanhalingstekens" en 'nog meer'`,
  "{{ title }} en {% raw %}",
  "Eén & één = twee; 100 % ja #1",
  "--> <!-- opmerking",
  "$& $1 $$ \\n",
];
const tags = ["Wandelen", "Muziek", "Erfgoed", "Water & Land", "Jeugd"];

function writeRegion(): void {
  const random = numbersFrom(20260601);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  write(
    "site.yaml",
    `title: Grootregio Bloeit
region: Grootregio
slogan: Veel om te lezen
description: Een regio met duizend berichten, om mee te testen.
url: https://groot.example
language: nl
zone: Europe/Amsterdam
author: Redactie
colours: { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" }
places:
  - { name: Dorp, lat: 51, lon: 5 }
`,
  );
  write("tags.yaml", tags.map((tag) => `- label: ${tag}\n`).join(""));
  write(
    "projects/het-project.md",
    "---\ntitle: Het project\nstatus: active\nfrom: 2010-01-01\n---\nEen project.\n",
  );
  for (let number = 1; number <= count; number += 1) {
    const year = 2006 + Math.floor(random() * 20);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const title = `Bericht ${number}: ${pick(odd)}`;
    const words = Array.from({ length: 40 }, () =>
      pick(["bloei", "regio", "samen", "straat", "feest", "plein"]),
    );
    write(
      `posts/${year}/bericht-${number}.md`,
      [
        "---",
        `title: ${JSON.stringify(title)}`,
        `date: ${year}-${month}-${day}`,
        `tags: [${pick(tags)}]`,
        ...(number % 7 === 0 ? ["projects: [het-project]"] : []),
        "places: [Dorp]",
        "---",
        `Dit is bericht ${number}. ${words.join(" ")}.`,
        "",
        `## ${pick(["Kop", "Vervolg", "Slot"])}`,
        "",
        `Ten slotte: ]]> en </script> ${number}.`,
        "",
      ].join("\n"),
    );
  }
}

describe("a region of a thousand posts", () => {
  let site: Site;
  beforeAll(async () => {
    writeRegion();
    site = await openSite("large", content, await buildAgain(content, {}, "--no-cards"));
  });

  test("has a page for each of them", () => {
    const pages = site.addresses.filter((address) => /^\/berichten\/\d{4}\/bericht-\d+\/$/.test(address));
    expect(pages.length).toBe(count);
  });

  test("lists each of them once, page after page", () => {
    const listed = site.region.postsPages.flatMap(({ address }) =>
      referencesOf(site.page(address), site).map(({ written }) => written),
    );
    const posts = new Set(listed.filter((address) => /^\/berichten\/\d{4}\/bericht-\d+\/$/.test(address)));
    expect(posts.size).toBe(count);
  });

  test("has them all in the sitemap, none twice", () => {
    const urls = listAt(parseXml(site.text("/sitemap.xml")), "urlset", "url").map((url) =>
      textAt(url, "loc"),
    );
    expect(urls.filter((url) => url.includes("/bericht-")).length).toBe(count);
    expect(twice(urls)).toEqual([]);
  });

  test("keeps its feeds at 30 posts, with their odd titles whole", () => {
    for (const file of site.filesOf("xml").filter((path) => path.endsWith("/feed.xml"))) {
      const items = listAt(parseXml(site.text(file)), "rss", "channel", "item");
      expect(items.length, file).toBeLessThanOrEqual(30);
    }
    const titles = listAt(parseXml(site.text("/feed.xml")), "rss", "channel", "item").map((item) =>
      textAt(item, "title"),
    );
    expect(titles).toEqual(site.region.posts.slice(0, 30).map(({ title }) => title));
  });

  test("shows odd titles as they were written, and lets none of them out of its place", () => {
    const some = site.region.posts.filter((_, index) => index % 20 === 0);
    const wrong = some.flatMap(({ address, title }) => {
      const page = site.page(address);
      const headings = page.all("h1").map(textOf);
      const isWhole = headings.length === 1 && headings[0] === title.replace(/\s+/g, " ");
      const isKept = page.data.every((json) => !/[<>]/.test(json));
      const hasCode =
        page.all("script").length > page.data.length + page.all("script").filter(hasAddress).length;
      return isWhole && isKept && !hasCode && page.title.startsWith(title) ? [] : [`${address} ${title}`];
    });
    expect(wrong).toEqual([]);

    function hasAddress(script: Element): boolean {
      return attribute(script, "src") !== undefined;
    }
  });

  test("has no broken link", () => {
    const some = site.pages.filter((_, index) => index % 20 === 0);
    expect(some.flatMap((page) => broken(referencesOf(page, site), site))).toEqual([]);
  });

  test("lists on its search page the newest fifty, and the years that have the others", () => {
    const page = site.page(site.region.addresses.search());
    const links = page.all("a").map((link) => attribute(link, "href") ?? "");
    const posts = links.filter((address) => /^\/berichten\/\d{4}\/bericht-\d+\/$/.test(address));
    expect(posts).toEqual(site.region.posts.slice(0, 50).map(({ address }) => address));
    expect(page.words).toContain("Dit zijn de nieuwste 50. De andere vindt u per jaar:");
    const years = new Set(links);
    expect(site.region.years.filter(({ address }) => !years.has(address))).toEqual([]);
    const onYears = new Set(
      site.region.years.flatMap(({ address }) =>
        site
          .page(address)
          .all("a")
          .map((link) => attribute(link, "href") ?? ""),
      ),
    );
    expect(site.region.posts.filter(({ address }) => !onYears.has(address))).toEqual([]);
  });

  test("is searched with little: the page, the engine and the list of texts take up at most 100 KB", () => {
    const { searchIndex } = site.region.addresses;
    const bytes = (file: string) => readFileSync(join(site.out, file));
    const packed = [`${site.region.addresses.search()}index.html`, `${searchIndex}pagefind.js`].map(
      (file) => brotliCompressSync(bytes(file)).length,
    );
    const asIs = site.files
      .filter((file) => /^\/pagefind\/(?:wasm\.nl\.pagefind|[^/]+\.pf_meta)$/.test(file))
      .map((file) => bytes(file).length);
    expect(asIs).toHaveLength(2);
    expect([...packed, ...asIs].reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100_000);
    // What names a thousand texts takes less than eight bytes for each.
    expect(Math.min(...asIs)).toBeLessThan(8 * count);
  });

  test("is at most three clicks deep", () => {
    const clicks = clicksFromHome(site);
    const wrong = wrongOn(site.indexed, ({ address }) =>
      (clicks.get(address) ?? Infinity) > 3 ? [`(${clicks.get(address)})`] : [],
    );
    expect(wrong).toEqual([]);
  });
});
