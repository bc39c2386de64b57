import type { LanguageCode } from "../../core/language.ts";
import { fieldText, type Value } from "../../core/yaml-text.ts";
import { fieldWords } from "../../i18n/fields.ts";
import { describeFields, type FieldDescription } from "../../schema/describe.ts";
import { type Kind, kindNames, kinds } from "../../schema/kinds.ts";
import { siteSchema } from "../../schema/site.ts";
import { tagsSchema } from "../../schema/tag.ts";

/** Where the generated part of a guide begins and ends. */
const markers = {
  begin: "<!-- velden: geschreven door `npm run guide`; verander hier niets met de hand -->",
  end: "<!-- einde velden -->",
} as const;

interface Words {
  readonly headings: Readonly<Record<Kind | "all" | "site" | "tags", string>>;
  readonly columns: readonly [string, string, string];
  readonly required: string;
  readonly several: (key: string) => string;
  readonly yes: string;
}

const dutch: Words = {
  headings: {
    all: "Wat elk bestand kan hebben",
    post: "Bericht, daarnaast (`content/posts/2026/naam.md`)",
    project: "Project, daarnaast (`content/projects/naam.md`)",
    partner: "Partner, daarnaast (`content/partners/naam.md`)",
    event: "Activiteit, daarnaast (`content/events/2026/naam.md`)",
    sight: "Plek om te bezoeken, daarnaast (`content/sights/naam.md`)",
    page: "Pagina, daarnaast (`content/pages/naam.md`)",
    site: "De site zelf (`content/site.yaml`)",
    tags: "De onderwerpen (`content/tags.yaml`)",
  },
  columns: ["veld", "wat u invult", "voorbeeld"],
  required: "verplicht",
  several: (key) => `\`${key}\` bestaat uit meer regels:`,
  yes: "ja",
};

/** The language the guide is written in. */
const language: LanguageCode = "nl";

/** Every field of every kind, as tables with an example each (Markdown). What all kinds have comes first. */
function fieldTables(): string {
  const told = new Set<string>();
  const section = (heading: string, fields: readonly FieldDescription[]) => [
    `### ${heading}`,
    table(fields),
    ...fields.flatMap((field) => groupsIn(field, told)),
  ];
  const tables = kindNames.map((kind) => ({
    kind,
    fields: describeFields(kinds[kind].schema({ zone: "UTC" })),
  }));
  const isCommon = ({ key }: FieldDescription) =>
    tables.every(({ fields }) => fields.some((field) => field.key === key));
  return [
    ...section(dutch.headings.all, (tables[0]?.fields ?? []).filter(isCommon)),
    ...tables.flatMap(({ kind, fields }) =>
      section(
        dutch.headings[kind],
        fields.filter((field) => !isCommon(field)),
      ),
    ),
    ...section(dutch.headings.site, describeFields(siteSchema)),
    ...section(dutch.headings.tags, describeFields(tagsSchema)),
  ].join("\n\n");
}

/** A guide with the tables of today between its markers. */
export function withFieldTables(guide: string): string {
  const [begin, end] = [guide.indexOf(markers.begin), guide.indexOf(markers.end)];
  if (begin < 0 || end < begin) throw new Error("The guide has no markers for the fields");
  return `${guide.slice(0, begin + markers.begin.length)}\n\n${fieldTables()}\n\n${guide.slice(end)}`;
}

function table(fields: readonly FieldDescription[]): string {
  const rows = fields.map((field) => {
    const { label, help } = fieldWords(field, language);
    const what = `${label}${field.isRequired ? ` (${dutch.required})` : ""}. ${help}`;
    return [`\`${field.key}\``, what.replace("?.", "?"), exampleCell(field)];
  });
  return [dutch.columns, ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function exampleCell(field: FieldDescription): string {
  if (field.fields.length > 0) return "zie onder de tabel";
  const example = exampleOf(field);
  return example === "" ? "" : `\`${field.key}: ${example}\``;
}

/** A group once, the first time it comes by: as it is written, and what stands in it. */
function groupsIn(field: FieldDescription, told: Set<string>): string[] {
  if (field.fields.length === 0) return [];
  const shape = `${field.key} ${field.fields.map(({ key }) => key).join(" ")}`;
  if (told.has(shape)) return [];
  told.add(shape);
  const required = field.fields.filter(({ isRequired }) => isRequired);
  const plain = field.fields.filter(({ help }) => help.control !== "flag");
  const shown = required.length > 1 ? required : plain;
  const group = Object.fromEntries(shown.map((inner) => [inner.key, groupValue(inner)]));
  const example = fieldText(field.key, field.isList ? [group] : group).replace(/'("[^"]*")'/g, "$1");
  return [dutch.several(field.key), `\`\`\`yaml\n${example}\n\`\`\``, table(field.fields)];
}

function groupValue(field: FieldDescription): Value {
  const example = exampleOf(field);
  return field.help.control === "number" ? Number(example) : example;
}

function exampleOf({ help: { example, control } }: FieldDescription): string {
  if (example !== undefined) return example;
  return control === "flag" ? dutch.yes : "";
}
