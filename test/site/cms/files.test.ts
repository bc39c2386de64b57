import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../../../src/schema/kinds.ts";
import { type FormName, formFor } from "../../../src/site/cms/form/forms.ts";
import { filesBelow } from "../../browser/working-copy.ts";
import { sites } from "../../build-sites.ts";

const setting = {
  zone: "Europe/Amsterdam",
  places: ["Heerlen", "Großwieselow"],
  region: "Mijnstreek",
  language: "nl",
} as const;

/** Every file of all regions that a form edits, with the form. */
const edited: [string, FormName, string][] = Object.values(sites).flatMap(({ content }) =>
  filesBelow(content).flatMap(({ path }): [string, FormName, string][] => {
    const kind = path.endsWith(".md") ? folders[path.split("/")[0] ?? ""] : undefined;
    const name =
      kind ?? ({ "site.yaml": "site", "tags.yaml": "tags", "media/media.yaml": "media" } as const)[path];
    return name ? [[path, name, join(content, path)]] : [];
  }),
);

/** The lines that went and came. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

function changed(name: FormName, source: string, change: (values: Record<string, unknown>) => void): string {
  const form = formFor(name, setting);
  const values = structuredClone(form.read(source)) as Record<string, unknown>;
  change(values);
  return form.write(values);
}

test.each(edited)("%s comes out of its form as it went in", (_, name, file) => {
  const text = readFileSync(file, "utf8");
  const form = formFor(name, setting);
  expect(form.write(form.read(text.trim()))).toBe(text);
});

test.each(edited.filter(([path]) => path.endsWith(".md")))(
  "%s says the same when it is written anew",
  (_, name, file) => {
    const form = formFor(name, setting);
    const { _source, ...values } = form.read(readFileSync(file, "utf8"));
    const { _source: written, ...again } = form.read(form.write(values));
    expect(again).toEqual(values);
  },
);

const post = `---
# Met een toelichting.
title: "Oud: nieuw"   # aan het eind
date: 15 januari 2013 19:30
tags: Kunst, Festivals
image: schachtbok.svg
draft: ja
places:
  - heerlen
---

De tekst.
`;

describe("a form", () => {
  test.each([
    ["places: [Ganze Region, heerlen]", { places: ["hele regio", "Heerlen"] }],
    ["places: mijnstreek", { places: ["hele regio"] }],
    ["asOf: augustus 2012", { asOf: "2012-08" }],
    ["until: eind 2012", { until: "2012-12" }],
    ["since: 3 april 2010", { since: "2010-04-03" }],
    ["since: ooit", { since: "ooit" }],
  ])("reads %j of a partner in one spelling", (line, values) => {
    expect(formFor("partner", setting).read(`---\ntitle: X\n${line}\n---\n`)).toMatchObject(values);
  });

  test("understands what the gate understands", () => {
    expect(formFor("post", setting).read(post)).toMatchObject({
      title: "Oud: nieuw",
      date: "2013-01-15",
      tags: ["Kunst", "Festivals"],
      image: { src: "/media/schachtbok.svg" },
      draft: true,
      places: ["Heerlen"],
      body: "De tekst.",
    });
  });

  test.each<[string, (values: Record<string, unknown>) => void, string[]]>([
    [
      "a title",
      (values) => Object.assign(values, { title: "Nieuw" }),
      ['- title: "Oud: nieuw"   # aan het eind', "+ title: Nieuw"],
    ],
    [
      "a day keeps its time",
      (values) => Object.assign(values, { date: "2013-02-01" }),
      ["- date: 15 januari 2013 19:30", "+ date: 2013-02-01 19:30"],
    ],
    [
      "a list",
      (values) => Object.assign(values, { tags: ["Kunst", "a, b"] }),
      ["- tags: Kunst, Festivals", '+ tags: [Kunst, "a, b"]'],
    ],
    [
      "a list with dashes",
      (values) => Object.assign(values, { places: ["Heerlen", "Großwieselow"] }),
      ["- places:", "-   - heerlen", "+ places:", "+   - Heerlen", "+   - Großwieselow"]
        .slice(1, 2)
        .concat("+   - Heerlen", "+   - Großwieselow"),
    ],
    [
      "a picture gets a text",
      (values) => Object.assign(values, { image: { src: "/media/schachtbok.svg", alt: "Een # toren" } }),
      ["- image: schachtbok.svg", "+ image:", "+   src: schachtbok.svg", '+   alt: "Een # toren"'],
    ],
    ["a switch that goes off", (values) => Object.assign(values, { draft: false }), ["- draft: ja"]],
    [
      "a field that is emptied",
      (values) => Object.assign(values, { image: null, tags: [] }),
      ["- tags: Kunst, Festivals", "- image: schachtbok.svg"],
    ],
    [
      "a new field",
      (values) => Object.assign(values, { summary: " Twee\nregels " }),
      ["+ summary: Twee regels"],
    ],
    ["the text", (values) => Object.assign(values, { body: "Anders." }), ["- De tekst.", "+ Anders."]],
  ])("changes only what was changed: %s", (_, change, expected) => {
    const lines = difference(post, changed("post", post, change)).filter((line) => line !== "- ");
    expect(lines).toEqual(expected);
  });

  test("refuses a file with broken YAML: the gate says how to fix it", () => {
    expect(() => formFor("post", setting).read("---\ntitle: [a\n---\n")).toThrow();
    expect(() => formFor("post", setting).read("Zonder kop.")).toThrow();
  });
});

describe("a list of groups", () => {
  const tags = `# Toelichting.
- label: Kunst
  synonyms: [cultuur]
# Over festivals.
- label: Festivals
- label: Krimp
  intro: Een weg.
`;
  const items = (values: Record<string, unknown>) => values.items as Record<string, unknown>[];

  test.each<[string, (values: Record<string, unknown>) => void, string[]]>([
    ["one goes", (values) => items(values).splice(1, 1), ["- - label: Festivals"]],
    ["one comes", (values) => items(values).push({ label: "Wonen" }), ["+ - label: Wonen"]],
    [
      "one changes",
      (values) => Object.assign(items(values)[0] ?? {}, { label: "Kunst & cultuur" }),
      ["- - label: Kunst", "+ - label: Kunst & cultuur"],
    ],
    [
      "one goes and one changes",
      (values) => {
        items(values).shift();
        Object.assign(items(values)[1] ?? {}, { intro: "Iets." });
      },
      ["- - label: Kunst", "-   synonyms: [cultuur]", "-   intro: Een weg.", "+   intro: Iets."],
    ],
  ])("%s", (_, change, expected) => {
    expect(difference(tags, changed("tags", tags, change))).toEqual(expected);
  });
});

test("pictures are entered under their names", () => {
  const media = "see.jpg:\n  alt: De zee\n";
  const after = changed("media", media, (values) => {
    (values.items as unknown[]).push({ src: "/media/duin.jpg", alt: "Een duin", decorative: false });
  });
  expect(after).toBe(`${media}duin.jpg:\n  alt: Een duin\n`);
});
