import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import "../typescript.mjs";
import type { Reuse } from "../../src/core/reuse-output.ts";
import { Site } from "../../src/region/site.ts";
import type { Assets } from "../../src/site/assets.ts";
import { renderTemplates } from "../../src/site/render.ts";
import { filesOf, type GlobalData, loadTemplates, type Template } from "../../src/site/templates.ts";
import { regionOf } from "../region-of.ts";

const folder = mkdtempSync(join(tmpdir(), "bloeit-render-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Has Eleventy render the one file that every region has, and gives where it should be. */
async function render(name: string, reuse: Reuse): Promise<string> {
  const out = join(folder, name);
  const region = await regionOf({});
  const data = { site: new Site(region), region, assets: {} as Assets };
  const templates = (await loadTemplates()).filter((template) => template.name === "feeds/robots.11ty.js");
  await renderTemplates(templates, out, data, reuse);
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

describe("a template with a list", () => {
  const data = { region: { names: ["a", "b", "c"] }, assets: {} } as unknown as GlobalData;
  const template: Template = {
    name: "names.11ty.js",
    data: {
      pagination: { data: "region.names", size: 1, alias: "name" },
      permalink: (given) => `${(given as { name: string }).name}.txt`,
    },
    render: (given) => `This is ${(given as { name: string }).name}.`,
  };

  test("makes a file for each thing of it", () => {
    expect(filesOf(template, data)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  test("makes only those files that are asked for, and not one for nothing", async () => {
    const out = join(folder, "names");
    await renderTemplates([template], out, data, undefined, (_, index) => index === 1);
    expect(existsSync(join(out, "a.txt"))).toBe(false);
    expect(readFileSync(join(out, "b.txt"), "utf8")).toBe("This is b.");
    await renderTemplates([template], join(folder, "none"), data, undefined, () => false);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("that is not there is an error which names it", () => {
    const other = {
      ...template,
      data: { ...template.data, pagination: { data: "region.no", size: 1, alias: "no" } },
    };
    expect(() => filesOf(other as Template, data)).toThrow("There is no list region.no");
  });
});
