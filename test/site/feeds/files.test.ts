import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { encodePictures } from "../../../src/pictures/index.ts";
import { Site } from "../../../src/region/site.ts";
import { atomOf } from "../../../src/site/feeds/atom.ts";
import type { Published } from "../../../src/site/feeds/files.ts";
import { jsonFeedOf } from "../../../src/site/feeds/json-feed.ts";
import { rssOf } from "../../../src/site/feeds/rss.ts";
import { requestsOf } from "../../../src/site/pictures/requests.ts";
import { drawing, type Files, post, regionOf, unmade } from "../../region-of.ts";
import { scratchFolder } from "../../scratch.ts";

const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: "#803060" } })
  .jpeg()
  .toBuffer();
const small = await sharp({ create: { width: 120, height: 90, channels: 3, background: "#803060" } })
  .png()
  .toBuffer();
const site = "https://www.example.nl";
const made: Published = { cards: true, sizeOf: (address) => (address.endsWith(".mp3") ? 4321 : 1234) };

/** The one post of a region of these files, as programs read it from each feed. */
async function readFrom(files: Files, published: Published = made) {
  const region = await regionOf(files);
  const [feed] = new Site(region).feeds;
  if (!feed) throw new Error("a region has a feed");
  const xml = rssOf(feed, region, published);
  const rss = parseRssFeed(xml);
  const atom = parseAtomFeed(atomOf(feed, region, published));
  const json = parseJsonFeed(JSON.parse(jsonFeedOf(feed, region, published)));
  const [other] = (await new RssParser().parseString(xml)).items;
  return {
    region,
    rss,
    atom,
    json,
    item: rss.items?.[0],
    entry: atom.entries?.[0],
    one: json.items?.[0],
    other,
  };
}

const imagesIn = (html: string | undefined) =>
  [...(html ?? "").matchAll(/<img src="([^"]+)" width="(\d+)" height="(\d+)"/g)].map(
    ([, src, width, height]) => ({
      name: src?.split("/").at(-1) ?? "",
      width: Number(width),
      height: Number(height),
    }),
  );

describe("a picture in a feed", () => {
  test.each<[string, Files, string]>([
    ["a photo above the text", { "media/a.jpg": photo }, "image: {src: a.jpg, alt: Paars}"],
    ["a small picture above the text", { "media/a.png": small }, "image: {src: a.png, alt: Paars}"],
    ["a drawing above the text", { "media/a.svg": drawing }, "image: {src: a.svg, alt: Paars}"],
    ["a photo in the text", { "media/a.jpg": photo }, ""],
    ["a small picture in the text", { "media/a.png": small }, ""],
    ["a drawing in the text", { "media/a.svg": drawing }, ""],
  ])("has the size of its very file, in a format that every program shows: %s", async (_, files, head) => {
    const [name = ""] = Object.keys(files).map((path) => path.slice("media/".length));
    const { item, region } = await readFrom({
      ...files,
      "posts/2026/x.md": post(head ? "Tekst." : `![Paars](${name})`, head),
    });
    const out = scratchFolder("feed-files");
    await encodePictures(requestsOf(region), { outDir: out, cacheDir: `${out}-cache` });
    const images = imagesIn(item?.content?.encoded);
    expect(images).toHaveLength(1);
    for (const { name, width, height } of images) {
      const real = await sharp(`${out}/${name}`).metadata();
      expect([real.format, real.width, real.height]).toEqual([
        name.endsWith(".jpg") ? "jpeg" : "png",
        width,
        height,
      ]);
    }
  });

  const credited = {
    "media/a.jpg": photo,
    "posts/2026/x.md": post(
      "Tekst.",
      'image: {src: a.jpg, alt: "Paars & <rood>", credit: "Foto: A. & Z.", note: "<bewerkt>", licence: CC BY 4.0}',
    ),
  };
  test("says who made it, and under which terms", async () => {
    const { item } = await readFrom(credited);
    expect(item?.content?.encoded).toContain(
      "<figcaption><small>Foto: A. &#38; Z. (&#60;bewerkt&#62;), CC BY 4.0</small></figcaption></figure>",
    );
    const [media] = item?.media?.contents ?? [];
    expect(media).toMatchObject({
      type: "image/jpeg",
      medium: "image",
      width: 720,
      height: 405,
      fileSize: 1234,
      description: { value: "Paars & <rood> (<bewerkt>)", type: "plain" },
      credits: [{ value: "Foto: A. & Z." }],
      licenses: [{ name: "CC BY 4.0" }],
    });
    expect(media?.url).toMatch(/^https:\/\/www\.example\.nl\/media\/a-.*-720\.jpg$/);
  });

  test("is enclosed with its length, and named in JSON", async () => {
    const { item, other, one } = await readFrom(credited);
    const enclosure = { url: item?.media?.contents?.[0]?.url, type: "image/jpeg", length: 1234 };
    expect(item?.enclosures).toEqual([enclosure]);
    expect(other?.enclosure).toEqual({ ...enclosure, length: "1234" });
    expect(one?.image).toBe(enclosure.url);
    expect(one?.attachments).toBeUndefined();
  });

  test("is the social card where the site only draws a bloom, and then it claims no maker", async () => {
    const { item, one } = await readFrom({ "posts/2026/x.md": post() });
    expect(item?.media?.thumbnails).toEqual([
      {
        url: expect.stringMatching(/^https:\/\/www\.example\.nl\/cards\/.*\.png$/),
        width: 1200,
        height: 630,
      },
    ]);
    expect(item?.media?.contents).toBeUndefined();
    expect(one?.image).toBe(item?.media?.thumbnails?.[0]?.url);
    expect(item?.content?.encoded).not.toContain("<img");
  });

  test("is none where there are no cards, either", async () => {
    const { item, one } = await readFrom({ "posts/2026/x.md": post() }, unmade);
    expect([item?.media, item?.enclosures, one?.image]).toEqual([undefined, undefined, undefined]);
  });
});

