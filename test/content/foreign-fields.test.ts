import { describe, expect, test } from "vitest";
import { checkFields, listsOfTexts } from "../../src/content/fields.ts";
import { type Problem, ProblemList } from "../../src/content/problem.ts";
import { readYaml } from "../../src/content/yaml.ts";
import { languageCodes } from "../../src/core/language.ts";
import { describeError } from "../../src/i18n/messages.ts";
import { kinds } from "../../src/schema/kinds.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { siteYaml } from "../region-of.ts";

const zone = { zone: "Europe/Amsterdam" };
const heads = {
  post: { schema: kinds.post.schema(zone), head: "title: x\ndate: 2026-05-01\n" },
  event: { schema: kinds.event.schema(zone), head: "title: x\nstart: 2026-05-01\n" },
  page: { schema: kinds.page.schema(zone), head: "title: x\n" },
  project: { schema: kinds.project.schema(zone), head: "title: x\nstatus: loopt\n" },
  partner: { schema: kinds.partner.schema(zone), head: "title: x\ntype: netwerk\n" },
  site: { schema: siteSchema, head: siteYaml },
} as const;

function problemsIn(kind: keyof typeof heads, field: string, head: string = heads[kind].head): Problem[] {
  const { schema } = heads[kind];
  const problems = new ProblemList("x.md", `${head}${field}`.split("\n"));
  const written = readYaml(head + field, 1, problems, { listsOfTexts: listsOfTexts(schema) });
  if (written) checkFields(schema, written, 1, problems);
  return problems.problems;
}

describe("a field of others is written as the one that says the same, by --fix as well", () => {
  test.each<[keyof typeof heads, string, string]>([
    ["post", "published: false", "draft: true"],
    ["post", "published: no", "draft: yes"],
    ["post", "visible: 0", "draft: true"],
    ["post", "published: nee", "draft: ja"],
    ["post", "sichtbar: falsch", "draft: ja"],
    ["post", "hidden: true # nog niet", "draft: true # nog niet"],
    ["page", "verborgen: ja", "draft: ja"],
    ["post", "veröffentlicht: nein", "draft: ja"],
    ["post", "status: draft", "draft: true"],
    ["page", "status: concept", "draft: ja"],
    ["post", "visibility: private", "draft: true"],
    ["post", "gearchiveerd: ja", "draft: ja"],
    ["partner", "actief: nee", "draft: ja"],
    ["event", "bis: 2026-06-21", "end: 2026-06-21"],
    ["partner", "sinds: april 2010", "since: april 2010"],
    ["partner", "tot en met: eind 2012", "until: eind 2012"],
    ["project", "since: 2010", "from: 2010"],
    ["project", "peildatum: 2013-01", "asOf: 2013-01"],
    ["event", "saal: Aula", "venue: {name: Aula}"],
    ["event", "rubrik: [Kunst]", "tags: [Kunst]"],
    ["event", "untertitel: Ein Satz.", "summary: Ein Satz."],
    ["event", "link: https://example.org/", "url: https://example.org/"],
    ["event", "cancelled: ja", "status: cancelled"],
    ["event", "afgelast: ja", "status: afgelast"],
    ["event", "abgesagt: ja", "status: abgesagt"],
    ["event", "location: Park", "venue: {name: Park}"],
    ["post", "expiryDate: 2026-06-01", "expires: 2026-06-01"],
    ["post", "lastmod: 2026-06-01", "updated: 2026-06-01"],
    ["post", "last_modified_at: 2026-06-01", "updated: 2026-06-01"],
    ["post", "description: Eén zin.", "summary: Eén zin."],
    ["post", "excerpt: Eén zin.", "summary: Eén zin."],
    ["post", "categories: [Kunst]", "tags: [Kunst]"],
    ["post", "trefwoorden: [Kunst]", "tags: [Kunst]"],
    ["post", "aliases: [/oud/]", "redirects: [/oud/]"],
    ["post", "redirect_from: [/oud/]", "redirects: [/oud/]"],
    ["event", "endDate: 2026-06-21", "end: 2026-06-21"],
    ["project", "startDate: 2026-06-21", "from: 2026-06-21"],
    ["page", "weight: 10", "order: 10"],
    ["page", "volgorde: 10", "order: 10"],
    ["post", "thumbnail: x.svg", "image: x.svg"],
    ["post", "byline: Jan", "author: Jan"],
    ["event", "eintritt: frei", "price: frei"],
    ["project", "sticky: ja", "featured: ja"],
    ["partner", "website: https://example.org/", "url: https://example.org/"],
  ])("%s: %s → %s", (kind, field, wanted) => {
    expect(problemsIn(kind, field)).toMatchObject([{ wanted, fix: { lines: [wanted] } }]);
    expect(problemsIn(kind, wanted)).toEqual([]);
  });

  test.each([
    ["event", "startDate: 2026-06-20", "start: 2026-06-20", "title: x\n"],
    ["post", "publishDate: 2026-06-20", "date: 2026-06-20", "title: x\n"],
    ["post", "pubDate: 2026-06-20", "date: 2026-06-20", "title: x\n"],
  ] as const)("%s: %s is not missing as well", (kind, field, wanted, head) => {
    expect(problemsIn(kind, field, head)).toMatchObject([{ wanted, fix: { lines: [wanted] } }]);
  });
});

