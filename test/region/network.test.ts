import { expect, test } from "vitest";
import { type Circle, circlesOf } from "../../src/region/network.ts";
import { entry, regionOf } from "../region-of.ts";

/** The circles of a region in which projects name these partners. */
async function circlesFor(projects: Readonly<Record<string, readonly string[]>>): Promise<Circle[]> {
  const names = [...new Set(Object.values(projects).flat())];
  return circlesOf(
    await regionOf({
      ...Object.fromEntries(
        names.map((name) => [`partners/${name}.md`, entry(`title: ${name}\ntype: netwerk`)]),
      ),
      ...Object.fromEntries(
        Object.entries(projects).map(([name, partners]) => [
          `projects/${name}.md`,
          entry(`title: ${name}\nstatus: loopt\npartners: [${partners.join(", ")}]`),
        ]),
      ),
      "partners/alleen.md": entry("title: Alleen\ntype: persoon"),
    }),
  );
}

const named = ({ partners, projects, ties }: Circle) =>
  ties.map(({ partner, project }) => `${partners[partner]?.slug}–${projects[project]?.slug}`).sort();

/** How often lines cross: two ties whose ends stand in opposite orders. */
function crossings({ ties }: Circle): number {
  return ties.flatMap((one, index) =>
    ties
      .slice(index + 1)
      .filter((other) => (one.partner - other.partner) * (one.project - other.project) < 0),
  ).length;
}

test("who works on one project is in one circle, with every tie in it once; the largest comes first", async () => {
  const circles = await circlesFor({ p1: ["a"], p2: ["b", "c"], p3: ["c"], p4: ["d"] });
  expect(circles.map(named)).toEqual([["b–p2", "c–p2", "c–p3"], ["a–p1"], ["d–p4"]]);
});

test("nobody without a project is in a circle, and without projects there is none", async () => {
  const all = (await circlesFor({ p1: ["a"] })).flatMap(({ partners }) => partners.map(({ slug }) => slug));
  expect(all).toEqual(["a"]);
  expect(await circlesFor({})).toEqual([]);
});

test.each([
  // Chains and trees need no crossing, in whatever order their names come.
  [{ p1: ["a", "z"], p2: ["m"], p3: ["z", "m"] }, 0],
  [{ p9: ["a"], p1: ["a", "c"], p5: ["c"], p2: ["c", "b"] }, 0],
  [{ x: ["d", "c", "b", "a"] }, 0],
  // Two by two, all tied: one crossing is the least there is.
  [{ p1: ["a", "b"], p2: ["a", "b"] }, 1],
])("the lines of %j cross %i times", async (projects, expected) => {
  const [circle] = await circlesFor(projects as Record<string, string[]>);
  expect(circle && crossings(circle)).toBe(expected);
});