describe("sound that a text links to", () => {
  const files = {
    "media/praat.mp3": "ID3",
    "media/film nacht.mp4": "x",
    "media/plan.pdf": "%PDF-1.4\n",
    "media/a.jpg": photo,
    "posts/2026/x.md": post(
      "[Hoor](/media/praat.mp3), [plan](/media/plan.pdf), [nog eens](/media/praat.mp3), [zie](</media/film nacht.mp4>), [elders](https://example.org/x.mp3)",
      "image: {src: a.jpg, alt: Paars}",
    ),
  };
  const sound = { url: `${site}/media/praat.mp3`, type: "audio/mpeg", length: 4321 };

  test("is enclosed: the first in RSS, all in Atom and in JSON", async () => {
    const { item, other, entry, one } = await readFrom(files);
    expect(item?.enclosures).toEqual([sound]);
    expect(item?.media?.contents).toHaveLength(1);
    expect(other?.enclosure?.url).toBe(sound.url);
    expect(entry?.links?.filter(({ rel }) => rel === "enclosure")).toMatchObject([
      { href: sound.url, type: sound.type, length: 4321 },
      { href: `${site}/media/film%20nacht.mp4`, type: "video/mp4", length: 1234 },
    ]);
    expect(one?.attachments).toEqual([
      { url: sound.url, mime_type: sound.type, size_in_bytes: 4321 },
      { url: `${site}/media/film%20nacht.mp4`, mime_type: "video/mp4", size_in_bytes: 1234 },
    ]);
  });

  test("has no made-up length while the site is only shown", async () => {
    const { item, entry, one } = await readFrom(files, unmade);
    expect(item?.enclosures).toEqual([{ ...sound, length: 0 }]);
    expect(entry?.links?.some(({ length }) => length !== undefined)).toBe(false);
    expect(one?.attachments?.[0]?.size_in_bytes).toBeUndefined();
  });
});

test("every feed shows the mark of the region", async () => {
  const { rss, atom, json } = await readFrom({ "posts/2026/x.md": post() });
  expect(rss.image).toEqual({
    url: `${site}/apple-touch-icon.png`,
    title: "Testregio Bloeit",
    link: `${site}/`,
    width: 144,
    height: 144,
  });
  expect(atom.icon).toBe(`${site}/icon.png`);
  expect(atom.logo).toMatch(/^https:\/\/www\.example\.nl\/cards\/.*\.png$/);
  expect([json.icon, json.favicon]).toEqual([`${site}/icon.png`, `${site}/apple-touch-icon.png`]);
});
