import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { fieldWords } from "../../src/i18n/fields.ts";
import { describeFields, type FieldDescription } from "../../src/schema/describe.ts";
import { type Kind, kindNames, kinds } from "../../src/schema/kinds.ts";
import { mediaSchema } from "../../src/schema/media.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { tagsSchema } from "../../src/schema/tag.ts";

const zone = { zone: "Europe/Amsterdam" };
const byKind = kindNames.map((kind) => [kind, describeFields(kinds[kind].schema(zone))] as const);
const all = [...byKind, ["site", describeFields(siteSchema)], ["tag", describeFields(tagsSchema)]] as const;

/** A field and everything in it, by path. */
function flat(fields: readonly FieldDescription[], above = ""): [string, FieldDescription][] {
  return fields.flatMap((field) => [
    [above + field.key, field] as [string, FieldDescription],
    ...flat(field.fields, `${above}${field.key}.`),
  ]);
}

describe("the fields of a kind", () => {
  test.each(all)("%s: each has a label and a help in every language", (_, fields) => {
    expect(fields.length).toBeGreaterThan(0);
    for (const [path, field] of flat(fields))
      for (const language of languageCodes) {
        expect(fieldWords(field, language).label, path).not.toBe("");
        expect(fieldWords(field, language).help, path).toMatch(/[.!?…]$/);
      }
  });

  test.each<[string, readonly string[]]>([
    ["post", ["title", "date"]],
    ["project", ["title", "status"]],
    ["partner", ["title"]],
    ["event", ["title", "start"]],
    ["page", ["title"]],
  ])("%s: required are %j", (kind, keys) => {
    const fields = new Map(byKind).get(kind as Kind) ?? [];
    expect(fields.filter(({ isRequired }) => isRequired).map(({ key }) => key)).toEqual(keys);
  });

  test("groups and lists of groups tell what is in them", () => {
    const fields = new Map(flat(describeFields(kinds.project.schema(zone))));
    expect(fields.get("image.src")).toMatchObject({ isRequired: true, isList: false });
    expect(fields.get("links")).toMatchObject({ isList: true });
    expect(fields.get("links.url")).toMatchObject({ isRequired: true });
    expect(fields.get("tags")).toMatchObject({ isList: true, fields: [] });
    expect(describeFields(mediaSchema)).toEqual([]);
  });
});
