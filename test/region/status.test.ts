import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/region/facts.ts";
import { Site } from "../../src/region/site.ts";
import { isOfNow, statusInWords, statusOf } from "../../src/region/status.ts";
import { recordsOf } from "../../src/site/search/records.ts";
import { cardFor } from "../../src/site/social-cards/region-cards.ts";
import { entry, type Files, post, regionOf, siteWithPlaces, siteYaml } from "../region-of.ts";

/** The states of projects with these heads, on 1 June 2026, in words. */
async function said(head: string, language = "nl", more: Files = {}): Promise<string> {
  const region = await regionOf({
    "site.yaml": siteYaml.replace("language: nl", `language: ${language}`),
    "projects/p.md": entry(`title: P\n${head}`),
    ...more,
  });
  const [project] = region.projects;
  return project ? statusInWords(statusOf(project, region.today), region.language) : "";
}

describe("how a project stands is told with its moment", () => {
  test.each([
    ["status: loopt", "loopt", "läuft", "active"],
    ["status: loopt\nasOf: 2026-05", "loopt", "läuft", "active"],
    ["status: loopt\nasOf: 2024-12", "loopt", "läuft", "active"],
    [
      "status: loopt\nasOf: 2024-11",
      "liep in november 2024",
      "lief im November 2024",
      "ran in November 2024",
    ],
    ["status: loopt\nasOf: 2012-08-15", "liep in augustus 2012", "lief im August 2012", "ran in August 2012"],
    ["status: loopt\nasOf: 2012", "liep in 2012", "lief 2012", "ran in 2012"],
    [
      "status: loopt\nfrom: 2026-09",
      "begint in september 2026",
      "beginnt im September 2026",
      "begins in September 2026",
    ],
    ["status: loopt\nasOf: 2026-05\nuntil: 2026-12", "loopt", "läuft", "active"],
    [
      "status: loopt\nuntil: 2025-06-30",
      "liep tot en met juni 2025",
      "lief bis Juni 2025",
      "ran until June 2025",
    ],
    ["status: idee\nasOf: 2026-01", "idee", "Idee", "idea"],
    [
      "status: idee\nasOf: 2012-08",
      "was in augustus 2012 een idee",
      "war im August 2012 eine Idee",
      "was an idea in August 2012",
    ],
    [
      "status: bijgedragen\nasOf: 2013-01",
      "bijgedragen (stand januari 2013)",
      "mitgewirkt (Stand Januar 2013)",
      "contributed (as of January 2013)",
    ],
    [
      "status: bijgedragen\nfrom: 2010-06-11\nuntil: 2010-06-12",
      "bijgedragen in juni 2010",
      "mitgewirkt im Juni 2010",
      "contributed in June 2010",
    ],
    ["status: bijgedragen", "bijgedragen", "mitgewirkt", "contributed"],
    [
      "status: afgerond\nfrom: 2010-04\nuntil: 2012-12",
      "liep van april 2010 tot eind 2012",
      "lief von April 2010 bis Ende 2012",
      "ran from April 2010 until the end of 2012",
    ],
    [
      "status: afgerond\nfrom: 2010\nuntil: 2012",
      "liep van 2010 tot en met 2012",
      "lief von 2010 bis 2012",
      "ran from 2010 until 2012",
    ],
    [
      "status: afgerond\nasOf: 2013-01",
      "afgerond (stand januari 2013)",
      "abgeschlossen (Stand Januar 2013)",
      "finished (as of January 2013)",
    ],
    ["status: afgerond", "afgerond", "abgeschlossen", "finished"],
  ])("%j", async (head, nl, de, en) => {
    expect([await said(head), await said(head, "de"), await said(head, "en")]).toEqual([nl, de, en]);
  });

  test.each([
    ["an old post", { "posts/2013/a.md": post("A", "projects: [p]", "2013-01-28") }, "liep in januari 2013"],
    ["a new post", { "posts/2026/a.md": post("A", "projects: [p]") }, "loopt"],
    ["an event to come", { "events/e.md": entry("title: E\nstart: 2030-01-01\nproject: p") }, "loopt"],
    [
      "an event that is over",
      { "events/e.md": entry("title: E\nstart: 2012-06-24\nproject: p") },
      "liep in juni 2012",
    ],
  ])("without a date of its own, it is that of %s", async (_, more, wanted) => {
    expect(await said("status: loopt", "nl", more)).toBe(wanted);
  });

  test("a date of its own counts, whatever was written later", async () => {
    const later = { "posts/2026/a.md": post("A", "projects: [p]") };
    expect(await said("status: loopt\nasOf: 2012-08", "nl", later)).toBe("liep in augustus 2012");
  });
});

