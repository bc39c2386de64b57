import { parseDocument } from "yaml";
import type { LanguageCode } from "../../core/language.ts";
import { timeWords } from "../../core/times.ts";
import { fieldWords } from "../../i18n/fields.ts";
import { wordsIn } from "../../i18n/languages.ts";
import type { FieldDescription } from "../../schema/describe.ts";
import { wholeRegion } from "../../schema/whole-region.ts";
import type { Field } from "./sveltia.ts";

/** What the fields of a form must know of the region. */
export interface FormSetting {
  readonly language: LanguageCode;
  readonly places: readonly string[];
  readonly tagLabels: readonly string[];
}

/** The picture files that the gate takes, for the dialog that chooses one. */
const pictureTypes = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/svg+xml";

/** A field of a schema as a field of a form in the region's language. */
export function formField(description: FieldDescription, setting: FormSetting): Field {
  const { key, isRequired } = description;
  const { language } = setting;
  return {
    name: key,
    label: fieldWords(description, language).label,
    hint: hintOf(description, language),
    required: isRequired,
    ...controlOf(description, setting),
  };
}

/** What of a field depends on what is filled in. */
type ControlOptions = Pick<Field, "widget" | "fields"> & Readonly<Record<string, unknown>>;

/** What a time may be made of: figures, signs, and words of which `times.ts` knows more. The gate says the rest. */
const timePattern = `^(?=.*\\d)(?:[\\d\\s:.,–—-]|${timeWords
  .flatMap((word) => [word, word.toUpperCase(), `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`])
  .map((word) => word.replaceAll(".", "\\.").replaceAll("'", "['’]"))
  .join("|")})+$`;

/** A date has a year in it; the gate says the rest. */
const datePattern = "(?:^|\\D)\\d{4}(?:\\D|$)";

/** No list of emoji when somebody types a colon. */
const plain = { use_emoji_autocomplete: false };

/** How a field is filled in, and what it takes. */
export function controlOf(description: FieldDescription, setting: FormSetting): ControlOptions {
  const { help, isList, isRequired, fields } = description;
  const { control } = help;
  const { language } = setting;
  if (fields.length > 0) {
    const inner = fields.map((field) => formField(field, setting));
    const [first] = fields;
    const summary = first ? { summary: `{{fields.${first.key}}}` } : {};
    if (isList) return { widget: "list", collapsed: "auto", fields: inner, ...summary };
    return { widget: "object", collapsed: isRequired ? false : "auto", fields: inner };
  }
  if (typeof control === "object") {
    if ("choices" in control) {
      const options = Object.entries(control.choices).map(([value, label]) => ({
        label: label[language],
        value,
      }));
      return { widget: "select", options, dropdown_threshold: 0 };
    }
    const several = { multiple: isList, dropdown_threshold: 0 };
    if (control.references === "place") {
      const value = wholeRegion[language];
      const whole = { label: value.charAt(0).toUpperCase() + value.slice(1), value };
      const places = setting.places.map((name) => ({ label: name, value: name }));
      return { widget: "select", options: [whole, ...places], ...several };
    }
    return {
      widget: "relation",
      collection: `${control.references}s`,
      value_field: "{{slug}}",
      display_fields: ["title"],
      search_fields: ["title"],
      ...several,
    };
  }
  switch (control) {
    case "text":
      return { widget: "text", ...plain };
    case "day":
      return {
        widget: "datetime",
        type: "date",
        format: "YYYY-MM-DD",
        ...(isRequired ? { default: "{{now}}" } : {}),
      };
    case "flag":
      return { widget: "boolean", default: false };
    case "number":
      return { widget: "number", value_type: "float", step: 0.00001 };
    case "picture":
      return { widget: "image", choose_url: false, accept: pictureTypes };
    case "tags":
      return { widget: "bloeit-tags", known: setting.tagLabels };
    case "list":
      return { widget: "list" };
    case "time":
      return {
        widget: "string",
        pattern: [timePattern, wordsIn(language).cms.time],
        ...plain,
      };
    case "date":
      return { widget: "string", pattern: [datePattern, wordsIn(language).cms.date], ...plain };
    case "address":
      return { widget: "string", pattern: ["^https?://\\S+$", wordsIn(language).cms.address], ...plain };
    default:
      return { widget: "string", ...plain };
  }
}

/** The help of a field, with its example where one shows how to write it. Examples in words are Dutch. */
function hintOf(description: FieldDescription, language: LanguageCode): string {
  const { help } = description;
  const { formHelp, help: inFile } = fieldWords(description, language);
  const text = formHelp ?? inFile;
  const words = language === "nl" ? ["line", "text"] : [];
  const shows = ["time", "date", "address", "number", ...words].some((control) => control === help.control);
  const example = shows && help.example ? plainExample(help.example) : undefined;
  return example ? `${text} ${wordsIn(language).cms.example}: ${example}` : text;
}

/** An example without the quotes that it needs in a file. */
function plainExample(example: string): string {
  return String(parseDocument(example, { schema: "failsafe" }).toJS() ?? example);
}
