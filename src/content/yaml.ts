import {
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  YAMLParseError,
} from "yaml";
import { isPlainItem, quote } from "../core/yaml-plain.ts";
import { fixFlows } from "./flow-mistakes.ts";
import type { ProblemList } from "./problem.ts";
import { controlCharacterIn, hiddenCharacterIn } from "./text-check.ts";
import { explain, linesOfTexts } from "./yaml-mistakes.ts";

/** YAML as the schemas read it: every value as the text that was written, with the line of each. */
export interface Written {
  /** A group, a list or (of an empty file) nothing. */
  readonly values: unknown;
  /** Line in the file (from 1) of each value, by its path: `image.src`, `tags.0`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Where on its line (from 0) each value stands that is on one line, by its path; and what it is there. */
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly text: string }>;
  /** What stands right behind a `#` on the line of a value, by its path. */
  readonly comments: ReadonlyMap<string, string>;
  /** The paths of the texts that stand in quotes. */
  readonly quoted: ReadonlySet<string>;
  /** The paths of the items in brackets between two apostrophes with a comma between them: `['t Harde, Hans']`. */
  readonly acrossCommas: ReadonlySet<string>;
}

/** What YAML is about, and who wrote it. */
export interface YamlOptions {
  /** The keys of the lists whose items are texts (`tags`), so that `A: b` is one of them. */
  readonly listsOfTexts: ReadonlySet<string>;
  /**
   * False when strangers wrote it: then what nobody sees may be in it.
   * @default true
   */
  readonly isByEditors?: boolean;
}

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar stays a text, so that `2010` is a fine title
 * and what is a number or a day is decided by one place, the schema. Mistakes that can be fixed are told
 * and read as they were meant.
 * @param source the YAML
 * @param firstLine line of the file at which it begins
 */
export function readYaml(
  source: string,
  firstLine: number,
  problems: ProblemList,
  { listsOfTexts, isByEditors = true }: YamlOptions,
): Written | undefined {
  const lines = withoutNoBreakSpaces(source).split("\n");
  const clean = fixFlows(lines, firstLine, linesOfTexts(lines), listsOfTexts, problems).join("\n");
  const counter = new LineCounter();
  // Keys that come twice are looked for below: the parser compares each with all others.
  const document = parseDocument(clean, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...repeatedKeys(document)];
  if (errors.length === 0) return read(clean, document, counter, firstLine, problems, isByEditors);
  const lineOf = (position: number) => counter.linePos(position).line + firstLine - 1;
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep) {
    problems.add(lineOf(deep.pos[0]), { code: "nestedTooDeep" });
    return undefined;
  }
  const fixed = explain(errors, clean, firstLine, lineOf, listsOfTexts, problems);
  if (fixed === undefined) return undefined;
  const meantLines = new LineCounter();
  const meant = parseDocument(fixed, { schema: "failsafe", lineCounter: meantLines, uniqueKeys: false });
  return read(fixed, meant, meantLines, firstLine, problems, isByEditors);
}

/** The keys that a group has more than once, each time but the first, in their order in the file. */
function repeatedKeys(document: Document.Parsed): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (known.has(key.value))
          found.push(new YAMLParseError([start, end], "DUPLICATE_KEY", "Map keys must be unique"));
        known.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.pos[0] - b.pos[0]);
}

