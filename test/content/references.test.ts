import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../src/schema/error.ts";
import { entry, type Files, faultsOf, post, problemsOf, regionOf, siteWithPlaces } from "../region-of.ts";

const project = entry("title: De Sjtub\nstatus: loopt");
const partner = entry("title: IBA Parkstad\ntype: organisatie");
const base: Files = {
  "site.yaml": siteWithPlaces,
  "projects/sjtub.md": project,
  "projects/lak-aan-braak.md": entry("title: Lak aan Braak\nstatus: idee"),
  "partners/iba-parkstad.md": partner,
};
const withPost = (more: string): Files => ({ ...base, "posts/2026/x.md": post("Tekst.", more) });

describe("a reference", () => {
  test.each<[string, Partial<ErrorCode>]>([
    ["projects: [sjtubb]", { kind: "project", value: "sjtubb", suggestion: "sjtub" }],
    ["projects: [sjtub.md]", { kind: "project", value: "sjtub.md", suggestion: "sjtub" }],
    ["projects: [Lak aan Braak]", { kind: "project", value: "Lak aan Braak", suggestion: "lak-aan-braak" }],
    ["projects: [iets-heel-anders]", { kind: "project", value: "iets-heel-anders", suggestion: undefined }],
    ["partners: [sjtub]", { kind: "partner", value: "sjtub", suggestion: undefined }],
    ["partners: [iba-parkstat]", { kind: "partner", value: "iba-parkstat", suggestion: "iba-parkstad" }],
    ["places: [Herlen]", { kind: "place", value: "Herlen", suggestion: "Heerlen" }],
    ["places: [KERKRADO]", { kind: "place", value: "KERKRADO", suggestion: "Kerkrade" }],
    ["places: [Maastricht]", { kind: "place", value: "Maastricht", suggestion: undefined }],
  ])("to nothing is told: %s", async (more, error) => {
    expect(await faultsOf(withPost(more))).toEqual([{ code: "noSuchReference", ...error }]);
  });

  test("is told of in its own line", async () => {
    const problems = await problemsOf(withPost("projects:\n  - sjtub\n  - niets\nplaces: Heerlen, Nergens"));
    expect(problems.map(({ line, error }) => `${line} ${"value" in error ? error.value : ""}`)).toEqual([
      "6 niets",
      "7 Nergens",
    ]);
  });

  test.each<[string, Files, string[]]>([
    [
      "places in site.yaml",
      {
        "site.yaml": `${siteWithPlaces}  - name: Voerendaal\n    lat: noord\n    lon: 5.9\n  - name: heerlen\n    lat: 50.8\n    lon: 5.9\n`,
      },
      ["site.yaml:26 notANumber", "site.yaml:28 placeTwice"],
    ],
    [
      "topics in tags.yaml",
      {
        "site.yaml": siteWithPlaces,
        "tags.yaml":
          "- label: Kunst\n- label: Feest\n  naam: x\n- synonyms: [a]\n- label: Natuur\n- label: Cultuur\n  synonyms: [kunst]\n",
      },
      ["tags.yaml:3 unknownKey", "tags.yaml:4 required", "tags.yaml:6 tagTwice"],
    ],
    [
      "tags of a post",
      {
        "site.yaml": siteWithPlaces,
        "tags.yaml": "- label: Muziekfestival\n",
        "posts/2026/x.md": post("Tekst.", "tags:\n  - [a, b]\n  - Muziekfestivel\n"),
      },
      ["posts/2026/x.md:5 listInList", "posts/2026/x.md:6 tagTypo"],
    ],
    [
      "old addresses of a post",
      {
        "site.yaml": siteWithPlaces,
        "posts/2026/x.md": post("Tekst.", "redirects:\n  - geen adres\n  - /berichten/2026/x/\n"),
      },
      ["posts/2026/x.md:5 notAnOldAddress", "posts/2026/x.md:6 redirectToItself"],
    ],
    [
      "comments on a post",
      {
        "site.yaml": siteWithPlaces,
        "posts/2026/x.md": post(),
        "comments/posts/2026/x.yaml":
          "comments:\n  - id: a\n    name: A\n    date: ooit\n    text: Een\n  - id: b\n    name: B\n    date: 2026-05-01\n    text: Twee\n    replyTo: c\n",
      },
      ["comments/posts/2026/x.yaml:4 notADay", "comments/posts/2026/x.yaml:10 noSuchComment"],
    ],
  ])("below something that cannot be read is told of in its own line: %s", async (_name, files, wanted) => {
    const problems = await problemsOf(files);
    expect(problems.map(({ file, line, error }) => `${file}:${line} ${error.code}`)).toEqual(wanted);
  });

  test("is found whatever its capitals and accents, and counts once", async () => {
    const region = await regionOf(withPost("projects: [Sjtub, SJTUB]\nplaces: [heerlen, Hoensbróek]"));
    expect(region.posts[0]?.projects.map(({ slug }) => slug)).toEqual(["sjtub"]);
    expect(region.posts[0]?.places.map(({ name }) => name)).toEqual(["Heerlen", "Hoensbroek"]);
  });

  test("shows from both sides", async () => {
    const region = await regionOf({
      ...base,
      "projects/sjtub.md": entry(
        "title: De Sjtub\nstatus: loopt\npartners: [iba-parkstad]\nplaces: [Kerkrade]",
      ),
      "posts/2026/x.md": post("Tekst.", "projects: [sjtub]\npartners: [iba-parkstad]\nplaces: [Hoensbroek]"),
      "events/2026/feest.md": entry(
        "title: Feest\nstart: 2026-06-05\nproject: sjtub\npartners: [iba-parkstad]\nvenue:\n  name: Park\n  place: Heerlen",
      ),
    });
    const [sjtub] = region.projects.filter(({ slug }) => slug === "sjtub");
    const [iba] = region.partners;
    const titles = (list: readonly { title: string }[] = []) => list.map(({ title }) => title);
    expect(titles(sjtub?.posts)).toEqual(["Een bericht"]);
    expect(titles(sjtub?.events)).toEqual(["Feest"]);
    expect(titles(iba?.posts)).toEqual(["Een bericht"]);
    expect(titles(iba?.projects)).toEqual(["De Sjtub"]);
    expect(titles(iba?.events)).toEqual(["Feest"]);
    expect(region.events[0]?.project).toBe(sjtub);
    // What is in a place is in its municipality too.
    const listings = Object.fromEntries(
      region.places.map(({ name, posts, events, projects }) => [
        name,
        titles([...posts, ...events, ...projects]),
      ]),
    );
    expect(listings).toEqual({
      Heerlen: ["Een bericht", "Feest"],
      Hoensbroek: ["Een bericht"],
      Kerkrade: ["De Sjtub"],
    });
  });

  test("to something that is held back is left out without a word", async () => {
    const region = await regionOf({
      ...withPost("projects: [sjtub]"),
      "projects/sjtub.md": entry("title: De Sjtub\nstatus: loopt\ndraft: ja"),
    });
    expect(region.posts[0]?.projects).toEqual([]);
  });

  test("to a file with mistakes is not told as well", async () => {
    const problems = await problemsOf({
      ...withPost("projects: [sjtub]"),
      "projects/sjtub.md": entry("title: De Sjtub\nstatus: ooit"),
      "partners/x.md": "geen kop",
    });
    expect(problems.map(({ file }) => file)).toEqual(["partners/x.md", "projects/sjtub.md"]);
  });
});

