import { describe, expect, test } from "vitest";
import { reportProblems } from "../../src/content/check/report.ts";
import {
  entry,
  type Files,
  post,
  problemsOf,
  regionOf,
  siteWithPlaces,
  siteYaml,
  today,
} from "../region-of.ts";

const titled = (title: string, head: string, body = "Tekst.") => entry(`title: ${title}\n${head}`, body);

describe("what is not on the site today", () => {
  const files: Files = {
    "posts/2026/concept.md": post("", "draft: ja"),
    "posts/2026/morgen.md": post("", "", "2026-06-02"),
    "posts/2026/vanavond.md": post("", "", "2026-06-01 23:59"),
    "posts/2026/vandaag.md": post("", "", today),
    "posts/2026/verlopen.md": post("", "expires: 2026-06-01"),
    "posts/2026/loopt-af.md": post("", "expires: 2026-06-02"),
    "posts/2026/concept-2031.md": post("", "draft: ja", "2031-01-01"),
    "projects/concept.md": entry("title: Een project\nstatus: idee\ndraft: ja"),
    "events/2031/feest.md": entry("title: Een feest\nstart: 2031-01-01"),
  };
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

  test("is a draft, or still to come, or expired; and is listed with its reason", async () => {
    const region = await regionOf(files);
    expect(slugs(region.posts)).toEqual(["vanavond", "vandaag", "loopt-af"]);
    expect(slugs(region.projects)).toEqual([]);
    // What is still to come is what an agenda is for.
    expect(slugs(region.events)).toEqual(["feest"]);
    expect(
      region.hidden.map(({ file, reason, day }) => `${file} ${reason} ${day?.iso ?? ""}`.trim()),
    ).toEqual([
      "posts/2026/concept-2031.md draft",
      "posts/2026/concept.md draft",
      "posts/2026/morgen.md future 2026-06-02",
      "posts/2026/verlopen.md expired 2026-06-01",
      "projects/concept.md draft",
    ]);
  });

  test("is in a preview all the same, marked, unless it has expired", async () => {
    const region = await regionOf(files, { drafts: true });
    expect(slugs(region.posts.filter(({ unpublished }) => unpublished))).toEqual([
      "concept-2031",
      "morgen",
      "concept",
    ]);
    expect(slugs(region.posts)).not.toContain("verlopen");
    expect(slugs(region.projects)).toEqual(["concept"]);
  });

  test("is decided by the day in the region's zone", async () => {
    const now = Date.parse("2026-06-01T22:30:00Z");
    expect(slugs((await regionOf(files, { now })).posts)).toContain("morgen");
    const london = { ...files, "site.yaml": siteYaml.replace("Europe/Amsterdam", "Europe/Lisbon") };
    expect(slugs((await regionOf(london, { now })).posts)).not.toContain("morgen");
  });

  test.each(["Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "is decided by a day that is given, also in %s",
    async (zone) => {
      const there = { ...files, "site.yaml": siteYaml.replace("Europe/Amsterdam", zone) };
      expect((await regionOf(there)).today.iso).toBe(today);
      expect(slugs((await regionOf(there)).posts)).not.toContain("morgen");
    },
  );
});

describe("every list has a total order, whatever order files come in:", () => {
  const files: Files = {
    "site.yaml": siteWithPlaces,
    "posts/2026/b.md": post("", "tags: [zon, Maan]\nplaces: [Kerkrade, Heerlen]", "2026-05-01"),
    "posts/2026/a.md": post("", "", "2026-05-01"),
    "posts/2026/c.md": post("", "tags: [Één, appel, '10', '9']", "2026-05-02"),
    "posts/2025/d.md": post("", "", "2025-05-02 10:00"),
    "posts/2025/e.md": post("", "", "2025-05-02"),
    "projects/p1.md": titled("Zon", "status: loopt"),
    "projects/p2.md": titled("appel", "status: loopt"),
    "projects/p3.md": titled("Aa", "status: afgerond"),
    "projects/p4.md": titled("Aa", "status: idee"),
    "partners/q2.md": titled("Élan", "type: netwerk"),
    "partners/q1.md": titled("elan", "type: netwerk"),
    "partners/q3.md": titled("Fiets", "type: netwerk"),
    "events/2026/v2.md": titled("v", "start: 2026-06-05"),
    "events/2026/v1.md": titled("v", "start: 2026-06-05"),
    "events/2026/v3.md": titled("v", "start: 2026-06-05\ntime: 10:00"),
    "events/2025/v4.md": titled("v", "start: 2025-06-05"),
    "pages/w1.md": titled("Z", "order: 5"),
    "pages/w2.md": titled("A", "order: 45"),
    "pages/w3.md": titled("B", ""),
  };
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug).join(" ");

  test.each([false, true])("backwards: %s", async (backwards) => {
    const given = Object.entries(files);
    const region = await regionOf(Object.fromEntries(backwards ? given.reverse() : given));
    expect(slugs(region.posts)).toBe("c a b d e");
    expect(slugs(region.projects)).toBe("p2 p1 p4 p3");
    expect(slugs(region.partners)).toBe("q1 q2 q3");
    expect(slugs(region.events)).toBe("v3 v1 v2 v4");
    expect(slugs(region.coming)).toBe("v2 v1 v3");
    expect(slugs(region.past)).toBe("v4");
    expect(slugs(region.pages)).toBe("w1 w2 w3");
    expect(region.tags.map(({ label }) => label).join(" ")).toBe("9 10 appel Één Maan zon");
    expect(region.places.map(({ name }) => name).join(" ")).toBe("Heerlen Kerkrade");
    expect(region.years.map(({ year }) => year)).toEqual([2026, 2025]);
    expect(region.navigation.map(({ label }) => label)).toEqual([
      "Z",
      "Berichten",
      "Projecten",
      "Partners",
      "Agenda",
      "A",
    ]);
    expect(region.posts.map(({ older, newer }) => `${newer?.slug ?? ""}>${older?.slug ?? ""}`)).toEqual([
      ">a",
      "c>b",
      "a>d",
      "b>e",
      "d>",
    ]);
  });
});

test("problems come most serious first, then by file and line, with a count in the region's language", async () => {
  const files: Files = {
    "posts/2026/a.md": entry("title: x\ndate: 2026-02-30\ntitel: y"),
    "posts/2026/b.md": "geen kop",
  };
  const problems = await problemsOf(files);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "posts/2026/b.md:1",
    "posts/2026/a.md:3",
    "posts/2026/a.md:4",
  ]);
  expect(reportProblems(problems, "nl")).toMatch(/\n\n3 problemen in 2 bestanden\.$/);
  expect(reportProblems(problems, "de")).toMatch(/\n\n3 Probleme in 2 Dateien\.$/);
  expect(reportProblems(problems.slice(0, 1), "en")).toMatch(/\n\n1 problem in 1 file\.$/);
});

test("an empty region is a region", async () => {
  const region = await regionOf({});
  expect(region.entries).toEqual([]);
  expect(region.navigation).toEqual([]);
});