test.each([
  ["type: netwerk", "netwerk"],
  ["asOf: 2013-01", "stand januari 2013"],
  ["type: persoon\nasOf: 2026-01", "persoon"],
  ["type: campagne\nsince: 2010-04\nuntil: 2012-12", "campagne · samen van april 2010 tot eind 2012"],
  ["since: 2010-04\nasOf: 2013", "samen sinds april 2010 · stand 2013"],
  ["until: juni 2012\nasOf: 2013", "samen tot en met juni 2012"],
])("a partner with %j is told as %j", async (head, wanted) => {
  const region = await regionOf({ "partners/p.md": entry(`title: P\n${head}`) });
  const facts = region.partners.flatMap((partner) => factsOf(partner, region));
  expect(facts.map(({ text }) => text).join(" · ")).toBe(wanted);
});

test("cards, results of a search and social cards say the same", async () => {
  const region = await regionOf({
    "site.yaml": siteWithPlaces,
    "projects/p.md": entry("title: P\nstatus: loopt\nasOf: 2012-08\nplaces: [Kerkrade]"),
    "partners/q.md": entry("title: Q\nuntil: 2012\nplaces: [hele regio]"),
  });
  const of = ({ address }: { address: string }) => ({
    result: recordsOf(region)
      .find((record) => record.address === address)
      ?.shown.facts.map(({ text }) => text),
    card: cardFor(region, address)?.detail,
  });
  expect([...region.projects, ...region.partners].map(of)).toEqual([
    { result: ["liep in augustus 2012", "Kerkrade"], card: "Liep in augustus 2012 · Kerkrade" },
    { result: ["samen tot en met 2012", "Hele regio"], card: "Samen tot en met 2012 · Testregio" },
  ]);
});

test("what is 18 months old is of now, and a day later it is not", async () => {
  const { projects, today } = await regionOf({
    "projects/a.md": entry("title: A\nstatus: loopt\nasOf: 2024-12-01"),
    "projects/b.md": entry("title: B\nstatus: loopt\nasOf: 2024-11-30"),
  });
  expect(projects.map(({ data }) => data.asOf && isOfNow(data.asOf, today))).toEqual([true, false]);
});

describe("the garden of the front page", () => {
  const files: Files = {
    "posts/2010/a.md": post("A", "", "2010-05-01"),
    "projects/a.md": entry("title: A\nstatus: loopt\nasOf: 2012-08"),
    "projects/b.md": entry("title: B\nstatus: bijgedragen\nasOf: 2013-01\nfeatured: ja"),
    "projects/c.md": entry("title: C\nstatus: idee\nasOf: 2026-05"),
  };
  const gardenOn = async (now: string, more: Files = {}) => {
    const { garden, grownIn } = new Site(await regionOf({ ...files, ...more }, { now }));
    return [garden.map(({ title }) => title).join(" "), grownIn && `${grownIn.first}–${grownIn.last}`];
  };

  test("holds what is of now: projects at work and what comes", async () => {
    const more = { "events/e.md": entry("title: E\nstart: 2013-03-01") };
    expect(await gardenOn("2012-09-15")).toEqual(["A", undefined]);
    expect(await gardenOn("2012-09-15", more)).toEqual(["E A", undefined]);
  });

  test("without any, holds what grew, and says when", async () => {
    expect(await gardenOn("2026-06-01")).toEqual(["B A C", "2010–2026"]);
  });
});
