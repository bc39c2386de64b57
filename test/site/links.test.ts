import { describe, expect, test } from "vitest";
import { attribute, tagOf, wordsOf } from "./page.ts";
import {
  addressesOf,
  broken,
  clicksFromHome,
  isInternal,
  referencesOf,
  referencesOfFiles,
  resolve,
} from "./references.ts";
import { openSites, twice, wrongOn } from "./site.ts";

/** Elements that have a browser ask for something by themselves, and ways of linking that do. */
const asking = [
  "img",
  "source",
  "script",
  "iframe",
  "embed",
  "object",
  "video",
  "audio",
  "track",
  "image",
  "use",
];
const askingRels = /\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

describe.each(await openSites())("the addresses of $name", (site) => {
  const { pages, region } = site;

  test("lead to what is there, wherever a page names one", () => {
    expect(pages.flatMap((page) => broken(referencesOf(page, site), site))).toEqual([]);
  });

  test("lead to what is there, wherever another file names one", () => {
    expect(broken(referencesOfFiles(site), site)).toEqual([]);
  });

  test("are written so that no page is asked for twice: with the slash, without index.html", () => {
    const wrong = wrongOn(pages, (page) =>
      page.all("a", "link").flatMap((link) => {
        const written = attribute(link, "href") ?? "";
        const url = resolve({ from: page.address, written }, site);
        if (!url || !isInternal(url, site)) return [];
        const isPage = site.has(url.pathname) && /(\/|\.[a-z\d]+)$/.test(url.pathname);
        return isPage && !url.pathname.endsWith("/index.html") ? [] : [written];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("are different in any capitalisation", () => {
    const addresses = [...site.addresses, ...site.files.filter((file) => !file.endsWith(".html"))];
    expect(twice(addresses.map((address) => address.toLowerCase()))).toEqual([]);
  });

  test("of pages are lower-case ASCII and never change under escaping", () => {
    expect(site.addresses.filter((address) => !/^\/(?:[a-z\d.-]+\/)*(?:[a-z\d.-]+)?$/.test(address))).toEqual(
      [],
    );
  });

  test("say which lead to another site", () => {
    const wrong = wrongOn(pages, (page) =>
      page
        .all("a", "area")
        .filter((link) => {
          const url = resolve({ from: page.address, written: attribute(link, "href") ?? "" }, site);
          const isOutside = url !== undefined && /^https?:$/.test(url.protocol) && !isInternal(url, site);
          return isOutside !== wordsOf(link, "rel").includes("external") && url?.protocol !== "mailto:";
        })
        .map(tagOf),
    );
    expect(wrong).toEqual([]);
  });

  test("never lead out of the page by javascript: or data:", () => {
    const wrong = wrongOn(pages, (page) =>
      page.elements
        .flatMap(addressesOf)
        .filter((address) => /^\s*(javascript|data|vbscript):/i.test(address)),
    );
    expect(wrong).toEqual([]);
  });

  test("never have a browser ask another host", () => {
    const wrong = wrongOn(pages, (page) =>
      page.elements
        .filter(
          (element) =>
            asking.includes(element.tagName) ||
            element.tagName === "form" ||
            (element.tagName === "link" && askingRels.test(attribute(element, "rel") ?? "")),
        )
        .flatMap(addressesOf)
        .filter((written) => {
          const url = resolve({ from: page.address, written }, site);
          return !url || !isInternal(url, site);
        }),
    );
    const others = referencesOfFiles(site)
      .filter(({ from }) => /\.(css|svg)$/.test(from))
      .filter((reference) => !isInternal(resolve(reference, site) ?? new URL("about:blank"), site));
    const imports = site.filesOf("css", "svg").filter((file) => site.text(file).includes("@import"));
    expect([...wrong, ...others, ...imports]).toEqual([]);
  });

  test("are at most three clicks from home, and none is forgotten", () => {
    const clicks = clicksFromHome(site);
    const far = site.indexed.filter(({ address }) => (clicks.get(address) ?? Infinity) > 3);
    expect(far.map(({ address }) => `${address} (${clicks.get(address) ?? "no way there"})`)).toEqual([]);
  });

  test("of lists lead on to something: no list is empty", () => {
    const entries = new Set(region.entries.map(({ address }) => address));
    const { addresses } = region;
    const registers = [addresses.archive(), addresses.tags(), addresses.places()];
    const isPage = (address: string) =>
      entries.has(address) || [addresses.home, addresses.follow()].includes(address);
    const lists = site.indexed.filter(({ address }) => !isPage(address));
    const wrong = wrongOn(lists, (page) => {
      const targets = page.all("a").flatMap((link) => {
        const url = resolve({ from: page.address, written: attribute(link, "href") ?? "" }, site);
        return url && isInternal(url, site) ? [decodeURI(url.pathname)] : [];
      });
      const isBelow = (target: string) => target !== page.address && site.has(target) && !entries.has(target);
      // The header and footer of the site, and the way here, are on a page that is not there, too.
      const everywhere = new Set(
        site
          .page(addresses.notFound)
          .all("a")
          .map((link) => attribute(link, "href")),
      );
      const leads = targets.filter(
        (target) =>
          (entries.has(target) && (!everywhere.has(target) || page.address === addresses.search())) ||
          (registers.includes(page.address) && isBelow(target) && !everywhere.has(target)),
      );
      return leads.length > 0 ? [] : ["leads to no entry"];
    });
    expect(wrong).toEqual([]);
  });
});
