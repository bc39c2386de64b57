import {
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { isPlainItem, quote } from "../core/yaml-plain.ts";
import type { ProblemList } from "./problem.ts";
import { controlCharacterIn, hiddenCharacterIn } from "./text-check.ts";

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

/** YAML that was parsed, and where it stands in its file. */
export interface ParsedYaml {
  readonly source: string;
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  /** Line of the file at which it begins. */
  readonly firstLine: number;
  readonly isByEditors: boolean;
}

/** The values of parsed YAML as texts, lists and groups; nothing when it is one text, which is a problem. */
export function valuesOf(parsed: ParsedYaml, problems: ProblemList): Written | undefined {
  return new ValueReader(parsed, problems).all();
}

class ValueReader {
  private readonly sourceLines: readonly string[];
  private readonly lines = new Map<string, number>();
  private readonly spans = new Map<string, { start: number; text: string }>();
  private readonly comments = new Map<string, string>();
  private readonly quoted = new Set<string>();
  private readonly acrossCommas = new Set<string>();
  private isInBrackets = false;

  constructor(
    private readonly parsed: ParsedYaml,
    private readonly problems: ProblemList,
  ) {
    this.sourceLines = parsed.source.split("\n");
  }

  all(): Written | undefined {
    const { document, firstLine } = this.parsed;
    const { lines, spans, comments, quoted, acrossCommas } = this;
    const { contents } = document;
    if (isScalar(contents)) {
      const text = String(contents.value).split("\n")[0] ?? "";
      this.problems.add(firstLine, { code: "notAField", text });
      return undefined;
    }
    const values = contents === null ? undefined : this.node(contents, "", "");
    return { values, lines, spans, comments, quoted, acrossCommas };
  }

  private lineOf({ range }: Node): number {
    return this.parsed.counter.linePos(range?.[0] ?? 0).line + this.parsed.firstLine - 1;
  }

  private textOf(node: unknown): string {
    const range = (node as Node | null)?.range;
    return range ? this.parsed.source.slice(range[0], range[1]) : "";
  }

  private node(node: unknown, path: string, key: string): unknown {
    if (isPair(node) || node === null || node === undefined) return undefined;
    const { range } = node as Node;
    if (range && !this.lines.has(path)) this.lines.set(path, this.lineOf(node as Node));
    const asWritten = this.textOf(node);
    const text = asWritten.trimEnd();
    if (range && !text.includes("\n")) this.spans.set(path, this.withProperties(range[0], text));
    if (isAlias(node)) {
      if (/^\S/.test(node.comment ?? "")) this.comments.set(path, node.comment ?? "");
      return asWritten;
    }
    if (isScalar(node)) return this.scalar(node, path, key, asWritten);
    // "{{ name }}" is a group in a group to YAML, and a text to everyone else.
    if (asWritten.startsWith("{{")) return asWritten;
    if (!isCollection(node)) return undefined;
    const wasInBrackets = this.isInBrackets;
    this.isInBrackets = node.flow === true;
    const found = isSeq(node) ? this.list(node.items, path, key) : this.group(node, path);
    this.isInBrackets = wasInBrackets;
    return found;
  }

  /** Where a value begins, with the tags, anchors and `?` before it that may have been meant as part of it. */
  private withProperties(at: number, text: string): { start: number; text: string } {
    const { line, col } = this.parsed.counter.linePos(at);
    const before = this.sourceLines[line - 1]?.slice(0, col - 1) ?? "";
    const signs = this.isInBrackets ? /(?<=[\s[{,])\?\s+$/ : /(?<=[\s[{,])(?:(?:[!&]\S*|\?)(?:\s+|$))+$/;
    const properties = signs.exec(before)?.[0] ?? "";
    return { start: col - 1 - properties.length, text: properties + text };
  }

  private group(node: YAMLMap, path: string): Record<string, unknown> {
    const group: Record<string, unknown> = Object.create(null);
    for (const { key: name, value } of node.items) {
      const inner = (isScalar(name) ? String(name.value) : this.textOf(name))
        .replace(/[\u200b\ufeff]/g, "")
        .trim();
      if (isScalar(name) && name.range) this.lines.set(join(path, inner), this.lineOf(name));
      const found = this.node(value, join(path, inner), inner);
      if (found !== undefined) group[inner] = found;
    }
    return group;
  }

  /** Items without anything in them are left out: a dash too many means nothing. */
  private list(items: readonly unknown[], path: string, key: string): unknown[] {
    const list: unknown[] = [];
    for (const item of items) {
      const at = join(path, list.length);
      this.lines.delete(at);
      const found = this.node(item, at, key);
      const isBetween = this.isInBrackets && isScalar(item) && item.type === "QUOTE_SINGLE";
      if (isBetween && String(item.value).includes(",")) this.acrossCommas.add(at);
      if (found !== undefined || this.comments.has(at)) list.push(found);
    }
    return list;
  }

  private scalar(node: Scalar, path: string, key: string, asWritten: string): string | undefined {
    const line = this.lineOf(node);
    const sourceLine = this.sourceLines[line - this.parsed.firstLine] ?? "";
    if (node.tag) return this.tagged(node, key, line, sourceLine);
    const value = String(node.value ?? "");
    this.checkSpelled(value, asWritten, line);
    // "price: >5" begins a text of several lines to YAML, of which there is none.
    const isHeader = /^BLOCK/.test(node.type ?? "") && value.trim() === "" && /^[|>]-?\d/.test(asWritten);
    if (node.anchor || isHeader) return this.withSign(node, key, line, sourceLine);
    const text = value.trim() === "" ? undefined : value;
    if (node.type !== "PLAIN") {
      this.quoted.add(path);
      const isBetween = this.isInBrackets && node.type === "QUOTE_SINGLE";
      if (isBetween && /,\s*[\w-]+:\s/.test(value)) this.acrossCommas.add(path);
      return text;
    }
    if (!this.isInBrackets && checkBullets(asWritten, sourceLine, line, this.problems)) return undefined;
    if (value === "") {
      const lost = /[:-][ \t]+#(\S.*)$/.exec(sourceLine)?.[1];
      if (lost !== undefined) this.comments.set(path, lost.trimEnd());
    } else if (node.comment && /\S#|#\S/.test(`${asWritten} #${node.comment}`))
      this.comments.set(path, node.comment);
    return text;
  }

  /** A text that begins with `!`, which YAML takes for the name of a type. */
  private tagged(node: Scalar, key: string, line: number, sourceLine: string): string {
    const { start } = this.withProperties(node.range?.[0] ?? 0, "");
    const text = sourceLine.slice(start).trimEnd();
    const error = { code: "needsQuotes", key, character: text[0] ?? "!" } as const;
    this.problems.addFixable(line, error, sourceLine.slice(0, start) + quote(text));
    return text;
  }

  /** A text that begins with `&`, the name of a value, or with `>5`. */
  private withSign(node: Scalar, key: string, line: number, sourceLine: string): string {
    const { start } = this.withProperties(node.range?.[0] ?? 0, "");
    const text = sourceLine
      .slice(start)
      .replace(/\s#(?:\s.*)?$/, "")
      .trim();
    const isReadable = node.anchor && isPlainItem(text.slice(1)) && !text.includes("#");
    const error = { code: "needsQuotes", key, character: text[0] ?? "" } as const;
    if (!isReadable) this.problems.addReplacement(line, error, text, quote(text));
    return text;
  }

  /** YAML can spell in quotes ("\\u0008") what nobody may write as it is. */
  private checkSpelled(value: string, asWritten: string, line: number): void {
    const unseen = controlCharacterIn(value);
    if (unseen && !controlCharacterIn(asWritten))
      this.problems.add(line, { code: "controlCharacter", character: unseen });
    const secret = this.parsed.isByEditors ? hiddenCharacterIn(value) : undefined;
    if (secret && !hiddenCharacterIn(asWritten))
      this.problems.add(line, { code: "hiddenCharacter", character: secret });
  }
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
