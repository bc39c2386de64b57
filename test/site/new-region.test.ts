import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newRegion } from "../../src/content/scaffold/region.ts";
import { Day, parseDay } from "../../src/core/days.ts";
import { buildKept } from "../builds.ts";
import { contentOf } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

test("a new region can be built", async () => {
  const today = parseDay("2026-06-01", "Europe/Amsterdam");
  const region = today instanceof Day ? newRegion("Mergelland: *groen* & [grijs]", "en", today) : undefined;
  const out = join(scratchFolder("new-region"), "site");
  const { out: said } = await buildKept(
    contentOf(Object.fromEntries(region?.files ?? [])),
    out,
    "--no-cards",
  );
  expect(said).toMatch(/\d+ pages made in/);
  expect(readdirSync(out)).toEqual(expect.arrayContaining(["index.html", "planning.json", "accessibility"]));
});
