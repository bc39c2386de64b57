import { describe, expect, test } from "vitest";
import { checkRegion } from "../../../src/content/check/check.ts";
import { languageCodes } from "../../../src/core/language.ts";
import { describeAdvice } from "../../../src/i18n/check.ts";
import type { AdviceCode } from "../../../src/schema/advice.ts";
import { severities } from "../../../src/schema/advice.ts";
import { type MarkCode, oddMarks, problemMarks } from "../../../src/schema/marks.ts";
import { contentOf, entry, type Files, post, regionOf, siteYaml, today } from "../../region-of.ts";
import { soundRegion } from "./mistaken-region.ts";

/** What is said of a region beside its problems: `file:line code`, with the words of the advice. */
async function adviceOn(files: Files): Promise<string[]> {
  const content = contentOf({ ...soundRegion, "media/schachtbok.svg": "", ...files });
  const options = { content, now: today, drafts: false, cacheDir: `${content}-cache` };
  const { findings: diagnostics } = await checkRegion(options);
  return diagnostics
    .filter(({ severity, file }) => severity !== "error" && file !== "media/schachtbok.svg")
    .map(({ file, line, code, wanted }) => `${file}:${line} ${code}${wanted ? ` → ${wanted}` : ""}`);
}

const x = "posts/2026/x.md";
const old = (body: string, more = "") =>
  post(body, `id: tag:blogger.com,1999:blog-1.post-2\n${more}`, "2013-05-01");

describe("advice on a text:", () => {
  test.each<[string, string, string[]]>([
    ["a link to http", "Zie [het programma](http://example.org/).", [`${x}:5 plainHttp`]],
    ["a link to https", "Zie [het programma](https://example.org/).", []],
    ["an address as code", "Zie `[hier](http://example.org/)`.", []],
    ["a link called here", "a\n\nKlik [hier](/).", [`${x}:7 vagueLink`]],
    ["a link called here, with emphasis and a full stop", "[**Klik hier**.](/)", [`${x}:5 vagueLink`]],
    ["a link called read more", "[Read more »](/)", [`${x}:5 vagueLink`]],
    ["a link called hier klicken", "[Hier klicken](/)", [`${x}:5 vagueLink`]],
    ["a link that says more", "[Hier woont de kunst](/)", []],
    ["a link by reference", "[lees meer][a]\n\n[a]: /", [`${x}:5 vagueLink`]],
    ["a link in the second line of a cell", "| a |\n|---|\n| [hier](/) |", [`${x}:7 vagueLink`]],
    ["a level skipped", "## Een\n\n#### Twee", [`${x}:7 headingSkipped`]],
    ["a level skipped under underlined headings", "Een\n===\n\n### Drie", [`${x}:8 headingSkipped`]],
    ["no level skipped", "### Een\n\n#### Twee\n\n### Drie\n\n## Vier", []],
    ["HTML", "Dit is <b>vet</b>.", [`${x}:5 htmlInText`]],
    ["HTML as code", "Zo maakt u `<b>vet</b>`:\n\n    <b>vet</b>", []],
    ["what only looks like HTML", "Vul <naam> in; 3 < 5 en 5 > 3.", []],
    ["a text that only asks for one", "Schrijf hier de tekst.", [`${x}:5 placeholder`]],
    ["dots that stand for a pause", "a\n\n…\n\n- …", []],
    ["soon, in a text of this year", "Binnenkort meer.", []],
  ])("%s", async (_, body, advice) => {
    const found = await adviceOn({ [x]: post(body) });
    expect(found.filter((one) => !one.endsWith("linksElsewhere"))).toEqual(advice);
  });

  test.each(["Binnenkort meer.", "Coming soon!", "Demnächst mehr.", "a\nb binnenkort"])(
    "%j in a text older than a year",
    async (body) => {
      const file = "posts/2013/x.md";
      const line = body.includes("\n") ? 6 : 5;
      expect(await adviceOn({ [file]: post(body, "", "2013-05-01") })).toEqual([`${file}:${line} staleWord`]);
      expect(await adviceOn({ [file]: post(body, "updated: 2026-05-01", "2013-05-01") })).toEqual([]);
    },
  );
});

describe("advice on a time over several days:", () => {
  test.each<[string, string[]]>([
    ["time: 16:00-22:00", ["events/2026/x.md:5 timeOverDays"]],
    ["time: 20:00-10:00", ["events/2026/x.md:5 timeOverDays"]],
    ["time: 20:00", ["events/2026/x.md:5 timeOverDays"]],
    ["hours: 16:00-22:00", []],
  ])("%s", async (time, advice) => {
    const head = `title: X\nstart: 2026-06-23\nend: 2026-06-25\n${time}`;
    expect(await adviceOn({ "events/2026/x.md": entry(head) })).toEqual(advice);
  });
});

