import { describeFields, type FieldDescription } from "../../schema/describe.ts";
import type { Control } from "../../schema/field.ts";
import type { Kind } from "../../schema/kinds.ts";
import { kinds } from "../../schema/kinds.ts";
import type { TextSize } from "../../schema/sizes.ts";
import type { SourceFile } from "../source-files.ts";
import type { Written } from "../yaml-values.ts";

/** A text of a head: where it stands, what it is for, and what was written. */
export interface HeadField {
  /** `date`, `tags.0`, `links.1.url`. */
  readonly path: string;
  readonly control: Control;
  /** How long it may be; nothing for what is no text. */
  readonly size: TextSize | undefined;
  readonly value: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** What stands beside it in its group. */
  readonly group: Readonly<Record<string, unknown>>;
}

/** The fields of a kind do not depend on the zone; making a schema takes a while. */
const described = new Map<Kind, readonly FieldDescription[]>();

function fieldsOf(kind: Kind, zone: string): readonly FieldDescription[] {
  const known = described.get(kind) ?? describeFields(kinds[kind].schema({ zone }));
  described.set(kind, known);
  return known;
}

/** Every text that the head of a file has for a field of its kind. */
export function headFields({ kind, written }: SourceFile, zone: string): HeadField[] {
  return fieldsIn(fieldsOf(kind, zone), written, written?.values, "");
}

/**
 * Every text that a group has for one of these fields.
 * @param group what was written, at the path `at`
 */
export function fieldsIn(
  described: readonly FieldDescription[],
  written: Pick<Written, "lines"> | undefined,
  group: unknown,
  at: string,
): HeadField[] {
  const found: HeadField[] = [];
  const lineOf = (path: string): number =>
    written?.lines.get(path) ?? (path.includes(".") ? lineOf(path.replace(/\.[^.]*$/, "")) : 1);
  const walk = (fields: readonly FieldDescription[], inGroup: unknown, above: string): void => {
    if (!isGroup(inGroup)) return;
    for (const { key, help, size, fields: inner } of fields) {
      const path = above === "" ? key : `${above}.${key}`;
      const value = inGroup[key];
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      items.forEach((item, index) => {
        const here = Array.isArray(value) ? `${path}.${index}` : path;
        if (typeof item === "string")
          found.push({
            path: here,
            control: help.control,
            size,
            value: item,
            line: lineOf(here),
            group: inGroup,
          });
        else walk(inner, item, here);
      });
    }
  };
  walk(described, group, at);
  return found;
}

/** The name of a field, of a list that of the list. */
export function keyOf({ path }: HeadField): string {
  return path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? path;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
