import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import "../typescript.mjs";
import type { Keep } from "../../src/core/unchanged.ts";
import type { Assets } from "../../src/site/assets.ts";
import { renderTemplates } from "../../src/site/render.ts";
import { regionOf } from "../region-of.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "bloeit-render-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Has Eleventy render the one file that every region has, and gives where it should be. */
async function render(name: string, keep: Keep): Promise<string> {
  const out = join(folder, name);
  const matter = { region: await regionOf({}), assets: {} as Assets };
  await renderTemplates(join(root, "layouts/feeds/robots.11ty.ts"), out, matter, keep);
  return join(out, "robots.txt");
}

describe("what Eleventy renders", () => {
  test("is offered whole, with the path it is for, and written when it is not kept", async () => {
    const offered: [string, string][] = [];
    const file = await render("written", (path, content) => {
      offered.push([path, String(content)]);
      return false;
    });
    expect(offered).toEqual([[file, readFileSync(file, "utf8")]]);
  });

  test("is not written when it is kept", async () => {
    expect(existsSync(await render("kept", () => true))).toBe(false);
  });

  test("takes its time without a word to people", async () => {
    const said = (["log", "warn", "error"] as const).map((how) => vi.spyOn(console, how));
    await render("slow", () => {
      const until = performance.now() + 400;
      while (performance.now() < until);
      return false;
    });
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
