import { describe, expect, test } from "vitest";
import { planningJson, planningOf } from "../../../src/site/planning.ts";
import { reportPlanning } from "../../../src/site/planning-report.ts";
import { entry, type Files, post, regionOf, siteYaml } from "../../region-of.ts";

/** A post with a title of its own, so that a test can look for it. */
function titled(title: string, more: string, date?: string): string {
  return post("", more, date).replace("Een bericht", title);
}

const files: Files = {
  "posts/2026/gewoon.md": titled("Gewoon", ""),
  "posts/2026/morgen.md": titled("Morgenster", "expires: 2026-06-09", "2026-06-02 09:00"),
  "posts/2026/loopt-af.md": titled("Loopt af", "expires: 2026-06-04"),
  "posts/2026/nooit.md": titled("Nooit", "expires: 2026-06-03", "2026-06-03"),
  "posts/2026/verlopen.md": titled("Verlopen", "expires: 2026-06-01"),
  "posts/2026/concept.md": titled("Concept", "draft: ja", "2026-07-01"),
  "events/2026/vandaag.md": entry("title: Vandaag\nstart: 2026-06-01"),
  "events/2026/weekend.md": entry("title: Weekend\nstart: 2026-06-06\nend: 2026-06-08\ntime: 20:00-01:00"),
  "events/2026/voorbij.md": entry("title: Voorbij\nstart: 2026-05-30"),
  "projects/oud.md": entry("title: Oud\nstatus: loopt\nasOf: 2024-12"),
  "projects/klaar.md": entry("title: Klaar\nstatus: bijgedragen\nasOf: 2024-12"),
  "partners/vriend.md": entry("title: Vriend\nasOf: 2024-12-05"),
  "partners/vroeger.md": entry("title: Vroeger\nuntil: 2026-06\nasOf: 2024-12"),
  "events/2026/geheim.md": entry("title: Geheim\nstart: 2026-06-20\ndraft: ja"),
};

const plan = [
  "2026-06-02 appears posts/2026/morgen.md",
  "2026-06-02 ends events/2026/vandaag.md",
  "2026-06-04 expires posts/2026/loopt-af.md",
  "2026-06-06 begins events/2026/weekend.md",
  "2026-06-06 ages partners/vriend.md",
  "2026-06-09 expires posts/2026/morgen.md",
  "2026-06-10 ends events/2026/weekend.md",
  "2026-06-30 ends partners/vroeger.md",
  "2026-07-01 ages projects/oud.md",
  "2027-01-01 newYear /agenda/",
];

