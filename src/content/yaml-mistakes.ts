import { isMap, isSeq, parseDocument, type YAMLError } from "yaml";
import { isPlainItem, meantText, quote, signOf } from "../core/yaml-plain.ts";
import type { ErrorCode } from "../schema/error.ts";
import { readFlow, withEdits } from "./flow.ts";
import { keysAbove } from "./flow-mistakes.ts";
import type { ProblemList } from "./problem.ts";

interface Mistake {
  readonly error: ErrorCode;
  readonly wanted?: string;
  /** True when it may have been meant otherwise. */
  readonly isDoubtful?: boolean;
}

/**
 * Says what is wrong with YAML in the words of the mistakes that editors make.
 * @param lineOf the line of the file at which a position in the source lies
 * @param listsOfTexts the keys of the lists whose items are texts
 * @returns the source with the mistakes fixed, so that the rest can be checked as well; nothing when some are left
 */
export function explain(
  errors: readonly YAMLError[],
  source: string,
  firstLine: number,
  lineOf: (position: number) => number,
  listsOfTexts: ReadonlySet<string>,
  problems: ProblemList,
): string | undefined {
  const lines = source.split("\n");
  for (const error of errors.filter(({ code }) => code === "DUPLICATE_KEY")) {
    const line = lineOf(error.pos[0]);
    problems.add(line, duplicate(lines, line - firstLine, firstLine));
  }
  const others = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  const [first] = others;
  if (!first) return source;

  const sound = new Set(linesOfTexts(lines));
  findSound(lines, 0, lines.length, sound);
  const told = problems.problems.length;
  const keyAbove = keysAbove(lines);
  const fixed = lines.map((line, index) => {
    const mistake = sound.has(index) ? undefined : mistakeIn(lines, index, listsOfTexts, keyAbove);
    if (!mistake) return line;
    const { error, wanted } = mistake;
    if (wanted === undefined || mistake.isDoubtful) problems.add(index + firstLine, error, wanted);
    else problems.addFixable(index + firstLine, error, wanted);
    return wanted ?? `# ${line}`;
  });
  if (problems.problems.length === told) {
    const line = lineOf(first.pos[0]);
    const stray = [line, line + 1].find((at) => isStray(lines, at - firstLine));
    if (stray !== undefined) problems.add(stray, { code: "oddIndent" });
    else problems.add(line, { code: "yaml", detail: first.message });
    return undefined;
  }
  const text = fixed.join("\n");
  return parseDocument(text, { schema: "failsafe", uniqueKeys: false }).errors.length === 0
    ? text
    : undefined;
}

function indentOf(line: string): number {
  return /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
}

function duplicate(lines: readonly string[], index: number, firstLine: number): ErrorCode {
  const line = lines[index] ?? "";
  const key = /^\s*(?:- +)?([^:]+):/.exec(line)?.[1] ?? "";
  const isFirst = (other: string) =>
    indentOf(other) === indentOf(line) && other.slice(indentOf(other)).startsWith(`${key}:`);
  const first = lines.slice(0, index).findLastIndex(isFirst);
  return { code: "duplicateKey", key, firstLine: first + firstLine };
}

