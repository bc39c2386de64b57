import { z } from "zod";
import { unwrap } from "../schema/describe.ts";
import { fieldHelp } from "../schema/field.ts";
import type { Written } from "./yaml-values.ts";

/** Stands in for a required field that could not be read, until one of them is understood. */
const placeholders = ["?", "2000-01-01", "https://example.org"];

/** Of lists of which part could not be read: where each item that could be stands in what was written. */
const positions = new WeakMap<readonly unknown[], readonly number[]>();

/**
 * The path, as in `Written.lines`, of an item of a list as it was read: what could not be read of the list fell out of
 * it, so that the item may have stood further down.
 * @param at the path of the list; empty when it is all of the file
 * @param index of the item in `list`, from 0
 */
export function pathOfItem(at: string, list: readonly unknown[] | undefined, index: number): string {
  const position = (list && positions.get(list)?.[index]) ?? index;
  return at === "" ? String(position) : `${at}.${position}`;
}

/** The line (from 1) of an item of a list: that of the list where all of it is one text. */
export function lineOfItem(
  written: Written | undefined,
  at: string,
  list: readonly unknown[] | undefined,
  index: number,
): number {
  return written?.lines.get(pathOfItem(at, list, index)) ?? written?.lines.get(at) ?? 1;
}

/**
 * What can be read of something with mistakes in it, so that everything else about it can be checked at the
 * same time. What is required and cannot be read gets a stand-in. Never to be published.
 */
export function recover<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
  return part(schema, value, true) as z.output<S> | undefined;
}

function part(schema: z.ZodType, value: unknown, isRoot = false): unknown {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  const inner = unwrap(schema);
  // Of a text that is too long the beginning is there.
  if (inner instanceof z.ZodString && typeof value === "string" && inner.maxLength !== null)
    return schema.safeParse(value.trim().slice(0, inner.maxLength)).data;
  // The rest of a list that is too long would only be gone through again and again.
  if (inner instanceof z.ZodArray) {
    const kept = (Array.isArray(value) ? value : [])
      .slice(0, Number(inner._zod.bag.maximum ?? Number.POSITIVE_INFINITY))
      .map((item, at) => ({ item: part(inner.element as z.ZodType, item), at }))
      .filter(({ item }) => item !== undefined);
    const list = kept.map(({ item }) => item);
    positions.set(
      list,
      kept.map(({ at }) => at),
    );
    return list;
  }
  const values = isGroup(value) ? value : {};
  if (inner instanceof z.ZodRecord)
    return readable(
      Object.entries(values).map(([key, item]) => [key, part(inner.valueType as z.ZodType, item)]),
    );
  if (!(inner instanceof z.ZodObject)) return undefined;
  const shape = inner.shape as Record<string, z.ZodType>;
  const read = Object.entries(shape).map(([key, field]) => [key, part(field, values[key])] as const);
  const missing = read.filter(
    ([key, item]) => item === undefined && !shape[key]?.safeParse(undefined).success,
  );
  if (missing.length === 0) return readable(read);
  if (!isRoot) return undefined;
  return { ...readable(read), ...readable(missing.map(([key]) => [key, standIn(shape[key] as z.ZodType)])) };
}

function standIn(schema: z.ZodType): unknown {
  const control = fieldHelp.get(schema)?.control;
  const choices = typeof control === "object" && "choices" in control ? Object.keys(control.choices) : [];
  return [...choices, ...placeholders].map((text) => schema.safeParse(text)).find(({ success }) => success)
    ?.data;
}

function readable(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