describe("the planning", () => {
  test.each([false, true])("says what each day changes, in order (in a preview: %s)", async (drafts) => {
    const planning = planningOf(await regionOf(files, { drafts }));
    const lines = planning.days.flatMap(({ day, changes }) =>
      changes.map(({ kind, file }) => `${day.iso} ${kind} ${file}`),
    );
    expect(lines).toEqual(plan);
    expect(planning.drafts.map(({ file }) => file)).toEqual([
      "events/2026/geheim.md",
      "posts/2026/concept.md",
    ]);
  });

  test("in words names days, files and titles, and the next moment to build", async () => {
    expect(reportPlanning(await regionOf(files))).toMatchInlineSnapshot(`
      "Planning, gezien op 1 juni 2026:
        2 juni 2026
          posts/2026/morgen.md: “Morgenster” komt op de site
          events/2026/vandaag.md: “Vandaag” is voorbij en schuift naar het verleden
        4 juni 2026
          posts/2026/loopt-af.md: “Loopt af” gaat van de site
        6 juni 2026
          events/2026/weekend.md: “Weekend” begint
          partners/vriend.md: “Vriend” is anderhalf jaar geleden vastgesteld: voortaan staat erbij wanneer het was
        9 juni 2026
          posts/2026/morgen.md: “Morgenster” gaat van de site
        10 juni 2026
          events/2026/weekend.md: “Weekend” is voorbij en schuift naar het verleden
        30 juni 2026
          partners/vroeger.md: “Vroeger” is voorbij en schuift naar het verleden
        1 juli 2026
          projects/oud.md: “Oud” is anderhalf jaar geleden vastgesteld: voortaan staat erbij wanneer het was
        1 januari 2027
          /agenda/: “2027” begint: bij activiteiten van eerdere jaren komt het jaar te staan
      Concept; wacht op iemand die \`draft\` weghaalt:
        events/2026/geheim.md: “Geheim”
        posts/2026/concept.md: “Concept”
      Verlopen en niet meer op de site:
        posts/2026/verlopen.md: “Verlopen” (sinds 1 juni 2026)
      De site moet opnieuw gebouwd worden op 2 juni 2026, vanaf 2026-06-02T00:00:00+02:00."
    `);
  });

  test.each([
    ["nl", "Er staat niets te wachten op een dag"],
    ["de", "Nichts wartet auf einen Tag"],
    ["en", "Nothing waits for a day"],
  ])("says in %s that nothing is to come", async (language, words) => {
    const site = siteYaml.replace("language: nl", `language: ${language}`);
    expect(reportPlanning(await regionOf({ "site.yaml": site }))).toMatch(new RegExp(`^${words}`));
  });

  test("is cut to what a build tells, and says how much more there is", async () => {
    const told = reportPlanning(await regionOf(files), 1);
    expect(told).toContain("… en nog 7; `npm run plan` noemt alles.");
    expect(told).toContain("… en nog 1; `npm run plan` noemt alles.");
    expect(told).not.toContain("Loopt af");
    expect(told).toContain("2026-06-02T00:00:00+02:00");
  });
});

test("a title in the planning can tell a terminal nothing, nor begin a line of its own", async () => {
  const title = '"a\\u009b31mb\\n  c"';
  const told = reportPlanning(await regionOf({ "events/x.md": entry(`title: ${title}\nstart: 2026-07-01`) }));
  expect(told).toContain("“a�31mb␊  c”");
});

describe("planning.json", () => {
  test("has moments, and nothing that tells what comes then", async () => {
    const json = planningJson(await regionOf(files));
    expect(JSON.parse(json)).toEqual({
      generatedFor: "2026-06-01",
      zone: "Europe/Amsterdam",
      next: "2026-06-02T00:00:00+02:00",
      moments: [
        ...["06-02", "06-04", "06-06", "06-09", "06-10", "06-30", "07-01"].map(
          (day) => `2026-${day}T00:00:00+02:00`,
        ),
        "2027-01-01T00:00:00+01:00",
      ],
    });
    expect(json).not.toMatch(/morgen|geheim|concept|nooit|appears|begins|\.md/i);
  });

  test("has no next moment when nothing is to come", async () => {
    expect(JSON.parse(planningJson(await regionOf({})))).toMatchObject({ next: null, moments: [] });
  });

  test.each([
    ["Europe/Amsterdam", "2026-10-24", "2026-10-25T00:00:00+02:00"],
    ["Europe/Amsterdam", "2026-10-25", "2026-10-26T00:00:00+01:00"],
    ["Pacific/Auckland", "2026-06-01", "2026-06-02T00:00:00+12:00"],
    // In Beirut, summer begins at midnight: that day begins at one.
    ["Asia/Beirut", "2026-03-28", "2026-03-29T01:00:00+03:00"],
  ])("in %s, what ends on %s is past from %s", async (zone, day, moment) => {
    const site = siteYaml.replace("Europe/Amsterdam", zone);
    const event = entry(`title: Feest\nstart: ${day}\ntime: 19:00`);
    const region = await regionOf({ "site.yaml": site, "events/feest.md": event }, { now: day });
    expect(JSON.parse(planningJson(region))).toMatchObject({ next: moment });
  });
});
