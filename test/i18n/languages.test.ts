import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { languageCodes } from "../../src/core/language.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { scratchFolder } from "../scratch.ts";

/** The places of all texts that say nothing. */
function emptyTexts(words: unknown, path: string): string[] {
  if (typeof words === "string") return words.trim() === "" ? [path] : [];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => emptyTexts(value, `${path}.${key}`));
}

test.each(languageCodes)("no text is empty in %s", (code) => {
  expect(emptyTexts(wordsIn(code), code)).toEqual([]);
});

/** Changes a file, which must have what is to be replaced in it. */
function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}

test("a fourth language is a folder, its line and its patterns, and the compiler names what is missing in any", () => {
  const folder = scratchFolder("language");
  for (const room of ["core", "pictures", "schema", "i18n"])
    cpSync(join("src", room), join(folder, "src", room), { recursive: true });
  cpSync("tsconfig.json", join(folder, "tsconfig.json"));
  cpSync("package.json", join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  change(join(folder, "tsconfig.json"), /"include": \[[^\]]*\]/, '"include": ["src/i18n"]');
  change(join(folder, "src/core/language.ts"), '["nl", "de", "en"]', '["nl", "de", "en", "fr"]');
  const i18n = join(folder, "src/i18n");
  /** What the compiler says of the words, by file. */
  const errors = () => {
    const { stdout } = spawnSync(
      process.execPath,
      [resolve("node_modules/typescript/bin/tsc"), "-p", folder],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    return stdout
      .split("\n")
      .flatMap((line) => /^src\/i18n\/(\S+?)\(.*?'(\w+)' is missing/.exec(line.replaceAll("\\", "/")) ?? [])
      .filter((_, at) => at % 3 !== 0);
  };

  expect(errors()).toEqual(["languages.ts", "fr", "soft-hyphens.ts", "fr"]);

  cpSync(join(i18n, "nl"), join(i18n, "fr"), { recursive: true });
  change(join(i18n, "fr/index.ts"), "export const nl", "export const fr");
  change(join(i18n, "languages.ts"), "{ nl, de, en }", "{ nl, de, en, fr }");
  change(join(i18n, "languages.ts"), "import { nl }", 'import { fr } from "./fr/index.ts";\nimport { nl }');
  change(join(i18n, "soft-hyphens.ts"), /^( {2})nl: (.*),$/m, "$1nl: $2,\n$1fr: $2,");
  expect(errors()).toEqual([]);

  change(join(i18n, "fr/index.ts"), /^ {2}map: mapWords,\n/m, "");
  change(join(i18n, "fr/search.ts"), /^ {2}more: .*\n/m, "");
  expect(errors()).toEqual(["fr/index.ts", "map", "fr/search.ts", "more"]);
});
