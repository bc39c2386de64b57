import type { LanguageCode } from "../../core/language.ts";
import { fieldText, type Value } from "../../core/yaml-text.ts";
import { fieldWords } from "../../i18n/fields.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { FieldWords } from "../../i18n/types/fields.ts";
import type { FieldDescription } from "../../schema/describe.ts";

/** What a field could say, to begin with: shown behind a `#`. */
export type ExampleFor = (field: FieldDescription) => Value;

/**
 * The YAML of a new file: fields with a value, then all others as comments, each with its label and help.
 * A comment about a field begins with `# `, a field to be used with `#` and no space, so that taking the `#` away
 * leaves good YAML.
 */
export function headText(
  fields: readonly FieldDescription[],
  values: Readonly<Record<string, Value>>,
  language: LanguageCode,
  exampleFor: ExampleFor,
): string {
  const inComments = (text: string) => text.replace(/^/gm, "#");
  const isGiven = ({ key }: FieldDescription) => values[key] !== undefined;
  const given = fields
    .filter(isGiven)
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .flatMap((field) => [...explained(field, language), fieldText(field.key, values[field.key] ?? "")]);
  const left = fields
    .filter((field) => !isGiven(field))
    .flatMap((field) => [
      "",
      ...explained(field, language),
      inComments(fieldText(field.key, exampleOf(field, exampleFor))),
    ]);
  const notice = ["", ...wordsIn(language).scaffold.otherFields.map((line) => `# ${line}`)];
  return [...given, ...(left.length > 0 ? [...notice, ...left] : [])].join("\n");
}

/** What a field is, and what is in it. */
function explained(field: FieldDescription, language: LanguageCode): string[] {
  const sentence = ({ label, help }: FieldWords) => `${label}${/[?!.]$/.test(label) ? "" : ":"} ${help}`;
  let before: string | undefined;
  const inside = field.fields.map((inner) => {
    const words = fieldWords(inner, language);
    // What was said of the field before need not be said again.
    const line = `# - ${inner.key}: ${words.help === before ? words.label : sentence(words)}`;
    before = words.help;
    return line;
  });
  return [`# ${sentence(fieldWords(field, language))}`, ...inside];
}

function exampleOf(field: FieldDescription, exampleFor: ExampleFor): Value {
  if (field.fields.length === 0) return exampleFor(field);
  // Whoever uses a group takes all its lines at once: what need not be said is left open.
  const open = (inner: FieldDescription) => !inner.isRequired && inner.help.control === "flag";
  const group = Object.fromEntries(
    field.fields.map((inner) => [inner.key, open(inner) ? "" : exampleOf(inner, exampleFor)]),
  );
  return field.isList ? [group] : group;
}
