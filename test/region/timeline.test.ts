import { expect, test } from "vitest";
import { timelineOf } from "../../src/region/timeline.ts";
import { entry, post, regionOf } from "../region-of.ts";

test("a project's timeline tells by year what happened, the first thing first", async () => {
  const { projects, today } = await regionOf({
    "projects/p.md": entry("title: P\nstatus: active\nfrom: 2024-05-01\nasOf: 2025-02-01\nuntil: 2026-05-01"),
    "posts/2025/b.md": post("B", "projects: [p]", "2025-02-01"),
    "posts/2024/a.md": post("A", "projects: [p]", "2024-05-01"),
    "posts/2025/c.md": post("C", "projects: [p]", "2025-02-01"),
    "posts/2025/ander.md": post("X", "", "2025-03-01"),
    "events/e.md": entry("title: E\nstart: 2025-01-05\nproject: p"),
    "events/laatste.md": entry("title: L\nstart: 2026-05-01\nproject: p"),
  });
  const [project] = projects;
  const told = project && timelineOf(project, today);
  expect(
    told?.map(({ year, moments }) => [
      year,
      ...moments.map((moment) => (moment.kind === "told" ? moment.entry.slug : moment.kind)),
    ]),
  ).toEqual([
    [2024, "begins", "a"],
    [2025, "e", "b", "c", "stands"],
    [2026, "laatste", "ends"],
  ]);
});

test("a timeline tells nothing that is to come", async () => {
  const { projects, today } = await regionOf({
    "projects/p.md": entry("title: P\nstatus: active\nfrom: 2024-05-01\nuntil: 2027-05-01"),
    "events/vandaag.md": entry("title: E\nstart: 2026-06-01\nproject: p"),
    "events/morgen.md": entry("title: E\nstart: 2026-06-02\nproject: p"),
  });
  const moments = projects.flatMap((project) => timelineOf(project, today)).flatMap((year) => year.moments);
  expect(moments.map(({ day }) => day.iso)).toEqual(["2024-05-01", "2026-06-01"]);
});

test("a project of which nothing is known has no timeline", async () => {
  const { projects, today } = await regionOf({ "projects/p.md": entry("title: P\nstatus: idea") });
  expect(projects.map((project) => timelineOf(project, today))).toEqual([[]]);
});
