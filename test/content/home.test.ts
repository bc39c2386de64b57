import { describe, expect, test } from "vitest";
import { homeOf } from "../../src/region/home.ts";
import { Site } from "../../src/region/site.ts";
import { drawing, entry, type Files, inOneLine, post, problemsOf, regionOf, siteYaml } from "../region-of.ts";

/** A region with a page, two posts and a project, whose front page says this. */
const files = (home: string, more: Files = {}): Files => ({
  "site.yaml": `${siteYaml}home:\n${home.replace(/^/gm, "  ")}\n`,
  "pages/missie.md": entry("title: Missie\nlayout: missie\nsummary: Wat wij willen."),
  "posts/2026/een.md": post("## Kop", "", "2026-05-01"),
  "posts/2026/twee.md": post("Tekst.", "", "2026-05-02"),
  "projects/tuin.md": entry("title: Tuin\nstatus: loopt\nasOf: 2026-05-01"),
  ...more,
});
const figure = (fields: string) => `figures:\n  - value: "12"\n    label: bomen\n${fields}`;
const action = (link: string) => `actions:\n  - label: Lees\n    link: ${link}`;
const firstLine = siteYaml.split("\n").length;

describe("what the front page says is checked like everything else:", () => {
  test.each([
    ["a figure has a date", figure("    source: CBS"), "required asOf", 1],
    ["a figure has a source", figure("    asOf: 2019"), "required source", 1],
    ["a date is one", figure("    asOf: onlangs\n    source: CBS"), "notADate", 3],
    ["a link leads to a page", action("/misie/"), "noSuchPage", 2],
    ["a link has an anchor that is there", action('"/berichten/2026/een/#kopje"'), "noSuchAnchor", 2],
    ["a link is none of a program", action("javascript:alert(1)"), "unsafeLink", 2],
    [
      "a link of a figure leads somewhere",
      figure("    asOf: 2019\n    source: CBS\n    link: /nee/"),
      "noSuchPage",
      5,
    ],
    ["the story is a post", "story: pages/missie.md", "notAStory", 0],
    ["the story is there", "story: posts/2026/drie.md", "noSuchPage", 0],
    [
      "there are two buttons at most",
      `actions:\n${"  - {label: a, link: /missie/}\n".repeat(3)}`,
      "tooMany actions",
      0,
    ],
    ["a field is a known one", "lede: Tekst", "unknownKey lede", 0],
  ])("%s", async (_what, home, code, line) => {
    const problems = await problemsOf(files(home));
    const told = problems.map((problem) => {
      const { error } = problem;
      const [file] = inOneLine(problem).split(" ");
      return `${file} ${error.code}${"key" in error ? ` ${error.key}` : ""}`;
    });
    expect(told).toEqual([`site.yaml:${firstLine + 1 + line} ${code}`]);
  });

  test("a link to what is not on the site today is left out, and said nothing of", async () => {
    const draft = { "pages/straks.md": entry("title: Straks\ndraft: ja") };
    const region = await regionOf(files(action("pages/straks.md"), draft));
    expect(homeOf(new Site(region)).actions).toEqual([]);
  });
});

describe("the front page shows", () => {
  const homeFrom = async (home: string, more?: Files) => homeOf(new Site(await regionOf(files(home, more))));

  test("what its editors wrote, with links as they are looked up", async () => {
    const home = await homeFrom(
      `claim: Kom kijken\nwhere: in het zuiden\nlead: Er is veel.\n${action("pages/missie.md")}\n${figure("    asOf: januari 2013\n    source: CBS\n    link: https://www.cbs.nl/")}`,
    );
    expect(home).toMatchObject({ claim: "Kom kijken", where: "in het zuiden", lead: "Er is veel." });
    expect(home.actions).toEqual([{ label: "Lees", link: { address: "/missie/", isOutside: false } }]);
    expect(home.figures[0]?.asOf.iso).toBe("2013-01");
    expect(home.figures[0]?.link).toEqual({ address: "https://www.cbs.nl/", isOutside: true });
  });

  test("the slogan, the mission and the newest post where they said nothing", async () => {
    const home = await homeFrom("where: ergens");
    expect(home).toMatchObject({
      claim: "Waar iets bloeit",
      lead: "Wat wij willen.",
      actions: [],
      figures: [],
    });
    expect(home.story?.slug).toBe("twee");
    expect(home.headlines.map(({ slug }) => slug)).toEqual(["een"]);
    expect(home.flowers.map(({ slug }) => slug)).toEqual(["tuin"]);
  });

  test("the post that was chosen, with the picture of its project when it has none", async () => {
    const more = {
      "media/plein.svg": drawing,
      "posts/2026/een.md": post("Tekst.", "projects: [plein]", "2026-05-01"),
      "projects/plein.md": entry("title: Plein\nstatus: idee\nimage: {src: plein.svg, alt: Een plein}"),
    };
    const home = await homeFrom("story: /berichten/2026/een/", more);
    expect(home.story?.slug).toBe("een");
    expect(home.storyImage?.alt).toBe("Een plein");
    // Its picture stands there already.
    expect(home.projects.map(({ slug }) => slug)).not.toContain("plein");
  });

  test.each([
    [0, 0, 0],
    [1, 1, 1],
    [5, 4, 1],
    [6, 4, 2],
    [7, 4, 3],
    [8, 4, 4],
    [9, 4, 3],
  ])(
    "of %i projects at most four as flowers, and of the others three, or four of four",
    async (count, flowers, cards) => {
      const projects = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `projects/p${index}.md`,
          entry(`title: P${index}\nstatus: loopt\nasOf: 2026-05-01`),
        ]),
      );
      const region = await regionOf(projects);
      const home = homeOf(new Site(region));
      expect(home.flowers).toHaveLength(flowers);
      expect(home.projects.length).toBe(cards === 1 ? Math.min(count, 3) : cards);
    },
  );
});