describe("advice on a head:", () => {
  test.each<[string, string[]]>([
    [`summary: ${"a".repeat(160)}`, []],
    [`summary: ${"a".repeat(161)}`, [`${x}:4 longSummary`]],
    [`author: ${"a".repeat(80)}`, []],
    [`author: ${"a".repeat(81)}`, [`${x}:4 longText`]],
    [`tags: [${"a".repeat(81)}]`, [`${x}:4 longText`]],
    ['summary: "**Groot** feest"', [`${x}:4 markInField`]],
    ["summary: Zie [hier](https://x.nl/)", [`${x}:4 markInField`]],
    ["summary: Voor <!-- later --> na", [`${x}:4 markInField`]],
    ["summary: Jan &amp; Piet", [`${x}:4 markInField`]],
    ["summary: Een <b>vet</b> woord", [`${x}:4 markInField`]],
    ["summary: Het _grote_ feest", [`${x}:4 markInField`]],
    ['summary: "`code`"', [`${x}:4 markInField`]],
    ['author: "*Jan*"', [`${x}:4 markInField`]],
    ['tags: ["**Kunst**"]', [`${x}:4 markInField`]],
    ["summary: Feest # 3", [`${x}:4 comment`]],
    ['summary: "Feest" # nog nakijken', [`${x}:4 comment`]],
    ['summary: "Feest # 3"', []],
    ["summary: 5 * 3 * 2, a_b_c, R&D, x < y > z, [sic] en 3 &", []],
    ["summary: …", [`${x}:4 placeholder`]],
    ["updated: 11 juni 2010", [`${x}:4 unusualDay → updated: 2010-06-11`]],
    ['updated: "2010/06/11"', [`${x}:4 unusualDay → updated: "2010-06-11"`]],
    ["updated: 2010-6-1 # toen", [`${x}:4 unusualDay → updated: 2010-06-01 # toen`]],
    ["updated: 05-06-2010", [`${x}:4 unusualDay → updated: 2010-06-05`]],
    ["updated: 2010-06-11 20:00", []],
    ["tags: [kunst, Wonen]", [`${x}:4 tagSpelling → tags: [Kunst, Wonen]`]],
    ["tags:\n  - muziekfestival", [`${x}:5 tagSpelling → ${"  - Festivals".trim()}`]],
    ["tags: [Iets nieuws]", []],
    ["lang\u00a0:\u00a0nl", [`${x}:4 noBreakSpace → lang : nl`]],
    ["summary: 20\u00a0km", []],
  ])("%j", async (more, advice) => {
    const found = await adviceOn({ [x]: post("Tekst.", more) });
    expect(found.map((one) => one.replace(/→ {3}/, "→ "))).toEqual(advice);
  });

  test("a day that the English write both ways is told of, and stays", async () => {
    const site = siteYaml.replace("language: nl", "language: en");
    const files = { "site.yaml": site, [x]: post("Tekst.", "updated: 05-06-2010") };
    expect(await adviceOn(files)).toEqual([`${x}:4 unusualDay`]);
  });

  test("an address of http, unless it is marked as old", async () => {
    const links = "links:\n  - label: a\n    url: http://example.org/";
    const head = `title: x\nstatus: loopt\nasOf: 2026-05\npartners: [lijnspel]\n${links}`;
    expect(await adviceOn({ "projects/x.md": entry(head) })).toEqual([
      "projects/x.md:8 plainHttp",
      "undefined:1 linksElsewhere",
    ]);
    expect(await adviceOn({ "projects/x.md": entry(`${head}\n    old: ja`) })).toEqual([
      "undefined:1 linksElsewhere",
    ]);
  });
});

test("marks in the texts of files that are all YAML are told, with their lines", async () => {
  const site = String(soundRegion["site.yaml"]).replace(
    /^slogan: .*$/m,
    "slogan: Een **vette** regel # later",
  );
  const at = site.slice(0, site.indexOf("slogan:")).split("\n").length;
  const told = await adviceOn({
    "site.yaml": site,
    "tags.yaml": `${soundRegion["tags.yaml"]}- label: Vuur\n  intro: Een <b>vette</b> intro\n`,
    "media/media.yaml": 'schachtbok.svg:\n  alt: Een bok\n  credit: "[Jan](https://a.nl)"\n',
  });
  const last = String(soundRegion["tags.yaml"]).trimEnd().split("\n").length + 2;
  expect(told.filter((line) => /\.yaml:\d+ (?:markInField|comment)/.test(line))).toEqual([
    "media/media.yaml:3 markInField",
    `site.yaml:${at} comment`,
    `site.yaml:${at} markInField`,
    `tags.yaml:${last} markInField`,
  ]);
});

