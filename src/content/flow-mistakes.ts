import { isMeant, isYaml, signOf } from "../core/yaml-plain.ts";
import { type FlowEdit, readFlow, withEdits } from "./flow.ts";
import type { ProblemList } from "./problem.ts";

/** A list or group that begins on a line, behind its key or dash. */
const begins = /^(\s*(?:- +)*)(?:([\p{L}\p{N}_][\p{L}\p{N}_ -]*?)[ \t]*:[ \t]+)?(?=[[{])/u;
/** A coordinate between braces with a decimal comma, which there parts two values: `{lat: 50,9, lon: 6}`. */
const decimalComma = /([{,]\s*(?:lat|lon)\s*:\s*-?\d{1,3}),(\d+)(?=\s*(?:[,}]|$))/g;
/** A list that is as plain as most are. */
const usual = /^\[(?:[\p{L}\p{N}][\p{L}\p{N} '’&._/()-]*(?:, *|(?=\])))*\]\s*$/u;

/**
 * Fixes lists and groups between brackets in which signs of YAML stand: text by text, not as a whole.
 * @param source the lines of a head
 * @param texts the lines (from 0) that are words, whatever they look like
 * @param listsOfTexts the keys of the lists whose items are texts
 * @returns the lines as they were meant
 */
export function fixFlows(
  source: readonly string[],
  firstLine: number,
  texts: ReadonlySet<number>,
  listsOfTexts: ReadonlySet<string>,
  problems: ProblemList,
): readonly string[] {
  let meant: string[] | undefined;
  const lines = source.map((line, at) => {
    const wanted = texts.has(at) ? line : line.replace(decimalComma, "$1.$2");
    if (wanted !== line) problems.addFixable(at + firstLine, { code: "decimalComma" }, wanted);
    return wanted;
  });
  const keyAbove = keysAbove(lines);
  lines.forEach((line, from) => {
    const match = texts.has(from) ? null : begins.exec(line);
    const [before = "", indent = "", named] = match ?? [];
    if (!match || before.trim() === "" || line.startsWith("{{", before.length)) return;
    if (usual.test(line.slice(before.length)) || isTower(line)) return;
    const key = named ?? keyAbove(from, indent.search(/\S|$/));
    const wanted = linesMeant(
      { key, before, from, hasTexts: listsOfTexts.has(key) },
      lines,
      firstLine,
      problems,
    );
    if (!wanted) return;
    meant ??= [...lines];
    meant.splice(from, wanted.length, ...wanted);
  });
  return meant ?? lines;
}

/** A list or group between brackets, in the lines of a head. */
interface Flow {
  readonly key: string;
  /** What stands before it on its line. */
  readonly before: string;
  /** Its line, from 0. */
  readonly from: number;
  readonly hasTexts: boolean;
}

/** Tells what is wrong with a list or group. @returns its lines as they were meant, or without what nobody can read */
function linesMeant(
  { key, before, from, hasTexts }: Flow,
  lines: readonly string[],
  firstLine: number,
  problems: ProblemList,
): readonly string[] | undefined {
  const end = endOf(lines, from);
  const sourceTo = (to: number) => lines.slice(from, to).join("\n").slice(before.length);
  const hidden = (to: number) => lines.slice(from, to).map((line) => `# ${line}`);
  const reaches = [from + 1, end];
  if (reaches.some((to) => isMeant(sourceTo(to), hasTexts))) return undefined;
  for (const to of reaches) {
    const source = sourceTo(to);
    const reading = readFlow(source, hasTexts);
    if (!reading) continue;
    const { edits, isDoubtful } = reading;
    if (edits.length > 0) {
      const wanted = (before + withEdits(source, edits)).split("\n");
      tell({ key, from, source, edits, isDoubtful, wanted, firstLine }, lines, problems);
      return isDoubtful && isMeant(`x: ${source}`, false) ? undefined : wanted;
    }
    if (isDoubtful && !isYaml(`x: ${source}`)) {
      // Words where fields should be, between braces, with a sign in them that keeps all below from being read.
      const text = source.replace(/\s*\n\s*/g, " ");
      problems.add(from + firstLine, { code: "notAField", text: /\{[^}]*/.exec(text)?.[0] ?? text });
      return hidden(to);
    }
    // A bracket in a comment behind the list: what was to be in the list is lost.
    const lost = /[\]}]\s+#(.*[\]}].*)$/.exec(lines[to - 1] ?? "")?.[1];
    if (lost) problems.add(to - 1 + firstLine, { code: "hashInText", key, kept: "", lost: `#${lost}` });
    return undefined;
  }
  if (end === from + 1) return undefined;
  problems.add(from + firstLine, {
    code: "unclosedBracket",
    key,
    bracket: lines[from]?.[before.length] ?? "[",
  });
  return hidden(end);
}

/** Tells whether there are more brackets in each other than anybody writes by hand. */
function isTower(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > 12) return true;
  }
  return false;
}

interface Told {
  readonly key: string;
  readonly from: number;
  readonly source: string;
  readonly edits: readonly FlowEdit[];
  readonly isDoubtful: boolean;
  readonly wanted: readonly string[];
  readonly firstLine: number;
}

/** Tells of each line with texts that must be written otherwise; a text over several lines is fixed as a whole. */
function tell(told: Told, lines: readonly string[], problems: ProblemList): void {
  const { key, from, source, edits, isDoubtful, wanted, firstLine } = told;
  const lineOf = (at: number) => source.slice(0, at).split("\n").length - 1;
  const byLine = new Map<number, FlowEdit[]>();
  for (const edit of edits) byLine.set(lineOf(edit.start), [...(byLine.get(lineOf(edit.start)) ?? []), edit]);
  const reaches = edits.some(({ text }) => text.includes("\n"));
  let isFirst = true;
  for (const [index, ofLine] of byLine) {
    const at = from + index;
    const items = ofLine.map(({ text }) => text.replace(/\s*\n\s*/g, " "));
    const texts = items.filter((text) => text !== ",");
    const [first = ""] = texts;
    const isOpen = ofLine.every((edit) => edit.isOpen);
    const bare = ofLine.find((edit) => edit.isBare);
    const error = bare
      ? ({ code: "notAField", text: bare.text } as const)
      : isOpen
        ? ({ code: "unclosedQuote", key, quote: first[0] ?? '"' } as const)
        : texts.length > 0
          ? ({ code: "needsQuotes", key, character: signOf(first), items: texts } as const)
          : ({ code: "emptyItem", key } as const);
    const line = wanted[index] ?? "";
    const old = lines.slice(from, from + wanted.length);
    const isSame = old.every((text, offset) => problems.lineAt(firstLine + from + offset) === text);
    if (isDoubtful || !isSame) problems.add(at + firstLine, error);
    else if (!reaches) problems.addFixable(at + firstLine, error, line);
    else {
      const fix = isFirst ? { line: from + firstLine, old, lines: wanted } : undefined;
      problems.add(at + firstLine, error, line, fix);
    }
    isFirst = false;
  }
}

/** The line (from 0) behind the last one that can belong to what begins on a line. */
function endOf(lines: readonly string[], from: number): number {
  const indent = (lines[from] ?? "").search(/\S|$/);
  // Only the lines that belong to it are looked at: of a list of thousands each item asks this.
  let end = from + 1;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (line.search(/\S/) <= indent && !/^\s*[\]}]/.test(line)) break;
    end = at + 1;
  }
  return end;
}

