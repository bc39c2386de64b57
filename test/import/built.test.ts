import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Platform } from "../../src/import/archive.ts";
import { readBlogger } from "../../src/import/blogger.ts";
import { importSite } from "../../src/import/import.ts";
import { oldAddresses } from "../../src/import/redirect-check.ts";
import { openSource } from "../../src/import/source.ts";
import { readWordPress } from "../../src/import/wordpress.ts";
import { respond } from "../../src/server/host/respond.ts";
import { type HostedSite, openHostedSite } from "../../src/server/host/site.ts";
import { buildKept } from "../builds.ts";
import { Page } from "../sites/page.ts";

const root = mkdtempSync(join(tmpdir(), "bloeit-moved-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Where somebody ends who follows an old address, and by what answers. */
async function follow(site: HostedSite, address: string) {
  const statuses: number[] = [];
  for (let at = address; ; ) {
    const { status, headers, body } = await respond(site, { url: at });
    statuses.push(status);
    const to = headers.get("location");
    if (status < 300 || status > 308 || to === undefined || statuses.length > 4)
      return { statuses, at, body: Buffer.from(body).toString("utf8") };
    at = to;
  }
}

const site = (title: string, host: string) =>
  `title: ${title}\nregion: ${title}\nslogan: Oud nieuws\ndescription: Wat er was.\nurl: https://${host}\nlanguage: nl\nzone: Europe/Amsterdam\nauthor: Redactie\ncolours: {primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900"}\nplaces:\n  - {name: Kerkrade, municipality: Kerkrade, lat: 50.8658, lon: 6.0625}\n`;

const parkstad = { host: "www.parkstadlimburgbloeit.nl", title: "Parkstad Limburg Bloeit" };
const wijkkracht = "Wij(k)kracht: kracht van";
const archive = "Archief";
const search = "Zoeken";

/** What every blog on Blogger has, with what its page is called. */
const ofBlogger: [address: string, title: string][] = [
  ["/2013/01/wijkkracht.html", wijkkracht],
  ["/2013/01/wijkkracht.html?m=1", wijkkracht],
  ["/2013/01/wijkkracht.html?showComment=1357000000000", wijkkracht],
  ["/p/contact.html", "Contact"],
  ["/search/label/IBA", "IBA"],
  ["/search/label/IBA?updated-max=2013-01-01T00:00:00%2B01:00&max-results=20", "IBA"],
  ["/search/label/Kerkrade", "Kerkrade"],
  ["/search/label/kerkrade", "Kerkrade"],
  ["/search/label/Kunst%20%26%20cultuur%2C%20erfgoed", "Kunst & cultuur, erfgoed"],
  ["/search/label/Kunst+%26+cultuur%2C+erfgoed", "Kunst & cultuur, erfgoed"],
  ["/search/label/Kunst+&+cultuur,+erfgoed", "Kunst & cultuur, erfgoed"],
  ["/search?q=feest", search],
  ["/search", archive],
  ["/2013/", "2013"],
  ["/2013", "2013"],
  ["/2013/01/", "2013"],
  ["/2013/01", "2013"],
  ["/2013_01_01_archive.html", "2013"],
];
const rss = "<rss ";
const atom = "<feed ";
const feedsOfBlogger: [address: string, begins: string][] = [
  ...["default", "summary", "full"].flatMap((kind): [string, string][] => [
    [`/feeds/posts/${kind}`, atom],
    [`/feeds/posts/${kind}?alt=atom`, atom],
    [`/feeds/posts/${kind}?alt=rss`, rss],
    [`/feeds/posts/${kind}?max-results=5&alt=rss`, rss],
  ]),
  ["/atom.xml", atom],
  ["/rss.xml", rss],
  ["/feeds/posts/default/-/Kerkrade", rss],
  ["/feeds/posts/default/-/kerkrade?alt=rss", rss],
  ["/feeds/posts/default/-/Kunst%20%26%20cultuur%2C%20erfgoed", rss],
  ["/feeds/comments/default", rss],
  ["/feeds/101/comments/default", rss],
];

const moves: {
  file: string;
  platform: Platform;
  host: string;
  title: string;
  pages: [string, string][];
  feeds: [string, string][];
}[] = [
  {
    file: "classic-parkstad.xml",
    platform: "blogger",
    ...parkstad,
    pages: [
      ...ofBlogger,
      ["/2012/04/heropening-postkantoor.html", "Heropening ’t Postkantoor"],
      ["/2012/05/heropening-postkantoor.html", "Heropening ’t Postkantoor"],
      ["/2013/01/ibeta-festival.html", "i_beta festival"],
      ["/p/sociale-projectontwikkeling.html", "Sociale projectontwikkeling"],
      ["/search/label/Kunst%20en%20cultuur", "Kunst en cultuur"],
      ["/2010/", "2010"],
      ["/2012_05_01_archive.html", "2012"],
    ],
    feeds: feedsOfBlogger,
  },
  {
    file: "takeout-parkstad-feed.atom",
    platform: "blogger",
    ...parkstad,
    pages: [...ofBlogger, ["/2012/04/heropening-postkantoor.html", "Heropening ’t Postkantoor"]],
    feeds: feedsOfBlogger,
  },
  {
    file: "wordpress-heuvelland.xml",
    platform: "wordpress",
    host: "www.heuvelland-bloeit.example",
    title: "Heuvelland Bloeit",
    pages: [
      ["/2015/10/markt-op-het-plein/", "Markt op het plein"],
      ["/2015/10/markt-op-het-plein", "Markt op het plein"],
      ["/?p=12", "Markt op het plein"],
      ["/?p=13", "Blokken"],
      ["/?page_id=2", "Over ons"],
      ["/over-ons/", "Over ons"],
      ["/over-ons/redactie/", "De redactie"],
      ["/agenda/", "Agenda"],
      ["/category/nieuws/", "Laatste nieuws"],
      ["/category/nieuws", "Laatste nieuws"],
      ["/category/nieuws/page/2/", "Laatste nieuws"],
      ["/category/nieuws/uit-de-dorpen/", "Uit de dorpen"],
      ["/category/uit-de-dorpen/", "Uit de dorpen"],
      ["/category/geen-categorie/", archive],
      ["/tag/appels-peren/", "Appels & peren"],
      ["/tag/2015/", "2015"],
      ["/author/m.devries/", archive],
      ["/2015/", "2015"],
      ["/2015/10/", "2015"],
      ["/2016/01/", "2016"],
      ["/page/2/", archive],
      ["/?s=appels", search],
      ["/?cat=2", archive],
    ],
    feeds: [
      ["/feed/", rss],
      ["/feed", rss],
      ["/feed/rss2/", rss],
      ["/feed/atom/", atom],
      ["/comments/feed/", rss],
      ["/category/nieuws/feed/", rss],
      ["/category/nieuws/uit-de-dorpen/feed/", rss],
      ["/tag/appels-peren/feed/", rss],
      ["/author/m.devries/feed/", rss],
      ["/?feed=rss2", rss],
    ],
  },
];

describe.each(moves)("$file, moved and built:", ({ file, platform, host, title, pages, feeds }) => {
  const content = join(root, file);
  const out = join(root, `${file}.site`);
  const path = join(import.meta.dirname, "../fixtures/import", file);
  let hosted: HostedSite;

  const archiveOf = async () => {
    const { feeds } = await openSource(path);
    return platform === "blogger" ? readBlogger(feeds) : readWordPress(feeds);
  };

  beforeAll(async () => {
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, "site.yaml"), site(title, host));
    const given = { platform, file: path, content, host, dryRun: false, force: false };
    const report = await importSite({ ...given, cacheDir: join(root, "cache"), now: "2026-06-01" });
    expect(report.problems).toEqual([]);
    expect(report.proof?.failed).toEqual([]);
    const built = await buildKept(content, out, "--no-cards", "--no-search");
    expect(built.err).toBe("");
    expect(built.status).toBe(0);
    hosted = await openHostedSite(out);
    expect(hosted.errors).toEqual([]);
  });

  test.each(pages)("%s is %s", async (address, title) => {
    const { statuses, body } = await follow(hosted, address);
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.slice(0, -1).every((status) => status === 301)).toBe(true);
    expect(new Page(address, body).title).toContain(title);
  });

  test.each(feeds)("%s is a feed", async (address, begins) => {
    const { statuses, body } = await follow(hosted, address);
    expect(statuses.at(-1)).toBe(200);
    expect(body).toContain(begins);
  });

  test("every address that the export tells of ends at a page or feed", async () => {
    const addresses = oldAddresses(await archiveOf());
    expect(addresses.length).toBeGreaterThan(25);
    const ends = await Promise.all(addresses.map((address) => follow(hosted, address)));
    expect(addresses.filter((_, index) => ends[index]?.statuses.at(-1) !== 200)).toEqual([]);
  });

  test("what never was is not there", async () => {
    for (const address of ["/2012/04/nooit.html", "/p/nooit.html", "/search/label/Nooit", "/nooit/"])
      expect((await follow(hosted, address)).statuses).toEqual([404]);
  });

  test("subscribers know every post by its old id", async () => {
    const parser = new XMLParser({
      ignoreAttributes: true,
      parseTagValue: false,
      isArray: (name) => /^(?:item|entry)$/.test(name),
    });
    const read = async (address: string) => parser.parse((await follow(hosted, address)).body);
    const live = (await archiveOf()).articles.filter(
      ({ kind, state }) => kind === "post" && state === "live",
    );
    const ids = live.map(({ id }) => id).sort();
    expect(ids.length).toBeGreaterThan(1);
    const channel = (await read("/feed.xml")).rss.channel as { item: { guid: string }[] };
    expect(channel.item.map(({ guid }) => guid).sort()).toEqual(ids);
    const feed = (await read("/atom.xml")).feed as { entry: { id: string }[] };
    expect(feed.entry.map(({ id }) => id).sort()).toEqual(ids);
  });
});