function read(
  source: string,
  document: Document.Parsed,
  counter: LineCounter,
  firstLine: number,
  problems: ProblemList,
  isByEditors: boolean,
): Written | undefined {
  const lineOf = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line + firstLine - 1;
  const sourceLines = source.split("\n");
  const lines = new Map<string, number>();
  const spans = new Map<string, { start: number; text: string }>();
  const comments = new Map<string, string>();
  const quoted = new Set<string>();
  const acrossCommas = new Set<string>();

  let isInBrackets = false;

  const readNode = (node: unknown, path: string, key: string): unknown => {
    if (isPair(node) || node === null || node === undefined) return undefined;
    const { range } = node as Node;
    if (range && !lines.has(path)) lines.set(path, lineOf(node as Node));
    const asWritten = range ? source.slice(range[0], range[1]) : "";
    const text = asWritten.trimEnd();
    if (range && !text.includes("\n")) spans.set(path, withProperties(range[0], text));
    if (isAlias(node)) {
      if (/^\S/.test(node.comment ?? "")) comments.set(path, node.comment ?? "");
      return asWritten;
    }
    if (isScalar(node)) return readScalar(node, path, key, asWritten);
    // "{{ name }}" is a group in a group to YAML, and a text to everyone else.
    if (asWritten.startsWith("{{")) return asWritten;
    if (!isCollection(node)) return undefined;
    const wasInBrackets = isInBrackets;
    isInBrackets = node.flow === true;
    const found = isSeq(node) ? readList(node.items, path, key) : readGroup(node, path);
    isInBrackets = wasInBrackets;
    return found;
  };

  /** Where a value begins, with the tags, anchors and `?` before it that may have been meant as part of it. */
  const withProperties = (at: number, text: string): { start: number; text: string } => {
    const { line, col } = counter.linePos(at);
    const before = sourceLines[line - 1]?.slice(0, col - 1) ?? "";
    const signs = isInBrackets ? /(?<=[\s[{,])\?\s+$/ : /(?<=[\s[{,])(?:(?:[!&]\S*|\?)(?:\s+|$))+$/;
    const properties = signs.exec(before)?.[0] ?? "";
    return { start: col - 1 - properties.length, text: properties + text };
  };

  const readGroup = (node: YAMLMap, path: string): Record<string, unknown> => {
    const group: Record<string, unknown> = Object.create(null);
    for (const { key: name, value } of node.items) {
      const inner = (isScalar(name) ? String(name.value) : textOf(name))
        .replace(/[\u200b\ufeff]/g, "")
        .trim();
      if (isScalar(name) && name.range) lines.set(join(path, inner), lineOf(name));
      const found = readNode(value, join(path, inner), inner);
      if (found !== undefined) group[inner] = found;
    }
    return group;
  };

  const textOf = (node: unknown): string => {
    const range = (node as Node | null)?.range;
    return range ? source.slice(range[0], range[1]) : "";
  };

  /** Items without anything in them are left out: a dash too many means nothing. */
  const readList = (items: readonly unknown[], path: string, key: string): unknown[] => {
    const list: unknown[] = [];
    for (const item of items) {
      const at = join(path, list.length);
      lines.delete(at);
      const found = readNode(item, at, key);
      if (isInBrackets && isScalar(item) && item.type === "QUOTE_SINGLE" && String(item.value).includes(","))
        acrossCommas.add(at);
      if (found !== undefined || comments.has(at)) list.push(found);
    }
    return list;
  };

  const readScalar = (node: Scalar, path: string, key: string, asWritten: string): string | undefined => {
    const line = lineOf(node);
    const sourceLine = sourceLines[line - firstLine] ?? "";
    if (node.tag) {
      const { start } = withProperties(node.range?.[0] ?? 0, "");
      const text = sourceLine.slice(start).trimEnd();
      const error = { code: "needsQuotes", key, character: text[0] ?? "!" } as const;
      problems.addFixable(line, error, sourceLine.slice(0, start) + quote(text));
      return text;
    }
    const value = String(node.value ?? "");
    // YAML can spell in quotes ("\\u0008") what nobody may write as it is.
    const unseen = controlCharacterIn(value);
    if (unseen && !controlCharacterIn(asWritten))
      problems.add(line, { code: "controlCharacter", character: unseen });
    const secret = isByEditors ? hiddenCharacterIn(value) : undefined;
    if (secret && !hiddenCharacterIn(asWritten))
      problems.add(line, { code: "hiddenCharacter", character: secret });
    // "price: >5" begins a text of several lines to YAML, of which there is none.
    const isHeader = /^BLOCK/.test(node.type ?? "") && value.trim() === "" && /^[|>]-?\d/.test(asWritten);
    if (node.anchor || isHeader) {
      const { start } = withProperties(node.range?.[0] ?? 0, "");
      const text = sourceLine
        .slice(start)
        .replace(/\s#(?:\s.*)?$/, "")
        .trim();
      const isReadable = node.anchor && isPlainItem(text.slice(1)) && !text.includes("#");
      const error = { code: "needsQuotes", key, character: text[0] ?? "" } as const;
      if (!isReadable) problems.addReplacement(line, error, text, quote(text));
      return text;
    }
    const isPlain = node.type === "PLAIN";
    if (!isPlain) quoted.add(path);
    if (isInBrackets && node.type === "QUOTE_SINGLE" && /,\s*[\w-]+:\s/.test(value)) acrossCommas.add(path);
    if (isPlain && !isInBrackets && checkBullets(asWritten, sourceLine, line, problems)) return undefined;
    if (!isPlain) return value.trim() === "" ? undefined : value;
    if (value === "") {
      const lost = /[:-][ \t]+#(\S.*)$/.exec(sourceLine)?.[1];
      if (lost !== undefined) comments.set(path, lost.trimEnd());
    } else if (node.comment && /\S#|#\S/.test(`${asWritten} #${node.comment}`))
      comments.set(path, node.comment);
    return value.trim() === "" ? undefined : value;
  };

  if (document.contents === null) return { values: undefined, lines, spans, comments, quoted, acrossCommas };
  if (isScalar(document.contents)) {
    const text = String(document.contents.value).split("\n")[0] ?? "";
    problems.add(firstLine, { code: "notAField", text });
    return undefined;
  }
  return { values: readNode(document.contents, "", ""), lines, spans, comments, quoted, acrossCommas };
}

/**
 * Items that are none to YAML, and part of one text: indented further than the one above, or with other marks.
 * @returns true when the text is no text at all
 */
function checkBullets(asWritten: string, sourceLine: string, line: number, problems: ProblemList): boolean {
  const items = asWritten.split("\n").map((item) => item.trim());
  const stray = items.findIndex((item, index) => index > 0 && /^-\s/.test(item));
  if (stray > 0) problems.add(line + stray, { code: "oddIndent" });
  // Only below its key: behind it, a text may begin as it likes.
  if (!sourceLine.trimStart().startsWith(items[0] ?? "")) return false;
  const bullets = items.map((item) => /^([•·‣▪◦–—]\s+|-(?=[\p{L}"']))(?=\S)/u.exec(item)?.[1]);
  if (!bullets.every((bullet) => bullet !== undefined)) return false;
  bullets.forEach((bullet, index) => {
    const at = line + index;
    problems.addReplacement(
      at,
      { code: "otherBullet", mark: bullet.trim() },
      items[index] ?? "",
      `- ${items[index]?.slice(bullet.length)}`,
    );
  });
  return true;
}

function join(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

/** A no-break space between key and value looks like a space to an editor; so it is read as one. */
function withoutNoBreakSpaces(source: string): string {
  return source.replace(/^([^:\n]*:)?[ \t]*\u00a0[ \t\u00a0]*/gmu, (match) => match.replace(/\u00a0/g, " "));
}