/** A line with a key that has no value: what is below it may be its list. */
interface OpenKey {
  readonly key: string;
  readonly indent: number;
  /** The nearest one above that is indented less. */
  readonly outer: OpenKey | undefined;
}

/**
 * Finds the key of the list that an item belongs to: the nearest one above that has no value and is indented no
 * further. Of a list of thousands each item asks for it, so that all lines are looked at once.
 * @returns by the line (from 0) of the item, and its indent: the key, or an empty text
 */
export function keysAbove(lines: readonly string[]): (index: number, indent: number) => string {
  let known: (OpenKey | undefined)[] | undefined;
  return (index, indent) => {
    known ??= openKeys(lines);
    let found = known[index];
    while (found && found.indent > indent) found = found.outer;
    return found?.key ?? "";
  };
}

/** The nearest key without a value above each line. */
function openKeys(lines: readonly string[]): (OpenKey | undefined)[] {
  let last: OpenKey | undefined;
  return lines.map((line) => {
    const above = last;
    const [, before = "", key] = /^(\s*(?:- +)*)([^\s:#-][^:#]*?)[ \t]*:[ \t]*(?:#.*)?$/.exec(line) ?? [];
    if (key === undefined) return above;
    let outer = last;
    while (outer && outer.indent >= before.length) outer = outer.outer;
    last = { key, indent: before.length, outer };
    return above;
  });
}
