import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Gate, type GateResult } from "../../src/content/index.ts";
import { relatedTo } from "../../src/region/related.ts";
import {
  contentOf,
  drawing,
  entry,
  inOneLine,
  post,
  readFolder,
  siteWithPlaces,
  today,
} from "../region-of.ts";

const files = {
  "site.yaml": siteWithPlaces,
  "tags.yaml": "- label: Kunst\n  synonyms: [schilderkunst]\n- label: Wonen\n",
  "media/foto.svg": drawing,
  "media/media.yaml": "foto.svg:\n  alt: Een tekening\n",
  "projects/sjtub.md": entry(
    "title: Sjtub\nstatus: loopt",
    "Over [de opening](/berichten/2026/opening/#later).",
  ),
  "partners/iba.md": entry("title: IBA\ntype: netwerk"),
  "posts/2026/opening.md": post(
    "Zie [Sjtub](/projecten/sjtub/) en ![](foto.svg).\n\n## Later\n\nMeer.",
    "tags: [Kunst]\nprojects: [sjtub]\nplaces: [Heerlen]",
  ),
  "posts/2026/tweede.md": post("Zie [de eerste](opening.md#later).", "tags: [schilderkunst]"),
  "posts/2026/concept.md": post("Nog niet, zie [Sjtub](/projecten/sjtub/).", "draft: ja"),
};

interface Step {
  readonly what: string;
  /** What the files become; `undefined` takes one away. */
  readonly write?: Readonly<Record<string, string | undefined>>;
  readonly move?: readonly [from: string, to: string];
  /** The problems after it. */
  readonly problems?: readonly string[];
}

const opening = files["posts/2026/opening.md"];
const steps: readonly Step[] = [
  { what: "a text", write: { "posts/2026/tweede.md": post("Iets anders.", "tags: [schilderkunst]") } },
  {
    what: "a text with a wrong link",
    write: { "posts/2026/tweede.md": post("Zie [niets](/berichten/2026/niets/).", "tags: [schilderkunst]") },
    problems: ["posts/2026/tweede.md:6 noSuchPage"],
  },
  {
    what: "another text, while that is wrong",
    write: { "partners/iba.md": entry("title: IBA\ntype: netwerk", "Een netwerk.") },
    problems: ["posts/2026/tweede.md:6 noSuchPage"],
  },
  { what: "the wrong link, fixed", write: { "posts/2026/tweede.md": files["posts/2026/tweede.md"] } },
  {
    what: "a heading that others link to",
    write: { "posts/2026/opening.md": opening.replace("## Later", "## Straks") },
    problems: ["posts/2026/tweede.md:6 noSuchAnchor", "projects/sjtub.md:5 noSuchAnchor"],
  },
  { what: "the heading, as it was", write: { "posts/2026/opening.md": opening } },
  { what: "a title", write: { "projects/sjtub.md": entry("title: Sjtub in Kerkrade\nstatus: loopt") } },
  {
    what: "a broken head",
    write: { "projects/sjtub.md": entry("title: Sjtub: kunst\nstatus: loopt") },
    problems: ["projects/sjtub.md:2 needsQuotes"],
  },
  { what: "the head, fixed", write: { "projects/sjtub.md": files["projects/sjtub.md"] } },
  {
    what: "a project that others refer to, gone",
    write: { "projects/sjtub.md": undefined },
    problems: [
      "posts/2026/concept.md:6 noSuchPage",
      "posts/2026/opening.md:5 noSuchReference",
      "posts/2026/opening.md:8 noSuchPage",
    ],
  },
  { what: "the project, back", write: { "projects/sjtub.md": files["projects/sjtub.md"] } },
  {
    what: "a new name for a file",
    move: ["posts/2026/opening.md", "posts/2026/opening-post.md"],
    problems: ["posts/2026/tweede.md:6 noSuchPage", "projects/sjtub.md:5 noSuchPage"],
  },
  {
    what: "links to the new name",
    write: {
      "posts/2026/tweede.md": post("Zie [de eerste](opening-post.md)."),
      "projects/sjtub.md": entry("title: Sjtub\nstatus: loopt"),
    },
  },
  { what: "the words in addresses", write: { "site.yaml": `${siteWithPlaces}paths:\n  agenda: kalender\n` } },
  {
    what: "a word in addresses that links use",
    write: { "site.yaml": `${siteWithPlaces}paths:\n  projects: werk\n` },
    problems: ["posts/2026/concept.md:6 noSuchPage", "posts/2026/opening-post.md:8 noSuchPage"],
  },
  { what: "the site, as it was", write: { "site.yaml": siteWithPlaces } },
  {
    what: "the language",
    write: {
      "site.yaml": siteWithPlaces.replace(
        "language: nl",
        "language: de\npaths: {posts: berichten, projects: projecten}",
      ),
    },
  },
  { what: "the language, back", write: { "site.yaml": siteWithPlaces } },
  {
    what: "a tag's name",
    write: { "tags.yaml": "- label: Beeldende kunst\n  synonyms: [kunst, schilderkunst]\n" },
  },
  { what: "a picture", write: { "media/foto.svg": drawing.replace('width="40"', 'width="80"') } },
  {
    what: "a picture that is none",
    write: { "media/foto.svg": "geen tekening" },
    problems: ["posts/2026/opening-post.md:8 badPicture"],
  },
  { what: "the picture, back", write: { "media/foto.svg": drawing } },
  {
    what: "a picture, gone",
    write: { "media/foto.svg": undefined },
    problems: ["media/media.yaml:1 noSuchMediaFile", "posts/2026/opening-post.md:8 noSuchPicture"],
  },
  {
    what: "a picture and a new post",
    write: { "media/foto.svg": drawing, "posts/2026/nieuw.md": post("![](foto.svg)") },
  },
  {
    what: "what is said of a picture",
    write: { "media/media.yaml": "foto.svg:\n  alt: Een andere tekening\n" },
  },
  { what: "a concept that comes live", write: { "posts/2026/concept.md": post("Nu wel.") } },
  { what: "the day of a post", write: { "posts/2026/nieuw.md": post("![](foto.svg)", "", "2026-04-01") } },
];

