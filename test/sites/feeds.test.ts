import { statSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { dayOf, periodOf, rfc822 } from "../../src/core/days.ts";
import { allOf } from "../../src/region/thread.ts";
import { attribute, fragment, tagOf, textOf } from "./page.ts";
import { addressesIn } from "./references.ts";
import { at, listAt, openSites, type Parsed, parseJson, parseXml, textAt, twice } from "./site.ts";

const rfc822Shape = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const rfc3339Shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
/** What a feed reader must not, or does not, show. */
const forbidden = [
  "script",
  "style",
  "form",
  "input",
  "button",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
];

/** What is wrong with a text in a feed. */
function wrongIn(html: string): string[] {
  const content = fragment(html);
  const handlers = content.elements.filter(({ attrs }) => attrs.some(({ name }) => /^on|^style$/.test(name)));
  return [
    ...content.all(...forbidden).map(tagOf),
    ...handlers.map(tagOf),
    ...addressesIn(content).filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address)),
    ...content
      .all("img")
      .filter((img) => attribute(img, "alt") === undefined)
      .map(tagOf),
  ];
}

/** Only the words, to compare a text with the same text elsewhere. */
function wordsIn(html: string): string {
  return textOf(fragment(`<body-of-text>${html}</body-of-text>`).elements[0]).replace(/\s+/g, " ");
}