describe("advice on site.yaml:", () => {
  const site = String(soundRegion["site.yaml"]);
  const line = (text: string) => site.slice(0, site.indexOf(text)).split("\n").length;
  const last = site.trimEnd().split("\n").length;

  test.each<[string, string, string[]]>([
    [
      "an address that is an example",
      site.replace(/^url: .*$/m, "url: https://regio.example"),
      ["url exampleAddress"],
    ],
    [
      "ids that begin with an example",
      site.replace(/^idBase: .*$/m, "idBase: https://regio.example"),
      ["idBase exampleAddress"],
    ],
    [
      "an address of this machine",
      site.replace(/^url: .*$/m, "url: http://localhost:8080"),
      ["url exampleAddress"],
    ],
    [
      "an address that is not encrypted",
      site.replace(/^url: .*$/m, "url: http://www.regio.nl"),
      ["url plainHttp"],
    ],
    [
      "a slogan to be replaced",
      site.replace(/^slogan: .*$/m, "slogan: 'Een korte regel over de regio'"),
      ["slogan placeholder"],
    ],
    [
      "a slogan to be replaced, of another language",
      site.replace(/^slogan: .*$/m, "slogan: One short line about the region"),
      ["slogan placeholder"],
    ],
    [
      "a slogan that only begins so",
      site.replace(/^slogan: .*$/m, "slogan: Een korte regel over de regio die bloeit"),
      [],
    ],
    ["mail to nobody", `${site}contact:\n  email: redactie@example.org\n`, [`${last + 2} exampleAddress`]],
    [
      "a repository, and a folder in none",
      `${site}repository: https://github.com/a/b\n`,
      [`${last + 1} folderInNoRepository`],
    ],
    [
      "a repository on an unknown host",
      `${site}repository: https://git.regio.nl/a/b\n`,
      [`${last + 1} unknownForge`],
    ],
  ])("%s", async (_, yaml, advice) => {
    const found = (await adviceOn({ "site.yaml": yaml })).filter((one) => !one.endsWith("noIdBase"));
    expect(found).toEqual(
      advice.map((one) => {
        const [at = "", code] = one.split(" ");
        return `site.yaml:${/\d/.test(at) ? at : line(`${at}: `)} ${code}`;
      }),
    );
  });
});

describe("advice on the region:", () => {
  test("projects without a partner or a date, partners without news for a year, photos on no page", async () => {
    const found = await adviceOn({
      "projects/alleen.md": entry("title: Alleen\nstatus: loopt"),
      "partners/stil.md": entry("title: Stil\ntype: organisatie"),
      "partners/oud.md": entry("title: Oud\ntype: organisatie"),
      "partners/voorbij.md": entry("title: Voorbij\nuntil: 2012"),
      "projects/toen.md": entry("title: Toen\nstatus: bijgedragen\nasOf: 2026-07\npartners: [oud]"),
      "projects/nu.md": entry("title: Nu\nstatus: loopt\nupdated: 2026-05-01\npartners: [oud]"),
      "posts/2025/a.md": post("Tekst.", "partners: [oud]", "2025-05-31"),
      "posts/2025/b.md": post("Tekst.", "partners: [lijnspel]", "2025-06-01"),
      "media/ongebruikt.svg": soundRegion["media/kaart.svg"] ?? "",
      "media/in-tekst.svg": soundRegion["media/kaart.svg"] ?? "",
      [x]: post("![Een kaart](in-tekst.svg)"),
    });
    expect(found).toEqual([
      "media/ongebruikt.svg:1 unusedPicture",
      "partners/oud.md:1 quietPartner",
      "partners/stil.md:1 quietPartner",
      "projects/alleen.md:1 noPartner",
      "projects/alleen.md:3 undatedStatus",
      "projects/toen.md:4 asOfAhead",
    ]);
  });

  test("ids that would change with the address of the site", async () => {
    const site = siteYaml.replace(/^idBase.*\n/m, "");
    expect(await adviceOn({ "site.yaml": site })).toEqual(["site.yaml:5 noIdBase"]);
  });

  test("the hosts of links are counted in one list", async () => {
    const content = contentOf({
      ...soundRegion,
      [x]: post("[a](https://b.example/1) [b](https://b.example/2) [c](https://a.example/) [d](/)"),
    });
    const options = { content, now: today, drafts: false, cacheDir: `${content}-cache` };
    const { findings: diagnostics } = await checkRegion(options);
    const lists = diagnostics.filter(({ code }) => code === "linksElsewhere");
    expect(lists.map(({ file, message }) => [file, message])).toEqual([
      [undefined, "b.example (2), a.example (1)"],
    ]);
  });
});

