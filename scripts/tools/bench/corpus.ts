import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Random, random } from "../../../src/pictures/bloom/random.ts";

/**
 * A region of any size to measure with: posts of about 3 KB in words that occur as often as words do (the n-th word
 * 1/n times), with tags, projects, partners, places and links between posts. The same for the same size and seed.
 */
export interface CorpusOptions {
  readonly posts: number;
  readonly seed?: string;
  /**
   * Of how many words: the usual 200, or more by putting two of them together, as Dutch does ("heuveltuin"). A search
   * index is made of rare words: measure it with as many as people use.
   */
  readonly vocabulary?: number;
}

const words =
  `de van het een in en op te dat is voor met zijn aan die niet er om door bij ook als maar uit nog naar dan over wordt
  was worden heeft meer zich hun al deze jaar geen wel tot andere moet nu ze hebben werd twee kunnen onder tegen waar nieuwe
  wijk buurt bewoners gemeente project regio mensen straat plein markt kunst muziek festival podium route park heuvel mijn
  schacht krimp kracht ruimte huis woning school vereniging vrijwilliger ondernemer netwerk partner campagne idee plan budget
  samenwerking ontmoeting tafel keuken tuin boom bloem wandeling fiets ronde wedstrijd finish winnaar publiek avond middag
  opening tentoonstelling schilder beeld muur kleur licht donker water bron dal grens buurland trein station reis verhaal
  herinnering toekomst kans verandering groei bloei lente zomer herfst winter feest optocht kapel koor orkest dans theater
  werkplaats atelier gereedschap hout steen glas energie zon wind warmte isolatie duurzaam gezond sport spel jeugd ouderen
  zorg hulp gesprek vraag antwoord besluit raad wethouder inspraak brief krant foto film opname stem lied gedicht dialect`
    .split(/\s+/)
    .filter(Boolean);
const tags = Array.from({ length: 60 }, (_, index) => `${words[60 + index]} en ${words[130 + index]}`);
const places = [
  "Noorddorp",
  "Zuiddorp",
  "Oosterwijk",
  "Westerwijk",
  "Middelburcht",
  "Heuvelrade",
  "Beekstad",
];
const projects = 40;
const partners = 25;
const firstYear = 2006;

/** The words that posts are made of, the most used first. */
let spoken: readonly string[] = words;

/** Writes the region to a folder. */
export function writeCorpus(folder: string, { posts, seed = "bloeit", vocabulary }: CorpusOptions): void {
  spoken = vocabulary === undefined ? words : wordsOf(vocabulary);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("site.yaml", siteYaml);
  write("tags.yaml", tags.map((tag) => `- label: ${tag}\n`).join(""));
  for (let index = 0; index < projects; index++) write(`projects/${project(index)}.md`, projectFile(index));
  for (let index = 0; index < partners; index++) write(`partners/${partner(index)}.md`, partnerFile(index));
  for (let index = 0; index < posts; index++)
    write(`posts/${yearOf(index)}/${slug(index)}.md`, postFile(index, random(`${seed} ${index}`)));
}

/** Path of the n-th post within the folder, from 0. */
export function postPath(index: number): string {
  return `posts/${yearOf(index)}/${slug(index)}.md`;
}

const slug = (index: number) => `bericht-${index}`;
const project = (index: number) => `project-${index}`;
const partner = (index: number) => `partner-${index}`;
const yearOf = (index: number) => firstYear + (index % 20);

/** A word by Zipf's law: the first is as frequent as the second and third together are. */
export function wordFrom(from: Random): string {
  const at = Math.floor(spoken.length ** from.next()) - 1;
  return spoken[Math.min(spoken.length - 1, Math.max(0, at))] ?? "";
}

/** The first words of the language of this region: the plain ones, then all that two of them make, in a fixed disorder. */
export function wordsOf(count: number): readonly string[] {
  const plain = [...new Set(words)];
  const nouns = plain.filter((word) => word.length > 3);
  const total = nouns.length ** 2;
  // A step that shares no factor with the number of pairs comes by each of them once.
  const step = [7919, 7907, 7901].find((prime) => total % prime !== 0) ?? 1;
  const pairs = Array.from({ length: Math.min(total, Math.max(0, count - plain.length)) }, (_, index) => {
    const at = (index * step) % total;
    return `${nouns[Math.floor(at / nouns.length)]}${nouns[at % nouns.length]}`;
  });
  return [...plain, ...pairs].slice(0, count);
}

function sentence(from: Random): string {
  const text = Array.from({ length: from.whole(7, 19) }, () => wordFrom(from)).join(" ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function paragraph(from: Random): string {
  return Array.from({ length: from.whole(4, 7) }, () => sentence(from)).join(" ");
}

function some<T>(from: Random, list: readonly T[], most: number): T[] {
  const [first, ...others] = list;
  if (first === undefined) return [];
  return [...new Set(Array.from({ length: from.whole(0, most) }, () => from.pick([first, ...others])))];
}

function postFile(index: number, from: Random): string {
  const month = String(from.whole(1, 12)).padStart(2, "0");
  const day = String(from.whole(1, 28)).padStart(2, "0");
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const list = (key: string, values: readonly string[]) =>
    values.length > 0 ? `${key}: [${values.join(", ")}]\n` : "";
  const other = from.whole(0, index);
  return `---
title: ${sentence(from).slice(0, 60).replace(/\W+$/, "")}
date: ${yearOf(index)}-${month}-${day}
summary: ${sentence(from)}
${list("tags", [...some(from, tags, 2), from.pick(["kunst", "wonen", "sport"])])}${list("projects", some(from, numbers(projects).map(project), 2))}${list("partners", some(from, numbers(partners).map(partner), 1))}${list("places", some(from, places, 2))}---

${paragraph(from)}

${paragraph(from)} Zie ook [een ander bericht](/berichten/${yearOf(other)}/${slug(other)}/).

## ${sentence(from).slice(0, 40).replace(/\W+$/, "")}

${paragraph(from)}

- ${sentence(from)}
- **${wordFrom(from)}** ${sentence(from)}
- *${wordFrom(from)}* ${sentence(from)}

> ${sentence(from)}

${paragraph(from)}

## ${sentence(from).slice(0, 40).replace(/\W+$/, "")}

${paragraph(from)} ${paragraph(from)}
`;
}

function projectFile(index: number): string {
  const from = random(`project ${index}`);
  return `---
title: Project ${index}
status: ${from.pick(["active", "finished", "idea"])}
from: ${firstYear + (index % 15)}-01-01
partners: [${partner(index % partners)}]
places: [${from.pick(["Noorddorp", "Zuiddorp", "Beekstad"])}]
---

${paragraph(from)}

${paragraph(from)}
`;
}

function partnerFile(index: number): string {
  return `---\ntitle: Partner ${index}\ntype: organisation\n---\n\n${paragraph(random(`partner ${index}`))}\n`;
}

const siteYaml = `title: Meetregio Bloeit
region: Meetregio
slogan: Zo groot als nodig is
description: Een gemaakte regio om snelheid mee te meten.
url: https://www.example.nl
language: nl
zone: Europe/Amsterdam
author: Redactie
colours:
  primary: "#b3124f"
  secondary: "#1f6b4a"
  accent: "#f2a900"
places:
${places.map((name, index) => `  - { name: ${name}, lat: ${50.8 + index / 50}, lon: ${5.9 + index / 40} }`).join("\n")}
`;
