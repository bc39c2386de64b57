import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { serve } from "../../src/server/host/server.ts";
import { root } from "../command/arguments.ts";
import { contentFolder } from "../content-folder.mjs";
import { openBrowser } from "./browser/chromium.ts";
import { pagesOf, type SitePage } from "./browser/pages.ts";

/**
 * `npm run screenshots`: pictures of every kind of page of a built site, on a telephone, a tablet and a desk, in
 * light and dark, as `kind-width-scheme.png`.
 *
 * `--site=_site` the built site; `--content=DIR` the folder it was built from;
 * `--out=.cache/screenshots` where the pictures go; `--only=home,post` these kinds only;
 * `--today=YYYY-MM-DD` the day it was built for;
 * `--readme` instead makes `docs/home.png`, the picture in the README.
 */
const { values } = parseArgs({
  options: {
    site: { type: "string", default: "_site" },
    content: { type: "string" },
    out: { type: "string", default: ".cache/screenshots" },
    only: { type: "string" },
    today: { type: "string" },
    readme: { type: "boolean", default: false },
  },
});
const widths = [360, 768, 1280] as const;
const schemes = ["light", "dark"] as const;
const readmeLimit = 200 * 1024;

const site = resolve(values.site);
const [browser, server] = await Promise.all([openBrowser(), serve(site)]);
try {
  if (values.readme) await takeReadmePicture();
  else await takeAll();
} finally {
  await Promise.all([browser.close(), server.close()]);
}

async function takeAll(): Promise<void> {
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const only = values.only?.split(",");
  const pages = await pagesOf(site, contentFolder(values.content).folder, values.today ?? Date.now());
  const chosen = pages.filter(({ kind }) => only === undefined || only.includes(kind));
  if (chosen.length === 0) throw new Error(`--only: choose from ${pages.map(({ kind }) => kind).join(", ")}`);
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      reducedMotion: "reduce",
    });
    const left = [...chosen];
    const work = async () => {
      const page = await context.newPage();
      for (let at = left.shift(); at; at = left.shift()) await take(page, at, width, out);
    };
    await Promise.all([work(), work()]);
    await context.close();
  }
  console.log(`${chosen.length * widths.length * schemes.length} screenshots in ${out}`);
}

async function take(page: Page, { kind, address }: SitePage, width: number, out: string): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.goto(server.origin + address);
    await showEverything(page);
    await page.screenshot({ path: join(out, `${kind}-${width}-${colorScheme}.png`), fullPage: true });
  }
}

async function takeReadmePicture(): Promise<void> {
  const file = join(root, "docs/home.png");
  await mkdir(join(root, "docs"), { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(server.origin);
  await showEverything(page);
  const picture = await page.screenshot();
  // Fewer colours until it is small enough.
  for (const colours of [256, 128, 64, 32]) {
    const png = sharp(picture).png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0.6 });
    await writeFile(file, await png.toBuffer());
    if ((await stat(file)).size <= readmeLimit) break;
  }
  const { size } = await stat(file);
  if (size > readmeLimit) {
    await rm(file);
    throw new Error(`docs/home.png would be ${Math.ceil(size / 1024)} KB`);
  }
  console.log(`docs/home.png, ${Math.ceil(size / 1024)} KB`);
}

/** Waits for the letters and for every picture, also those further down. */
async function showEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = "eager";
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
