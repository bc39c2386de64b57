import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { LanguageCode } from "../../../core/language.ts";
import { fold } from "../../../core/text.ts";
import type { FieldDescription } from "../../../schema/describe.ts";
import { choice, day, flag, number, partialDate } from "../../../schema/field.ts";
import { meansWholeRegion, wholeRegion } from "../../../schema/whole-region.ts";

/** What a form holds for a field. */
export type Value = string | number | boolean | readonly Value[] | Values | undefined;
/** What a form holds for all fields of a group, by key. */
export interface Values {
  readonly [key: string]: Value;
}

/** What one must know of the region to understand its files as the gate does. */
export interface Setting {
  /** IANA name of the region's time zone. */
  readonly zone: string;
  /** The places of `site.yaml`, as they are spelled there. */
  readonly places: readonly string[];
  /** What the region is called. */
  readonly region: string;
  readonly language: LanguageCode;
}

/** The address under which the CMS knows a file of the media folder. */
export const mediaAddress = "/media/";

/** Reads the fields of a group as a form shows them; what the gate would not understand stays as it was written. */
export function readGroup(node: unknown, fields: readonly FieldDescription[], setting: Setting): Values {
  if (!isMap(node)) {
    // A picture is often its file name alone; the first field is what such a short form stands for.
    const [first] = fields;
    return first && isScalar(node) ? { [first.key]: readField(node, first, setting) } : {};
  }
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readField(node.get(field.key, true), field, setting);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

/** Reads what is written in one field. */
export function readField(node: unknown, field: FieldDescription, setting: Setting): Value {
  if (node === undefined || node === null) return undefined;
  if (!field.isList) return readOne(node, field, setting);
  const items = isSeq(node) ? node.items : itemsOf(node);
  const values = items.map((item) => readOne(item, field, setting)).filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
}

/** The items of a list that was written as one text with commas. */
function itemsOf(node: unknown): readonly unknown[] {
  return textOf(node)
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function readOne(node: unknown, field: FieldDescription, setting: Setting): Value {
  if (field.fields.length > 0) return cleanGroup(readGroup(node, field.fields, setting), field.fields);
  const written = textOf(node).trim();
  return written === "" ? undefined : understood(written, field, setting);
}

/** The text of a scalar, whatever it looks like. */
function textOf(node: unknown): string {
  return typeof node === "string" ? node : isScalar(node) ? String(node.value ?? "") : "";
}

/** A text as the form has it: what editors may spell in several ways has one spelling there. */
function understood(written: string, { help }: FieldDescription, setting: Setting): Value {
  const { zone, places, region, language } = setting;
  const { control } = help;
  if (control === "flag") return flag().safeParse(written).data ?? written;
  if (control === "day") return day(zone).safeParse(written).data?.iso ?? written;
  if (control === "date") return partialDate(zone).safeParse(written).data?.iso ?? written;
  if (control === "number") return number(-1e9, 1e9).safeParse(written).data ?? written;
  if (control === "picture") return withFolder(written);
  if (typeof control === "object" && "choices" in control)
    return choice(control.choices).safeParse(written).data ?? written;
  if (typeof control === "object" && control.references === "place")
    return (
      places.find((name) => fold(name) === fold(written)) ??
      (meansWholeRegion(written, region) ? wholeRegion[language] : written)
    );
  return written;
}

/** The name of a picture as the CMS knows it. */
function withFolder(name: string): string {
  return mediaAddress + name.replace(/^\/?media\//, "");
}

/** What a form says, without what it left empty. A switch that is off says as much as none. */
export function clean(value: unknown, field: FieldDescription): Value {
  if (!field.isList) return cleanOne(value, field);
  const items = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const said = items.map((item) => cleanOne(item, field)).filter((item) => item !== undefined);
  return said.length > 0 ? said : undefined;
}

function cleanOne(value: unknown, field: FieldDescription): Value {
  if (field.fields.length > 0) return cleanGroup(value, field.fields);
  if (typeof value === "boolean") return value || undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  // One line is one line, also when it was pasted from somewhere with line ends.
  const text = typeof value === "string" ? value.replace(/\s*\n\s*/g, " ").trim() : "";
  return text === "" ? undefined : text;
}

/** The fields of a group that say something; nothing when none does. */
export function cleanGroup(value: unknown, fields: readonly FieldDescription[]): Values | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const said = value as Readonly<Record<string, unknown>>;
  const group = Object.fromEntries(
    fields.flatMap((field) => {
      const cleaned = clean(said[field.key], field);
      return cleaned === undefined ? [] : [[field.key, cleaned]];
    }),
  );
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Tells whether two values say the same. */
export function same(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isGroup(a) && isGroup(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same(a[key], b[key]));
  }
  return a === b;
}

/** Tells whether a value is a group of fields. */
export function isGroup(value: Value): value is Values {
  return typeof value === "object" && !Array.isArray(value);
}

/** A node of YAML with its place in the source. */
export type RangedNode = Node & { readonly range: readonly [number, number, number] };
