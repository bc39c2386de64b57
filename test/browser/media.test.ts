import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { sanitiseSvg } from "../../src/pictures/index.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { photo } from "../pictures/made.ts";
import { scratchFolder } from "../scratch.ts";

/** Files as no build hands them out, which try to run something when they are opened. */
const hostile: Readonly<Record<string, string>> = {
  "hostile.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="document.documentElement.id='ran'"><script>document.documentElement.id = "ran"</script><script href="/media/hostile.js"/></svg>`,
  "hostile.html": `<!doctype html><script>document.documentElement.id = "ran"</script><script src="/media/hostile.js"></script><meta http-equiv="refresh" content="0;url=/elsewhere/"><style>html{color:red}</style>`,
  "hostile.xhtml": `<html xmlns="http://www.w3.org/1999/xhtml"><script>document.documentElement.id = "ran"</script></html>`,
  "hostile.js": 'document.documentElement.id = "ran"',
};

/** A drawing as the build hands it out, with a photo and a style in it. */
async function drawing(): Promise<string> {
  const inside = (await photo(20, 20).png().toBuffer()).toString("base64");
  const safe = sanitiseSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>.r{fill:rgb(1,2,3)}</style><rect class="r" width="9" height="9"/><image width="20" height="20" href="data:image/png;base64,${inside}"/></svg>`,
  );
  if ("code" in safe) throw new Error(safe.detail);
  return safe.svg;
}

let browser: Browser;
let site: SiteServer;
beforeAll(async () => {
  const folder = scratchFolder("media");
  // A region with a sound, a film and a PDF, as it is handed out.
  cpSync(sites.gwennol.out, folder, { recursive: true });
  for (const [name, text] of Object.entries(hostile)) writeFileSync(join(folder, "media", name), text);
  writeFileSync(join(folder, "media/drawing.svg"), await drawing());
  [browser, site] = await Promise.all([openBrowser(), serve(folder)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function opened(file: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${site.origin}/media/${file}`);
  return { page, said };
}

test.each([
  ["sound", "mill-wheel.mp3"],
  ["film", "mill-wheel.webm"],
])("a %s that a text links to plays when it is opened", async (_, file) => {
  const { page, said } = await opened(file);
  const duration = () => page.evaluate(() => document.querySelector("video")?.duration ?? 0);
  await expect.poll(duration).toBeGreaterThan(0.3);
  await page.evaluate(() => document.querySelector("video")?.play());
  const time = () => page.evaluate(() => document.querySelector("video")?.currentTime ?? 0);
  await expect.poll(time).toBeGreaterThan(0);
  expect(said).toEqual([]);
  await page.close();
});

test.each(["sound.mp3", "old.pdf"])(
  "a link to %s, which is gone, shows the page that says so",
  async (file) => {
    const { page } = await opened(file);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain("Source Sans");
    await page.close();
  },
);

test("a drawing that is opened by itself has its colours and its photos", async () => {
  const { page, said } = await opened("drawing.svg");
  const fill = await page.evaluate(() => getComputedStyle(document.querySelector("rect") as Element).fill);
  await page.waitForLoadState("load");
  expect([fill, said]).toEqual(["rgb(1, 2, 3)", []]);
  await page.close();
});

test.each(["hostile.svg", "hostile.html", "hostile.xhtml"])(
  "%s, opened by itself, runs nothing",
  async (file) => {
    const { page, said } = await opened(file);
    expect(await page.evaluate(() => document.documentElement.id)).toBe("");
    expect(page.url()).toBe(`${site.origin}/media/${file.replace(/\.html$/, "")}`);
    expect(said.join()).toMatch(/script/i);
    await page.close();
  },
);
