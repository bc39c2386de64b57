import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { safetyDigest } from "../../src/pictures/recipe.ts";
import { scratchFolder } from "../scratch.ts";

test("a drawing is made safe again when the code that does it has changed, and only then", () => {
  const folder = scratchFolder("recipe");
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("svg.ts", "a");
  write("svg-allowed.ts", "b");
  const before = safetyDigest(folder);
  write("pixels.ts", "c");
  expect(safetyDigest(folder)).toBe(before);
  write("svg-allowed.ts", "d");
  expect(safetyDigest(folder)).not.toBe(before);
  write("svg-allowed.ts", "b");
  expect(safetyDigest(folder)).toBe(before);
});
