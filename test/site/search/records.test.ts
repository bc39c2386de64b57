import { describe, expect, test } from "vitest";
import { facetsOf } from "../../../src/site/search/facets.ts";
import { pageOf, recordsOf } from "../../../src/site/search/records.ts";
import { entry, type Files, post, regionOf, siteWithPlaces } from "../../region-of.ts";

const files: Files = {
  "site.yaml": siteWithPlaces,
  "tags.yaml": "- label: Muziek & dans\n- label: Wonen\n",
  "projects/route.md": entry("title: De route\nstatus: active\nfrom: 2011-03-01\npartners: [netwerk]"),
  "partners/netwerk.md": entry("title: Het netwerk\ntype: network\nplaces: [Kerkrade]"),
  "events/2012/feest.md": entry(
    "title: Het feest\nstart: 2012-06-23\nvenue:\n  name: Het park\n  address: Laan 1\n  place: Hoensbroek\nproject: route",
  ),
  "pages/over.md": entry("title: Over ons", "Wie wij zijn."),
  "posts/2026/bericht.md": post(
    "De eerste zin.\n\n## Een kop\n\nOnder de kop & meer.",
    "summary: Kort <gezegd>.\ntags: [Muziek & dans]\nplaces: [Hoensbroek]\nprojects: [route]\npartners: [netwerk]\nauthor: An Auteur",
  ),
  "posts/2026/concept.md": post("Geheim.", "draft: ja\ntags: [Wonen]"),
  "posts/2031/later.md": post("Straks.", "", "2031-01-01"),
  "posts/2025/voorbij.md": post("Was.", "expires: 2026-01-01", "2025-01-01"),
};

describe("what can be found", async () => {
  const region = await regionOf(files);
  const records = recordsOf(region);
  const recordAt = (address: string) => records.find((record) => record.address === address);

  test("is everything on the site, and nothing that is held back", () => {
    expect(records.map(({ address }) => address).sort()).toEqual([
      "/agenda/2012/feest/",
      "/berichten/2026/bericht/",
      "/over/",
      "/partners/netwerk/",
      "/projecten/route/",
    ]);
  });

  test("is, in a preview, what is held back too, but for what has expired", async () => {
    const preview = recordsOf(await regionOf(files, { drafts: true })).map(({ address }) => address);
    expect(preview).toContain("/berichten/2026/concept/");
    expect(preview).toContain("/berichten/2031/later/");
    expect(preview).not.toContain("/berichten/2025/voorbij/");
  });

  test.each([
    ["/berichten/2026/bericht/", "Muziek & dans, Hoensbroek, De route, Het netwerk, An Auteur"],
    ["/projecten/route/", "Het netwerk"],
    ["/partners/netwerk/", "Kerkrade"],
    ["/agenda/2012/feest/", "Hoensbroek, Het park, Laan 1, De route"],
    ["/over/", ""],
  ])("%s is found by what it is connected with", (address, about) => {
    expect(recordAt(address)?.about).toBe(about);
  });

  test.each([
    ["/berichten/2026/bericht/", { soort: ["berichten"], plaats: ["heerlen"], jaar: ["2026"] }],
    ["/projecten/route/", { soort: ["projecten"], jaar: ["2026", "2012", "2011"] }],
    ["/partners/netwerk/", { soort: ["partners"], plaats: ["kerkrade"] }],
    ["/agenda/2012/feest/", { soort: ["agenda"], plaats: ["heerlen"], jaar: ["2012"] }],
    ["/over/", { soort: ["paginas"] }],
  ])("%s is under its kind, municipality and year", (address, choices) => {
    expect(recordAt(address)?.choices).toEqual(choices);
  });

  test.each([
    ["/berichten/2026/bericht/", "Bericht", ["1 mei 2026", "Hoensbroek"]],
    ["/projecten/route/", "Project", ["loopt"]],
    ["/partners/netwerk/", "Partner", ["netwerk", "Kerkrade"]],
    ["/agenda/2012/feest/", "Activiteit", ["23 juni 2012", "Hoensbroek"]],
    ["/over/", "Pagina", []],
  ])("%s shows, when it is found, what its card says", (address, kind, facts) => {
    const shown = recordAt(address)?.shown;
    expect(shown?.kind).toBe(kind);
    expect(shown?.facts.map(({ text }) => text)).toEqual(facts);
  });

  test("has the editor's summary and the whole text", () => {
    const html = recordAt("/berichten/2026/bericht/")?.html;
    expect(html).toContain("<p>Kort &lt;gezegd&gt;.</p>");
    expect(html).toMatch(/<h2 id="een-kop"[^>]*>.*Een kop/);
    expect(html).toContain("Onder de kop &amp; meer.");
  });

  test("does not say its beginning twice when the editor gave no summary", () => {
    expect(recordAt("/over/")?.html.match(/Wie wij zijn/g)).toHaveLength(1);
  });
});

test("a facet with a single choice is none", async () => {
  const region = await regionOf({
    "posts/2026/a.md": post(),
    "posts/2025/b.md": post("B.", "", "2025-01-01"),
  });
  expect(facetsOf(region).map(({ name }) => name)).toEqual(["jaar"]);
});

test("a record with odd characters stays inside its page", () => {
  const page = pageOf(
    {
      address: "/a/",
      title: `"><script>&`,
      about: "",
      html: "<p>Tekst</p>",
      choices: {},
      shown: { kind: "Bericht", facts: [] },
    },
    "nl",
  );
  expect(page).toBe(
    '<!doctype html><html lang="nl"><head><meta data-pagefind-meta="title[content]" content="&quot;&gt;&lt;script&gt;&amp;">' +
      "</head><body data-pagefind-body><p>Tekst</p></body></html>",
  );
});