/** Everything about a result that a page could show. */
function shown(result: GateResult) {
  if (!result.ok) return result.problems.map(inOneLine);
  const { region } = result;
  return {
    entries: region.entries.map((one) => ({
      address: one.address,
      title: one.title,
      summary: one.summary,
      html: one.body.html,
      feed: one.body.forFeed("https://www.example.nl"),
      pictures: one.body.pictures.map(({ picture, alt }) => [picture.hash, alt]),
      tags: one.tags.map(({ label, posts }) => [label, posts.map(({ slug }) => slug)]),
      related: one.kind === "post" ? relatedTo(one, region).map(({ slug }) => slug) : [],
      newer: one.kind === "post" ? one.newer?.slug : undefined,
    })),
    tags: region.tags.map(({ label, size }) => [label, size]),
    places: region.places.map(({ name, size }) => [name, size]),
    years: region.years.map(({ year, size }) => [year, size]),
    hidden: region.hidden.map(({ file, reason }) => [file, reason]),
    navigation: region.navigation,
  };
}

describe("a gate that is opened again", () => {
  test("finds after every change what a new gate finds", async () => {
    const content = contentOf(files);
    const gate = new Gate({ content, now: today, drafts: false, cacheDir: join(content, "../cache") });
    const first = await gate.read();
    expect(shown(first)).toEqual(shown(await readFolder(content)));
    for (const { what, write = {}, move, problems = [] } of steps) {
      for (const [path, text] of Object.entries(write)) {
        mkdirSync(dirname(join(content, path)), { recursive: true });
        if (text === undefined) rmSync(join(content, path));
        else writeFileSync(join(content, path), text);
      }
      if (move) renameSync(join(content, move[0]), join(content, move[1]));
      const again = await gate.read([...Object.keys(write), ...(move ?? [])]);
      const anew = await readFolder(content);
      expect({ what, shown: shown(again) }).toEqual({ what, shown: shown(anew) });
      expect({ what, problems: again.ok ? [] : again.problems.map(inOneLine) }).toEqual({ what, problems });
    }
  });

  test("keeps its region when only a text changed, and makes another when a head did", async () => {
    const content = contentOf(files);
    const gate = new Gate({ content, now: today, drafts: false, cacheDir: join(content, "../cache") });
    const first = await gate.read();
    const path = "posts/2026/tweede.md";
    writeFileSync(join(content, path), post("Een andere tekst.", "tags: [schilderkunst]"));
    const second = await gate.read([path]);
    writeFileSync(join(content, path), post("Een andere tekst.", "tags: [Wonen]"));
    const third = await gate.read([path]);
    if (!first.ok || !second.ok || !third.ok) throw new Error("the folder is sound");
    expect(second.region).toBe(first.region);
    expect(third.region).not.toBe(first.region);
  });

  test("holds back and lets go what the day of the reading decides", async () => {
    const content = contentOf({ ...files, "posts/2026/morgen.md": post("Morgen.", "", "2026-06-02") });
    const gate = new Gate({ content, now: today, drafts: false, cacheDir: join(content, "../cache") });
    const slugs = (result: GateResult) => (result.ok ? result.region.posts.map(({ slug }) => slug) : []);
    expect(slugs(await gate.read())).not.toContain("morgen");
    expect(slugs(await gate.read([], "2026-06-02"))).toContain("morgen");
  });
});
