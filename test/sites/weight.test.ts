import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sites } from "../build-sites.ts";

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));

const mapsIn = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/<svg class="map".*?<\/svg>/gs)].map(([drawing]) => drawing);

describe.each(Object.entries(sites))("a reader of %s loads little", (_name, { out }) => {
  const styles = filesIn(join(out, "assets"), ".css").filter((file) => basename(file).startsWith("site."));

  test("one style sheet, with home at most 25 KB", () => {
    expect(styles).toHaveLength(1);
    expect(brotli(join(out, "index.html")) + brotli(styles[0] ?? "")).toBeLessThanOrEqual(25_000);
  });

  test("with any post at most 18 KB", () => {
    const posts = filesIn(out, "index.html").filter((file) =>
      readFileSync(file, "utf8").includes('"BlogPosting"'),
    );
    expect(posts.length).toBeGreaterThan(4);
    const heavy = posts.filter((file) => brotli(file) + brotli(styles[0] ?? "") > 18_000);
    expect(heavy).toEqual([]);
  });

  test("a map of at most 6 KB, wherever one is drawn", () => {
    const heavy = filesIn(out, "index.html").flatMap((file) =>
      mapsIn(file).filter((drawing) => brotliCompressSync(drawing).length > 6_000),
    );
    expect(heavy).toEqual([]);
  });

  test("fonts of at most 70 KB for the letters of the languages we speak", () => {
    const fonts = filesIn(join(out, "assets"), ".woff2").filter((file) => !file.includes("-ext-"));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(70_000);
  });

  test("scripts of at most 1.5 KB on any page that is read, and of 3.2 KB on the one that searches", () => {
    const scriptsOf = (page: string) =>
      [...readFileSync(page, "utf8").matchAll(/<script src="([^"]+)"/g)].map(([, address = ""]) => address);
    // What is shown elsewhere, in mail programs and frames, has no skip link to `main`.
    const pages = filesIn(out, ".html").filter(
      (page) => !page.startsWith(join(out, "admin")) && readFileSync(page, "utf8").includes('id="main"'),
    );
    expect(pages.length).toBeGreaterThan(10);
    const heavy = pages.flatMap((page) => {
      const scripts = scriptsOf(page);
      const most = scripts.some((address) => address.startsWith("/assets/search.")) ? 3_200 : 1_500;
      const weight = scripts.reduce((sum, address) => sum + brotli(join(out, address)), 0);
      return scripts.length > 0 && weight <= most ? [] : [`${page}: ${weight}`];
    });
    expect(heavy).toEqual([]);
  });
});

// Surveyed borders take 9 KB of it, and what is in a spot of its own a flower twice: among all, and in its layer.
test("the map of the default region is at most 40 KB before it is packed", () => {
  const [drawing = "", ...more] = mapsIn(join(sites.parkstad.out, "kaart/index.html"));
  expect(more).toEqual([]);
  expect(Buffer.byteLength(drawing)).toBeGreaterThan(1_000);
  expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(40_000);
});