describe("on the site that was moved", () => {
  const pageAt = async (file: string, address: string) => {
    const hosted = await openHostedSite(join(root, `${file}.site`));
    return new Page(address, (await follow(hosted, address)).body);
  };
  const idsIn = (page: Page) => page.ids.filter((id) => id.startsWith("reactie-"));

  test.each([
    ["classic-parkstad.xml", "/2013/01/wijkkracht.html", ["301", "302"]],
    ["classic-parkstad.xml", "/2012/04/heropening-postkantoor.html", ["303"]],
    ["takeout-parkstad-feed.atom", "/2013/01/wijkkracht.html", ["301", "302"]],
    ["wordpress-heuvelland.xml", "/2015/10/markt-op-het-plein/", ["31", "32", "37"]],
  ])("of %s, comments stand under %s", async (file, address, ids) => {
    const page = await pageAt(file, address);
    expect(idsIn(page)).toEqual(ids.map((id) => `reactie-${id}`));
  });

  test.each([
    ["classic-parkstad.xml", "/2013/01/wijkkracht.html", "reactie-301", "reactie-302"],
    ["wordpress-heuvelland.xml", "/2015/10/markt-op-het-plein/", "reactie-31", "reactie-32"],
  ])("of %s, an answer stands within what it answers", async (file, address, asked, answer) => {
    const { source } = await pageAt(file, address);
    const between = source.slice(source.indexOf(`id="${asked}"`), source.indexOf(`id="${answer}"`));
    expect(between).toContain("<ol");
    expect(between).not.toContain("</li>");
  });

  test.each([
    ["classic-parkstad.xml", "/search?q=feest"],
    ["wordpress-heuvelland.xml", "/?s=feest"],
  ])("of %s, a search goes on with its words: %s", async (file, address) => {
    const hosted = await openHostedSite(join(root, `${file}.site`));
    expect((await follow(hosted, address)).at).toBe("/zoeken/?q=feest");
  });

  test("what was taken away shows its place, not its words", async () => {
    const { source } = await pageAt("classic-parkstad.xml", "/2012/04/heropening-postkantoor.html");
    expect(source).toContain("comment-removed");
    expect(source).not.toContain("door de auteur");
  });

  test("a location has become a place with its page", async () => {
    const text = readFileSync(join(root, "takeout-parkstad-feed.atom/posts/2013/wijkkracht.md"), "utf8");
    expect(text).toContain("places: [Kerkrade]");
    const page = await pageAt("takeout-parkstad-feed.atom", "/plaatsen/kerkrade/");
    expect(page.source).toContain("/berichten/2013/wijkkracht/");
  });

  test("a link to a comment of old leads to the comment", async () => {
    const { source } = await pageAt("wordpress-heuvelland.xml", "/2015/10/markt-op-het-plein/");
    expect(source).toContain('href="/berichten/2015/blokken/#reactie-41"');
  });

  test.each(["/achter-slot/", "/alleen-voor-ons/", "/een-plan/", "/later/"])(
    "what was not for everybody is nowhere: %s",
    async (name) => {
      const hosted = await openHostedSite(join(root, "wordpress-heuvelland.xml.site"));
      const [{ body: feed }, { body: map }] = await Promise.all([
        follow(hosted, "/feed.xml"),
        follow(hosted, "/sitemap.xml"),
      ]);
      expect(feed + map).not.toContain(name);
      expect((await follow(hosted, `/2015/11${name}`)).statuses.at(-1)).toBe(404);
    },
  );
});
