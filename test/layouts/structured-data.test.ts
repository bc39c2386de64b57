import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { blogPosting, partnerData, projectData, webSite } from "../../layouts/parts/structured-data.ts";
import { Assets } from "../../src/site/assets.ts";
import { entry, type Files, post, regionOf, siteYaml } from "../region-of.ts";

const site = "https://www.example.nl";
const assets = new Assets({
  stylesheet: "",
  embedStylesheet: "",
  scripts: {},
  fonts: [],
  files: [],
  cards: true,
  search: true,
  sizes: new Map(),
});
const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: "#803060" } })
  .jpeg()
  .toBuffer();
const partners: Files = {
  "partners/jan.md": entry("title: Jan Jansen\ntype: persoon"),
  "partners/kring.md": entry("title: De Kring\ntype: netwerk"),
};

/** What is told of the one post of a region. */
async function dataOf(head: string, files: Files = {}): Promise<Record<string, unknown>> {
  const region = await regionOf({ ...partners, ...files, "posts/2026/x.md": post("Tekst.", head) });
  const [first] = region.posts;
  if (!first) throw new Error("there is a post");
  return JSON.parse(JSON.stringify(blogPosting({ region, assets }, first)));
}

test("how projects and partners stand is told with its moment, and where in the words of the region", async () => {
  const region = await regionOf({
    "projects/p.md": entry("title: P\nstatus: afgerond\nfrom: 2010-04\nuntil: 2012-12\nplaces: [hele regio]"),
    "projects/q.md": entry("title: Q\nstatus: loopt\nasOf: 2012-08"),
    "partners/r.md": entry("title: R\nsince: 2010\nasOf: 2013-01"),
  });
  const [q, p] = region.projects.map((project) => projectData(region, project));
  expect(p).toMatchObject({
    "@type": "Project",
    disambiguatingDescription: "liep van april 2010 tot eind 2012",
    foundingDate: "2010-04",
    dissolutionDate: "2012-12",
    location: [{ "@type": "Place", name: "Testregio" }],
  });
  expect(q).toMatchObject({ disambiguatingDescription: "liep in augustus 2012" });
  expect(region.partners.map((partner) => partnerData(region, partner))).toMatchObject([
    { "@type": "Organization", disambiguatingDescription: "samen sinds 2010, stand januari 2013" },
  ]);
});

describe("who wrote a post", () => {
  test.each<[string, object]>([
    ["jan jansen", { "@type": "Person", name: "Jan Jansen", url: `${site}/partners/jan/` }],
    ["De Kring", { "@type": "Organization", name: "De Kring", url: `${site}/partners/kring/` }],
    ["Testregio Bloeit", { "@type": "Organization", name: "Testregio Bloeit" }],
    ["de redactie", { "@type": "Organization", name: "de redactie" }],
    ["Redaktion Seenland", { "@type": "Organization", name: "Redaktion Seenland" }],
    ["The Editors", { "@type": "Organization", name: "The Editors" }],
  ])("%s is known", async (name, author) => {
    const data = await dataOf(`author: ${name}`);
    expect(data.author).toMatchObject(author);
    expect(data.creditText).toBeUndefined();
  });

  test.each(["Piet Pieters", "Gemeente Heerlen", "Redactietje"])(
    "%s may be anybody: the name is told, and no more",
    async (name) => {
      const data = await dataOf(`author: ${name}`);
      expect([data.author, data.creditText]).toEqual([undefined, name]);
    },
  );

  test("is whom site.yaml names, when the post names nobody", async () => {
    expect((await dataOf("")).creditText).toBe("de auteur");
    const yaml = siteYaml.replace("author: de auteur", "author: Jan Jansen");
    expect((await dataOf("", { "site.yaml": yaml })).author).toMatchObject({ "@type": "Person" });
  });
});

test("a post shows its photo with who made it, and its card; one without a photo its card", async () => {
  const head = 'image: {src: a.jpg, alt: Paars, credit: "Foto: A", note: bewerkt, licence: CC BY 4.0}';
  const card = expect.stringMatching(/^https:\/\/www\.example\.nl\/cards\//);
  expect((await dataOf(head, { "media/a.jpg": photo })).image).toEqual([
    {
      "@type": "ImageObject",
      url: expect.stringMatching(/^https:\/\/www\.example\.nl\/media\/a-.*\.jpg$/),
      width: "1200",
      height: "900",
      caption: "Paars",
      creditText: "Foto: A (bewerkt), CC BY 4.0",
    },
    card,
  ]);
  expect((await dataOf("")).image).toEqual([card]);
});

describe("who publishes", () => {
  const publisherOf = async (more: string, files: Files = {}) => {
    const region = await regionOf({ "site.yaml": siteYaml + more, ...files });
    return JSON.parse(JSON.stringify(webSite(region))).publisher;
  };

  test("has a mark that is a PNG of the site, and claims no country and no way to be reached that nobody wrote", async () => {
    expect(await publisherOf("")).toEqual({
      "@type": "Organization",
      name: "Testregio Bloeit",
      url: `${site}/`,
      logo: { "@type": "ImageObject", url: `${site}/icon.png`, width: "512", height: "512" },
    });
  });

  test("can be reached as site.yaml says, and is where its links lead", async () => {
    const contact = `contact: {name: Redactie, email: r@example.org, phone: 045 000 00 00, address: "Plein 1, Heerlen"}\n`;
    const links = "links: [{label: Elders, url: 'https://elders.example/'}]\n";
    const page = { "pages/contact.md": entry("title: Contact\nlayout: contact") };
    expect(await publisherOf(contact + links, page)).toMatchObject({
      sameAs: ["https://elders.example/"],
      address: "Plein 1, Heerlen",
      contactPoint: {
        "@type": "ContactPoint",
        name: "Redactie",
        email: "r@example.org",
        telephone: "045 000 00 00",
        url: `${site}/contact/`,
      },
    });
  });
});
