import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Event, Post } from "../../src/region/region.ts";
import { readHeaders } from "../../src/server/host/headers.ts";
import { attribute, isWithin, textOf } from "./page.ts";
import { openSites, wrongOn } from "./site.ts";

describe.each(await openSites())("the relations of $name", (site) => {
  const { region, origin } = site;
  const cardOf = (slug: string) => region.addresses.partnerCard(slug);
  const cards = region.partners.map(({ slug }) => site.page(cardOf(slug)));

  test("have a card for every partner, that no search engine shows and whose links leave the frame", () => {
    expect(cards.length).toBeGreaterThan(0);
    const wrong = wrongOn(cards, (card) => {
      const links = card.all("a");
      return [
        ...(card.all("h1").length === 1 ? [] : ["has no title"]),
        ...(card.isIndexed ? ["is indexed"] : []),
        ...(card.all("script", "form", "style").length > 0 ? ["does more than tell"] : []),
        ...links.filter((link) => attribute(link, "target") !== "_top").map(textOf),
        ...links.map((link) => attribute(link, "href") ?? "").filter((href) => !site.has(href)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("weigh at most 6 KB a card, with its style and its picture", () => {
    const heavy = wrongOn(cards, (card) => {
      const parts = [
        ...card.all("link").map((link) => attribute(link, "href") ?? ""),
        ...card.all("img").map((img) => attribute(img, "src") ?? ""),
      ];
      const size = [Buffer.from(card.source), ...parts.map((part) => site.bytes(part))]
        .map((bytes) => brotliCompressSync(bytes).length)
        .reduce((sum, one) => sum + one, 0);
      return parts.length >= 2 && size <= 6_000 ? [] : [`weighs ${size}`];
    });
    expect(heavy).toEqual([]);
  });

  test("may be framed by any site; nothing else may be framed at all", async () => {
    const { headersFor } = await readHeaders(join(site.out, "_headers"));
    const framedBy = (address: string) =>
      /frame-ancestors ([^;]+)/.exec(headersFor(address).get("content-security-policy") ?? "")?.[1];
    const own = new Set(region.partners.map(({ slug }) => cardOf(slug)));
    const files = [...site.addresses, ...own, ...site.guests.map(({ address }) => address)];
    expect(files.filter((address) => framedBy(address) !== (own.has(address) ? "*" : "'none'"))).toEqual([]);
    expect(files.filter((address) => headersFor(address).has("x-frame-options"))).toEqual([]);
  });

  test("are told on the partner's page: projects, posts, events, feed, and the frame to copy", () => {
    const wrong = region.partners.flatMap((partner) => {
      const page = site.page(partner.address);
      const links = new Set(page.all("a").map((link) => attribute(link, "href")));
      const told = [...partner.projects, ...partner.posts, ...partner.events].map(({ address }) => address);
      const frame = page
        .all("code")
        .filter((code) => isWithin(code, "details"))
        .map(textOf);
      return [
        ...[...told, region.addresses.feedOf(partner.address)].filter((address) => !links.has(address)),
        ...(frame.some((one) => one.includes(`src="${origin}${cardOf(partner.slug)}"`))
          ? []
          : [partner.slug]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("are told on a project's page: every post and event that was once, in a timeline, or the only post beside the text", () => {
    const wrong = region.projects.flatMap((project) => {
      const { source } = site.page(project.address);
      const begin = source.indexOf('class="section timeline"');
      const timeline = source.slice(
        begin < 0 ? source.indexOf('class="rail"') : begin,
        source.indexOf("</main>"),
      );
      const comes = (event: Event) => event.start.iso > region.today.iso;
      const wanted = (entry: Post | Event) => (entry.kind === "event" && comes(entry) ? 0 : 1);
      return [...project.posts, ...project.events]
        .filter((entry) => timeline.split(`href="${entry.address}"`).length - 1 !== wanted(entry))
        .map(({ address }) => `${project.address}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });
});
