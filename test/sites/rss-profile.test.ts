import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { at, listAt, openSites, type Parsed, parseJson, parseXml, textAt, twice } from "./site.ts";

/*
 * The rules of the RSS Best Practices Profile (RSS Advisory Board, version 1.0, www.rssboard.org/rss-profile) for what
 * our feeds have, each by the section it is from; and how two programs that share no code read the feeds.
 */

/** What may stand in a channel and in an item without a namespace, by the RSS 2.0 specification. */
const channelNames =
  `title link description language copyright managingEditor webMaster pubDate lastBuildDate category
  generator docs cloud ttl image rating textInput skipHours skipDays item`.split(/\s+/);
const itemNames = "title link description author category comments enclosure guid pubDate source".split(" ");
const namespaces: Readonly<Record<string, string>> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  media: "http://search.yahoo.com/mrss/",
};
const rfc822Date =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const isFullAddress = (address: string) => /^https?:\/\/[\x21-\x7e]+$/.test(address) && URL.canParse(address);
const namesIn = (element: Parsed) =>
  typeof element === "object" && element !== null && !Array.isArray(element)
    ? Object.keys(element).filter((name) => !/^[@#]/.test(name))
    : [];

describe.each(await openSites())("by the RSS Best Practices Profile, a feed of $name", (site) => {
  const paths = site.filesOf("xml").filter((path) => /<rss\b/.test(site.text(path).slice(0, 100)));
  const feeds = paths.map((path) => {
    const xml = site.text(path);
    const rss = at(parseXml(xml), "rss");
    return { path, xml, rss, channel: at(rss, "channel"), items: listAt(rss, "channel", "item") };
  });
  type Feed = (typeof feeds)[number];
  const wrongIn = (look: (feed: Feed) => readonly string[]) =>
    feeds.flatMap((feed) => look(feed).map((wrong) => `${feed.path}: ${wrong}`));
  const wrongItems = (look: (item: Parsed) => readonly string[]) =>
    wrongIn(({ items }) =>
      items.flatMap((item) => look(item).map((it) => `${textAt(item, "title")}: ${it}`)),
    );

  test("is RSS 2.0 in UTF-8 with one channel (the rss element)", () => {
    expect(feeds.length).toBeGreaterThan(10);
    expect(
      wrongIn(({ xml, rss }) => [
        ...(/^<\?xml version="1\.0" encoding="UTF-8"\?>/.test(xml) ? [] : ["declaration"]),
        ...(textAt(rss, "@version") === "2.0" ? [] : ["version"]),
        ...(listAt(rss, "channel").length === 1 && namesIn(rss).length === 1 ? [] : [namesIn(rss).join()]),
      ]),
    ).toEqual([]);
  });

  test("has only elements of the specification, and of namespaces that it names (introduction)", () => {
    expect(
      wrongIn(({ rss, channel, items }) => {
        const unknown = (names: readonly string[], known: readonly string[]) =>
          names.filter((name) => {
            const [prefix = "", local] = name.split(":");
            return local
              ? textAt(rss, `@xmlns:${prefix}`) !== (namespaces[prefix] ?? "?")
              : !known.includes(name);
          });
        return [
          ...unknown(namesIn(channel), channelNames),
          ...items.flatMap((item) => unknown(namesIn(item), itemNames)),
        ];
      }),
    ).toEqual([]);
  });

  test("says nothing twice, but for the categories of an item", () => {
    const repeated = (element: Parsed, but: string) =>
      namesIn(element).filter((name) => name !== but && listAt(element, name).length > 1);
    expect(
      wrongIn(({ channel, items }) => [
        ...repeated(channel, "item"),
        ...items.flatMap((item) => repeated(item, "category")),
      ]),
    ).toEqual([]);
    expect(wrongItems((item) => twice(listAt(item, "category").map((one) => textAt(one))))).toEqual([]);
  });

  test("is text in all but descriptions, with & and < as hexadecimal references (character data)", () => {
    const plain = /<(title|language|category|dc:creator)(?: [^>]*)?>(.*?)<\/\1>/gs;
    expect(
      wrongIn(({ xml }) =>
        [...xml.matchAll(plain)].flatMap(([, name, text = ""]) =>
          /<|&(?!#x[\dA-F]+;)/.test(text) ? [`${name}: ${text}`] : [],
        ),
      ),
    ).toEqual([]);
  });

  test("has its title, link and description, and a title and description for each item (required elements)", () => {
    const missing = (element: Parsed) =>
      ["title", "link", "description"].filter((name) => textAt(element, name).trim() === "");
    expect(wrongIn(({ channel }) => missing(channel))).toEqual([]);
    expect(wrongItems(missing)).toEqual([]);
  });

  test("dates by RFC 822 with the year in four digits, on the right day of the week (dates)", () => {
    const wrong = (date: string) =>
      rfc822Date.test(date) &&
      date.startsWith(new Date(`${date.slice(5, 16)} UTC`).toUTCString().slice(0, 16))
        ? []
        : [date];
    expect(
      wrongIn(({ channel }) => {
        const date = at(channel, "lastBuildDate");
        return date === undefined ? [] : wrong(textAt(date));
      }),
    ).toEqual([]);
    expect(wrongItems((item) => wrong(textAt(item, "pubDate")))).toEqual([]);
  });

  test("has addresses with a scheme and in ASCII (URLs)", () => {
    expect(
      wrongIn(({ channel, items }) => [
        ...[textAt(channel, "link"), textAt(channel, "atom:link", "@href")].filter(
          (one) => !isFullAddress(one),
        ),
        ...items.map((item) => textAt(item, "link")).filter((one) => !isFullAddress(one)),
      ]),
    ).toEqual([]);
  });

  test("names itself in one atom:link, and as RSS (atom:link)", () => {
    expect(
      wrongIn(({ path, channel }) => {
        const links = listAt(channel, "atom:link");
        const [self] = links;
        const found = [links.length, textAt(self, "@rel"), textAt(self, "@type"), textAt(self, "@href")].join(
          " ",
        );
        return found === `1 self application/rss+xml ${site.origin}${path}` ? [] : [found];
      }),
    ).toEqual([]);
  });

  test("names its language as RFC 1766 does (language)", () => {
    expect(
      wrongIn(({ channel }) => {
        const language = textAt(channel, "language");
        return /^[a-z]{2}(-[A-Za-z]{2})?$/.test(language) ? [] : [language];
      }),
    ).toEqual([]);
  });

  test("names authors by dc:creator, for an author is an e-mail address (author)", () => {
    expect(
      wrongItems((item) => [
        ...(at(item, "author") === undefined ? [] : ["author"]),
        ...(textAt(item, "dc:creator").includes("@") ? [textAt(item, "dc:creator")] : []),
      ]),
    ).toEqual([]);
  });

  test("gives every item an id, and says whether it is an address (guid)", () => {
    expect(
      wrongItems((item) => {
        const [guid, says] = [textAt(item, "guid"), textAt(item, "guid", "@isPermaLink")];
        const isGood = guid.trim() === guid && guid !== "" && (says === "false" || isFullAddress(guid));
        return isGood ? [] : [`${guid} ${says}`];
      }),
    ).toEqual([]);
    expect(wrongIn(({ items }) => twice(items.map((item) => textAt(item, "guid"))))).toEqual([]);
  });

  test("encloses one file at most, with address, type and length (enclosure)", () => {
    expect(
      wrongItems((item) =>
        listAt(item, "enclosure").flatMap((one, index) => {
          const isGood =
            index === 0 &&
            isFullAddress(textAt(one, "@url")) &&
            /^\d+$/.test(textAt(one, "@length")) &&
            /^[a-z]+\/[a-z0-9.+-]+$/.test(textAt(one, "@type"));
          return isGood ? [] : [JSON.stringify(one)];
        }),
      ),
    ).toEqual([]);
  });

  test("summarises before it tells all (content:encoded)", () => {
    expect(
      wrongItems((item) => {
        const names = namesIn(item);
        const [all, summary] = [names.indexOf("content:encoded"), names.indexOf("description")];
        return all === -1 || (summary !== -1 && summary < all) ? [] : [names.join()];
      }),
    ).toEqual([]);
  });

  test("is read alike by two programs that share no code", async () => {
    const other = new RssParser();
    for (const { path, xml, channel, items } of feeds) {
      const wanted = items.map((item) => [
        textAt(item, "title"),
        textAt(item, "link"),
        textAt(item, "guid"),
        Date.parse(textAt(item, "pubDate")),
        textAt(item, "content:encoded").trim(),
      ]);
      const one = parseRssFeed(xml);
      expect([one.title, one.link, one.language], path).toEqual(
        ["title", "link", "language"].map((name) => textAt(channel, name)),
      );
      expect(
        (one.items ?? []).map((item) => [
          item.title,
          item.link,
          item.guid?.value,
          Date.parse(String(item.pubDate)),
          item.content?.encoded?.trim(),
        ]),
        path,
      ).toEqual(wanted);
      const two = await other.parseString(xml);
      expect([two.title, two.link], path).toEqual([textAt(channel, "title"), textAt(channel, "link")]);
      expect(
        two.items.map((item) => [
          item.title,
          item.link,
          item.guid,
          Date.parse(item.isoDate ?? ""),
          (item as { "content:encoded"?: string })["content:encoded"]?.trim(),
        ]),
        path,
      ).toEqual(wanted);
    }
  });

  test("has the same posts as Atom and as JSON Feed, for programs that read those", async () => {
    const { atom, jsonFeed, feed } = site.region.addresses;
    const rss = feeds.find(({ path }) => path === feed)?.items.map((item) => textAt(item, "guid"));
    const entries = parseAtomFeed(site.text(atom)).entries ?? [];
    expect(entries.map(({ id }) => id)).toEqual(rss);
    const read = (await new RssParser().parseString(site.text(atom))).items as { id?: string }[];
    expect(read.map(({ id }) => id)).toEqual(rss);
    const { items = [] } = parseJsonFeed(parseJson(site.text(jsonFeed)));
    expect(items.map(({ id }) => id)).toEqual(rss);
  });
});
