import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { FieldDescription } from "../../../schema/describe.ts";
import {
  cleanGroup,
  isGroup,
  type RangedNode,
  readGroup,
  type Setting,
  same,
  type Value,
  type Values,
} from "./values.ts";
import { fieldLines, itemLines, namedLines, type Style } from "./write.ts";

/** A stretch of the source and what comes in its place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** A change of YAML: what was not changed in the form stays as it is, to the letter. */
export class Edit {
  private readonly changes: Change[] = [];

  /** @param source the YAML that is changed; it ends with a line end */
  constructor(
    private readonly source: string,
    private readonly setting: Setting,
    private readonly style: Style,
  ) {}

  /** The source with all changes. */
  get result(): string {
    return [...this.changes]
      .sort((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, lines }) =>
          text.slice(0, from) + lines.map((line) => `${line}\n`).join("") + text.slice(to),
        this.source,
      );
  }

  /** Brings the fields of a group to what the form says. */
  group(map: YAMLMap, fields: readonly FieldDescription[], wanted: Values | undefined): void {
    const present = cleanGroup(readGroup(map, fields, this.setting), fields);
    const indent = this.columnOf(map.items[0]);
    const added: string[] = [];
    for (const field of fields) {
      const [was, is] = [present?.[field.key], wanted?.[field.key]];
      if (same(was, is)) continue;
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === field.key);
      if (!pair) added.push(...fieldLines(field, is, this.style));
      else this.field(pair, field, was, is, indent);
    }
    const last = map.items.at(-1);
    if (added.length > 0) this.put(last ? this.endOf(last) : this.source.length, indent, added);
  }

  /** Brings the items of a list of groups to what the form says; what is alike at both ends stays where it is. */
  list(seq: YAMLSeq, field: FieldDescription, was: readonly Value[], wanted: readonly Value[]): void {
    const most = Math.min(was.length, wanted.length);
    const differ = (at: (index: number) => boolean) => {
      const found = Array.from({ length: most }, (_, index) => index).find(at);
      return found ?? most;
    };
    const before = differ((index) => !same(was[index], wanted[index]));
    const after = Math.min(
      differ((index) => !same(was.at(-1 - index), wanted.at(-1 - index))),
      most - before,
    );
    const indent = this.columnOf(seq.items[0]) - 2;
    const old = seq.items.slice(before, seq.items.length - after);
    const fresh = wanted.slice(before, wanted.length - after);
    const meant = counterparts(was.slice(before, was.length - after), fresh, field);
    old.forEach((item, index) => {
      const is = meant[index];
      if (isMap(item) && isGroup(is)) this.item(item, field, is);
      else
        this.replace(
          this.startOf(item),
          this.endOf(item),
          indent,
          is === undefined ? [] : itemLines(field, is, this.style),
        );
    });
    const more = fresh
      .filter((item) => !meant.includes(item))
      .flatMap((item) => itemLines(field, item, this.style));
    const last = seq.items[before + old.length - 1];
    if (more.length > 0) this.put(last ? this.endOf(last) : this.startOf(seq.items[0]), indent, more);
  }

  private item(map: YAMLMap, field: FieldDescription, is: Values): void {
    const [first] = map.items;
    // The dash of an item stands before its first field: without that field, it is written anew.
    if (isScalar(first?.key) && is[String(first.key.value)] !== undefined) this.group(map, field.fields, is);
    else
      this.replace(
        this.startOf(map),
        this.endOf(map),
        this.columnOf(map) - 2,
        itemLines(field, is, this.style),
      );
  }

  /** Brings groups that stand under a name of their own each to what the form says. */
  register(map: YAMLMap, fields: readonly FieldDescription[], wanted: ReadonlyMap<string, Values>): void {
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : "";
      const is = wanted.get(name);
      if (is === undefined) this.replace(this.startOf(pair.key), this.endOf(pair), 0, []);
      else if (isMap(pair.value)) this.group(pair.value, fields, is);
    }
    const added = [...wanted].filter(([name]) => !map.has(name));
    const lines = added.flatMap(([name, values]) => namedLines(name, fields, values, this.style));
    const last = map.items.at(-1);
    if (lines.length > 0) this.put(last ? this.endOf(last) : this.source.length, 0, lines);
  }

  private field(pair: Pair, field: FieldDescription, was: Value, is: Value, indent: number): void {
    const { value } = pair;
    if (!field.isList && isMap(value) && !value.flow && isGroup(is)) {
      this.group(value, field.fields, is);
      return;
    }
    if (field.fields.length > 0 && isSeq(value) && !value.flow && isList(was) && isList(is)) {
      this.list(value, field, was, is);
      return;
    }
    const dashes = isSeq(value) && !value.flow;
    const lines =
      is === undefined ? [] : fieldLines(field, this.withTime(pair, field, is), { ...this.style, dashes });
    if (lines.length === 0) this.replace(this.startOf(pair.key), this.endOf(pair), indent, []);
    else this.replaceFrom(pair, indent, lines);
  }

  /** A form knows days only: the time that a file says besides stays when the day changes. */
  private withTime(pair: Pair, { help }: FieldDescription, is: Value): Value {
    const written = isScalar(pair.value) ? String(pair.value.value) : "";
    const time = /[T ](\d{1,2}[:.]\d{2})/.exec(written)?.[1];
    return help.control === "day" && time ? `${String(is)} ${time}` : is;
  }

  /** What stands before a field on its line, such as the dash of an item, stays. */
  private replaceFrom(pair: Pair, indent: number, [first = "", ...others]: readonly string[]): void {
    const more = others.map((line) => " ".repeat(indent) + line);
    this.changes.push({ from: rangeOf(pair.key)[0], to: this.endOf(pair), lines: [first, ...more] });
  }

  private put(at: number, indent: number, lines: readonly string[]): void {
    this.replace(at, at, indent, lines);
  }

  private replace(from: number, to: number, indent: number, lines: readonly string[]): void {
    this.changes.push({ from, to, lines: lines.map((line) => " ".repeat(indent) + line) });
  }

  /** Where the line begins on which something stands. */
  private startOf(node: unknown): number {
    return this.source.lastIndexOf("\n", rangeOf(node)[0] - 1) + 1;
  }

  /** Where the line ends on which something ends, its line end included. */
  private endOf(node: unknown): number {
    const end = this.source.slice(0, lastPosition(node)).trimEnd().length;
    const lineEnd = this.source.indexOf("\n", end);
    return lineEnd === -1 ? this.source.length : lineEnd + 1;
  }

  /** The column of a field or an item, from 0. */
  private columnOf(node: unknown): number {
    if (node === undefined) return 0;
    const start = rangeOf(isPairLike(node) ? node.key : node)[0];
    return start - (this.source.lastIndexOf("\n", start - 1) + 1);
  }
}

/** For each item of a list the one it has become: the one at its place, or (when some went or came) of its name. */
function counterparts(
  was: readonly Value[],
  is: readonly Value[],
  { fields: [name] }: FieldDescription,
): readonly Value[] {
  if (was.length === is.length) return is;
  const nameOf = (item: Value) => (isGroup(item) && name ? item[name.key] : item);
  const found = was.map((item) => is.findIndex((other) => same(nameOf(item), nameOf(other))));
  const places = found.filter((place) => place !== -1);
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return found.map((place) => (isInOrder ? is[place] : undefined));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isPairLike(node: unknown): node is Pair {
  return typeof node === "object" && node !== null && "key" in node && "value" in node && !("range" in node);
}

function rangeOf(node: unknown): readonly [number, number, number] {
  return (node as RangedNode).range;
}

/** Where the last word of something stands: behind it may follow comments that belong to what comes next. */
function lastPosition(node: unknown): number {
  if (isPairLike(node))
    return node.value === null || isEmpty(node.value) ? rangeOf(node.key)[1] : lastPosition(node.value);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
    return lastPosition(node.items.at(-1));
  return rangeOf(node)[1];
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.source === "";
}
