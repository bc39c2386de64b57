import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languageCodes } from "../../../src/core/language.ts";
import { folders } from "../../../src/schema/kinds.ts";
import { jsonSchemaOf, type SchemaName, schemaNames } from "../../../src/site/guide/json-schema.ts";
import { contentFolders } from "../../build-sites.ts";

const root = join(import.meta.dirname, "../../..");
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchemaOf(name, "nl"))] as const));

/** What is wrong with YAML that an editor's YAML reader has read; nothing when it is right. */
function wrongWith(name: SchemaName, yaml: string): string {
  const validate = validators.get(name);
  return validate?.(parse(yaml)) ? "" : ajv.errorsText(validate?.errors);
}

/** The schema for a file of a content folder, and what it is about: the head of a text, or a whole register. */
function readContent(content: string): { path: string; name: SchemaName; yaml: string }[] {
  const registers: Record<string, SchemaName> = {
    "site.yaml": "site",
    "tags.yaml": "tags",
    "media/media.yaml": "media",
  };
  return readdirSync(join(root, content), { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const name = registers[path] ?? (path.endsWith(".md") ? folders[path.split("/")[0] ?? ""] : undefined);
    if (name === undefined) return [];
    const text = readFileSync(join(root, content, path), "utf8");
    return [
      { path, name, yaml: path.endsWith(".md") ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? "") : text },
    ];
  });
}

test.each(contentFolders)("every file of %s is as its schema says", (content) => {
  const files = readContent(content);
  expect(new Set(files.map(({ name }) => name)).size).toBe(schemaNames.length);
  const wrong = files.map(({ path, name, yaml }) => `${path}: ${wrongWith(name, yaml)}`);
  expect(wrong.filter((line) => !line.endsWith(": "))).toEqual([]);
});

describe("a schema", () => {
  const post = "title: Een\ndate: 2026-05-01\n";
  test.each<[SchemaName, string]>([
    ["post", `${post}tags: Kunst, Festivals\ndraft: Nee\nimage: foto.jpg\nsummary:\n`],
    ["post", `${post}draft: true\nimage:\n  src: foto.jpg\n  decorative: ja\ncomments: Gesloten\n`],
    ["post", "title: 2010\ndate: 1 mei 2026\n"],
    ["post", `title: ${"🌷".repeat(150)}\ndate: 2026-05-01\ntags: ${"lang, ".repeat(100)}\n`],
    ["project", "title: Een\nstatus: IDEE\nlocation:\n  lat: 50,88\n  lon: 5.98\n"],
    ["event", "title: Een\nstart: 2026-05-01\nstatus: gaat door\ntime: 19:30\n"],
  ])("takes what the gate takes: %s %j", (name, yaml) => {
    expect(wrongWith(name, yaml)).toBe("");
  });

  test.each<[SchemaName, string]>([
    ["post", `${post}titel: Twee\n`],
    ["post", "title: Een\n"],
    ["post", "title:\ndate: 2026-05-01\n"],
    ["post", `${post}draft: misschien\n`],
    ["post", `${post}image:\n  alt: Zonder bestand\n`],
    ["post", `title: ${"x".repeat(301)}\ndate: 2026-05-01\n`],
    ["post", `${post}tags: [Kunst, ${"x".repeat(201)}]\n`],
    ["project", "title: Een\nstatus: klaar\n"],
    ["page", "title: Een\norder: vooraan\n"],
    ["site", "title: Een\n"],
    ["tags", "label: Kunst\n"],
    ["media", "foto.jpg:\n  maker: Ik\n"],
  ])("points at what is wrong: %s %j", (name, yaml) => {
    expect(wrongWith(name, yaml)).not.toBe("");
  });

  test.each(languageCodes)("explains every field in %s, and offers its words", (language) => {
    const schema = JSON.stringify(jsonSchemaOf("project", language));
    expect(schema).toContain({ nl: "Vanaf", de: "Von", en: "From" }[language]);
    expect(schema).toContain(`{"enum":${{ nl: '["loopt"', de: '["läuft"', en: '["active"' }[language]}`);
  });
});

test("the schemas that VS Code reads are those of today: `npm run schemas` writes them", () => {
  const settings: unknown = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
  for (const name of ["site", "tags", "media"] as const) {
    const path = `.vscode/schemas/${name}.schema.json`;
    expect(JSON.stringify(settings)).toContain(path);
    expect(JSON.parse(readFileSync(join(root, path), "utf8"))).toEqual(jsonSchemaOf(name, "nl"));
  }
});
