import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openHostedSite } from "../../src/server/host/site.ts";
import { sites } from "../build-sites.ts";
import { attribute, type Element, isWithin, tagOf, wordsOf } from "./page.ts";
import {
  addressesOf,
  broken,
  clicksFromHome,
  isInternal,
  referencesOf,
  referencesOfFiles,
  resolve,
} from "./references.ts";
import { openSites, type Site, twice, wrongOn } from "./site.ts";

/** Ways of linking that a browser does not follow by itself. */
const toldRels = ["canonical", "alternate", "author", "license", "me", "next", "prev", "search", "help"];

/** The addresses of other hosts in a text. The site's own calendars are told of in a way of their own. */
function outsideIn(text: string, site: Site): URL[] {
  return [...text.matchAll(/(?:\b[a-z][a-z\d+.-]*:)?\/\/[^\s"'<>]+/gi)].flatMap(([written]) => {
    const url = resolve({ from: "/", written: written.replace(/^webcal:/, "https:") }, site);
    return url && !isInternal(url, site) ? [url] : [];
  });
}

/** Attributes that are read out or shown, and so may hold any words. */
const words = /^(alt|title|placeholder|value|aria-.+)$/;

/** Tells whether no browser asks for the address that an attribute names before somebody clicks. */
function isOnlyTold(element: Element, name: string): boolean {
  const { tagName } = element;
  if (words.test(name)) return true;
  if (tagName === "meta") return name === "content" && attribute(element, "http-equiv") === undefined;
  if (tagName === "a" || tagName === "area") return name === "href" || name === "data-player";
  if (tagName === "blockquote" || tagName === "q") return name === "cite";
  const rels = wordsOf(element, "rel");
  return (
    tagName === "link" && name === "href" && rels.length > 0 && rels.every((rel) => toldRels.includes(rel))
  );
}

/** All that editors wrote, as it stands in the files. */
function textsOfFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|ya?ml)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

describe.each(await openSites())("the addresses of $name", (site) => {
  const { pages, region, everything } = site;

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
    const wrong = wrongOn(everything, (page) =>
      page.elements.flatMap(addressesOf).filter((written) => {
        const { protocol = "" } = resolve({ from: page.address, written }, site) ?? {};
        return ["javascript:", "data:", "vbscript:"].includes(protocol);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("never have a browser ask another host", () => {
    const wrong = wrongOn(everything, (page) =>
      page.elements.flatMap((element) =>
        element.attrs
          .filter(({ name, value }) => outsideIn(value, site).length > 0 && !isOnlyTold(element, name))
          .map(() => tagOf(element)),
      ),
    );
    const others = site
      .filesOf("css", "svg")
      .flatMap((file) =>
        outsideIn(site.text(file).replaceAll(/\sxmlns(:\w+)?="[^"]*"/g, ""), site).map(String),
      );
    const references = referencesOfFiles(site)
      .filter(({ from }) => /\.(css|svg)$/.test(from))
      .filter((reference) => !isInternal(resolve(reference, site) ?? new URL("about:blank"), site));
    const imports = site.filesOf("css", "svg").filter((file) => site.text(file).includes("@import"));
    expect([...wrong, ...others, ...references, ...imports]).toEqual([]);
  });

  test("of other sites are those that an editor wrote, the region's repository, and where a page is passed on", () => {
    const written = textsOfFolder(sites[site.name as keyof typeof sites].content);
    const repository = region.settings.repository ?? "//none";
    const wrong = wrongOn(everything, (page) => {
      const passedOn = encodeURIComponent(`${site.origin}${page.address}`);
      const isWritten = (href: string) => written.includes(href) || written.includes(decodeURI(href));
      return page
        .all("a", "area")
        .map((link) => attribute(link, "href") ?? "")
        .filter((href) => outsideIn(href, site).length > 0)
        .filter((href) => !isWritten(href) && !href.startsWith(`${repository}/`) && !href.includes(passedOn));
    });
    expect(wrong).toEqual([]);
  });

  test("of players are those that the policy of the page lets into a frame", async () => {
    const { headersFor } = await openHostedSite(site.out);
    const wrong = wrongOn(everything, (page) => {
      const policy = headersFor(page.address).get("content-security-policy") ?? "";
      const frames = /frame-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
      return page.elements
        .flatMap((element) => attribute(element, "data-player") ?? [])
        .filter((player) => !frames.includes(new URL(player).origin));
    });
    expect(wrong).toEqual([]);
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
      const links = page.all("a").filter((link) => isWithin(link, "main"));
      const targets = links.flatMap((link) => {
        const url = resolve({ from: page.address, written: attribute(link, "href") ?? "" }, site);
        return url && isInternal(url, site) ? [decodeURI(url.pathname)] : [];
      });
      const isBelow = (target: string) =>
        ![page.address, addresses.home].includes(target) && site.has(target) && !entries.has(target);
      const leads = targets.filter(
        (target) => entries.has(target) || (registers.includes(page.address) && isBelow(target)),
      );
      return leads.length > 0 ? [] : ["leads to no entry"];
    });
    expect(wrong).toEqual([]);
  });
});
