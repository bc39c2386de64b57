import { z } from "zod";
import { type FieldHelp, fieldHelp, groupNames } from "./field.ts";
import { type TextSize, textSize } from "./sizes.ts";

/** A field of a schema as guides, forms and templates of files tell of it. */
export interface FieldDescription {
  readonly key: string;
  /** The name of the group that it stands in: with the key, that of its words. */
  readonly group: string;
  readonly help: FieldHelp;
  readonly isRequired: boolean;
  /** True when the field holds several values. */
  readonly isList: boolean;
  /** How long a text, or each text of a list, may be; nothing for what is no text. */
  readonly size?: TextSize;
  /** The fields of a group, or of each item of a list of groups; empty for anything else. */
  readonly fields: readonly FieldDescription[];
}

/** The fields of a group, or of the items of a list of groups, in the order in which the schema has them. */
export function describeFields(schema: z.ZodType): readonly FieldDescription[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return describeFields(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return [];
  const group = groupNames.get(inner)?.name;
  if (group === undefined) throw new Error(`A group of fields has no name: ${Object.keys(inner.shape)}`);
  return Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const help = fieldHelp.get(field);
    if (!help) throw new Error(`The field ${key} has no help`);
    const size = sizeOf(field);
    return {
      key,
      group,
      help,
      ...(size ? { size } : {}),
      isRequired: !field.safeParse(undefined).success,
      isList: unwrap(field) instanceof z.ZodArray,
      fields: describeFields(field),
    };
  });
}

function sizeOf(field: z.ZodType): TextSize | undefined {
  const inner = unwrap(field);
  const one = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  return one instanceof z.ZodType ? textSize.get(one)?.size : undefined;
}

/** The schema of a group or list, without what is wrapped around it. */
export function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema;
}
