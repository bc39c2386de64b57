import { type Day, dayAfter } from "../../core/days.ts";
import type { LanguageCode } from "../../core/language.ts";
import { shortSlug, slugify } from "../../core/text.ts";
import { fieldText, oneLine, type Value } from "../../core/yaml-text.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { Given, Sample } from "../../i18n/types/region-texts.ts";
import { describeFields, type FieldDescription } from "../../schema/describe.ts";
import { siteSchema } from "../../schema/site.ts";
import { textSizes } from "../../schema/sizes.ts";
import { drawingOf } from "./drawing.ts";
import { mostOfAName, unknownText } from "./entry.ts";
import { headText } from "./head.ts";

/** Three colours that go together, the first two dark enough to write with. */
const colours = { primary: "#7a2a63", secondary: "#2b6147", accent: "#e8a317" };

/** The time zone that the region of a language begins with. */
export function zoneOf(language: LanguageCode): string {
  return wordsIn(language).regionTexts.zone;
}

/**
 * A whole new region: the word for it in addresses, and its files by their path in its folder.
 * @returns nothing when no word for an address can be made of the name, or when it is too long to be one
 */
export function newRegion(
  name: string,
  language: LanguageCode,
  today: Day,
): { readonly slug: string; readonly files: ReadonlyMap<string, string> } | undefined {
  const region = oneLine(name);
  const slug = shortSlug(slugify(region, language), mostOfAName);
  if (slug === "" || region.length > textSizes.name.advised) return undefined;
  const texts = wordsIn(language).regionTexts;
  const soon = Array.from({ length: 14 }).reduce<Day>((day) => dayAfter(day), today);
  const given: Given = {
    region,
    regionInText: region.replace(/[\\`*_[\]{}<>#+!|~^$&]/g, "\\$&"),
    today: today.iso,
    soon: soon.iso,
  };
  // ".example" belongs to nobody: until the real address is known, no link leads to a stranger.
  const address = `https://${encodeURI(slug)}.example`;
  const site = {
    title: region,
    region,
    ...texts.site(given),
    url: address,
    idBase: address,
    language,
    zone: texts.zone,
    colours,
    places: [{ name: texts.open.place, ...texts.open.coordinates }],
  };
  const { drawing } = texts;
  const kept = { alt: drawing.alt, credit: drawing.credit, licence: "CC BY 4.0" };
  const files = new Map<string, string>([
    [
      "site.yaml",
      `# ${wordsIn(language).scaffold.siteFile}\n\n${headText(describeFields(siteSchema), site, language, exampleFor)}\n`,
    ],
    ["tags.yaml", texts.tags.map((tag) => item(tag)).join("")],
    [`media/${drawing.name}`, drawingOf(colours)],
    ["media/media.yaml", `${fieldText(drawing.name, kept)}\n`],
  ]);
  const add = (folder: string, sample: Sample) => files.set(`${folder}/${sample.name}.md`, textOf(sample));
  add(`posts/${today.year}`, texts.post(given));
  add("projects", texts.project(given));
  add("partners", texts.partner(given));
  add(`events/${soon.year}`, texts.event(given));
  for (const page of texts.pages(given)) add("pages", page);
  return { slug, files };
}

function textOf({ head, body }: Sample): string {
  const fields = Object.entries(head).map(([key, value]) => fieldText(key, value));
  return `---\n${fields.join("\n")}\n---\n\n${body}\n`;
}

/** A group as an item of a list. */
function item(group: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(group).map(([key, value]) => fieldText(key, value));
  return `- ${lines.join("\n").replace(/\n/g, "\n  ")}\n`;
}

/** What the optional fields of `site.yaml` could say: only what is the same for every region. */
function exampleFor({ help, isRequired, isList }: FieldDescription): Value {
  if (help.control === "number") return Number(help.example);
  if (help.control === "address" && isRequired) return help.example ?? "";
  if (help.control === "line" && isRequired) return unknownText;
  return isList ? [] : "";
}
