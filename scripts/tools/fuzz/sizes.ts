import type { Folder } from "./mutations.ts";

/** Something that may be of any size: a text, a list, or things within each other. */
export interface Sized {
  readonly name: string;
  /** The sizes to try. */
  readonly sizes: readonly number[];
  /** The files of a region in which it is so large; without a `site.yaml` there is the usual one. */
  readonly files: (size: number) => Readonly<Record<string, string>>;
}

const site = `title: Maatland
region: Maatland
slogan: Klein en groot
description: Een regio in alle maten
url: https://www.maatland.nl
language: nl
zone: Europe/Amsterdam
author: de auteur
colours: { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" }
`;
const places =
  "places:\n  - { name: Heerlen, lat: 50.88, lon: 5.98 }\n  - { name: Kerkrade, lat: 50.86, lon: 6.06 }\n";
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>';

/** A small region whose files are as they should be. */
const base: Readonly<Record<string, string>> = {
  "site.yaml": site + places,
  "media/x.svg": drawing,
  "posts/2026/een.md": "---\ntitle: Een\ndate: 2026-05-01\n---\n\nTekst.\n",
};

const post = (more: string, body = "Tekst.") => `---\ntitle: X\ndate: 2026-05-01\n${more}\n---\n\n${body}\n`;
const event = (more: string) => `---\ntitle: X\nstart: 2026-06-01\n${more}\n---\n\nTekst.\n`;
const times = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join("");

// The most of a name and of a line are among them: that large they pass.
const texts = [1, 100, 200, 500, 10_000, 1_000_000];
const lists = [1, 100, 10_000];
const depths = [1, 100, 1000];

/** What fills a text: words, one word, signs that mean something, letters of several bytes. */
const fillings: Readonly<Record<string, string>> = {
  words: "woord ",
  word: "x",
  letters: "漢é",
  spaces: "a   ",
  dashes: "-a",
};
const filled = (filling: string, size: number) =>
  filling
    .repeat(Math.ceil(size / filling.length))
    .slice(0, size - 1)
    .concat("x");

/** Where a text can stand: files by what is written there. */
const fields: Readonly<Record<string, (text: string) => Readonly<Record<string, string>>>> = {
  title: (text) => ({ "posts/2026/x.md": `---\ntitle: "${text}"\ndate: 2026-05-01\n---\nTekst.\n` }),
  ...Object.fromEntries(
    ["summary", "author", "date", "lang", "updated", "id", "draft", "comments", "expires"].map((key) => [
      key,
      (text: string) => ({ "posts/2026/x.md": post(`${key}: "${text}"`) }),
    ]),
  ),
  tag: (text) => ({ "posts/2026/x.md": post(`tags: ["${text}"]`) }),
  project: (text) => ({ "posts/2026/x.md": post(`projects: ["${text}"]`) }),
  place: (text) => ({ "posts/2026/x.md": post(`places: ["${text}"]`) }),
  redirect: (text) => ({ "posts/2026/x.md": post(`redirects: ["/${text}"]`) }),
  source: (text) => ({ "posts/2026/x.md": post(`image: { src: "${text}", alt: x }`) }),
  alt: (text) => ({ "posts/2026/x.md": post(`image: { src: x.svg, alt: "${text}" }`) }),
  credit: (text) => ({ "posts/2026/x.md": post(`image: { src: x.svg, alt: x, credit: "${text}" }`) }),
  focus: (text) => ({ "posts/2026/x.md": post(`image: { src: x.svg, alt: x, focus: "${text}" }`) }),
  ...Object.fromEntries(
    ["time", "end", "price", "url", "status", "movedFrom"].map((key) => [
      key,
      (text: string) => ({ "events/2026/x.md": event(`${key}: "${text}"`) }),
    ]),
  ),
  venue: (text) => ({ "events/2026/x.md": event(`venue: { name: "${text}", lat: "${text}", lon: 5 }`) }),
  ...Object.fromEntries(
    [
      "slogan",
      "title",
      "region",
      "description",
      "url",
      "language",
      "zone",
      "author",
      "branch",
      "fediverse",
    ].map((key) => [
      `site ${key}`,
      (text: string) => ({
        "site.yaml": `${site.replace(new RegExp(`^${key}:.*\n`, "m"), "")}${key}: "${text}"\n`,
      }),
    ]),
  ),
  "place of the region": (text) => ({
    "site.yaml": `${site}places: [{ name: "${text}", lat: 50, lon: 5 }]\n`,
    "posts/2026/x.md": post(`places: ["${text}"]`),
  }),
  "word of an address": (text) => ({ "site.yaml": `${site}paths: { posts: "${text}" }\n` }),
  "topic of the register": (text) => ({
    "tags.yaml": `- label: "${text}"\n  intro: "${text}"\n`,
    "posts/2026/x.md": post(`tags: ["${text}"]`),
  }),
  key: (text) => ({ "posts/2026/x.md": post(`${text}: x`) }),
  comment: (text) => ({
    "comments/posts/2026/een.yaml": `comments:\n  - { id: a, name: "${text}", date: 2026-05-02, text: "${text}" }\n`,
  }),
  "line of a text": (text) => ({ "posts/2026/x.md": post("", text) }),
  text: (text) => ({ "posts/2026/x.md": post("", text.replace(/(.{60}) /g, "$1\n")) }),
  paragraphs: (text) => ({ "posts/2026/x.md": post("", text.replace(/(.{60}) /g, "$1\n\n")) }),
};

