import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { PostFeed } from "../../../src/region/feeds.ts";
import { postId } from "../../../src/region/ids.ts";
import type { Post, Region } from "../../../src/region/region.ts";
import { Site } from "../../../src/region/site.ts";
import { jsonFeedOf } from "../../../src/site/feeds/json-feed.ts";
import { feedHtml, newestDay, rssOf } from "../../../src/site/feeds/rss.ts";
import { type Files, post, regionOf, siteYaml, unmade } from "../../region-of.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  // Without it, references by number stay as they are written.
  htmlEntities: true,
  parseTagValue: false,
  isArray: (name) => name === "item",
});

/** What one wants to know of a feed. */
interface Channel {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly lastBuildDate?: string;
  readonly item?: readonly Item[];
}
interface Item {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly guid: { readonly "#text": string; readonly "@_isPermaLink": string };
  readonly pubDate: string;
  readonly category?: string | readonly string[];
  readonly "content:encoded": string;
}

function channelOf(xml: string): Channel {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

/** The feed of the whole site of a region. */
function wholeOf(region: Region): PostFeed {
  const [whole] = new Site(region).feeds;
  if (!whole) throw new Error("a region has a feed");
  return whole;
}

/** The one post of a region of these files, as it is in the feed. */
async function itemOf(files: Files): Promise<{ item: Item; region: Region; post: Post }> {
  const region = await regionOf(files);
  const [item] = channelOf(rssOf(wholeOf(region), region, unmade)).item ?? [];
  const [first] = region.posts;
  if (!item || !first) throw new Error("there is one post");
  return { item, region, post: first };
}

describe("the id of a post", () => {
  test("is its address on the published site", async () => {
    const { item } = await itemOf({ "posts/2026/een.md": post() });
    expect(item.guid["#text"]).toBe("https://www.example.nl/berichten/2026/een/");
    expect(item.link).toBe("https://www.example.nl/berichten/2026/een/");
  });

  test("is what it was on the platform it moved from", async () => {
    const id = "tag:blogger.com,1999:blog-42.post-7";
    const {
      item,
      region,
      post: moved,
    } = await itemOf({ "posts/2026/een.md": post("Tekst.", `id: "${id}"`) });
    expect(item.guid["#text"]).toBe(id);
    expect(item.guid["@_isPermaLink"]).toBe("false");
    expect(postId(moved, region)).toBe(id);
    expect(JSON.parse(jsonFeedOf(wholeOf(region), region, unmade)).items[0].id).toBe(id);
  });

  test("stays the same in a preview, where the address does not", async () => {
    const deployment = { url: "https://preview.example", preview: true };
    const region = await regionOf({ "posts/2026/een.md": post() }, { deployment });
    const [item] = channelOf(rssOf(wholeOf(region), region, unmade)).item ?? [];
    expect(item?.guid["#text"]).toBe("https://www.example.nl/berichten/2026/een/");
    expect(item?.link).toBe("https://preview.example/berichten/2026/een/");
  });
});

describe("a text in a feed", () => {
  test.each([
    ["the end of a CDATA section", "Zo: ]]> en door."],
    ["two of them", "]]>]]> ]] > ]]"],
    ["an ampersand and tags", "Kunst & cultuur, `<script>` en <b>vet</b>."],
    ["letters beyond the first plane", "Feest 🎉 in 北京"],
  ])("survives %s", async (_, text) => {
    const { item, region, post: only } = await itemOf({ "posts/2026/een.md": post(text) });
    expect(item["content:encoded"].trim()).toBe(feedHtml(only, region).trim());
    expect(JSON.parse(jsonFeedOf(wholeOf(region), region, unmade)).items[0].content_html).toBe(
      feedHtml(only, region),
    );
  });

  test.each([
    ["]]> einde", "]]> einde"],
    ["A & B", "A & B"],
    ["<b>vet</b>", "<b>vet</b>"],
    ["$& en $1", "$& en $1"],
    [`"dubbel" en 'enkel'`, "‘dubbel’ en ‘enkel’"],
  ])("has its title whole: %s", async (title, shown) => {
    const file = post().replace("title: Een bericht", () => `title: ${JSON.stringify(title)}`);
    expect((await itemOf({ "posts/2026/een.md": file })).item.title).toBe(shown);
  });

  test("loses the characters that XML does not know: one of them would close the feed to everybody", async () => {
    const region = await regionOf({ "posts/2026/een.md": post() });
    for (const only of region.posts)
      Object.defineProperty(only, "title", { value: "Een \u0008ti\u000btel\uffff" });
    expect(channelOf(rssOf(wholeOf(region), region, unmade)).item?.map(({ title }) => title)).toEqual([
      "Een titel",
    ]);
  });

  test("has a summary that no reader takes for markup", async () => {
    const summary = 'summary: "Over <b> & co: ]]>"';
    const { item, region } = await itemOf({ "posts/2026/een.md": post("Tekst.", summary) });
    expect(item.description).toBe("Over &#60;b&#62; &#38; co: ]]&#62;");
    expect(JSON.parse(jsonFeedOf(wholeOf(region), region, unmade)).items[0].summary).toBe(
      "Over <b> & co: ]]>",
    );
  });

  test("names its language when that is not the language of the feed", async () => {
    const { item } = await itemOf({ "posts/2026/een.md": post("Ein Text.", "lang: de") });
    expect(item["content:encoded"].trim()).toBe('<div lang="de">\n<p>Ein Text.</p>\n</div>');
    const { item: own } = await itemOf({ "posts/2026/een.md": post("Tekst.", "lang: nl") });
    expect(own["content:encoded"].trim()).toBe("<p>Tekst.</p>");
  });

  test("has full addresses, and a link in the place of a video", async () => {
    const text =
      "[Zie](/berichten/) en [hier](#kop).\n\n## Kop\n\nhttps://www.youtube.com/watch?v=S33nlAnd_24";
    const html = (await itemOf({ "posts/2026/een.md": post(text) })).item["content:encoded"];
    expect(html).toContain('href="https://www.example.nl/berichten/"');
    expect(html).toContain('href="https://www.example.nl/berichten/2026/een/#kop"');
    expect(html).toContain('href="https://www.youtube.com/watch?v=S33nlAnd_24"');
    expect(html).not.toMatch(/iframe|data-player|script/);
  });
});

describe("the categories of a post", () => {
  test("are the labels of its tags", async () => {
    const tags = "tags: [Kunst, Water & Land]";
    const { item } = await itemOf({ "posts/2026/een.md": post("Tekst.", tags) });
    expect(item.category).toEqual(["Kunst", "Water & Land"]);
  });

  test("are none when it has no tags", async () => {
    expect((await itemOf({ "posts/2026/een.md": post() })).item.category).toBeUndefined();
  });
});

describe("a feed without posts", () => {
  test("is a feed all the same, and says nothing of when it changed", async () => {
    const region = await regionOf({ "pages/missie.md": "---\ntitle: Missie\n---\nTekst.\n" });
    const channel = channelOf(rssOf(wholeOf(region), region, unmade));
    expect(channel.item).toBeUndefined();
    expect(channel.lastBuildDate).toBeUndefined();
    expect(channel.link).toBe("https://www.example.nl/");
    expect(JSON.parse(jsonFeedOf(wholeOf(region), region, unmade)).items).toEqual([]);
  });
});

describe("the day a feed last changed", () => {
  const older = post("Tekst.", "updated: 2026-05-20", "2026-01-10");
  const newer = post("Tekst.", "", "2026-05-01");

  test("is that of its newest post", async () => {
    const region = await regionOf({
      "posts/2026/een.md": newer,
      "posts/2026/twee.md": post("T.", "", "2026-01-10"),
    });
    expect(channelOf(rssOf(wholeOf(region), region, unmade)).lastBuildDate).toBe(
      "Fri, 01 May 2026 00:00:00 +0200",
    );
  });

  test("is that of an update when it is newer than every post", async () => {
    const region = await regionOf({ "posts/2026/een.md": newer, "posts/2026/twee.md": older });
    const channel = channelOf(rssOf(wholeOf(region), region, unmade));
    expect(channel.lastBuildDate).toBe("Wed, 20 May 2026 00:00:00 +0200");
    expect(channel.item?.map(({ pubDate }) => pubDate)).toEqual([
      "Fri, 01 May 2026 00:00:00 +0200",
      "Sat, 10 Jan 2026 00:00:00 +0100",
    ]);
    expect(newestDay(wholeOf(region))?.iso).toBe("2026-05-20");
  });

  test("is left alone when a title speaks of it", async () => {
    const title = "<lastBuildDate>gisteren</lastBuildDate>";
    const file = post().replace("title: Een bericht", `title: "${title}"`);
    expect((await itemOf({ "posts/2026/een.md": file })).item.title).toBe(title);
  });
});

test("a site whose name spells the day of the last build still has a feed that does not change", async () => {
  const title = "<lastBuildDate>x</lastBuildDate>";
  const site = siteYaml.replace("Testregio Bloeit", `"${title}"`);
  const region = await regionOf({ "site.yaml": site, "posts/2026/een.md": post() });
  const channel = channelOf(rssOf(wholeOf(region), region, unmade));
  expect(channel.title).toBe(title);
  expect(channel.lastBuildDate).toBe("Fri, 01 May 2026 00:00:00 +0200");
});
