import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { languageCodes } from "../core/language.ts";
import { lettersOf, nearest } from "../core/nearest.ts";
import { fold } from "../core/text.ts";
import { plainOrQuoted, quote } from "../core/yaml-plain.ts";
import { fieldWords } from "../i18n/fields.ts";
import { unwrap } from "../schema/describe.ts";
import type { ErrorCode } from "../schema/error.ts";
import { fieldHelp, groupNames } from "../schema/field.ts";
import { foreignField } from "../schema/foreign-fields.ts";
import type { ProblemList } from "./problem.ts";
import { recover } from "./recover.ts";
import type { Written } from "./yaml-values.ts";

/**
 * Checks what was written against a schema, and tells of every field that is not as it should be.
 * What is wrong is left out of what comes back, or has a stand-in there.
 * @param headLine the line to name when a field is missing
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  written: Written,
  headLine: number,
  problems: ProblemList,
): z.output<S> | undefined {
  const lost = checkTexts(schema, written, problems);
  const values = written.values ?? (unwrap(schema) instanceof z.ZodArray ? [] : {});
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => faultsOf(issue, schema, values));
  const meant = new Set(errors.flatMap(({ path, error }) => meantBy(path, error)));
  const told = new Set<string>();
  const claimed = new Set<string>();
  for (const { path, error, isCertain } of errors) {
    const at = path.join(".");
    if (error.code === "required" && (lost.has(at) || meant.has(at))) continue;
    const line = lineAt(written, path, headLine);
    // What is wrong for a character that nobody sees: it has been told of.
    const isUnseen = error.code === "invisibleText" || error.code === "notAWebAddress";
    if (isUnseen && problems.hasAt(line, "controlCharacter", "hiddenCharacter")) continue;
    // A text with commas where a list of groups is expected is one mistake, however many parts it has.
    if (error.code === "notAGroup" && told.has(`${line} ${error.key}`)) continue;
    if (error.code === "notAGroup") told.add(`${line} ${error.key}`);
    const taken = takenBy(path, error);
    const isTaken = taken !== undefined && claimed.has(taken);
    if (taken !== undefined) claimed.add(taken);
    const wanted =
      error.code === "notText"
        ? asText(problems.lineAt(line), error, written.spans.get(at))
        : fixed(problems.lineAt(line), error);
    if (wanted !== undefined && isCertain && !isTaken) problems.addFixable(line, error, wanted);
    else problems.add(line, error, wanted);
  }
  return recover(schema, values);
}

/** The path of the field that an unknown one was probably meant to be: that one is not missing as well. */
function meantBy(path: readonly PropertyKey[], error: ErrorCode): string[] {
  return error.code === "unknownKey" && error.suggestion
    ? [[...path.slice(0, -1), error.suggestion].join(".")]
    : [];
}

/** The path of the field that an unknown one is to become: of two that come to the same, somebody must choose. */
function takenBy(path: readonly PropertyKey[], error: ErrorCode): string | undefined {
  const [write] = error.code === "foreignField" ? (error.write?.split(":") ?? []) : [];
  const field = error.code === "unknownKey" ? error.suggestion : write;
  return field && [...path.slice(0, -1), field].join(".");
}

