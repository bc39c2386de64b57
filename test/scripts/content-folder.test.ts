import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentFolder } from "../../scripts/content-folder.mjs";
import { argumentsOf, runHere } from "../command.ts";
import { contentOf, post, siteYaml } from "../region-of.ts";
import { scratchFolder } from "../scratch.ts";

const folder = scratchFolder("content-folder");
let count = 0;

/** A clone whose `package.json` says this. */
function clone(packageJson?: string): string {
  const path = join(folder, String(count++));
  mkdirSync(join(path, "deep/er"), { recursive: true });
  if (packageJson !== undefined) writeFileSync(join(path, "package.json"), packageJson);
  return path;
}

describe("the content folder of a command", () => {
  const setting = '{ "bloeit": { "content": "gewest" } }';

  test.each<
    [
      packageJson: string | undefined,
      variable: string | undefined,
      said: string | undefined,
      found: string,
      by: string | undefined,
    ]
  >([
    [undefined, undefined, undefined, "content", undefined],
    ["{}", undefined, undefined, "content", undefined],
    ['{ "bloeit": {} }', undefined, undefined, "content", undefined],
    ['{ "bloeit": { "content": "" } }', undefined, undefined, "content", undefined],
    [setting, undefined, undefined, "gewest", "package.json"],
    [`\uFEFF${setting}`, undefined, undefined, "gewest", "package.json"],
    [setting, "", undefined, "gewest", "package.json"],
    [setting, "variabele", undefined, "variabele", "BLOEIT_CONTENT"],
    [setting, "variabele", "gezegd", "gezegd", "--content"],
    [setting, undefined, "gezegd", "gezegd", "--content"],
    ['{ "bloeit": { "content": "/elders/regio" } }', undefined, undefined, "/elders/regio", "package.json"],
    // What wins is not asked what is wrong with the rest.
    ["{", undefined, "gezegd", "gezegd", "--content"],
  ])("with %j, variable %j and --content %j is %s, named by %s", (packageJson, variable, said, found, by) => {
    const cwd = clone(packageJson);
    const environment = variable === undefined ? {} : { BLOEIT_CONTENT: variable };
    expect(contentFolder(said, environment, cwd)).toEqual({
      folder: found.startsWith("/") ? found : join(cwd, found),
      namedBy: by,
    });
  });

  test("that package.json names is the same from every folder below", () => {
    const cwd = clone(setting);
    expect(contentFolder(undefined, {}, join(cwd, "deep/er")).folder).toBe(join(cwd, "gewest"));
  });

  test.each(["{", '{ "bloeit": { "content": 3 } }', '{ "bloeit": { "content": ["a"] } }'])(
    "cannot be told when package.json says %j, and the file is named",
    (packageJson) => {
      const cwd = clone(packageJson);
      expect(() => contentFolder(undefined, {}, cwd)).toThrow(join(cwd, "package.json"));
    },
  );

  test("is that of every command", async () => {
    const comment = "comments:\n  - id: a\n    name: Jan\n    date: 2026-05-02\n    text: Mooi.\n";
    const content = contentOf({
      "site.yaml": siteYaml.replace("Testregio Bloeit", "Het gewest"),
      "posts/2026/x.md": post(),
      "comments/posts/2026/x.yaml": comment,
    });
    const cwd = clone(JSON.stringify({ bloeit: { content } }));
    expect(argumentsOf([], {}, cwd).content).toBe(content);
    const made = await runHere("new", ["bericht", "Feest", "--today=2026-06-01"], cwd);
    expect(made.err).toBe("");
    expect(made.out).toContain(join(content, "posts/2026/feest.md"));
    expect(made.out).toContain(`Voor: Het gewest (${content})`);
    const checked = await runHere("check", ["--today=2026-06-01"], cwd);
    expect(checked.out).toContain("2 bestanden");
    const commented = await runHere("comments", ["redact", "Jan", "--as=Piet"], cwd);
    expect([commented.status, commented.err]).toEqual([0, ""]);
    expect(readFileSync(join(content, "comments/posts/2026/x.yaml"), "utf8")).toContain("Piet");
  });

  test("that is not there is told with what names it", async () => {
    const cwd = clone(setting);
    const { status, err } = await runHere("check", [], cwd);
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^De map gewest is er niet\. Ze staat in package\.json, bij bloeit\.content/),
    ]);
  });
});
