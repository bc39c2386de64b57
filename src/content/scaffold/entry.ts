import type { Day } from "../../core/days.ts";
import { type LanguageCode, yesWord } from "../../core/language.ts";
import { monthOf } from "../../core/partial-date.ts";
import { fold, shortSlug, slugify } from "../../core/text.ts";
import { oneLine, type Value } from "../../core/yaml-text.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { describeFields, type FieldDescription } from "../../schema/describe.ts";
import type { Kind } from "../../schema/kinds.ts";
import { folders, kinds } from "../../schema/kinds.ts";
import { headText } from "./head.ts";
import type { Known } from "./known.ts";

/** Stands where there must be a text that only the editor knows. */
export const unknownText = "…";

/** The most bytes of a name that is made of a title: who reads the address aloud needs no more. */
export const mostOfAName = 80;

/** What a person says of a new file. */
export interface Wish {
  readonly kind: Kind;
  readonly title: string;
  /** The day of a post, or the first day of an event. */
  readonly day: Day;
  /** The file's name without `.md`, if it is not to be made of the title. */
  readonly name?: string | undefined;
  /** What is said of other fields that are required or offer a choice, by key. */
  readonly values: Readonly<Record<string, string>>;
}

/** A new file: where in the content folder it goes, what it says, and the address it will have. */
export interface NewFile {
  /** Path within the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly address: string;
}

/** The fields of a kind that must be filled in, but for the title. */
export function requiredFields(kind: Kind, zone: string): readonly FieldDescription[] {
  return describeFields(kinds[kind].schema({ zone })).filter(
    ({ key, isRequired }) => isRequired && key !== "title",
  );
}

/** The words of a field that offers a choice, in a language; none for other fields. */
export function choicesOf({ help: { control } }: FieldDescription, language: LanguageCode): string[] {
  if (typeof control !== "object" || !("choices" in control)) return [];
  return Object.values(control.choices).map((choice) => choice[language]);
}

/** What a person said of the fields that offer a choice, in the words of the region; or the one that is none. */
export function readChoices(
  kind: Kind,
  said: Readonly<Record<string, string | undefined>>,
  { zone, language }: Known,
):
  | { readonly values: Readonly<Record<string, string>> }
  | { readonly wrong: string; readonly choices: readonly string[] } {
  const values: Record<string, string> = {};
  for (const field of describeFields(kinds[kind].schema({ zone }))) {
    const word = said[field.key];
    const choices = choicesOf(field, language);
    if (word === undefined || choices.length === 0) continue;
    const found = choices.find((choice) => fold(choice) === fold(word));
    if (!found) return { wrong: word, choices };
    values[field.key] = found;
  }
  return { values };
}

/**
 * Makes a new file. It is a draft: what nobody has written yet must not go live by accident.
 * @returns nothing when no file name can be made of the title
 */
export function newEntry({ kind, title, day, name, values }: Wish, known: Known): NewFile | undefined {
  const { language, addresses } = known;
  const slug = shortSlug(slugify(name ?? title, language), mostOfAName);
  if (slug === "") return undefined;
  const fields = describeFields(kinds[kind].schema({ zone: known.zone }));
  const required = requiredFields(kind, known.zone).map((field): [string, string] => [
    field.key,
    values[field.key] ?? exampleIn(field, day, known),
  ]);
  // How something stands is told with its moment: what is written today is of today.
  const asOf = fields.some(({ key }) => key === "asOf") ? { asOf: monthOf(day).iso } : {};
  const written = {
    title: oneLine(title),
    ...Object.fromEntries(required),
    ...values,
    ...asOf,
    draft: yesWord[language],
  };
  const head = headText(fields, written, language, (field) => valueFor(field, day, known));
  const folder = Object.keys(folders).find((folder) => folders[folder] === kind) ?? "";
  const isOfYear = kind === "post" || kind === "event";
  return {
    path: `${folder}/${isOfYear ? `${day.year}/` : ""}${slug}.md`,
    text: `---\n${head}\n---\n\n${wordsIn(language).scaffold.entryText}\n`,
    address: addresses.of(kind, day.year, slug),
  };
}

/** What a field could say, from what the region itself has; empty when only the editor can know. */
function valueFor(field: FieldDescription, day: Day, known: Known): Value {
  const { control } = field.help;
  if (control === "tags") return known.tags.slice(0, 2);
  // An old address that never was, taken over with the rest, would be one on the site.
  if (field.key === "redirects") return [];
  if (field.key === "lat" || field.key === "lon") return known.centre?.[field.key] ?? "";
  const text = exampleIn(field, day, known);
  if (control === "number") return Number(text);
  if (text === "") return field.isList ? [] : "";
  return field.isList ? [text] : text;
}

function exampleIn(field: FieldDescription, day: Day, known: Known): string {
  const { control, example = "" } = field.help;
  if (typeof control === "object" && "references" in control) return known[`${control.references}s`][0] ?? "";
  if (typeof control === "object") return choicesOf(field, known.language)[0] ?? "";
  if (control === "picture") return known.pictures[0] ?? "";
  if (control === "flag") return yesWord[known.language];
  if (control === "day") return field.isRequired ? `${day.iso} ${day.time ?? ""}`.trim() : "";
  if (control === "date") return monthOf(day).iso;
  if (control === "list") return example.replace(/^\[|\]$/g, "");
  // An example of a text is in one language only; three dots say that there must be one.
  if (control === "line" || control === "text") return field.isRequired ? unknownText : "";
  return example;
}
