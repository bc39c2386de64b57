import { isMap, isScalar, parseDocument } from "yaml";
import { quote } from "../../../core/yaml-plain.ts";
import type { FieldDescription } from "../../../schema/describe.ts";
import { isGroup, mediaAddress, type Value, type Values } from "./values.ts";

/** How the lines of a field are written. */
export interface Style {
  /** The word for yes. */
  readonly yes: string;
  /** True for a list with a dash before each item, false for one between brackets. */
  readonly dashes?: boolean;
}

/** A field with its value, as lines of YAML; further lines are indented by two spaces. */
export function fieldLines(field: FieldDescription, value: Value, style: Style): string[] {
  return linesFor(field.key, field, value, style);
}

/** A group of fields as the lines of a list item. */
export function itemLines(field: FieldDescription, value: Value, style: Style): string[] {
  if (!isGroup(value)) return [`- ${scalar(field, value, style, true)}`];
  return groupLines(field.fields, value, style).map((line, index) => (index === 0 ? "- " : "  ") + line);
}

/** The lines of all fields of a group that have a value. */
export function groupLines(fields: readonly FieldDescription[], values: Values, style: Style): string[] {
  return fields.flatMap((field) => {
    const value = values[field.key];
    return value === undefined ? [] : fieldLines(field, value, style);
  });
}

/** A group under a name of its own, such as the entry of a picture in `media.yaml`. */
export function namedLines(
  name: string,
  fields: readonly FieldDescription[],
  values: Values,
  style: Style,
): string[] {
  return [`${plainOrQuoted(name)}:`, ...indented(groupLines(fields, values, style))];
}

function linesFor(key: string, field: FieldDescription, value: Value, style: Style): string[] {
  if (Array.isArray(value)) {
    const isShort = !style.dashes && field.fields.length === 0;
    if (isShort) return [`${key}: [${value.map((item) => scalar(field, item, style, true)).join(", ")}]`];
    return [`${key}:`, ...indented(value.flatMap((item) => itemLines(field, item, style)))];
  }
  if (!isGroup(value)) return [`${key}: ${scalar(field, value, style, false)}`];
  const [first, ...others] = Object.entries(value);
  const shortForm = field.fields[0];
  // A picture of which only the name is known is its name.
  if (shortForm?.help.control === "picture" && first?.[0] === shortForm.key && others.length === 0)
    return [`${key}: ${scalar(shortForm, first[1], style, false)}`];
  return [`${key}:`, ...indented(groupLines(field.fields, value, style))];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function scalar({ help }: FieldDescription, value: Value, { yes }: Style, isInList: boolean): string {
  if (value === true) return yes;
  if (typeof value === "number") return String(value);
  const text = String(value ?? "");
  const bare = help.control === "picture" ? withoutFolder(text) : text;
  return isInList && /[,[\]{}]/.test(bare) ? quote(bare) : plainOrQuoted(bare);
}

/** The name of a picture as editors write it: the folder goes without saying. */
function withoutFolder(name: string): string {
  return name.startsWith(mediaAddress) ? name.slice(mediaAddress.length) : name;
}

/** A text as YAML: in quotes when it would be read as something else without them. */
export function plainOrQuoted(text: string): string {
  const isPlain = /^[\p{L}\p{N}(/]/u.test(text) && !/#|["“”„]$/.test(text) && readsBack(text, text);
  return isPlain ? text : quote(text);
}

function readsBack(source: string, text: string): boolean {
  const document = parseDocument(`x: ${source}`, { schema: "failsafe" });
  const contents: unknown = document.contents;
  if (document.errors.length > 0 || !isMap(contents)) return false;
  const node = contents.get("x", true);
  return isScalar(node) && node.value === text && !node.comment;
}
