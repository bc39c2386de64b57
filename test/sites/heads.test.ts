import { describe, expect, test } from "vitest";
import { fold } from "../../src/core/text.ts";
import { attribute } from "./page.ts";
import { at, listAt, openSites, parseJson, textAt, wrongOn } from "./site.ts";

describe.each(await openSites())("the head of every page of $name", (site) => {
  const { pages, region, origin } = site;

  test("keeps search engines from what is not there, from thanks for a form, and from nothing else", () => {
    const hidden = pages.filter(({ isIndexed }) => !isIndexed).map(({ address }) => address);
    const thanks = site.listed.forms.map((form) => form.thanks);
    expect(hidden.sort()).toEqual([region.addresses.notFound, ...thanks].sort());
  });

  test("says under which address the page is known", () => {
    const canonical = wrongOn(pages, (page) => {
      const found = page.links("canonical").map((link) => attribute(link, "href"));
      const wanted = page.isIndexed ? [`${origin}${page.address}`] : [];
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`canonical: ${JSON.stringify(found)}`];
    });
    expect(canonical).toEqual([]);
  });

  test("tells others what to show when the page is passed on", () => {
    const wanted = ["og:type", "og:site_name", "og:title", "og:description", "og:url", "og:locale"];
    const wrong = wrongOn(pages, (page) => [
      ...wanted.filter((name) => page.meta(name).length !== 1 || page.meta(name)[0] === ""),
      ...page.meta("og:url").filter((url) => url !== `${origin}${page.address}`),
      ...page.meta("og:locale").filter((locale) => !/^[a-z]{2}_[A-Z]{2}$/.test(locale)),
      ...page.meta("og:description").filter((text) => text !== page.meta("description")[0]),
    ]);
    expect(wrong).toEqual([]);
  });

  test("has a preview picture that all of them take: JPEG or PNG, 1200 × 630, described, under 600 KB", () => {
    const wrong = wrongOn(pages, (page) => {
      const [image = "", ...more] = page.meta("og:image");
      if (image === "" && !page.isIndexed) return [];
      const file = image.slice(origin.length);
      const isOwn = image.startsWith(`${origin}/`) && /\.(jpg|png)$/.test(image) && site.has(file);
      if (!isOwn || more.length > 0) return [`og:image: ${[image, ...more]}`];
      const size = ["og:image:width", "og:image:height"].map((name) => page.meta(name).join());
      const bytes = site.bytes(file);
      return [
        ...(size.join(" × ") === "1200 × 630" ? [] : [`says ${size}`]),
        ...(page.meta("og:image:alt").join() === "" ? ["og:image:alt"] : []),
        ...(bytes.length < 600_000 ? [] : [`${file} has ${bytes.length} bytes`]),
        // The header of a PNG says its size in the bytes from 16 on.
        ...(file.endsWith(".png") && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) !== 1200 * 630
          ? [file]
          : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("says when a post appeared", () => {
    const wrong = region.posts.filter(({ address, date }) => {
      const [published = ""] = site.page(address).meta("article:published_time");
      return !published.startsWith(date.iso);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test("links the feeds of the site, and those of what the page is about and of what readers say", () => {
    const { feed, jsonFeed } = region.addresses;
    const own = new Map(site.listed.feeds.map(({ page, address }) => [page, address]));
    const comments = new Map(
      site.listed.commented.map(({ address }) => [address, region.addresses.commentsOf(address)]),
    );
    const wrong = wrongOn(pages, (page) => {
      const links = page.links("alternate");
      const of = (type: string) => links.filter((link) => attribute(link, "type") === `application/${type}`);
      const rss = of("rss+xml").map((link) => attribute(link, "href") ?? "");
      const said = comments.get(page.address);
      const wanted = [...new Set([feed, own.get(page.address) ?? feed]), ...(said ? [said] : [])];
      const nameless = links.filter((link) => !attribute(link, "title") && !attribute(link, "hreflang"));
      return [
        ...wanted.filter((address) => !rss.includes(address)).map((address) => `does not link ${address}`),
        ...rss.filter((address) => !wanted.includes(address)).map((address) => `links ${address}`),
        ...(of("feed+json").some((link) => attribute(link, "href") === jsonFeed) ? [] : ["no JSON Feed"]),
        ...nameless.map(() => "a feed has no name"),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("tells a feed from the other on the same page by its name", () => {
    const wrong = wrongOn(pages, (page) => {
      const rss = page.links("alternate").filter((link) => attribute(link, "type") === "application/rss+xml");
      const names = rss.map((link) => attribute(link, "title"));
      return new Set(names).size === names.length ? [] : [JSON.stringify(names)];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(await openSites())("the JSON-LD of $name", (site) => {
  const { pages, indexed, region, origin } = site;
  const kinds: Readonly<Record<string, readonly string[]>> = {
    post: ["BlogPosting"],
    event: ["Event"],
    partner: ["Person", "Organization"],
  };
  const things = (page: (typeof pages)[number]) => page.data.map(parseJson);

  test("cannot end the script it stands in", () => {
    expect(wrongOn(pages, (page) => page.data.filter((json) => /[<>]/.test(json)))).toEqual([]);
  });

  test("is of schema.org", () => {
    const wrong = wrongOn(pages, (page) =>
      things(page).flatMap((thing) =>
        textAt(thing, "@context") === "https://schema.org" && textAt(thing, "@type") !== ""
          ? []
          : [JSON.stringify(thing).slice(0, 100)],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("says what kind of thing a page is about", () => {
    const wrong = wrongOn(indexed, (page) => {
      const types = things(page).map((thing) => textAt(thing, "@type"));
      const kind = site.entries.get(page.address)?.kind ?? "";
      const isHome = page.address === region.addresses.home;
      const wanted = isHome ? ["WebSite"] : (kinds[kind] ?? []);
      const about = types.filter((type) => type !== "BreadcrumbList");
      if (wanted.length === 0) return about.filter((type) => Object.values(kinds).flat().includes(type));
      return about.some((type) => wanted.includes(type)) ? [] : [`is a ${kind}, but says ${about}`];
    });
    expect(wrong).toEqual([]);
  });

  test("gives a post its headline, day, author and address", () => {
    const wrong = region.posts.flatMap((post) => {
      const thing = things(site.page(post.address)).find((t) => textAt(t, "@type") === "BlogPosting");
      const found = [
        textAt(thing, "headline") === post.title,
        textAt(thing, "datePublished").startsWith(post.date.iso),
        // A name of whom nobody knows what it is, is only credited.
        fold(textAt(thing, "author", "name") || textAt(thing, "creditText")) === fold(post.author),
        textAt(thing, "url") === `${origin}${post.address}`,
        textAt(thing, "inLanguage") === post.lang,
      ];
      return found.every((isRight) => isRight) ? [] : [`${post.address} ${JSON.stringify(found)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("gives an event its moment, place, address and state", () => {
    const states = { planned: "Scheduled", cancelled: "Cancelled", moved: "Rescheduled" };
    const wrong = region.events.flatMap((event) => {
      const thing = things(site.page(event.address)).find((t) => textAt(t, "@type") === "Event");
      // Of an evening without a closing time nothing is said: its day alone would be an end before the beginning.
      const hasEnd =
        event.start.time === undefined || event.end.time !== undefined || event.end.iso > event.start.iso;
      const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;
      const found = [
        moment.test(textAt(thing, "startDate")),
        textAt(thing, "startDate").startsWith(event.start.iso),
        !hasEnd || moment.test(textAt(thing, "endDate")),
        !hasEnd || Date.parse(textAt(thing, "endDate")) >= Date.parse(textAt(thing, "startDate")),
        hasEnd || at(thing, "endDate") === undefined,
        textAt(thing, "previousStartDate") === (event.data.movedFrom?.iso ?? ""),
        event.start.time === undefined || textAt(thing, "startDate").includes(`T${event.start.time}`),
        textAt(thing, "location", "name") !== "",
        textAt(thing, "location", "address", "addressLocality") !== "",
        textAt(thing, "eventStatus") === `https://schema.org/Event${states[event.status]}`,
      ];
      return found.every((isRight) => isRight) ? [] : [`${event.address} ${JSON.stringify(found)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("leads from home to every page, step by step", () => {
    const wrong = wrongOn(
      indexed.filter(({ address }) => address !== region.addresses.home),
      (page) => {
        const trails = things(page).filter((thing) => textAt(thing, "@type") === "BreadcrumbList");
        const steps = listAt(trails[0], "itemListElement");
        const items = steps.map((step) => textAt(step, "item"));
        const positions = steps.map((step) => at(step, "position"));
        const found = [
          trails.length === 1,
          items[0] === `${origin}${region.addresses.home}`,
          items.at(-1) === `${origin}${page.address}`,
          new Set(items).size === items.length,
          positions.every((position, index) => position === index + 1),
          steps.every((step) => textAt(step, "name") !== ""),
        ];
        return found.every((isRight) => isRight) ? [] : [`${JSON.stringify(found)} ${items.join(" > ")}`];
      },
    );
    expect(wrong).toEqual([]);
  });
});