/** Lists of so many things. */
const many: Readonly<Record<string, (count: number) => Readonly<Record<string, string>>>> = {
  topics: (n) => ({ "posts/2026/x.md": post(`tags: [${times(n, (at) => `t${at}, `)}]`) }),
  "topics in one text": (n) => ({ "posts/2026/x.md": post(`tags: ${times(n, (at) => `t${at}, `)}`) }),
  redirects: (n) => ({ "posts/2026/x.md": post(`redirects: [${times(n, (at) => `/o${at}.html, `)}]`) }),
  projects: (n) => ({ "posts/2026/x.md": post(`projects: [${times(n, (at) => `p${at}, `)}]`) }),
  links: (n) => ({
    "site.yaml": `${site}links:\n${times(n, (at) => `  - { label: l${at}, url: "https://x${at}.nl/" }\n`)}`,
  }),
  places: (n) => ({
    "site.yaml": `${site}places:\n${times(n, (at) => `  - { name: p${at}, lat: ${50 + (at % 100) / 100}, lon: ${5 + at / 10_000} }\n`)}`,
  }),
  "topics of the register": (n) => ({
    "tags.yaml": times(n, (at) => `- label: onderwerp ${at}\n`),
    "posts/2026/x.md": post("tags: [onderwerp, onderwerp 1]"),
  }),
  synonyms: (n) => ({ "tags.yaml": `- label: x\n  synonyms: [${times(n, (at) => `s${at}, `)}]\n` }),
  "described pictures": (n) => ({ "media/media.yaml": times(n, (at) => `x${at}.svg: { alt: x }\n`) }),
  comments: (n) => ({
    "comments/posts/2026/een.yaml": `comments:\n${times(n, (at) => `  - { id: c${at}, name: L, date: 2026-05-02, text: x }\n`)}`,
  }),
  answers: (n) => ({
    "comments/posts/2026/een.yaml": `comments:\n${times(n, (at) => `  - { id: c${at}, name: L, date: 2026-05-02, text: x${at ? `, replyTo: c${at - 1}` : ""} }\n`)}`,
  }),
  "unknown fields": (n) => ({ "posts/2026/x.md": post(times(n, (at) => `veld${at}: x\n`)) }),
  "one field again and again": (n) => ({ "posts/2026/x.md": post(times(n, () => "summary: x\n")) }),
  "items without a space": (n) => ({ "posts/2026/x.md": post(`tags:\n${times(n, (at) => `  -t${at}\n`)}`) }),
  "rows of a table": (n) => ({
    "posts/2026/x.md": post("", `| a | b |\n|---|---|\n${times(n, (at) => `| ${at} | x |\n`)}`),
  }),
  "cells of a table": (n) => ({
    "posts/2026/x.md": post(
      "",
      `|${times(n, () => "a|")}\n|${times(n, () => "-|")}\n|${times(n, () => "b|")}\n`,
    ),
  }),
  headings: (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, () => "## Kop\n\nTekst.\n\n"),
    ),
  }),
  notes: (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `Tekst[^${at}].\n\n[^${at}]: Noot.\n\n`),
    ),
  }),
  "links of a text": (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `[l${at}](/berichten/2026/een/) `),
    ),
  }),
  "links to nowhere": (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `[l${at}](/berichten/2026/nergens${at}/)\n`),
    ),
  }),
  "pictures of a text": (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, () => "![x](x.svg)\n\n"),
    ),
  }),
  "pictures that are nowhere": (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `![x](y${at}.jpg)\n\n`),
    ),
  }),
  "borders of the map": (n) => ({
    "map.geojson": `{"type":"FeatureCollection","features":[${times(n, (at) => `${at ? "," : ""}{"type":"Feature","properties":{"name":"G${at}"},"geometry":{"type":"Polygon","coordinates":[[[5,50],[6,50],[6,51],[5,50]]]}}`)}]}`,
  }),
  "corners of a border": (n) => ({
    "map.geojson": `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Heerlen"},"geometry":{"type":"Polygon","coordinates":[[[5,50],${times(n, (at) => `[${6 + at / 1e6},50.5],`)}[5,51],[5,50]]]}}]}`,
  }),
  "shapes of a drawing": (n) => ({
    "media/y.svg": drawing.replace("<path", `${times(n, (at) => `<path d="M0 ${at}h1v1z"/>`)}<path`),
    "posts/2026/x.md": post("image: { src: y.svg, alt: x }"),
  }),
};

