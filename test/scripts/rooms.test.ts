import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/command/arguments.ts";
import { reportStructure, rooms, structureOf } from "../../scripts/tools/rooms.ts";
import { scratchFolder } from "../scratch.ts";

test("every module of src is in a room, and imports only from its own and those before it", () => {
  const structure = structureOf(join(root, "src"));
  console.log(reportStructure(structure));
  expect(structure.up).toEqual([]);
  expect(structure.loose).toEqual([]);
  expect([...structure.sizes.keys()]).toEqual([...rooms]);
  expect(structure.circles).toEqual([]);
});

test("an import from a later room is told with what may be imported, and a circle with its files", () => {
  const src = scratchFolder("rooms");
  const files = {
    "core/text.ts": 'import type { Site } from "../site/site.ts";',
    "site/site.ts": 'export * from "./page.ts";',
    "site/page.ts": 'export const load = () => import("./site.ts");',
    "stray.ts": 'import "./core/text.ts";',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, name)), { recursive: true });
    writeFileSync(join(src, name), text);
  }
  const { up, circles, loose } = structureOf(src);
  expect(up[0]).toBe("src/core/text.ts imports src/site/site.ts: core may import core, not site");
  expect(circles).toEqual([["site/page.ts", "site/site.ts"]]);
  expect(loose).toEqual(["stray.ts"]);
});
