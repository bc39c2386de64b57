import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { today } from "../../scripts/tools/builds.ts";
import { parseDay } from "../../src/core/days.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { sites } from "../build-sites.ts";
import { fragmentsIn } from "../site/search/index-files.ts";
import { buildAgain } from "./other-builds.ts";
import { attribute, textOf } from "./page.ts";
import { broken, referencesOf } from "./references.ts";
import { at, listAt, openSite, type Parsed, parseXml, root, type Site, textAt, wrongOn } from "./site.ts";
import { calendarWords } from "./words.ts";

/** A file of content, read without the gate: what must not be seen is not for the gate to say. */
interface Written {
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly why: "draft" | "future" | "expired" | undefined;
}

function readAll(content: string): Written[] {
  return readdirSync(content, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const [, front = "", body = ""] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(content, file), "utf8")) ?? [];
      const head = parse(front, { schema: "failsafe" }) as Parsed;
      const day = (name: string) => {
        const read = parseDay(textAt(head, name), "UTC");
        return typeof read === "string" ? "" : read.iso;
      };
      const isDraft = /^(ja|yes|true)$/.test(textAt(head, "draft"));
      const isFuture = file.startsWith("posts") && day("date") > today;
      const isExpired = day("expires") !== "" && day("expires") <= today;
      const why = isDraft ? "draft" : isExpired ? "expired" : isFuture ? "future" : undefined;
      return { file, slug: basename(file, ".md"), title: textAt(head, "title"), body, why };
    });
}

/** The texts of all files of a folder whose name ends like this. */
function filesBelow(folder: string, ending: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => ending.test(file)).map((file) => readFileSync(join(folder, file), "utf8"));
}

/** All words of four letters and more. */
function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** A text as it is under all ways of writing it: entities and quotes do not hide anything. */
function plain(text: string): string {
  return text
    .replace(/&#(?:39|x27);|&apos;|[‘’]/g, "'")
    .replace(/&quot;|[“”„]/g, '"')
    .replace(/&amp;/g, "&");
}

function readable(site: Site): string[] {
  return site.files.filter((file) => /\.(html|xml|json|txt|svg|webmanifest)$|\/_\w+$/.test(file));
}

/** The sites that hold something back; the default region has neither a draft nor a post of a day to come. */
const names = ["seenland", "gwennol"] as const;

describe.each(names)("what %s holds back", (name) => {
  const { content, out } = sites[name];
  const all = readAll(content);
  const held = all.filter(({ why }) => why !== undefined);
  const shown = all.filter(({ why }) => why === undefined);
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name, content, out);
  });

  test("is something: the truths below are about it", () => {
    expect(held.length).toBeGreaterThan(1);
  });

  test("has no address", () => {
    const slugs = new Set(held.map(({ slug }) => slug));
    const isOne = (path: string) => path.split(/[/.]/).some((part) => slugs.has(part)) || hasBloom(path);
    const hasBloom = (path: string) => [...slugs].some((slug) => basename(path).includes(`-${slug}`));
    expect(site.files.filter(isOne)).toEqual([]);
  });

  test("is named and linked nowhere", () => {
    const published = plain(shown.map(({ title, body }) => `${title}\n${body}`).join("\n"));
    const wrong = readable(site).flatMap((file) => {
      const text = plain(site.text(file));
      return held.flatMap(({ title, slug }) => [
        ...(text.includes(`/${slug}/`) ? [`${file} links ${slug}`] : []),
        ...(text.includes(plain(title)) && !published.includes(plain(title))
          ? [`${file} names ${title}`]
          : []),
      ]);
    });
    expect(wrong).toEqual([]);
  });

  test("leaves none of its words: whatever only it says is said nowhere", () => {
    const known = wordsIn(
      [
        ...shown.flatMap(({ file, slug }) => [readFileSync(join(content, file), "utf8"), slug]),
        ...filesBelow(content, /\.ya?ml$/),
        // The site speaks for itself, too: labels, months, notes for screen readers.
        ...["src", "layouts"].flatMap((folder) => filesBelow(join(root, folder), /\.tsx?$/)),
        ...calendarWords(site.region.language),
      ].join("\n"),
    );
    const telling = new Set(
      held.flatMap(({ title, body }) => [...wordsIn(`${title}\n${body}`)]).filter((word) => !known.has(word)),
    );
    expect(telling.size).toBeGreaterThan(5);
    const said = readable(site).flatMap((file) =>
      [...wordsIn(file), ...wordsIn(saidIn(file))]
        .filter((word) => telling.has(word))
        .map((w) => `${file}: ${w}`),
    );
    expect(said).toEqual([]);

    const { searchIndex } = site.region.addresses;
    const fragments = fragmentsIn(join(out, searchIndex));
    expect(fragments.length).toBeGreaterThan(5);
    const found = fragments.flatMap((fragment) =>
      [...wordsIn(JSON.stringify(fragment))]
        .filter((word) => telling.has(word))
        .map((w) => `${fragment.url}: ${w}`),
    );
    expect(found).toEqual([]);

    function saidIn(file: string): string {
      return file.endsWith(".html") ? site.page(file.replace(/index\.html$/, "")).words : site.text(file);
    }
  });
});

