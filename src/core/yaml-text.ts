import { stringify } from "yaml";
import { quote } from "./yaml-plain.ts";

/** A value of a head: a text, a number, a list of texts, a group, or a list of groups. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** A text as one line: what stands in a head has no line breaks, and nothing that cannot be seen. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/\p{C}/gu, "")
    .trim();
}

/** A field with its value, as YAML: quoted where YAML or the gate would read something else; empty as `key:`. */
export function fieldText(key: string, value: Value): string {
  if (value === "") return `${key}:`;
  // Curly quotes around a whole text look like quotes that were meant for YAML.
  if (typeof value === "string" && /^[“„«»‘]/u.test(value)) return `${key}: ${quote(value)}`;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === "string");
  const written = isTexts
    ? `${key}: ${stringify(value, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: "flow" })}`
    : stringify({ [key]: value }, { lineWidth: 0 });
  return written.replace(/: ""$/gm, ":").trimEnd();
}