describe("tags", () => {
  const register =
    "- label: Festivals\n  synonyms: [festival, muziekfestival]\n- label: Café\n- label: Sociale media\n  slug: social\n";
  const tagged = (words: string, more: Files = {}): Files => ({
    "tags.yaml": register,
    "posts/2026/x.md": post("Tekst.", `tags: [${words}]`),
    ...more,
  });

  test.each<[string, string[]]>([
    ["Festivals", ["Festivals"]],
    ["festivals, FESTIVAL, Muziekfestival", ["Festivals"]],
    ["Cafe", ["Café"]],
    ["café, CAFE", ["Café"]],
    ["sociale-media", ["Sociale media"]],
    ["Fietsen, fietsen, FIËTSEN", ["Fietsen"]],
    ["Koers", ["Koers"]],
  ])("%s are one", async (words, labels) => {
    const region = await regionOf(tagged(words));
    expect(region.tags.map(({ label }) => label)).toEqual(labels);
    expect(region.posts[0]?.tags.map(({ label }) => label)).toEqual(labels);
  });

  test("of a page lead to it, also when nothing else is about them", async () => {
    const region = await regionOf({
      "pages/mijnen.md": "---\ntitle: De mijnen\ntags: [Mijnbouw]\n---\nTekst.\n",
    });
    expect(region.tags.map(({ label, pages }) => [label, pages.map(({ title }) => title)])).toEqual([
      ["Mijnbouw", ["De mijnen"]],
    ]);
  });

  test("of several files are one, too", async () => {
    const more = { "posts/2026/y.md": post("Tekst.", "tags: [fietsen]") };
    const region = await regionOf(tagged("Fietsen", more));
    expect(region.tags.map(({ address, posts }) => [address, posts.length])).toEqual([
      ["/onderwerpen/fietsen/", 2],
    ]);
  });

  test.each<[string, string | undefined]>([
    ["Festivalls", "Festivals"],
    ["Festval", "festival"],
    ["muziekfestivals", "muziekfestival"],
    ["Caffé", "Café"],
    ["Cavé", undefined],
    ["Feesten", undefined],
  ])("%s may be a typing error", async (word, suggestion) => {
    const errors = await faultsOf(tagged(word));
    expect(errors).toEqual(suggestion ? [{ code: "tagTypo", value: word, suggestion }] : []);
  });

  test("without a letter or digit cannot have a page", async () => {
    expect(await faultsOf(tagged("🌷"))).toEqual([{ code: "notAnAddressWord", value: "🌷" }]);
  });

  test("only a draft has do not come into being", async () => {
    const region = await regionOf({ "posts/2026/x.md": post("Tekst.", "tags: [Geheim]\ndraft: ja") });
    expect(region.tags).toEqual([]);
  });

  test.each<[string, Partial<ErrorCode>[]]>([
    ["", []],
    ["# nog niets\n", []],
    ["label: Kunst\n", [{ code: "notAList", key: "" }]],
    ["- label: Kunst\n- label: kunst\n", [{ code: "tagTwice", value: "kunst", other: "Kunst" }]],
    [
      "- label: Kunst\n- label: Beeld\n  synonyms: [KUNST]\n",
      [{ code: "tagTwice", value: "KUNST", other: "Kunst" }],
    ],
    [
      "- label: Kunst\n- label: Beeld\n  slug: kunst\n",
      [{ code: "tagTwice", value: "Beeld", other: "Kunst" }],
    ],
    ["- label: Kunst\n  slug: De Kunst\n", [{ code: "notAnAddressWord", suggestion: "de-kunst" }]],
    ["- naam: Kunst\n", [{ code: "unknownKey", key: "naam", suggestion: "label" }]],
  ])("tags.yaml with %j", async (file, errors) => {
    const told = await faultsOf({ "tags.yaml": file });
    expect(told).toEqual(errors.map((error) => expect.objectContaining(error)));
  });

  test("are not called typing errors while the register has mistakes", async () => {
    const problems = await problemsOf({
      ...tagged("Festivalls"),
      "tags.yaml": `${register}- synonyms: [x]\n`,
    });
    expect(problems.map(({ file }) => file)).toEqual(["tags.yaml"]);
  });
});

