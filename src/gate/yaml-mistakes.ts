import { parseDocument, type YAMLError } from "yaml";
import type { Fault } from "../schema/fault.ts";
import type { ProblemList } from "./problem.ts";

interface Mistake {
  readonly fault: Fault;
  readonly wanted?: string;
  /** True when it may have been meant otherwise. */
  readonly isDoubtful?: boolean;
}

/**
 * Says what is wrong with YAML in the words of the mistakes that editors make.
 * @param lineOf the line of the file at which a position in the source lies
 * @returns the source with the mistakes mended, so that the rest can be checked as well; nothing when some are left
 */
export function explain(
  errors: readonly YAMLError[],
  source: string,
  firstLine: number,
  lineOf: (position: number) => number,
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

  const texts = linesOfTexts(lines);
  const told = problems.problems.length;
  const mended = lines.map((line, index) => {
    const mistake = texts.has(index) ? undefined : mistakeIn(line, lines[index + 1]);
    if (!mistake) return line;
    const { fault, wanted } = mistake;
    if (wanted === undefined || mistake.isDoubtful) problems.add(index + firstLine, fault, wanted);
    else problems.addCertain(index + firstLine, fault, wanted);
    return wanted ?? `# ${line}`;
  });
  if (problems.problems.length === told) {
    const line = lineOf(first.pos[0]);
    const stray = [line, line + 1].find((at) => isStray(lines, at - firstLine));
    if (stray !== undefined) problems.add(stray, { code: "oddIndent" });
    else problems.add(line, { code: "yaml", detail: first.message });
    return undefined;
  }
  const text = mended.join("\n");
  return parseDocument(text, { schema: "failsafe", uniqueKeys: false }).errors.length === 0
    ? text
    : undefined;
}

function indentOf(line: string): number {
  return /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
}

function duplicate(lines: readonly string[], index: number, firstLine: number): Fault {
  const line = lines[index] ?? "";
  const key = /^\s*(?:- +)?([^:]+):/.exec(line)?.[1] ?? "";
  const isFirst = (other: string) =>
    indentOf(other) === indentOf(line) && other.slice(indentOf(other)).startsWith(`${key}:`);
  const first = lines.slice(0, index).findLastIndex(isFirst);
  return { code: "duplicateKey", key, firstLine: first + firstLine };
}

/** The lines of texts of several lines (`summary: >-`): they are words, whatever they look like. */
function linesOfTexts(lines: readonly string[]): ReadonlySet<number> {
  const within = new Set<number>();
  let indent: number | undefined;
  lines.forEach((line, index) => {
    const here = line.length - line.trimStart().length;
    if (indent !== undefined && (line.trim() === "" || here > indent)) within.add(index);
    else indent = /^\s*(?:- +)?[^\s#][^:#]*:[ \t]+[|>][+-]?\d?\s*$/.test(line) ? here : undefined;
  });
  return within;
}

/** Tells whether a field stands further in than a line above it that has a value, or at no level at all. */
function isStray(lines: readonly string[], index: number): boolean {
  return /^ +\S/.test(lines[index] ?? "") || /^ /.test(lines[index - 1] ?? "");
}

/** A mistake that one line shows by itself, with the line as it should be. */
function mistakeIn(line: string, next: string | undefined): Mistake | undefined {
  if (/^ *\t/.test(line))
    return {
      fault: { code: "tabIndent" },
      wanted: line.replace(/^[ \t]+/, (indent) => indent.replace(/\t/g, "  ")),
    };
  const bullet = /^(\s*)([*•·‣▪◦])[ \t]+(.*)$/u.exec(line);
  if (bullet) {
    const [, indent = "", mark = "", item = ""] = bullet;
    return { fault: { code: "otherBullet", mark }, wanted: `${indent}- ${item}` };
  }
  const field = /^(\s*(?:- +)?)([\p{L}\p{N}_][\p{L}\p{N}_ -]*):[ \t]+(\S.*)$/u.exec(line);
  if (!field) return noField(line);
  const [, indent = "", key = ""] = field;
  const value = (field[3] ?? "").trimEnd();
  if (parseDocument(`x: ${value}`, { schema: "failsafe" }).errors.length === 0) return undefined;
  const first = value[0] ?? "";
  const wanted = (text: string) => `${indent}${key}: ${text}`;
  if (/^[[{]/.test(value) && !/[\]}]/.test(value)) {
    const goesOn = next !== undefined && /^(?:\s|[\]}])/.test(next);
    const close = first === "[" ? "]" : "}";
    return goesOn
      ? undefined
      : { fault: { code: "unclosedBracket", key, bracket: first }, wanted: wanted(value + close) };
  }
  const isOpenQuote = /^["']/.test(value) && !value.slice(1).includes(first);
  if (isOpenQuote && first === '"')
    return { fault: { code: "unclosedQuote", key, quote: first }, wanted: wanted(quote(value.slice(1))) };
  const character = /^['"@`%*&!|>[\]{},?#-]/.test(value) ? first : ":";
  // Quotes around the whole that also stand within it were meant as quotes around the whole.
  const isQuoted = /^(["']).+\1$/.test(value);
  return {
    fault: { code: "needsQuotes", key, character },
    wanted: wanted(quote(isQuoted ? value.slice(1, -1) : value)),
  };
}

/** A line at the margin that is neither a field nor part of one. */
function noField(line: string): Mistake | undefined {
  if (/^\s|^(#|-(\s|$)|[\]}]|$)|:(\s|$)/.test(line)) return undefined;
  const [, key, value] = /^(?!https?:)([\p{L}_-]+):(\S.*)$/u.exec(line) ?? [];
  const [, comment] = /^(?:\/\/|<!--|%+|;+)\s*(.*?)\s*(?:-->)?$/.exec(line) ?? [];
  if (comment !== undefined)
    return { fault: { code: "notAField", text: line, isComment: true }, wanted: `# ${comment}` };
  const fault = { code: "notAField", text: line } as const;
  return key && value ? { fault, wanted: `${key}: ${value}` } : { fault };
}

/** A text in quotes, as YAML reads it back. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}