describe("nothing is fixed where it is not certain:", () => {
  test.each<[keyof typeof heads, string]>([
    ["post", "published: misschien"],
    ["post", "publishDate: 2026-06-20"],
    ["post", "authors: [A, B]"],
    ["post", "draft: nee\npublished: false"],
    ["event", "location: Park, bij de vijver"],
    ["post", "cancelled: ja"],
  ])("%s: %s", (kind, field) => {
    const problems = problemsIn(kind, field);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ fix }) => fix)).toEqual([]);
  });

  test("of two that come to the same, only one", () => {
    const problems = problemsIn("post", "published: false\nhidden: true");
    expect(problems.map(({ fix }) => fix !== undefined)).toEqual([true, false]);
  });
});

test.each<[keyof typeof heads, string, RegExp]>([
  ["post", "published: true", /whatever is no draft is on the site/],
  ["event", "cancelled: nee", /goes ahead/],
  ["event", "repeat: weekly", /file for each day/],
  ["event", "booking: https://tickets.example.org/light", /`url:`/],
  ["event", "online: https://meet.example.org/swallows", /`url:`/],
  ["event", "organiser: Old Mill Trust", /`partners:`/],
  ["event", "contact: mill@example.org", /mailto:/],
  ["page", "parent: visit", /link to this one/],
  ["page", "menu: visit", /`order:`/],
  ["site", "logo: logo.svg", /draws its own mark/],
  ["site", "hero: valley-morning.jpg", /`image:`/],
  ["site", "announcement: The bridge is closed.", /`expires:`/],
  ["site", "newsletter: https://newsletter.example.org/cwm", /contact page/],
  ["site", "sponsors: [{logo: logo.svg}]", /partners folder/],
  ["site", "social: {facebook: https://facebook.example/cwm}", /`links:`/],
  ["site", "footer: Funded by the Valley Fund", /without `order:`/],
  ["post", "layout: post", /decides what a page looks like/],
  ["post", "unlisted: true", /`draft: yes`/],
  ["post", "canonical: https://example.org/", /`title:`/],
  ["post", "gallery: [a.jpg]", /in the text/],
  ["event", "postponed: ja", /`status: moved`/],
  ["event", "ort: Gemeindehaus", /`venue:`/],
  ["event", "stadt: Kürten", /`places:`/],
  ["post", "plek: Park", /`places:`/],
  ["post", "text: Een heel verhaal.", /below the second line/],
  ["post", "bijschrift: Een toren", /below `image:`/],
  ["event", "gratis: ja", /`price: free`/],
  ["post", "status: published", /whatever is no draft/],
])("%s: %s is answered with what can be written today, in every language", (kind, field, remedy) => {
  const problems = problemsIn(kind, field);
  expect(problems.map(({ error }) => error.code)).toEqual(["foreignField"]);
  expect(problems.filter(({ fix }) => fix)).toEqual([]);
  const said = problems.flatMap(({ error }) =>
    languageCodes.map((code) => describeError(error, code).remedy),
  );
  expect(said.at(-1)).toMatch(remedy);
  expect(new Set(said).size).toBe(languageCodes.length);
});
