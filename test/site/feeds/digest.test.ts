import { describe, expect, test } from "vitest";
import type { Region } from "../../../src/region/region.ts";
import { Site } from "../../../src/region/site.ts";
import { digestRss } from "../../../src/site/feeds/digest-rss.ts";
import { mailHtml, mailText } from "../../../src/site/feeds/digest-text.ts";
import { planningOf } from "../../../src/site/planning.ts";
import { entry, post, regionOf } from "../../region-of.ts";

/** Sunday, 31 May 2026 and the days around it: the last of a week and of a month. */
const files = {
  "posts/2026/een.md": post("Eerste.", "", "2026-05-25"),
  "posts/2026/twee.md": post("Tweede & meer.", "", "2026-05-31 23:59"),
  "posts/2026/drie.md": post("Derde.", "", "2026-06-01"),
  "posts/2026/oud.md": post("Oud.", "", "2026-01-01"),
  "events/lang.md": entry("title: Lang\nstart: 2026-05-30\nend: 2026-06-02"),
  "events/volgende.md": entry("title: Volgende\nstart: 2026-06-07\ntime: 19:30"),
  "events/later.md": entry("title: Later\nstart: 2026-06-08\nstatus: cancelled"),
  "events/juli.md": entry("title: Juli\nstart: 2026-07-01"),
};
const told = (region: Region) =>
  new Site(region).digests.map(({ issues }) =>
    issues.map(({ period, posts, events }) => [
      period.name,
      posts.map(({ slug }) => slug).join(),
      events.map(({ slug }) => slug).join(),
    ]),
  );

describe("a digest", () => {
  test("has an issue for every period that is over and had posts, with what comes in the next", async () => {
    expect(told(await regionOf(files))).toEqual([
      [
        ["2026-W22", "een,twee", "lang,volgende"],
        ["2026-W01", "oud", ""],
      ],
      [
        ["2026-05", "een,twee", "lang,volgende,later"],
        ["2026-01", "oud", ""],
      ],
    ]);
  });

  test.each([
    ["2026-05-31", ["2026-W01", "2026-01"]],
    ["2026-06-01", ["2026-W22", "2026-05"]],
    ["2026-06-07", ["2026-W22", "2026-05"]],
    ["2026-06-08", ["2026-W23", "2026-05"]],
    ["2026-07-01", ["2026-W23", "2026-06"]],
  ])("of %s is that of %s: what runs is not in it", async (now, newest) => {
    const [week, month] = told(await regionOf(files, { now }));
    expect([week?.[0]?.[0], month?.[0]?.[0]]).toEqual(newest);
  });

  test("leaves out what only a preview shows", async () => {
    const drafts = { "posts/2026/concept.md": post("Concept.", "draft: ja", "2026-05-26") };
    const region = await regionOf({ ...files, ...drafts }, { drafts: true });
    expect(told(region)).toEqual(told(await regionOf(files)));
  });

  test("keeps the twelve newest issues", async () => {
    const months = Array.from(
      { length: 14 },
      (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-15`,
    );
    const many = Object.fromEntries(
      months.map((day) => [`posts/${day.slice(0, 4)}/p-${day}.md`, post("T.", "", day)]),
    );
    const [, month] = told(await regionOf(many));
    expect([month?.length, month?.[0]?.[0], month?.at(-1)?.[0]]).toEqual([12, "2025-02", "2024-03"]);
  });

  test("stays as it is, whatever comes after", async () => {
    const [week] = new Site(await regionOf(files)).digests;
    const later = await regionOf(files, { now: "2026-06-20" });
    const guids = (xml: string) => xml.match(/<guid.*<\/guid>/g) ?? [];
    const before = await regionOf(files);
    const [next] = new Site(later).digests;
    if (!week || !next) throw new Error("no digest");
    expect(guids(digestRss(next, later)).slice(1)).toEqual(guids(digestRss(week, before)));
  });

  test("has the site built when a period with posts is over", async () => {
    const closing = (region: Region) =>
      planningOf(region).days.flatMap(({ day, changes }) =>
        changes
          .filter(({ kind }) => kind === "closes")
          .map(({ file, title }) => `${day.iso} ${file} ${title}`),
      );
    expect(closing(await regionOf(files))).toEqual([
      "2026-06-08 /volgen/week.xml 2026-W23",
      "2026-07-01 /volgen/maand.xml 2026-06",
    ]);
    expect(closing(await regionOf(files, { now: "2026-09-01" }))).toEqual([]);
  });

  test("is a feed of one item for each issue, at the midnight that ended it", async () => {
    const region = await regionOf(files);
    const [week] = new Site(region).digests;
    const xml = week ? digestRss(week, region) : "";
    expect(xml).toContain("<title>Week 22: 25–31 mei 2026</title>");
    expect(xml).toContain("<pubDate>Mon, 01 Jun 2026 00:00:00 +0200</pubDate>");
    expect(xml).toContain('<guid isPermaLink="false">https://www.example.nl/volgen/week.xml#2026-W22</guid>');
    expect(xml).toContain("2 berichten · 2 activiteiten");
  });

  test("is a mail in HTML and in text", async () => {
    const region = await regionOf(files);
    const [week] = new Site(region).digests;
    if (!week) throw new Error("no digest");
    expect(mailHtml(week, region)).toContain("Tweede &#38; meer.");
    expect(mailText(week, region)).toMatchInlineSnapshot(`
      "Testregio Bloeit
      Week 22: 25–31 mei 2026

      NIEUWE BERICHTEN

      * Een bericht
        25 mei 2026
        Eerste.
        https://www.example.nl/berichten/2026/een/

      * Een bericht
        31 mei 2026
        Tweede & meer.
        https://www.example.nl/berichten/2026/twee/

      TE DOEN IN DE WEEK DAARNA

      * Lang
        30 mei – 2 juni 2026
        Tekst.
        https://www.example.nl/agenda/2026/lang/

      * Volgende
        7 juni 2026 · 19.30 uur
        Tekst.
        https://www.example.nl/agenda/2026/volgende/

      -- 
      Testregio Bloeit
      Waar iets bloeit
      https://www.example.nl/volgen/
      "
    `);
  });

  test("says in every form that there is none yet", async () => {
    const region = await regionOf({});
    for (const digest of new Site(region).digests) {
      expect(digestRss(digest, region)).not.toContain("<item>");
      expect(mailHtml(digest, region)).toContain("Er is nog geen overzicht");
      expect(mailText(digest, region)).toContain("Er is nog geen overzicht");
    }
  });
});