test.each<[string, string[]]>([
  ["start: 2026-06-05\nend: 2026-06-04", ["4 endBeforeStart"]],
  ["start: 2026-06-05\ntime: 22:00-02:00", []],
  ["start: 2026-06-05\nend: 2026-06-06\ntime: 22:00-02:00", []],
  ["start: 2026-06-05\nend: 2026-06-05\ntime: 19.30 – 22.00 uur", []],
  ["start: 2026-06-05\ntime: avond", ["4 notATime"]],
  ["end: 2026-06-05", ["1 required"]],
])("an event with %j", async (head, problems) => {
  const told = await problemsOf({ "events/2026/x.md": entry(`title: x\n${head}`) });
  expect(told.map(({ line, error }) => `${line} ${error.code}`)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ["projects", "status: loopt\nfrom: 2026-02-01\nuntil: 2026-01-31", ["5 endBeforeStart"]],
  ["projects", "status: loopt\nfrom: 2026-02\nuntil: 2026-01", ["5 endBeforeStart"]],
  ["projects", "status: loopt\nfrom: 15 januari 2026\nuntil: januari 2026", []],
  ["projects", "status: loopt\nfrom: 2026-05\nuntil: 2026", []],
  ["projects", "status: loopt\nasOf: voorjaar", ["4 notADate"]],
  ["partners", "since: 2013\nuntil: eind 2012", ["4 endBeforeStart"]],
  ["partners", "until: 2012\nsince: 2012", []],
  ["partners", "since: 2012-13", ["3 noSuchDay"]],
  ["partners", "asOf: 12", ["3 notADate"]],
])("in %s, %j", async (folder, head, problems) => {
  const told = await problemsOf({ [`${folder}/x.md`]: entry(`title: x\n${head}`) });
  expect(told.map(({ line, error }) => `${line} ${error.code}`)).toEqual(problems);
});

test("a place may be named only once", async () => {
  const site = `${siteWithPlaces}  - name: heerlen\n    lat: 50\n    lon: 6\n`;
  expect(await faultsOf({ "site.yaml": site })).toEqual([{ code: "placeTwice", value: "heerlen" }]);
});

describe("topics that differ by a sign", () => {
  const tagged = (...tags: string[]): Files =>
    Object.fromEntries(tags.map((tag, at) => [`posts/2026/p${at}.md`, post("Tekst.", `tags: ["${tag}"]`)]));
  const topicsOf = async (files: Files) =>
    Object.fromEntries((await regionOf(files)).tags.map(({ label, address }) => [label, address]));

  test.each<[string, Files, Record<string, string>]>([
    [
      "are topics of their own",
      tagged("C++", "C#", "C"),
      { C: "/onderwerpen/c/", "C#": "/onderwerpen/c-hekje/", "C++": "/onderwerpen/c-plus-plus/" },
    ],
    ["have the plain address when nobody else does", tagged("50+"), { "50+": "/onderwerpen/50/" }],
    [
      "leave it to the one without",
      tagged("50+", "50"),
      { "50": "/onderwerpen/50/", "50+": "/onderwerpen/50-plus/" },
    ],
    [
      "are one when the sign is only in front, as on social media",
      tagged("#kunst", "Kunst"),
      { "#kunst": "/onderwerpen/kunst/" },
    ],
    [
      "are one when it only parts words",
      tagged("Kunst & cultuur", "kunst-cultuur"),
      { "Kunst & cultuur": "/onderwerpen/kunst-cultuur/" },
    ],
    [
      "can both be in the register, with addresses",
      {
        ...tagged("50+", "50", "Buurt"),
        "tags.yaml": '- label: "50+"\n  slug: vijftig-plus\n- label: "50"\n  slug: vijftig\n- label: Buurt\n',
      },
      { "50+": "/onderwerpen/vijftig-plus/", "50": "/onderwerpen/vijftig/", Buurt: "/onderwerpen/buurt/" },
    ],
    [
      "can both be in the register, without",
      { ...tagged("50+", "50"), "tags.yaml": '- label: "50+"\n- label: "50"\n' },
      { "50+": "/onderwerpen/50-plus/", "50": "/onderwerpen/50/" },
    ],
    [
      "are the registered one, as long as it is alone",
      { ...tagged("50+", "50"), "tags.yaml": '- label: "50+"\n' },
      { "50+": "/onderwerpen/50/" },
    ],
    [
      "are no slips of the pen for each other",
      { ...tagged("lhbtiq*", "lhbtiq+"), "tags.yaml": '- label: "lhbtiq+"\n' },
      { "lhbtiq+": "/onderwerpen/lhbtiq/", "lhbtiq*": "/onderwerpen/lhbtiq-ster/" },
    ],
  ])("%s", async (_, files, topics) => {
    expect(await topicsOf(files)).toEqual(topics);
  });

  test("a topic of 200 letters of three bytes has an address that every file system takes", async () => {
    const { tags } = await regionOf(tagged("漢".repeat(200)));
    expect(tags.map(({ slug }) => Buffer.byteLength(slug))).toEqual([240]);
  });
});
