import { z } from "zod";
import { unwrap } from "../schema/describe.ts";
import { fieldHelp } from "../schema/field.ts";

/** Stands in for a required field that could not be read, until one of them is understood. */
const standIns = ["?", "2000-01-01", "https://example.org"];

/**
 * What can be read of something with mistakes in it, so that everything else about it can be checked at the
 * same time. What is required and cannot be read gets a stand-in. Never to be published.
 */
export function salvage<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
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
  if (inner instanceof z.ZodArray)
    return (Array.isArray(value) ? value : [])
      .slice(0, Number(inner._zod.bag.maximum ?? Number.POSITIVE_INFINITY))
      .map((item) => part(inner.element as z.ZodType, item))
      .filter((item) => item !== undefined);
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
  return [...choices, ...standIns].map((text) => schema.safeParse(text)).find(({ success }) => success)?.data;
}

function readable(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
