import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Region } from "../../src/region/region.ts";
import { readHeaders } from "../../src/server/host/headers.ts";
import { sites } from "../build-sites.ts";
import { choicesIn, fragmentsIn } from "../site/search/index-files.ts";
import { buildAgain } from "./other-builds.ts";
import { attribute, isWithin, textOf, wordsOf } from "./page.ts";
import { openSite, openSites, type Site, wrongOn } from "./site.ts";

describe.each(await openSites())("the search of $name", (site) => {
  const { region, pages } = site;
  const { searchIndex } = region.addresses;
  const search = region.addresses.search();
  const inIndex = site.files.filter((file) => file.startsWith(searchIndex));
  const fragments = fragmentsIn(join(site.out, searchIndex));

  test("has an index of everything that has a page of its own, and of nothing else", () => {
    const wanted = region.entries.map(({ address, title }) => `${address} ${title}`);
    expect(fragments.map(({ url, meta }) => `${url} ${meta.title}`).sort()).toEqual(wanted.sort());
    expect(fragments.length).toBeGreaterThan(5);
  });

  test("has the whole text of each", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    const wrong = fragments.flatMap(({ url, content }) => {
      const known = new Set(words(content));
      const prose = site.page(url).elements.filter((element) => wordsOf(element, "class").includes("prose"));
      return words(prose.map(textOf).join(" "))
        .filter((word) => !known.has(word))
        .map((word) => `${url} ${word}`);
    });
    expect(wrong).toEqual([]);
  });

  test("has the files a browser needs, in one language, and no user interface of its maker's", () => {
    const kinds = [
      ...new Set(inIndex.map((file) => file.slice(searchIndex.length).replace(/_[\da-f]+\./, "_HASH."))),
    ];
    const { language } = region;
    const wanted = [
      "choices.json",
      `fragment/${language}_HASH.pf_fragment`,
      `index/${language}_HASH.pf_index`,
      "pagefind-entry.json",
      "pagefind.js",
      `pagefind.${language}_HASH.pf_meta`,
      `wasm.${language}.pagefind`,
    ];
    expect(kinds.sort()).toEqual(wanted.sort());
  });

  test("can be begun on every page, in a field of the header that has a name", () => {
    const wrong = wrongOn(pages, (page) => {
      const forms = page.all("form").filter((form) => isWithin(form, "header"));
      const fields = page.all("input").filter((input) => isWithin(input, "header"));
      const id = fields[0] && attribute(fields[0], "id");
      const labels = page.all("label").filter((label) => attribute(label, "for") === id);
      const [form] = forms;
      const isPlain = form && attribute(form, "action") === search && attribute(form, "method") === "get";
      const isNamed = fields.length === 1 && fields[0] && attribute(fields[0], "name") === "q";
      return isPlain && isNamed && labels.map(textOf).join() !== "" ? [] : ["has no such field"];
    });
    expect(wrong).toEqual([]);
  });

  test("is loaded by the search page only", () => {
    const loading = pages.filter(
      ({ source }) => source.includes(searchIndex) || source.includes("/assets/search."),
    );
    expect(loading.map(({ address }) => address)).toEqual([search]);
    expect(site.page(search).source).not.toContain(`${searchIndex}pagefind.js`);
  });

  test("may run WebAssembly on the search page, and nowhere else", async () => {
    const { headersFor } = await readHeaders(join(site.out, "_headers"));
    const policy = (path: string) => headersFor(path).get("content-security-policy") ?? "";
    const allowed = pages.filter(({ address }) => policy(address).includes("wasm"));
    expect(allowed.map(({ address }) => address)).toEqual([search]);
    expect(policy(search)).toBe(
      policy("/").replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
    expect(policy(`${searchIndex}pagefind.js`)).toBe(policy("/"));
  });

  test("is kept by browsers for ever only in the pieces that are named by what is in them", async () => {
    const { headersFor } = await readHeaders(join(site.out, "_headers"));
    const kept = inIndex.filter((file) => headersFor(file).get("cache-control")?.includes("immutable"));
    const pieces = inIndex.filter((file) => file.startsWith(`${searchIndex}index/`));
    expect(kept).toEqual(pieces);
  });

  test("leads to everything without a script: what is not listed is on the page of its year", () => {
    const linksOf = (address: string) =>
      new Set(
        site
          .page(address)
          .all("a")
          .map((link) => attribute(link, "href") ?? ""),
      );
    const listed = linksOf(search);
    const years = region.years.filter(({ address }) => listed.has(address));
    const onYears = new Set(years.flatMap(({ address }) => [...linksOf(address)]));
    const missing = region.entries.filter(({ address }) => !listed.has(address) && !onYears.has(address));
    expect(missing.map(({ file }) => file)).toEqual([]);
    // Only what grows with the years is cut short, and only then it says so.
    const left = region.entries.filter(({ address }) => !listed.has(address));
    expect(left.filter(({ kind }) => kind !== "post" && kind !== "event")).toEqual([]);
    expect(site.page(search).words.includes(newest(region))).toBe(left.length > 0);
  });

  test("narrows by what there is: every choice has something behind it", () => {
    const page = site.page(search);
    const entries = choicesIn(join(site.out, searchIndex));
    const known = new Set(entries.flat());
    expect(entries.length).toBe(fragments.length);
    const offered = page.all("select").flatMap((select) =>
      page
        .all("option")
        .filter((option) => option.parentNode === select && attribute(option, "value") !== "")
        .map((option) => `${attribute(select, "name")}=${attribute(option, "value")}`),
    );
    expect(offered.sort()).toEqual([...known].sort());
    expect(page.all("select").length).toBe(4);
  });
});

/** What the list says when it is cut short. */
function newest({ language }: Region): string {
  return wordsIn(language).search.newest.replace("{count}", "50");
}

describe("a site without search", () => {
  let site: Site;
  beforeAll(async () => {
    const { content } = sites.seenland;
    site = await openSite("without", content, await buildAgain(content, {}, "--no-search", "--no-cards"));
  });

  test("has no index, and nothing that would look for one", () => {
    const { searchIndex } = site.region.addresses;
    expect(site.files.filter((file) => file.startsWith(searchIndex))).toEqual([]);
    expect(site.pages.filter(({ source }) => source.includes(searchIndex))).toEqual([]);
    expect(site.text("/_headers")).not.toMatch(/wasm|pagefind/);
  });

  test("has a search page that lists everything, without filters", () => {
    const page = site.page(site.region.addresses.search());
    expect(page.all("select")).toEqual([]);
    expect(page.words).toContain(textsOf(site.region.language).everything);
  });
});
