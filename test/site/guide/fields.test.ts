import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { slugify } from "../../../src/core/text.ts";
import { describeFields } from "../../../src/schema/describe.ts";
import { kindNames, kinds } from "../../../src/schema/kinds.ts";
import { withFieldTables } from "../../../src/site/guide/fields.ts";
import { inOneLine, readFolder } from "../../region-of.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(root, "docs/handleiding.md"), "utf8");
const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts as object);
const folder = mkdtempSync(join(tmpdir(), "bloeit-guide-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The examples of Markdown in a document. */
function examplesIn(document: string): string[] {
  return [...document.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, example = ""]) => example);
}

/** Where a file like this example goes, by the field that only its kind must have. */
function pathOf(example: string, name: string): string {
  const has = (key: string) => new RegExp(`^${key}: `, "m").test(example);
  if (has("date")) return `posts/2026/${name}.md`;
  if (has("start")) return `events/2026/${name}.md`;
  if (has("status")) return `projects/${name}.md`;
  return has("type") ? `partners/${name}.md` : `pages/${name}.md`;
}

test("the tables of fields are those of today: `npm run guide` writes them", () => {
  expect(withFieldTables(guide)).toBe(guide);
});

test("every field of every kind has a row with an example", () => {
  for (const kind of kindNames)
    for (const { key } of describeFields(kinds[kind].schema({ zone: "UTC" })))
      expect(guide).toMatch(
        new RegExp(`^\\| \`${key}\` \\| .+ \\| (\`${key}: .+\`|zie onder de tabel) \\|$`, "m"),
      );
});

describe.each(["docs/handleiding.md", "README.md"])("the examples in %s", (document) => {
  const examples = examplesIn(readFileSync(join(root, document), "utf8"));

  test("come through the gate, together with the default region", async () => {
    expect(examples.length).toBeGreaterThan(0);
    const content = join(folder, slugify(document));
    cpSync(join(root, "content"), content, { recursive: true });
    examples.forEach((example, index) => {
      const text = example.startsWith("---\n")
        ? example
        : `---\ntitle: Een tekst\ndate: 2026-05-01\n---\n\n${example}`;
      const file = join(content, pathOf(text, `voorbeeld-${index + 1}`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    });
    const result = await readFolder(content, { drafts: true });
    expect(result.ok ? [] : result.problems.map(inOneLine)).toEqual([]);
  });
});

test("a kind of each has a whole example", () => {
  const folders = examplesIn(guide)
    .filter((example) => example.startsWith("---\n"))
    .map((example) => pathOf(example, "x").split("/")[0]);
  expect(new Set(folders)).toEqual(new Set(["posts", "projects", "partners", "events", "pages"]));
});

test("its links lead to headings that are there", () => {
  const ids = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    // As GitHub makes them: what is no letter, digit, space or hyphen goes, each space becomes a hyphen.
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((anchor) => !ids.includes(anchor ?? ""))).toEqual([]);
});

test.each(["docs/handleiding.md", "README.md", "CONTRIBUTING.md", "docs/commands.md"])(
  "the commands in %s exist",
  (document) => {
    const text = readFileSync(join(root, document), "utf8");
    const named = [...text.matchAll(/\bnpm run ([a-z]+)/g)].map(([, script]) => script);
    expect([...new Set(named)].filter((script) => !scripts.includes(script ?? ""))).toEqual([]);
  },
);

test("is Markdown alone: no HTML but the two marks of the generated part", () => {
  const text = guide.replace(/^```.*?^```$/gms, "").replace(/`[^`]*`/g, "");
  expect(text.match(/<(?!!--)[^>]*>/g)).toBeNull();
  expect(text.match(/<!--/g)).toHaveLength(2);
});