describe.each(names)("a preview of %s", (name) => {
  const { content } = sites[name];
  const held = readAll(content).filter(({ why }) => why === "draft" || why === "future");
  const expired = readAll(content).filter(({ why }) => why === "expired");
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name, content, await buildAgain(content, {}, "--drafts"), { drafts: true });
  });

  test("shows drafts and what is still to come, and keeps search engines from them", () => {
    const found = held.map(({ title }) => {
      const page = site.pages.find((one) => plain(textOf(one.all("h1")[0])) === plain(title));
      return { title, isThere: page !== undefined, isIndexed: page?.isIndexed };
    });
    expect(found).toEqual(held.map(({ title }) => ({ title, isThere: true, isIndexed: false })));
  });

  test("says on each of them that it is not on the site yet", () => {
    const { draft } = textsOf(site.region.language);
    const pages = site.pages.filter((page) => held.some(({ slug }) => page.address.endsWith(`/${slug}/`)));
    expect(wrongOn(pages, ({ words }) => (words.includes(draft) ? [] : ["does not say so"]))).toEqual([]);
    expect(pages.length).toBe(held.length);
  });

  test("finds them when one searches, but not what has expired", () => {
    const fragments = fragmentsIn(join(site.out, site.region.addresses.searchIndex));
    const titles = fragments.map(({ meta }) => plain(meta.title ?? ""));
    expect(held.filter(({ title }) => !titles.includes(plain(title)))).toEqual([]);
    expect(expired.filter(({ title }) => titles.includes(plain(title)))).toEqual([]);
  });

  test("leaves them out of the sitemap", () => {
    const urls = listAt(parseXml(site.text(site.region.addresses.sitemap)), "urlset", "url");
    const wanted = site.indexed.map(({ address }) => `${site.origin}${address}`);
    expect(urls.map((url) => textAt(url, "loc")).sort()).toEqual(wanted.sort());
  });

  test("does not show again what has expired", () => {
    const slugs = expired.map(({ slug }) => slug);
    expect(site.files.filter((file) => slugs.some((slug) => file.includes(slug)))).toEqual([]);
  });

  test("has no broken link", () => {
    expect(site.pages.flatMap((page) => broken(referencesOf(page, site), site))).toEqual([]);
  });
});

describe("a deploy preview on Netlify", () => {
  const { content } = sites.seenland;
  const url = "https://deploy-preview-7--seenland.example";
  let site: Site;
  beforeAll(async () => {
    const netlify = { NETLIFY: "true", CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: url };
    const deployment = { url, preview: true };
    const out = await buildAgain(content, netlify, "--no-cards");
    site = await openSite("preview", content, out, { drafts: true, deployment });
  });

  test("keeps search engines from every page", () => {
    expect(site.indexed.map(({ address }) => address)).toEqual([]);
    expect(site.text("/robots.txt")).toMatch(/^User-agent: \*\nDisallow: \/$/m);
    expect(site.text("/robots.txt")).not.toContain("Sitemap:");
    expect(site.text("/_headers")).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
  });

  test("calls no page the one to be known by, and asks for none to be found", () => {
    expect(wrongOn(site.pages, (page) => page.links("canonical").map(() => "canonical"))).toEqual([]);
    const { sitemap } = site.region.addresses;
    const urls = site.has(sitemap) ? listAt(parseXml(site.text(sitemap)), "urlset", "url") : [];
    expect(urls).toEqual([]);
  });

  test("shows drafts", () => {
    const held = readAll(content).filter(({ why }) => why === "draft" || why === "future");
    const slugs = held.map(({ slug }) => slug);
    const shown = slugs.filter((slug) => site.addresses.some((address) => address.endsWith(`/${slug}/`)));
    expect(shown).toEqual(slugs);
  });

  test("stands on its own: every full address is one of the preview", () => {
    const published = String(at(parse(readFileSync(join(content, "site.yaml"), "utf8")) as Parsed, "url"));
    const wrong = wrongOn(site.pages, (page) => [
      ...broken(referencesOf(page, site), site),
      ...page.meta("og:url").filter((address) => address !== `${url}${page.address}`),
      ...page
        .all("a", "link", "img")
        .flatMap((element) => attribute(element, "href") ?? attribute(element, "src") ?? [])
        .filter((address) => address.startsWith(published)),
    ]);
    expect(wrong).toEqual([]);
  });

  test("keeps the ids of posts in feeds: a subscriber sees none of them twice", () => {
    const ids = (xml: string) =>
      listAt(parseXml(xml), "rss", "channel", "item").map((item) => textAt(item, "guid"));
    const live = readFileSync(join(sites.seenland.out, "feed.xml"), "utf8");
    expect(ids(site.text("/feed.xml"))).toEqual(expect.arrayContaining(ids(live)));
  });
});
