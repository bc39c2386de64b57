import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { Fault } from "../schema/fault.ts";
import type { ProblemList } from "./problem.ts";

/** YAML as the schemas read it: every value as the text that was written, with the line of each. */
export interface Written {
  readonly values: unknown;
  /** Line in the file (from 1) of each value, by its path: `image.src`, `tags.0`. */
  readonly lines: ReadonlyMap<string, number>;
  /** What stands behind a `#` on the line of a value, by its path. */
  readonly comments: ReadonlyMap<string, string>;
}

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar stays a text, so that `2010` is a fine title
 * and what is a number or a day is decided by one place, the schema.
 * @param source the YAML
 * @param firstLine line of the file at which it begins
 */
export function readYaml(source: string, firstLine: number, problems: ProblemList): Written | undefined {
  const clean = withoutNoBreakSpaces(source);
  const counter = new LineCounter();
  const document = parseDocument(clean, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    explain(document.errors, clean.split("\n"), firstLine, lineOf, problems);
    return undefined;
  }
  const lines = new Map<string, number>();
  const comments = new Map<string, string>();
  const before = problems.problems.length;

  const read = (node: unknown, path: string, key: string): unknown => {
    if (isPair(node) || node === null || node === undefined) return undefined;
    const { range } = node as Node;
    if (range) lines.set(path, lineOf(range[0]));
    const asWritten = range ? clean.slice(range[0], range[1]) : "";
    if (isAlias(node)) return asWritten;
    if (isScalar(node)) return readScalar(node, path, key, asWritten);
    // "{{ name }}" is a group in a group to YAML, and a text to everyone else.
    if (asWritten.startsWith("{{")) return asWritten;
    if (isSeq(node)) return node.items.map((item, index) => read(item, join(path, index), key));
    if (isMap(node)) {
      const group: Record<string, unknown> = {};
      for (const { key: name, value } of node.items) {
        const inner = isScalar(name) ? String(name.value) : clean.slice(...keyRange(name));
        if (isScalar(name) && name.range) lines.set(join(path, inner), lineOf(name.range[0]));
        const read_ = read(value, join(path, inner), inner);
        if (isScalar(name) && name.range) lines.set(join(path, inner), lineOf(name.range[0]));
        if (read_ !== undefined) group[inner] = read_;
      }
      return group;
    }
    return undefined;
  };

  const readScalar = (node: Node, path: string, key: string, asWritten: string): unknown => {
    if (!isScalar(node)) return undefined;
    const line = lines.get(path) ?? firstLine;
    if (node.tag) {
      const text = (clean.split("\n")[line - firstLine] ?? "").replace(/^[^:]*:\s*/, "");
      problems.add(line, { code: "needsQuotes", key, character: "!" }, `${key}: ${quote(text)}`);
      return undefined;
    }
    if (node.anchor) return `&${node.anchor}${node.value === "" ? "" : ` ${String(node.value)}`}`;
    if (node.comment && node.type === "PLAIN" && /\S#|#\S/.test(`${asWritten} #${node.comment}`))
      comments.set(path, node.comment);
    const value = String(node.value ?? "");
    return value.trim() === "" ? undefined : value;
  };

  if (document.contents === null) return { values: {}, lines, comments };
  if (isScalar(document.contents)) {
    problems.add(firstLine, {
      code: "notAField",
      text: String(document.contents.value).split("\n")[0] ?? "",
    });
    return undefined;
  }
  const values = read(document.contents, "", "");
  return problems.problems.length > before ? undefined : { values, lines, comments };
}

function keyRange(node: unknown): [number, number] {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function join(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

/** A no-break space between key and value looks like a space to an editor; so it is read as one. */
function withoutNoBreakSpaces(source: string): string {
  return source.replace(/^([^:\n]*:)?[ \t]*\u00a0[ \t\u00a0]*/gmu, (match) => match.replace(/\u00a0/g, " "));
}

/** A text in quotes, as YAML reads it back. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}

/** Says what is wrong in the words of the mistakes that editors make, and only else in those of the parser. */
function explain(
  errors: readonly YAMLError[],
  source: readonly string[],
  firstLine: number,
  lineOf: (offset: number) => number,
  problems: ProblemList,
): void {
  const before = problems.problems.length;
  source.forEach((line, index) => {
    const known = mistakeIn(line);
    if (known) problems.add(index + firstLine, known.fault, known.wanted);
  });
  for (const error of errors) {
    const line = lineOf(error.pos[0]);
    if (error.code === "DUPLICATE_KEY") {
      const key = /^\s*([^:]+):/.exec(source[line - firstLine] ?? "")?.[1] ?? "";
      const first = source.findIndex((text) => text.startsWith(`${key}:`)) + firstLine;
      problems.add(line, { code: "duplicateKey", key, firstLine: first });
    }
  }
  if (problems.problems.length > before) return;
  const error = errors[0];
  if (error) problems.add(lineOf(error.pos[0]), { code: "yaml", detail: error.message });
}

/** A mistake that one line shows by itself, with the line as it should be. */
function mistakeIn(line: string): { fault: Fault; wanted?: string } | undefined {
  if (/^ *\t/.test(line)) return { fault: { code: "tabIndent" }, wanted: line.replace(/\t/g, "  ") };
  const field = /^(\s*(?:- +)?)([\p{L}\p{N}_-]+):[ \t]+(\S.*?)\s*$/u.exec(line);
  if (!field) {
    const isField = /^\s*(#|-(\s|$)|[\]}]|$)|:(\s|$)/.test(line);
    return isField || /^\s/.test(line) ? undefined : { fault: { code: "notAField", text: line } };
  }
  const [, indent = "", key = "", value = ""] = field;
  if (parseDocument(`x: ${value}`, { schema: "failsafe" }).errors.length === 0) return undefined;
  if (/^[[{]/.test(value) && !/[\]}]/.test(value)) return undefined;
  const first = value[0] ?? "";
  const wanted = (text: string) => `${indent}${key}: ${quote(text)}`;
  const isOpenQuote = /^["']/.test(value) && !value.slice(1).includes(first);
  if (isOpenQuote && first === '"')
    return { fault: { code: "unclosedQuote", key, quote: first }, wanted: wanted(value.slice(1)) };
  const character = /^['"@`%*&!|>[\]{},?#-]/.test(value) ? first : ":";
  return { fault: { code: "needsQuotes", key, character }, wanted: wanted(value) };
}