/** The line as it should be, for the errors that one line shows. */
function fixed(line: string, error: ErrorCode): string | undefined {
  if (error.code === "foreignField")
    return error.write && /^[\p{L}\p{N}_ -]+:[ \t]+[^\s[{|>]/u.test(line)
      ? error.write + (/\s+#\s.*$/.exec(line)?.[0] ?? "")
      : undefined;
  if (error.code === "unknownKey" && error.suggestion) {
    const start = /^\s*(?:- +)?/.exec(line)?.[0] ?? "";
    const behind = line.slice(start.length + error.key.length);
    const isHere = line.startsWith(error.key, start.length) && /^\s*:/.test(behind);
    return isHere ? start + error.suggestion + behind : undefined;
  }
  // A word where an entry of a register is expected: `- Kunst` was meant as `- label: Kunst`.
  const [field] =
    error.code === "notAGroup" && error.key === "" && error.fields.length === 1 ? error.fields : [];
  if (field)
    return /^- +[^\s[{]/.test(line) ? line.replace(/^- +/, (dash) => `${dash}${field}: `) : undefined;
  return undefined;
}

/**
 * The line with a text that YAML took for a list or a group in quotes: `title: [Update]`, `- Kunst: in de wijk`.
 * Several texts where one is expected are told, and stay.
 */
function asText(
  line: string,
  error: Extract<ErrorCode, { code: "notText" }>,
  span: { readonly start: number; readonly text: string } | undefined,
): string | undefined {
  if (!span || span.text === "" || !line.startsWith(span.text, span.start)) return undefined;
  const { start, text } = span;
  if (/^[[{].*,/.test(text)) return undefined;
  // A sentence can have brackets around it; what else stands alone in a list is that text.
  const [item] = error.items ?? [];
  const wanted = item !== undefined && !sentences.has(error.key) ? plainOrQuoted(item) : quote(text);
  return line.slice(0, start) + wanted + line.slice(start + text.length);
}

/** The texts that may well begin and end with a bracket. */
const sentences: ReadonlySet<string> = new Set([
  ...["title", "summary", "alt", "credit", "caption"],
  ...["slogan", "description", "intro", "note"],
]);

function lineAt(written: Written, path: readonly PropertyKey[], headLine: number): number {
  for (let length = path.length; length > 0; length--) {
    const line = written.lines.get(path.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return headLine;
}

interface PathError {
  readonly path: readonly PropertyKey[];
  readonly error: ErrorCode;
  /** True when the line as it should be is what was meant, without a doubt. */
  readonly isCertain?: boolean;
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, values: unknown): PathError[] {
  const { path } = issue;
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  if (issue.code === "custom" && issue.params) return [{ path, error: issue.params.error as ErrorCode }];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((unknown) => {
      const known = groupAt(schema, path);
      const group = valueAt(values, path);
      const value = isGroup(group) ? group[unknown] : undefined;
      const error = unknownKey(unknown, known, path.length === 0, value);
      return {
        path: [...path, unknown],
        error: error,
        isCertain: isSureOf(error, known, isGroup(group) ? group : {}),
      };
    });
  if (valueAt(values, path) === undefined) return [{ path, error: { code: "required", key } }];
  if (issue.code === "invalid_type" && issue.expected === "array")
    return [{ path, error: { code: "notAList", key } }];
  if (issue.code === "invalid_type" && issue.expected === "object")
    return [
      {
        path,
        error: path.length === 0 ? listForFields(values) : notAGroup(key, shapeAt(schema, path)),
        isCertain: path.length > 0,
      },
    ];
  if (issue.code === "too_big") {
    const found = valueAt(values, path);
    const most = Number(issue.maximum);
    if (issue.origin === "array")
      return [{ path, error: { code: "tooMany", key, count: countOf(found), most } }];
    return [{ path, error: { code: "tooLong", key, length: String(found).length, most } }];
  }
  const isItem = typeof path.at(-1) === "number";
  const value = valueAt(values, path);
  const items = Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
  const error: ErrorCode =
    isItem && Array.isArray(value) ? { code: "listInList", key } : { code: "notText", key, items };
  return [{ path, error: error, isCertain: true }];
}

/** Tells whether a key can have been meant for no other: it is free, takes what was written, and is one letter away. */
function isSureOf(
  error: ErrorCode,
  of: z.ZodObject | undefined,
  group: Readonly<Record<string, unknown>>,
): boolean {
  const known = shapeOf(of);
  // What another field says with another value is certain while that one is free.
  if (error.code === "foreignField") {
    const [field = ""] = error.write?.split(":") ?? [];
    return field !== "" && !(field in group);
  }
  if (error.code !== "unknownKey" || error.suggestion === undefined) return false;
  const { key, suggestion } = error;
  if (suggestion in group || !known[suggestion]?.safeParse(group[key]).success) return false;
  if (nameOf(key, of) === suggestion) return true;
  const foreign = foreignField(key, known);
  if (foreign && "fields" in foreign) return foreign.fields.includes(suggestion);
  const near = Object.keys(known).filter((name) => distance(fold(key), name) <= 1);
  return near.length === 1 || (near.length === 0 && lettersOf(fold(key)) === lettersOf(suggestion));
}

/** What was written at a path; a text where a list was expected is what was written for each of its items. */
function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === "string" && typeof key === "number") return value;
    return typeof value === "object" && value !== null
      ? (value as Record<PropertyKey, unknown>)[key]
      : undefined;
  }, values);
}

/** How many things a list has, also when it was written as one text with commas. */
function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : String(list).split(/[,;]/).length;
}

function notAGroup(key: string, shape: Readonly<Record<string, z.ZodType>>): ErrorCode {
  const fields = Object.keys(shape).filter((name) => !shape[name]?.safeParse(undefined).success);
  return { code: "notAGroup", key, fields };
}

function listForFields(values: unknown): ErrorCode {
  const [first] = Array.isArray(values) ? values : [];
  return { code: "notAField", text: typeof first === "string" ? `- ${first}` : "-" };
}

const knownLists = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** The keys of all lists of a schema whose items are texts. */
export function listsOfTexts(schema: z.ZodType): ReadonlySet<string> {
  const known = knownLists.get(schema);
  if (known) return known;
  const found = new Set<string>();
  const walk = (at: unknown): void => {
    const inner = unwrap(at);
    if (inner instanceof z.ZodArray) walk(inner.element);
    else if (inner instanceof z.ZodRecord) walk(inner.valueType);
    else if (inner instanceof z.ZodObject)
      for (const [key, field] of Object.entries(inner.shape as Record<string, z.ZodType>)) {
        const list = unwrap(field);
        const isOfTexts = list instanceof z.ZodArray && !(unwrap(list.element) instanceof z.ZodObject);
        if (isOfTexts) found.add(key);
        else walk(field);
      }
  };
  walk(schema);
  knownLists.set(schema, found);
  return found;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields that a group of the schema knows, by key. */
export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Shape {
  return shapeOf(groupAt(schema, path));
}

function shapeOf(group: z.ZodObject | undefined): Shape {
  return (group?.shape ?? {}) as Shape;
}

/** The group that stands at a path of the schema. */
function groupAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject | undefined {
  let at: unknown = unwrap(schema);
  for (const key of path) {
    if (at instanceof z.ZodArray) at = unwrap(at.element);
    else if (at instanceof z.ZodObject) at = unwrap((at.shape as Record<string, unknown>)[String(key)]);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
  }
  return at instanceof z.ZodObject ? at : undefined;
}

/** A key that no schema knows: probably a known one in another language or with a typing error. */
function unknownKey(key: string, group: z.ZodObject | undefined, isTop: boolean, value: unknown): ErrorCode {
  const known = shapeOf(group);
  const named = nameOf(key, group);
  if (isTop && ["permalink", "slug", "url"].includes(key)) return { code: "permalink", key };
  const foreign = isTop && named === undefined ? foreignField(key, known) : undefined;
  if (foreign && "fields" in foreign)
    return {
      code: "unknownKey",
      key,
      suggestion: foreign.fields.find((field) => Object.hasOwn(known, field)),
    };
  if (foreign && "say" in foreign) return { code: "foreignField", key, say: foreign.say };
  if (foreign) {
    const write = typeof value === "string" ? foreign.write(value) : undefined;
    return { code: "foreignField", key, write, say: foreign.idle };
  }
  const suggestion = named ?? nearest(fold(key), Object.keys(known));
  if (suggestion !== undefined) return { code: "unknownKey", key, suggestion };
  const within = Object.keys(known).find((name) =>
    Object.hasOwn(shapeAt(known[name] as z.ZodType, []), fold(key)),
  );
  return { code: "unknownKey", key, suggestion, within };
}

/** The field that a word names: in other capitals, or by its label in any of the languages. */
function nameOf(word: string, of: z.ZodObject | undefined): string | undefined {
  const folded = fold(word);
  const known = shapeOf(of);
  if (Object.hasOwn(known, folded)) return folded;
  const group = of && groupNames.get(of)?.name;
  if (group === undefined) return undefined;
  return Object.keys(known).find((key) =>
    languageCodes.some((code) => fold(fieldWords({ group, key }, code).label) === folded),
  );
}

/** Fields for people: what stands in them is text, also when it looks like something else to YAML. */
const forPeople: ReadonlySet<unknown> = new Set(["line", "text", "tags", "picture", "list"]);

function isForPeople(control: unknown): boolean {
  return (
    forPeople.has(control) || (typeof control === "object" && control !== null && "references" in control)
  );
}

/**
 * In a field for people, a `#` and curly quotes around the whole were meant as part of the text, or not: ask.
 * @returns the paths of the values that a `#` has swallowed whole
 */
function checkTexts(schema: z.ZodType, written: Written, problems: ProblemList): ReadonlySet<string> {
  const swallowed = new Set<string>();
  const check = (value: unknown, path: string, control: unknown) => {
    const line = written.lines.get(path) ?? 1;
    const key = path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? "";
    const lost = written.comments.get(path);
    if (lost !== undefined && value === undefined) {
      swallowed.add(path);
      const wanted = control === "tags" && path === key ? `[${hashTags(lost)}]` : quote(`#${lost}`);
      const error = { code: "hashInText", key, kept: "", lost: `#${lost}` } as const;
      problems.addReplacement(line, error, `#${lost}`, wanted);
    }
    if (typeof value !== "string" || !isForPeople(control)) return;
    if (lost !== undefined) {
      const error = { code: "hashInText", key, kept: value, lost: `#${lost}` } as const;
      problems.addReplacement(line, error, `${value} #${lost}`, quote(`${value} #${lost}`));
    }
    const curly = written.quoted.has(path)
      ? null
      : /^(?:[“„]([^“”„]*)[”“]|[«»]([^«»]*)[»«]|‘([^‘’]*)’)$/u.exec(value);
    if (curly) {
      const inner = curly.slice(1).find((part) => part !== undefined) ?? "";
      problems.addReplacement(line, { code: "curlyQuotes", key }, value, quote(inner));
    }
  };
  const walk = (at: unknown, value: unknown, path: string, control: unknown): void => {
    const inner = unwrap(at);
    const below = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
    if (inner instanceof z.ZodArray && Array.isArray(value))
      value.forEach((item, index) => {
        walk(inner.element, item, below(index), control);
      });
    else if (inner instanceof z.ZodRecord && isGroup(value))
      for (const [key, item] of Object.entries(value)) walk(inner.valueType, item, below(key), control);
    else if (inner instanceof z.ZodObject && (isGroup(value) || path === ""))
      for (const [key, field] of Object.entries(inner.shape as Record<string, z.ZodType>))
        walk(field, isGroup(value) ? value[key] : undefined, below(key), fieldHelp.get(field)?.control);
    else check(value, path, control);
  };
  walk(schema, written.values, "", undefined);
  return swallowed;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `#kunst #heerlen`, as on social media, as a list of tags. */
function hashTags(lost: string): string {
  return lost
    .split(/[\s,]+/)
    .map((word) => word.replace(/^#/, ""))
    .filter(Boolean)
    .join(", ");
}
