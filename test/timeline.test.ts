import { expect, test } from "vitest";
import { timelineOf } from "../src/timeline.ts";
import { entry, post, regionOf } from "./region-of.ts";

test("a project's timeline tells by year what happened, the first thing first", async () => {
  const { projects } = await regionOf({
    "projects/p.md": entry("title: P\nstatus: active\nfrom: 2024-05-01\nasOf: 2025-02-01\nuntil: 2026-05-01"),
    "posts/2025/b.md": post("B", "projects: [p]", "2025-02-01"),
    "posts/2024/a.md": post("A", "projects: [p]", "2024-05-01"),
    "posts/2025/c.md": post("C", "projects: [p]", "2025-02-01"),
    "posts/2025/ander.md": post("X", "", "2025-03-01"),
    "events/e.md": entry("title: E\nstart: 2025-01-05\nproject: p"),
    "events/laatste.md": entry("title: L\nstart: 2026-05-01\nproject: p"),
  });
  const [project] = projects;
  const told = project && timelineOf(project);
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

test("a project of which nothing is known has no timeline", async () => {
  const { projects } = await regionOf({ "projects/p.md": entry("title: P\nstatus: idea") });
  expect(projects.map(timelineOf)).toEqual([[]]);
});