describe.each(await openSites())("the feeds of $name", (site) => {
  const { region, origin } = site;
  const paths = site
    .filesOf("xml")
    .filter((file) => file !== region.addresses.sitemap && file !== region.addresses.atom);
  const feeds = paths.map((path) => ({ path, channel: at(parseXml(site.text(path)), "rss", "channel") }));
  const digestPaths = new Set(site.listed.digests.map(({ addresses }) => addresses.feed));
  const commentPaths = new Set(
    site.listed.commented.map(({ address }) => region.addresses.commentsOf(address)),
  );
  const postFeeds = feeds.filter(({ path }) => !digestPaths.has(path) && !commentPaths.has(path));
  const items = postFeeds.flatMap(({ path, channel }) =>
    listAt(channel, "item").map((item) => ({ path, item })),
  );
  const posts = new Map(region.posts.map((post) => [`${origin}${post.address}`, post]));
  const wrongItems = (look: (item: Parsed) => readonly string[]) =>
    items.flatMap(({ path, item }) =>
      look(item).map((wrong) => `${path}, ${textAt(item, "title")}: ${wrong}`),
    );
  const wrongFeeds = (look: (channel: Parsed, path: string) => readonly string[]) =>
    feeds.flatMap(({ path, channel }) => look(channel, path).map((wrong) => `${path}: ${wrong}`));

  test("are one for the site, one per tag with posts, per project and per partner, and two digests, and one of the comments on each thing that has any", () => {
    const things = [
      ...region.tags.filter((tag) => tag.posts.length > 0),
      ...region.projects,
      ...region.partners,
    ];
    const wanted = [
      "/feed.xml",
      ...things.map(({ address }) => `${address}feed.xml`),
      ...digestPaths,
      ...commentPaths,
    ];
    expect([...paths].sort()).toEqual(wanted.sort());
    expect(feeds.length).toBeGreaterThan(1);
    expect(items.length).toBeGreaterThan(1);
  });

  test("of comments have all that readers said, as text, each with its place on the page", () => {
    const word = { nl: "reactie", de: "kommentar", en: "comment" }[region.language];
    for (const entry of site.listed.commented) {
      const path = region.addresses.commentsOf(entry.address);
      const found = listAt(feeds.find((feed) => feed.path === path)?.channel, "item");
      const said = allOf(entry.threads).filter(({ paragraphs }) => paragraphs.length > 0);
      expect(found).toHaveLength(said.length);
      for (const { id, paragraphs } of said) {
        const item = found.find((one) => textAt(one, "link") === `${origin}${entry.address}#${word}-${id}`);
        expect(wordsIn(textAt(item, "content:encoded"))).toContain(paragraphs[0]?.[0]?.replace(/\s+/g, " "));
      }
      expect(site.text(`${entry.address}index.html`)).toContain(`id="${word}-${said[0]?.id}"`);
    }
  });

  test("are RSS 2.0 that any XML parser reads", () => {
    const wrong = paths.filter(
      (path) =>
        XMLValidator.validate(site.text(path)) !== true || !/<rss[^>]* version="2\.0"/.test(site.text(path)),
    );
    expect(wrong).toEqual([]);
  });

  test("say what they are, in which language, and where the same stands as a page", () => {
    const pages = new Set(site.addresses.map((address) => `${origin}${address}`));
    const wrong = wrongFeeds((channel) => [
      ...["title", "link", "description", "language"].filter((name) => textAt(channel, name).trim() === ""),
      ...(pages.has(textAt(channel, "link").replace(/#.*/, "")) ? [] : [textAt(channel, "link")]),
      ...(textAt(channel, "language") === region.language ? [] : [textAt(channel, "language")]),
    ]);
    expect(wrong).toEqual([]);
    expect(twice(feeds.map(({ channel }) => textAt(channel, "link")))).toEqual([]);
  });

  test("name their own address", () => {
    const wrong = wrongFeeds((channel, path) => {
      const self = listAt(channel, "atom:link").filter((link) => textAt(link, "@rel") === "self");
      return self.length === 1 && textAt(self[0], "@href") === `${origin}${path}`
        ? []
        : [JSON.stringify(self)];
    });
    expect(wrong).toEqual([]);
  });

  test("hold at most 30 posts, the newest first, none twice", () => {
    const wrong = wrongFeeds((channel) => {
      const days = listAt(channel, "item").map((item) => Date.parse(textAt(item, "pubDate")));
      const isSorted = days.every((day, index) => index === 0 || day <= (days[index - 1] ?? 0));
      const guids = listAt(channel, "item").map((item) => textAt(item, "guid"));
      return [...(days.length > 30 ? ["more than 30"] : []), ...(isSorted ? [] : ["order"]), ...twice(guids)];
    });
    expect(wrong).toEqual([]);
  });

  test("hold every post about the thing they are of", () => {
    const wrong = site.listed.feeds.flatMap(({ address, of }) => {
      const about = of ? of.posts : region.posts;
      const channel = feeds.find(({ path }) => path === address)?.channel;
      const found = listAt(channel, "item").map((item) => textAt(item, "link"));
      const wanted = about.slice(0, 30).map((post) => `${origin}${post.address}`);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${address}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test("give a post the same id everywhere, and no two posts one", () => {
    const ids = new Map<string, Set<string>>();
    for (const { item } of items) {
      const guid = textAt(item, "guid");
      ids.set(guid, (ids.get(guid) ?? new Set()).add(textAt(item, "link")));
    }
    expect([...ids].filter(([guid, links]) => guid === "" || links.size !== 1)).toEqual([]);
    const links = [...ids.values()].flatMap((set) => [...set]);
    expect(twice(links)).toEqual([]);
  });

  test("call a guid a permalink only when it is the address of the post", () => {
    const wrong = wrongItems((item) => {
      const isPermalink = textAt(item, "guid", "@isPermaLink") !== "false";
      return isPermalink && textAt(item, "guid") !== textAt(item, "link") ? [textAt(item, "guid")] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("say when a post appeared, in the zone of the region", () => {
    const wrong = wrongItems((item) => {
      const written = textAt(item, "pubDate");
      const post = posts.get(textAt(item, "link"));
      return post && rfc822Shape.test(written) && written === rfc822(post.date) ? [] : [written];
    });
    expect(wrong).toEqual([]);
  });

  test("were last changed when their newest post, or its newest update, was", () => {
    const wrong = postFeeds.flatMap(({ path, channel }) => {
      const about = listAt(channel, "item").flatMap((item) => posts.get(textAt(item, "link")) ?? []);
      const newest = Math.max(...about.map((post) => (post.updated ?? post.date).instant));
      const written = textAt(channel, "lastBuildDate");
      const isTrue =
        about.length === 0 ? written === "" : rfc822Shape.test(written) && Date.parse(written) === newest;
      return isTrue ? [] : [`${path}: ${written}`];
    });
    expect(wrong).toEqual([]);
  });

  test("summarise a post before they give all of it", () => {
    const wrong = wrongItems((item) => {
      const names = typeof item === "object" && item !== null ? Object.keys(item) : [];
      const order = ["title", "link", "description", "content:encoded"].map((name) => names.indexOf(name));
      return order.includes(-1) || (order[2] ?? 0) > (order[3] ?? 0) ? [names.join(" ")] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("summarise in words, which no reader takes for markup", () => {
    const wrong = wrongItems((item) => {
      const summary = textAt(item, "description");
      const shown = wordsIn(summary);
      const isPlain = !summary.includes("<") && shown === posts.get(textAt(item, "link"))?.summary;
      return isPlain ? [] : [summary];
    });
    expect(wrong).toEqual([]);
  });

  test("hold the whole text of every post", () => {
    const wrong = wrongItems((item) => {
      const text = wordsIn(posts.get(textAt(item, "link"))?.body.html ?? "?");
      return wordsIn(textAt(item, "content:encoded")).includes(text) ? [] : ["not the whole text"];
    });
    expect(wrong).toEqual([]);
  });

  test("hold only what feed readers show, with full addresses", () => {
    expect(wrongItems((item) => wrongIn(textAt(item, "content:encoded")))).toEqual([]);
  });

  test("say when a post is in another language than the feed", () => {
    const wrong = wrongItems((item) => {
      const { lang } = posts.get(textAt(item, "link")) ?? {};
      const [first] = fragment(textAt(item, "content:encoded")).elements;
      if (lang === region.language) return [];
      return first && attribute(first, "lang") === lang ? [] : [`is in ${lang}`];
    });
    expect(wrong).toEqual([]);
  });

  const bytesOf = (url: string) => statSync(join(site.out, decodeURI(url.slice(origin.length)))).size;

  test("enclose at most one file, one of the site, with its type and its length in bytes", () => {
    const wrong = wrongItems((item) => {
      const enclosures = listAt(item, "enclosure");
      const good = enclosures.filter(
        (enclosure) =>
          textAt(enclosure, "@url").startsWith(`${origin}/`) &&
          /^(image\/(jpeg|png)|audio\/[a-z0-9]+|video\/[a-z0-9]+)$/.test(textAt(enclosure, "@type")) &&
          textAt(enclosure, "@length") === String(bytesOf(textAt(enclosure, "@url"))),
      );
      return enclosures.length < 2 && good.length === enclosures.length ? [] : [JSON.stringify(enclosures)];
    });
    expect(wrong).toEqual([]);
  });

  test("show pictures of the site as JPEG or PNG, each in the size of its very file", async () => {
    const shown = new Map<string, string>();
    for (const { item } of items) {
      for (const img of fragment(textAt(item, "content:encoded")).all("img"))
        shown.set(attribute(img, "src") ?? "", `${attribute(img, "width")}x${attribute(img, "height")}`);
      for (const one of [...listAt(item, "media:content"), ...listAt(item, "media:thumbnail")])
        shown.set(textAt(one, "@url"), `${textAt(one, "@width")}x${textAt(one, "@height")}`);
    }
    const wrong: string[] = [];
    for (const [url, size] of shown) {
      const { format, width, height } = await sharp(
        join(site.out, decodeURI(url.slice(origin.length))),
      ).metadata();
      if (!/^(jpeg|png)$/.test(format) || size !== `${width}x${height}`) wrong.push(`${url}: ${size}`);
    }
    expect(wrong).toEqual([]);
    expect(shown.size).toBeGreaterThan(0);
  });

  describe.each(site.listed.digests)("the digest of each $span", (digest) => {
    const { feed, mail, text } = digest.addresses;
    const channel = feeds.find(({ path }) => path === feed)?.channel;
    const issues = listAt(channel, "item");
    const [newest] = digest.issues;

    test("has issues, each of a period that is over, with all that appeared in it", () => {
      expect(issues.length).toBeGreaterThan(0);
      const wrong = issues.flatMap((item) => {
        const until = Date.parse(textAt(item, "pubDate"));
        const links = addressesIn(fragment(textAt(item, "content:encoded")));
        const since = periodOf(dayOf(until - 1, region.today.zone), digest.span).first.instant;
        const inTime = region.posts.filter(({ date }) => date.instant >= since && date.instant < until);
        const missing = inTime.filter(({ address }) => !links.includes(`${origin}${address}`));
        return [
          ...(rfc822Shape.test(textAt(item, "pubDate")) && until <= region.today.instant ? [] : ["when"]),
          ...(inTime.length > 0 ? [] : ["empty"]),
          ...missing.map(({ address }) => address),
        ];
      });
      expect(wrong).toEqual([]);
    });
    test("is dated by its newest issue, and has an id for each that is no address", () => {
      expect(textAt(channel, "lastBuildDate")).toBe(textAt(issues[0], "pubDate"));
      expect(issues.filter((item) => textAt(item, "guid", "@isPermaLink") !== "false")).toEqual([]);
    });
    test("leads to pages of the site only, and holds what mail programs show", () => {
      const wrong = issues.flatMap((item) => [
        ...wrongIn(textAt(item, "content:encoded")),
        ...addressesIn(fragment(textAt(item, "content:encoded")))
          .concat(textAt(item, "link"))
          .filter((link) => !link.startsWith(`${origin}/`) || !site.has(link.slice(origin.length))),
      ]);
      expect(wrong).toEqual([]);
    });
    test("is a mail by itself: in HTML, without style, script or picture, and in text", () => {
      const page = site.page(mail);
      expect([...page.all("style", "script", "img", "table", "link").map(tagOf)]).toEqual([]);
      expect(page.all("h1").length).toBe(1);
      expect(addressesIn(page).filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
      expect(page.isIndexed).toBe(false);
      const plain = site.text(text);
      const isAddress = (line: string) => /^ *https:\S+$/.test(line);
      expect(plain.split("\n").filter((line) => line.length > 72 && !isAddress(line))).toEqual([]);
      for (const { address, title } of newest?.posts ?? []) {
        expect(page.words).toContain(title);
        expect(plain).toContain(`${origin}${address}\n`);
      }
    });
  });

  describe("as JSON", () => {
    const path = region.addresses.jsonFeed;
    const feed = parseJson(site.text(path));
    const entries = listAt(feed, "items");

    test("are JSON Feed 1.1 with all it asks for", () => {
      expect(textAt(feed, "version")).toBe("https://jsonfeed.org/version/1.1");
      expect(textAt(feed, "title")).not.toBe("");
      expect(textAt(feed, "feed_url")).toBe(`${origin}${path}`);
      expect(textAt(feed, "home_page_url")).toBe(`${origin}/`);
      expect(textAt(feed, "language")).toBe(region.language);
    });

    test("hold the same posts under the same ids as RSS", () => {
      const rss = listAt(feeds.find((one) => one.path === region.addresses.feed)?.channel, "item");
      const ids = (list: Parsed[], id: string, url: string) =>
        list.map((item) => `${textAt(item, id)} ${textAt(item, url)}`);
      expect(ids(entries, "id", "url")).toEqual(ids(rss, "guid", "link"));
    });

    test("give every post an id, an address, a text, its days and its author", () => {
      const wrong = entries.flatMap((item) => {
        const days = [textAt(item, "date_published"), textAt(item, "date_modified")].filter(
          (day) => day !== "",
        );
        const missing = ["id", "url", "title", "content_html", "summary", "date_published"].filter(
          (name) => textAt(item, name) === "",
        );
        const authors = listAt(item, "authors").filter((author) => textAt(author, "name") !== "");
        return [
          ...missing,
          ...days.filter((day) => !rfc3339Shape.test(day)),
          ...(authors.length > 0 ? [] : ["authors"]),
          ...listAt(item, "tags").filter((tag) => typeof tag !== "string" || tag === ""),
        ].map((what) => `${textAt(item, "url")}: ${String(what)}`);
      });
      expect(wrong).toEqual([]);
    });

    test("hold only what feed readers show, with full addresses", () => {
      const wrong = entries.flatMap((item) => [
        ...wrongIn(textAt(item, "content_html")),
        ...[textAt(item, "image")].filter((image) => image !== "" && !image.startsWith(`${origin}/`)),
      ]);
      expect(wrong).toEqual([]);
    });
  });
});
