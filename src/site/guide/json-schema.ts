import type { z } from "zod";
import { type LanguageCode, languageCodes, type Translated, yesWord } from "../../core/language.ts";
import { fieldWords } from "../../i18n/fields.ts";
import { describeFields, type FieldDescription } from "../../schema/describe.ts";
import { kindNames, kinds } from "../../schema/kinds.ts";
import { mediaSchema } from "../../schema/media.ts";
import { siteSchema } from "../../schema/site.ts";
import { textSizes } from "../../schema/sizes.ts";
import { tagsSchema } from "../../schema/tag.ts";

/** A JSON Schema (draft 7, which editors understand best), or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The files that have a schema: those of each kind, and the registers. */
export const schemaNames = [...kindNames, "site", "tags", "media"] as const;
export type SchemaName = (typeof schemaNames)[number];

/** YAML reads `2010` as a number and `true` as a flag; to the gate, all of them are the text that was written. */
const scalar = ["string", "number", "boolean"];
const no: Translated = { nl: "nee", de: "nein", en: "no" };

/**
 * The JSON Schema of what an editor writes into a file, with labels and help in a language: for completion in
 * editors of code. It refuses nothing that the gate takes, but for spaces around a text that is as long as it may be;
 * the gate knows much that it does not.
 */
export function jsonSchemaOf(name: SchemaName, language: LanguageCode): JsonSchema {
  const whole = { $schema: "http://json-schema.org/draft-07/schema#" };
  if (name === "tags") return { ...whole, type: "array", items: groupOf(tagsSchema, language) };
  if (name === "media")
    return { ...whole, type: "object", additionalProperties: groupOf(mediaSchema.valueType, language) };
  const schema = name === "site" ? siteSchema : kinds[name].schema({ zone: "UTC" });
  return { ...whole, ...groupOf(schema, language) };
}

function groupOf(schema: z.ZodType, language: LanguageCode): JsonSchema {
  return group(describeFields(schema), language);
}

function group(fields: readonly FieldDescription[], language: LanguageCode): JsonSchema {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.key, fieldOf(field, language)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

function fieldOf(field: FieldDescription, language: LanguageCode): JsonSchema {
  const { isRequired } = field;
  const { label, help } = fieldWords(field, language);
  // A field that is named but not filled in is one that is not there.
  const forms = [...formsOf(field, language), ...(isRequired ? [] : [{ type: "null" }])];
  return {
    title: label,
    description: help,
    ...(forms.length === 1 ? forms[0] : { anyOf: forms }),
  };
}

/** The ways in which a field may be written, the usual one first. */
function formsOf({ fields, isList, help, size }: FieldDescription, language: LanguageCode): JsonSchema[] {
  const room = size ? { maxLength: textSizes[size].most } : {};
  if (fields.length > 0) {
    const one = group(fields, language);
    if (isList) return [{ type: "array", items: { anyOf: [one, { type: "null" }] } }];
    // A picture may be named by its file alone.
    return fields[0]?.help.control === "picture" ? [{ type: "string" }, one] : [one];
  }
  if (isList) return [{ type: "array", items: { type: [...scalar, "null"], ...room } }, { type: scalar }];
  const { control } = help;
  if (control === "flag") {
    const words = [
      ...Object.values(yesWord),
      ...Object.values(no),
      "neen",
      "true",
      "false",
      "waar",
      "onwaar",
      "wahr",
      "falsch",
    ];
    return [
      { enum: [yesWord[language], no[language]] },
      { type: "boolean" },
      { enum: [0, 1] },
      anyCase(words),
    ];
  }
  if (control === "number")
    return [{ type: "number" }, { type: "string", pattern: "^ *-?\\d+([.,]\\d+)? *$" }];
  if (control === "day") return [{ type: "string" }];
  if (control === "date") return [{ type: scalar }];
  if (typeof control === "object" && "choices" in control) {
    const { choices } = control;
    const words = Object.entries(choices).flatMap(([key, label]) => [
      key,
      ...languageCodes.map((code) => label[code]),
    ]);
    return [{ enum: Object.values(choices).map((choice) => choice[language]) }, anyCase(words)];
  }
  return [{ type: scalar, ...room }];
}

/** Any of these words, in small letters or capitals: JSON Schema has no other way to say it. */
function anyCase(words: readonly string[]): JsonSchema {
  const spelled = [...new Set(words)].map((word) =>
    [...word]
      .map((letter) => (/\p{L}/u.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter))
      .join(""),
  );
  return { type: "string", pattern: `^ *(?:${spelled.join("|")}) *$` };
}
