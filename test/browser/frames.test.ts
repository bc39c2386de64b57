import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { Addresses } from "../../src/region/urls.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { openSites } from "../sites/site.ts";
import { axeFindings } from "./checks/axe.ts";
import { overflowFindings } from "./checks/layout.ts";

const addresses = new Addresses("de");
const [, seenland] = await openSites();
const partner = seenland?.region.partners.find(({ posts }) => posts.length > 0);
if (!partner) throw new Error("no partner with posts");
const card = addresses.partnerCard(partner.slug);

let browser: Browser;
let site: SiteServer;
/** Another site, on another origin, which puts pages of ours in a frame. */
let other: SiteServer;
const folder = mkdtempSync(join(tmpdir(), "bloeit-frames-"));
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve(sites.seenland.out)]);
  const framing = (address: string, more = "") =>
    `<!doctype html><html lang="de"><title>Anderswo</title><iframe width="320" height="420" src="${site.origin}${address}" ${more}></iframe>`;
  writeFileSync(join(folder, "card.html"), framing(card));
  writeFileSync(join(folder, "page.html"), framing(partner.address));
  writeFileSync(join(folder, "strict.html"), framing(card, "sandbox"));
  // A full Chromium asks every site for its mark.
  writeFileSync(join(folder, "favicon.ico"), "");
  writeFileSync(join(folder, "_headers"), "/strict\n  Cross-Origin-Embedder-Policy: require-corp\n");
  other = await serve(folder);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close(), other.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function framed(path: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(other.origin + path);
  return { page, said };
}

test("a partner's card shows in a frame on another site, with its style, and its links leave the frame", async () => {
  const { page, said } = await framed("/card");
  const inside = page.frameLocator("iframe");
  await inside.locator("h1").waitFor();
  expect(await inside.locator("h1").textContent()).toBe(partner.title);
  const border = await inside.locator("body").evaluate((body) => getComputedStyle(body).borderTopWidth);
  expect(border).toBe("4px");
  expect(said).toEqual([]);
  await inside.locator(".more a").click();
  await page.waitForURL(site.origin + partner.address);
  await page.close();
});

test("a partner's card shows with all of it on a site that is isolated, and in a frame that is a sandbox", async () => {
  const { page, said } = await framed("/strict");
  const inside = page.frameLocator("iframe");
  await inside.locator("h1").waitFor();
  const border = await inside.locator("body").evaluate((body) => getComputedStyle(body).borderTopWidth);
  const logo = await inside.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth);
  expect([border, logo > 0, said]).toEqual(["4px", true, []]);
  await page.close();
});

test("any other page refuses to be framed", async () => {
  const { page, said } = await framed("/page");
  await expect.poll(() => said.join("\n")).toMatch(/frame-ancestors/);
  expect(page.frames().filter((frame) => frame.url().startsWith(site.origin))).toEqual([]);
  await page.close();
});

test.each(["light", "dark"] as const)(
  "a card can be read in %s, as narrow as frames are",
  async (colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 240, height: 420 }, colorScheme });
    await page.goto(site.origin + card);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowFindings(page)).toEqual([]);
    await page.close();
  },
);
