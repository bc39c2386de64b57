import type { Advice } from "../../schema/advice.ts";
import { describeFields } from "../../schema/describe.ts";
import { mediaSchema } from "../../schema/media.ts";
import { siteSchema } from "../../schema/site.ts";
import { tagsSchema } from "../../schema/tag.ts";
import { listsOfTexts } from "../fields.ts";
import { ProblemList } from "../problem.ts";
import { readYaml } from "../yaml.ts";
import { fieldsIn } from "./head-fields.ts";
import { marksOfField } from "./head-marks.ts";

/** The files of a region that are all YAML, with what each of them is and what each group in them is. */
const registers = {
  "site.yaml": { schema: siteSchema, group: siteSchema },
  "tags.yaml": { schema: tagsSchema, group: tagsSchema },
  "media/media.yaml": { schema: mediaSchema, group: mediaSchema.valueType },
} as const;

/**
 * What could be better in the texts of a file that is all YAML; nothing for another one.
 * @param file path within the content folder
 */
export function registerAdvice(file: string, text: string): Advice[] {
  if (!isRegister(file)) return [];
  const { schema, group } = registers[file];
  const lines = text.split(/\r?\n/);
  // What is wrong with it, the gate has told.
  const unheard = new ProblemList(file, lines);
  const written = readYaml(lines.join("\n"), 1, unheard, { listsOfTexts: listsOfTexts(schema) });
  const { values } = written ?? {};
  if (typeof values !== "object" || values === null) return [];
  const groups = file === "site.yaml" ? [["", values] as const] : Object.entries(values);
  const described = describeFields(group);
  return groups
    .flatMap(([at, value]) => fieldsIn(described, written, value, at))
    .flatMap((field) =>
      marksOfField(field, lines[field.line - 1] ?? "").map((subject) => ({
        file,
        line: field.line,
        subject,
      })),
    );
}

function isRegister(file: string): file is keyof typeof registers {
  return Object.hasOwn(registers, file);
}