/** The lines of texts of several lines (`summary: >-`): they are words, whatever they look like. */
export function linesOfTexts(lines: readonly string[]): ReadonlySet<number> {
  const within = new Set<number>();
  let indent: number | undefined;
  lines.forEach((line, index) => {
    const here = line.length - line.trimStart().length;
    if (indent !== undefined && (line.trim() === "" || here > indent)) within.add(index);
    else indent = /^\s*(?:- +)?(?:[^\s#][^:#]*:[ \t]+)?[|>][+-]?\d?\s*$/.test(line) ? here : undefined;
  });
  return within;
}

/**
 * Finds the lines of fields and items that are sound by themselves, such as a text in quotes over several lines: what
 * is wrong does not stand in them, whatever their lines look like.
 */
function findSound(lines: readonly string[], from: number, to: number, sound: Set<number>, depth = 0): void {
  const isBlank = (line: string) => /^\s*(?:#|$)/.test(line);
  const marginOf = (line: string) => line.search(/\S/);
  const numbers = Array.from({ length: to - from }, (_, offset) => from + offset);
  const filled = numbers.filter((index) => !isBlank(lines[index] ?? ""));
  const margin = filled.reduce((least, index) => Math.min(least, marginOf(lines[index] ?? "")), Infinity);
  const starts = filled.filter((index) => marginOf(lines[index] ?? "") === margin);
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? to;
    const { errors, contents } = parseDocument(lines.slice(start, end).join("\n"), { schema: "failsafe" });
    if (errors.length === 0 && (isMap(contents) || isSeq(contents)))
      for (let at = start; at < end; at++) sound.add(at);
    else if (end > start + 1 && depth < 4) findSound(lines, start + 1, end, sound, depth + 1);
  });
}

/** Tells whether a field stands further in than a line above it that has a value, or at no level at all. */
function isStray(lines: readonly string[], index: number): boolean {
  return /^ +\S/.test(lines[index] ?? "") || /^ /.test(lines[index - 1] ?? "");
}

/** A mistake that one line shows by itself, with the line as it should be. */
function mistakeIn(
  lines: readonly string[],
  index: number,
  listsOfTexts: ReadonlySet<string>,
  keyAbove: (index: number, indent: number) => string,
): Mistake | undefined {
  const line = lines[index] ?? "";
  if (/^ *\t/.test(line))
    return {
      error: { code: "tabIndent" },
      wanted: line.replace(/^[ \t]+/, (indent) => indent.replace(/\t/g, "  ")),
    };
  const bullet = /^(\s*)([*•·‣▪◦])[ \t]+(.*)$/u.exec(line);
  if (bullet) {
    const [, indent = "", mark = "", item = ""] = bullet;
    return { error: { code: "otherBullet", mark }, wanted: `${indent}- ${item}` };
  }
  const field = /^(\s*(?:- +)?)([\p{L}\p{N}_][\p{L}\p{N}_ -]*):[ \t]+(\S.*)$/u.exec(line);
  const [, dash = "", item = ""] = /^(\s*- +)(\S.*?)\s*$/.exec(line) ?? [];
  const above = dash === "" ? "" : keyAbove(index, dash.indexOf("-"));
  if (item !== "" && (!field || listsOfTexts.has(above))) return mistakeInItem(dash, above, item);
  if (!field && /^-[\p{L}"']/u.test(line) && /^-\s/.test(lines[index - 1] ?? ""))
    return { error: { code: "otherBullet", mark: "-" }, wanted: `- ${line.slice(1)}` };
  if (!field) return noField(line);
  const [, indent = "", key = ""] = field;
  const value = (field[3] ?? "").trimEnd();
  if (parseDocument(`x: ${value}`, { schema: "failsafe" }).errors.length === 0) return undefined;
  if (/^[[{]/.test(value))
    return mistakeInBrackets(indent, key, value, lines[index + 1], listsOfTexts.has(key));
  return mistakeInText(key, value, `${indent}${key}: `);
}

/** A text that YAML does not read as it stands: behind its key, or behind the dash of an item. */
function mistakeInText(key: string, value: string, before: string, items?: readonly string[]): Mistake {
  if (/^"[^"]*$/.test(value))
    return {
      error: { code: "unclosedQuote", key, quote: '"' },
      wanted: before + quote(value.slice(1)),
    };
  const { text, isDoubtful } = meantText(value);
  const error = { code: "needsQuotes", key, character: signOf(value), ...(items && { items }) } as const;
  return { error: error, wanted: before + quote(text), isDoubtful };
}

function mistakeInItem(dash: string, key: string, item: string): Mistake | undefined {
  if (parseDocument(`- ${item}`, { schema: "failsafe" }).errors.length === 0) return undefined;
  return isPlainItem(item) ? undefined : mistakeInText(key, item, dash, [item]);
}

/** A list or group that is not closed, or a text that only begins like one. */
function mistakeInBrackets(
  indent: string,
  key: string,
  value: string,
  next: string | undefined,
  isList: boolean,
): Mistake | undefined {
  const first = value[0] ?? "";
  const close = first === "[" ? "]" : "}";
  const before = `${indent}${key}: `;
  if (!/[\]}]/.test(value)) {
    if (next !== undefined && /^(?:\s|[\]}])/.test(next)) return undefined;
    const closed = value + close;
    const reading = readFlow(closed, isList);
    return {
      error: { code: "unclosedBracket", key, bracket: first },
      wanted: before + (reading ? withEdits(closed, reading.edits) : closed),
      // A text may well begin with a bracket.
      isDoubtful: !(isList || /^\{\s*\w+:\s/.test(value)) || (reading?.isDoubtful ?? true),
    };
  }
  const mistake = mistakeInText(key, value, before);
  // With commas it can be a list as well, with something wrong about its brackets.
  return isList || value.includes(",") ? { ...mistake, isDoubtful: true } : mistake;
}

/** A line at the margin that is neither a field nor part of one. */
function noField(line: string): Mistake | undefined {
  if (/^\s|^(#|-(\s|$)|[\]}]|$)|:(\s|$)/.test(line)) return undefined;
  const [, key, value] = /^(?!https?:)([\p{L}_-]+):(\S.*)$/u.exec(line) ?? [];
  const [, comment] = /^(?:\/\/|<!--|%+|;+)\s*(.*?)\s*(?:-->)?$/.exec(line) ?? [];
  if (comment !== undefined)
    return { error: { code: "notAField", text: line, isComment: true }, wanted: `# ${comment}` };
  const error = { code: "notAField", text: line } as const;
  return key && value ? { error: error, wanted: `${key}: ${value}` } : { error: error };
}
