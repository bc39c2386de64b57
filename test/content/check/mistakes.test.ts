import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRegion } from "../../../src/content/check/check.ts";
import type { Diagnostic } from "../../../src/content/check/diagnostic.ts";
import { fixRegion } from "../../../src/content/check/fix.ts";
import { contentOf, today } from "../../region-of.ts";
import { mistake, mistakesFolder, soundRegion } from "./mistaken-region.ts";
import { mistakes } from "./mistakes.ts";

const optionsFor = (content: string) => ({
  content,
  now: today,
  drafts: false,
  cacheDir: join(content, "../cache"),
});

/** What is said of one file, as the table states it: advice in brackets, and the line as it should be. */
function stated(diagnostics: readonly Diagnostic[], file: string): string[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.file === file)
    .map(({ line, code, severity, wanted }) => {
      const told = `${line} ${code}${wanted === undefined ? "" : ` → ${wanted}`}`;
      return severity === "error" ? told : `(${told})`;
    });
}

test("the table has every file of mistakes, and there are many", () => {
  expect(Object.keys(mistakes).sort()).toEqual(readdirSync(mistakesFolder).sort());
  expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(80);
});

test("without a mistake there is nothing to say but about the region as a whole", async () => {
  const { findings: diagnostics } = await checkRegion(optionsFor(contentOf(soundRegion)));
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "media/schachtbok.svg unusedPicture",
  ]);
});

describe("a mistake is told of, and fixed where that is certain:", () => {
  test.each(Object.entries(mistakes))("%s", async (name, { at = "posts/2026/x.md", told, left, becomes }) => {
    const content = contentOf({ ...soundRegion, [at]: mistake(name) });
    const options = optionsFor(content);
    const { findings: diagnostics } = await checkRegion(options);
    expect(stated(diagnostics, at)).toEqual(told);
    expect(diagnostics.filter(({ file, severity }) => file !== at && severity === "error")).toEqual([]);

    const { checked, fixed, failed } = await fixRegion(options, () => true);
    expect(failed).toEqual([]);
    expect(stated(checked.findings, at)).toEqual(left ?? []);
    const after = readFileSync(join(content, at));
    if (becomes === undefined) {
      // Nothing was certain: not a byte has changed.
      expect(after.equals(mistake(name))).toBe(true);
      expect(fixed).toEqual([]);
      return;
    }
    expect(after.toString("utf8")).toBe(becomes);
    expect(fixed.map(({ file }) => file)).toEqual([at]);
    // A second time there is nothing left to fix.
    expect((await fixRegion(options, () => true)).fixed).toEqual([]);
  });
});