/** One thing within another, so many times. */
const deep: Readonly<Record<string, (depth: number) => Readonly<Record<string, string>>>> = {
  "lists in a head": (n) => ({ "posts/2026/x.md": post(`tags: ${"[".repeat(n)}x${"]".repeat(n)}`) }),
  "groups in a head": (n) => ({ "posts/2026/x.md": post(`image: ${"{ a: ".repeat(n)}x${"}".repeat(n)}`) }),
  "lists that never close": (n) => ({ "posts/2026/x.md": post(`tags: ${"[".repeat(n)}`) }),
  "lists below each other": (n) => ({ "posts/2026/x.md": post(`tags:\n  ${"- ".repeat(n)}x`) }),
  "groups below each other": (n) => ({ "posts/2026/x.md": post(times(n, (at) => `${" ".repeat(at)}a:\n`)) }),
  "keys of keys": (n) => ({ "posts/2026/x.md": post(`${"? ".repeat(n)}x`) }),
  quotations: (n) => ({ "posts/2026/x.md": post("", `${"> ".repeat(n)}x`) }),
  "lists in a text": (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `${"  ".repeat(at)}- x\n`),
    ),
  }),
  "items on one line": (n) => ({ "posts/2026/x.md": post("", `${"- ".repeat(n)}x`) }),
  brackets: (n) => ({ "posts/2026/x.md": post("", `${"[".repeat(n)}x${"](/)".repeat(n)}`) }),
  "pictures in pictures": (n) => ({
    "posts/2026/x.md": post("", `${"![".repeat(n)}x${"](x.svg)".repeat(n)}`),
  }),
  "open brackets": (n) => ({ "posts/2026/x.md": post("", "[".repeat(n * 100)) }),
  "open parentheses": (n) => ({ "posts/2026/x.md": post("", `[a](${"(".repeat(n * 100)}`) }),
  stars: (n) => ({ "posts/2026/x.md": post("", `${"*a **a ".repeat(n)}x${"** *".repeat(n)}`) }),
  "open stars": (n) => ({ "posts/2026/x.md": post("", "*a ".repeat(n * 100)) }),
  underscores: (n) => ({ "posts/2026/x.md": post("", "a_".repeat(n * 100)) }),
  ticks: (n) => ({
    "posts/2026/x.md": post(
      "",
      times(n, (at) => `${"`".repeat(at)} `),
    ),
  }),
  tags: (n) => ({ "posts/2026/x.md": post("", `${"<div>".repeat(n)}x`) }),
  "open tags": (n) => ({ "posts/2026/x.md": post("", "<a ".repeat(n * 100)) }),
  comments: (n) => ({ "posts/2026/x.md": post("", "<!-- ".repeat(n * 100)) }),
  "notes in notes": (n) => ({
    "posts/2026/x.md": post("", `x[^0]\n\n${times(n, (at) => `[^${at}]: y[^${at + 1}]\n\n`)}`),
  }),
  quotes: (n) => ({ "posts/2026/x.md": post("", `${'"a '.repeat(n * 10)}${'" '.repeat(n * 10)}`) }),
  callouts: (n) => ({ "posts/2026/x.md": post("", `${"> ".repeat(n)}[!NOTE]\n${"> ".repeat(n)}x`) }),
  "groups of a drawing": (n) => ({
    "media/y.svg": drawing
      .replace("<path", `${"<g>".repeat(n)}<path`)
      .replace("</svg>", `${"</g>".repeat(n)}</svg>`),
    "posts/2026/x.md": post("image: { src: y.svg, alt: x }"),
  }),
  "shapes of the map": (n) => ({
    "map.geojson": `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Heerlen"},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(n)}${"]}".repeat(n)}}]}`,
  }),
  folders: (n) => ({ [`posts/${"a/".repeat(Math.min(n, 1000))}x.md`]: post("") }),
};

/** Everything that may be of any size. */
export const allSized: readonly Sized[] = [
  ...Object.entries(fields).flatMap(([field, files]) =>
    Object.entries(fillings).map(([filling, letters]) => ({
      name: `${field} of ${filling}`,
      sizes: texts,
      files: (size: number) => files(filled(letters, size)),
    })),
  ),
  ...Object.entries(many).map(([name, files]) => ({ name: `many ${name}`, sizes: lists, files })),
  ...Object.entries(deep).map(([name, files]) => ({ name: `deep ${name}`, sizes: depths, files })),
];

/** The folder of a size. */
export function folderOf({ files }: Sized, size: number): Folder {
  return new Map(
    Object.entries({ ...base, ...files(size) }).map(([path, text]) => [path, Buffer.from(text)]),
  );
}
