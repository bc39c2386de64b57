import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteServer, serve } from "../../src/host/server.ts";
import { sanitiseSvg } from "../../src/images/index.ts";
import { sites } from "../build-sites.ts";
import { photo } from "../images/made.ts";
import { scratchFolder } from "../scratch.ts";
import { openBrowser } from "./chromium.ts";

/** A drawing as no build hands it out. */
const hostile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>document.documentElement.id = "ran"</script></svg>';

/** A second of silence: RIFF WAVE, uncompressed, one channel, 8,000 samples of eight bits. */
function silence(): Buffer {
  const head = Buffer.alloc(44);
  for (const [at, word] of [
    [0, "RIFF"],
    [8, "WAVEfmt "],
    [36, "data"],
  ] as const)
    head.write(word, at);
  for (const [at, number] of [
    [4, 8036],
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, 8000],
  ] as const)
    head.writeUInt32LE(number, at);
  for (const [at, number] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(number, at);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
}

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
  mkdirSync(join(folder, "media"));
  copyFileSync(join(sites.seenland.out, "_headers"), join(folder, "_headers"));
  writeFileSync(join(folder, "media/hostile.svg"), hostile);
  writeFileSync(join(folder, "media/sound.mp3"), silence());
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

test("a sound that a text links to plays when it is opened", async () => {
  const { page, said } = await opened("sound.mp3");
  const duration = () => page.evaluate(() => document.querySelector("video")?.duration);
  await expect.poll(duration).toBe(1);
  expect(said).toEqual([]);
  await page.close();
});

test("a drawing that is opened by itself has its colours and its photos", async () => {
  const { page, said } = await opened("drawing.svg");
  const fill = await page.evaluate(() => getComputedStyle(document.querySelector("rect") as Element).fill);
  await page.waitForLoadState("load");
  expect([fill, said]).toEqual(["rgb(1, 2, 3)", []]);
  await page.close();
});

test("a drawing that is opened by itself could not run a script, had it one", async () => {
  const { page, said } = await opened("hostile.svg");
  expect(await page.evaluate(() => document.documentElement.id)).toBe("");
  expect(said.join()).toMatch(/script/i);
  await page.close();
});