describe("a picture without a description", () => {
  test("is advice in a post that came from a move, and shown with an empty one", async () => {
    const files = { [x.replace("2026", "2013")]: old("![](kaart2.svg)", "image: kaart3.svg") };
    const svg = {
      "media/kaart2.svg": soundRegion["media/kaart.svg"] ?? "",
      "media/kaart3.svg": soundRegion["media/kaart.svg"] ?? "",
    };
    expect(await adviceOn({ ...files, ...svg })).toEqual([
      "posts/2013/x.md:5 altMissingOnOldPost",
      "posts/2013/x.md:7 altMissingOnOldPost",
    ]);
    const { posts } = await regionOf({ ...files, ...svg });
    expect(posts[0]?.image?.alt).toBe("");
    expect(posts[0]?.body.pictures.map(({ alt }) => alt)).toEqual([""]);
    expect(posts[0]?.body.html).toContain('alt=""');
  });

  const ids = ["", "id: een-id", "id: https://www.example.nl/berichten/2026/x/", "id: tag:example.nl,2026:1"];
  test.each(ids)("is a problem everywhere else: %j", async (id) => {
    const content = contentOf({ ...soundRegion, [x]: post("![](schachtbok.svg)", id) });
    const { findings: diagnostics } = await checkRegion({
      content,
      now: today,
      drafts: false,
      cacheDir: `${content}-c`,
    });
    expect(diagnostics.map(({ code }) => code)).toContain("altMissing");
  });
});

test("every advice has words of its own in every language", () => {
  const samples: { readonly [C in AdviceCode["code"]]: Extract<AdviceCode, { code: C }> } = {
    altMissingOnOldPost: { code: "altMissingOnOldPost", source: "x.jpg" },
    plainHttp: { code: "plainHttp", address: "http://example.org" },
    vagueLink: { code: "vagueLink", text: "hier" },
    headingSkipped: { code: "headingSkipped", from: 2, to: 4 },
    ...(Object.fromEntries([...problemMarks, ...oddMarks].map((code) => [code, { code, found: "<b>" }])) as {
      readonly [C in MarkCode]: Extract<AdviceCode, { code: C }>;
    }),
    staleWord: { code: "staleWord", word: "binnenkort", year: 2013 },
    longSummary: { code: "longSummary", length: 200 },
    longText: { code: "longText", key: "title", length: 200, advised: 120 },
    markInField: { code: "markInField", key: "title", found: "**Groot**" },
    unusualDay: { code: "unusualDay", value: "1 mei 2013", usual: "2013-05-01" },
    tagSpelling: { code: "tagSpelling", value: "kunst", label: "Kunst" },
    commaInQuotes: { code: "commaInQuotes", value: "t Harde, Hans" },
    otherYear: { code: "otherYear", folder: 2013, year: 2014 },
    everyPlaceListed: { code: "everyPlaceListed", count: 7, value: "hele regio" },
    asOfAhead: { code: "asOfAhead", value: "2026-07", today: "2026-06-01" },
    undatedStatus: {
      code: "undatedStatus",
      status: { nl: "loopt", de: "läuft", en: "active" },
      month: "2026-06",
    },
    timeOverDays: {
      code: "timeOverDays",
      time: "16:00-22:00",
      reading: "eachDay",
      start: "2026-06-23 16:00",
      end: "2026-06-25 22:00",
    },
    noBreakSpace: { code: "noBreakSpace" },
    byteOrderMark: { code: "byteOrderMark" },
    lineEnds: { code: "lineEnds" },
    unusedPicture: { code: "unusedPicture", name: "x.jpg" },
    noPartner: { code: "noPartner" },
    quietPartner: { code: "quietPartner", since: undefined },
    renamed: { code: "renamed", was: "posts/2026/oud.md", address: "/berichten/2026/oud/" },
    renamedEvent: { code: "renamedEvent", was: "events/oud.md", id: "oud@www.example.nl" },
    changedEvent: {
      code: "changedEvent",
      keys: ["start"],
      was: undefined,
      is: undefined,
      today: "2026-06-01",
    },
    placeholder: { code: "placeholder", text: "Een voorbeeld" },
    exampleAddress: { code: "exampleAddress", address: "https://regio.example" },
    unknownForge: { code: "unknownForge", address: "https://git.example.org/a/b" },
    folderInNoRepository: { code: "folderInNoRepository", address: "https://github.com/a/b" },
    noIdBase: { code: "noIdBase", url: "https://www.example.nl" },
    linksElsewhere: { code: "linksElsewhere", hosts: [{ host: "example.org", count: 2 }] },
  };
  expect(Object.keys(samples).sort()).toEqual(Object.keys(severities).sort());
  for (const advice of Object.values(samples)) {
    const said = languageCodes.map((language) => describeAdvice(advice, language));
    expect(new Set(said.map(({ remedy }) => remedy)).size).toBe(languageCodes.length);
    for (const { what, remedy } of said) {
      expect(`${what}\n${remedy}`).not.toMatch(/undefined|null|\[object|NaN/);
      expect(remedy).toMatch(/[.:`]$/);
    }
  }
});
