import { describe, expect, test } from "vitest";
import { Comments } from "../../layouts/parts/comments.tsx";
import { EntryHead } from "../../layouts/parts/entry-head.tsx";
import { hasLongOpening } from "../../layouts/parts/prose.tsx";
import { Reading } from "../../layouts/parts/reading.tsx";
import { soleStory, Timeline } from "../../layouts/parts/timeline.tsx";
import { Site } from "../../src/region/site.ts";
import { entry, type Files, post, regionOf, siteYaml } from "../region-of.ts";

const letters = (count: number) => "a".repeat(count);

test.each([
  ["", false],
  [`<p>${letters(199)}</p>`, false],
  [`<p>${letters(200)}</p>`, true],
  // Marks and references are no letters, and what comes later is not how a text opens.
  [`<p>${letters(190)}<a href="/een/lang/adres/">a</a>&nbsp;&nbsp;&nbsp;&nbsp;</p>`, false],
  [`<p>Kort.</p><p>${letters(300)}</p>`, false],
  [`<h2>Kop</h2><p>${letters(300)}</p>`, false],
])("opening %#: a large first letter stands only before a paragraph of three lines", (html, expected) => {
  expect(hasLongOpening({ html })).toBe(expected);
});

test.each([
  [60, undefined],
  [61, "long"],
])("a title of %i letters is set as %s", async (count, expected) => {
  const region = await regionOf({ "posts/2026/a.md": post().replace("Een bericht", letters(count)) });
  const [only] = region.posts;
  const head = only && String(<EntryHead entry={only} region={region} />);
  expect(/<h1(?: class="(\w+)")?>/.exec(head ?? "")?.[1]).toBe(expected);
});

test("a text in another language says in words which", async () => {
  const region = await regionOf({ "posts/2026/a.md": post("Text.", "lang: en") });
  const [only] = region.posts;
  expect(only && String(<EntryHead entry={only} region={region} kicker={[]} />)).toContain(
    '<p class="kicker"><span>Engels</span>',
  );
});

test.each([
  ["a text of a few words", "Kort.", true],
  ["a text that something can stand beside", "woord ".repeat(60), false],
  ["a text with notes, which stand there", `${"woord ".repeat(60)}[^1]\n\n[^1]: Noot.`, true],
])("of %s, the rail stands below: %s", async (_, text, expected) => {
  const region = await regionOf({ "posts/2026/a.md": post(text) });
  const [only] = region.posts;
  const markup =
    only &&
    String(
      <Reading entry={only} region={region}>
        x
      </Reading>,
    );
  expect(markup?.includes("read-below")).toBe(expected);
});

describe("the timeline of a project", () => {
  const read = async (posts: number, project = "") => {
    const files = Array.from({ length: posts }, (_, index) => [
      `posts/2026/p${index}.md`,
      post(
        "Tekst.",
        "projects: [a]\nsummary: Samenvatting.",
        `2026-03-${String(index + 1).padStart(2, "0")}`,
      ).replace("Een bericht", `Bericht ${index}`),
    ]);
    const region = await regionOf({
      "projects/a.md": entry(`title: A\nstatus: active\n${project}`),
      ...(Object.fromEntries(files) as Files),
    });
    const [only] = region.projects;
    if (!only) throw new Error("no project");
    return { markup: String(<Timeline project={only} region={region} />), story: soleStory(only, region) };
  };

  test.each([
    // Moments in all, folded away, and those that tell more than a title.
    [2, 0, 2],
    [8, 0, 3],
    [9, 1, 3],
    [12, 4, 3],
  ])("of %i posts folds %i, and sums up %i", async (posts, folded, summaries) => {
    const { markup } = await read(posts);
    const [before = "", after = ""] = markup.includes("</details>")
      ? markup.split("</details>")
      : ["", markup];
    expect([before, after].map((part) => part.split("<li").length - 1)).toEqual([folded, posts - folded]);
    expect(markup.split("Samenvatting.").length - 1).toBe(summaries);
  });

  test("is none for one post alone, which stands beside the text", async () => {
    const { markup, story } = await read(1);
    expect([markup === "" || markup === "null", story?.title]).toEqual([true, "Bericht 0"]);
    const told = await read(1, "asOf: 2026-04");
    expect([told.markup.split("<li").length - 1, told.story]).toEqual([2, undefined]);
  });
});

test.each([
  ["", "", ["post", "project"]],
  ["comments: off", "", []],
  ["", "comments: open", ["post", "project", "page"]],
  ["comments: off", "comments: open", ["page"]],
])("with %j for the site and %j in the file of a page, readers react to %j", async (site, page, expected) => {
  const region = await regionOf({
    "site.yaml": `${siteYaml}forms: yes\n${site}\n`.replaceAll("off", "uit"),
    "posts/2026/a.md": post(),
    "projects/a.md": entry("title: A\nstatus: active"),
    "pages/a.md": entry(`title: A\n${page}`),
  });
  const all = [...region.posts, ...region.projects, ...region.pages];
  const asked = all.filter((one) =>
    `${<Comments entry={one} site={new Site(region)} />}`.includes('<details class="react">'),
  );
  expect(asked.map(({ kind }) => kind)).toEqual(expected);
});
