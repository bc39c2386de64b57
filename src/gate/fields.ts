import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { languageCodes } from "../languages/language.ts";
import type { Fault } from "../schema/fault.ts";
import { fieldHelp } from "../schema/field.ts";
import { fold } from "../text.ts";
import type { ProblemList } from "./problem.ts";
import { quote, type Written } from "./yaml.ts";

/**
 * Checks what was written against a schema, and tells of every field that is not as it should be.
 * @param headLine the line to name when a field is missing
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  written: Written,
  headLine: number,
  problems: ProblemList,
): z.output<S> | undefined {
  const before = problems.problems.length;
  checkTexts(schema, written, problems);
  const result = schema.safeParse(written.values);
  if (!result.success)
    for (const issue of result.error.issues)
      for (const { path, fault } of faultsOf(issue, schema, written.values))
        problems.add(lineAt(written, path, headLine), fault);
  return result.success && problems.problems.length === before ? result.data : undefined;
}

function lineAt(written: Written, path: readonly PropertyKey[], headLine: number): number {
  for (let length = path.length; length > 0; length--) {
    const line = written.lines.get(path.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return headLine;
}

interface PathFault {
  readonly path: readonly PropertyKey[];
  readonly fault: Fault;
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, values: unknown): PathFault[] {
  const { path } = issue;
  const key = String(path.at(-1) ?? "");
  if (issue.code === "custom" && issue.params) return [{ path, fault: issue.params.fault as Fault }];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((unknown) => ({
      path: [...path, unknown],
      fault: unknownKey(unknown, keysAt(schema, path)),
    }));
  if (valueAt(values, path) === undefined) return [{ path, fault: { code: "required", key } }];
  if (issue.code === "invalid_type" && issue.expected === "array")
    return [{ path, fault: { code: "notAList", key } }];
  if (issue.code === "invalid_type" && issue.expected === "object")
    return [{ path, fault: { code: "notAGroup", key } }];
  return [{ path, fault: { code: "notText", key } }];
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    values,
  );
}

/** The schema of a group or list item, without what is wrapped around it. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema;
}

/** The fields that a group of the schema knows, by key. */
export function shapeAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Readonly<Record<string, z.ZodType>> {
  let at: unknown = unwrap(schema);
  for (const key of path) {
    if (at instanceof z.ZodArray) at = unwrap(at.element);
    else if (at instanceof z.ZodObject) at = unwrap((at.shape as Record<string, unknown>)[String(key)]);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
  }
  return at instanceof z.ZodObject ? (at.shape as Record<string, z.ZodType>) : {};
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): Readonly<Record<string, z.ZodType>> {
  return shapeAt(schema, path);
}

/** A key that no schema knows: probably a known one in another language or with a typing error. */
function unknownKey(key: string, known: Readonly<Record<string, z.ZodType>>): Fault {
  if (["permalink", "slug", "url"].includes(key) && !(key in known)) return { code: "permalink", key };
  const folded = fold(key);
  const translated = Object.keys(known).find((name) => {
    const schema = known[name];
    const label = schema && fieldHelp.get(schema)?.label;
    return label && languageCodes.some((code) => fold(label[code]) === folded);
  });
  return { code: "unknownKey", key, suggestion: translated ?? nearest(folded, Object.keys(known)) };
}

/** The candidate that a word was probably meant to be, or nothing when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word === "") return undefined;
  const best = closest(word, [...candidates]);
  return distance(fold(word), fold(best)) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** In a field for people, `#` and curly quotes around the whole were meant as part of the text, or not: ask. */
function checkTexts(schema: z.ZodType, written: Written, problems: ProblemList): void {
  for (const [key, inner] of Object.entries(shapeAt(schema, []))) {
    const control = fieldHelp.get(inner)?.control;
    if (control !== "line" && control !== "text") continue;
    const value = (written.values as Record<string, unknown>)[key];
    if (typeof value !== "string") continue;
    const line = written.lines.get(key) ?? 1;
    const lost = written.comments.get(key);
    if (lost !== undefined)
      problems.add(
        line,
        { code: "hashInText", key, kept: value, lost: `#${lost}` },
        `${key}: ${quote(`${value} #${lost}`)}`,
      );
    const curly = /^[“„«‘](.*)[”“»’]$/u.exec(value);
    if (curly) problems.add(line, { code: "curlyQuotes", key }, `${key}: ${quote(curly[1] ?? "")}`);
  }
}
