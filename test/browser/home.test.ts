import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { hyphenate } from "../../src/i18n/soft-hyphens.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { overflowFindings } from "./checks/layout.ts";
import { brokenWords } from "./checks/words.ts";

/** How high the front page may be, in CSS pixels, on a desk and on a telephone. */
const mostHigh = [
  [1280, 3200],
  [360, 4600],
] as const;
const widths = [320, 360, 1024, 1280, 1920] as const;

/** What broke in headings, labels and titles: the longest words that regions have, and longer ones. */
const longWords = [
  "Arbeidsmarktkrapteontwikkelingsstrategieën",
  "Bewonersbedrijvenontwikkelingsmaatschappij in Parkstad",
  "Empowerment Kerkrade",
  "Voorbeeldactiviteit (brandingcampagne)",
].map((words) => hyphenate(words, "nl", "title"));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(sites))("the front page of %s", (_name, { out }) => {
  let server: SiteServer;
  let page: Page;
  beforeAll(async () => {
    server = await serve(out);
    page = await browser.newPage({ reducedMotion: "reduce" });
    await page.goto(`${server.origin}/`);
  });
  afterAll(() => Promise.all([page.close(), server.close()]));

  test.each(mostHigh)("at %i px is at most %i px high", async (width, most) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });

  test("has one heading of the first level, and shows no picture twice", async () => {
    expect(await page.locator("h1").count()).toBe(1);
    const pictures = await page
      .locator("main img")
      .evaluateAll((all) =>
        all.map((image) => (image.getAttribute("src") ?? "").replace(/-[0-9a-f]{8}.*/, "")),
      );
    expect(pictures.length).toBeGreaterThan(2);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test("has the names of its flowers side by side in the hill", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const tops = await page
      .locator(".flowers a > span:visible")
      .evaluateAll((all) => all.map((label) => Math.round(label.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(0);
    expect(new Set(tops).size).toBe(1);
  });

  test("cuts no word without a hyphen, and says its claim on the first screen", async () => {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await brokenWords(page)).map((word) => `${width} px: ${word}`));
      const { bottom } = await page.locator("h1").evaluate((claim) => claim.getBoundingClientRect().toJSON());
      if (bottom > 800) found.push(`${width} px: the claim ends at ${bottom}`);
    }
    expect(found).toEqual([]);
  });
});

test("the longest words break with a hyphen, wherever they stand", async () => {
  const server = await serve(sites.parkstad.out);
  const page = await browser.newPage({ reducedMotion: "reduce" });
  try {
    await page.goto(`${server.origin}/`);
    const places =
      "h1, main h2, main h3 a, .doors h3, .flowers a > span > span, .story-headlines a, .lead, dt, .kicker span";
    const count = await page.locator(places).evaluateAll((all, words) => {
      all.forEach((element, index) => {
        element.textContent = words[index % words.length] ?? "";
      });
      return all.length;
    }, longWords);
    expect(count).toBeGreaterThan(20);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = [...(await brokenWords(page)), ...(await overflowFindings(page))];
      found.push(...wrong.map((what) => `${width} px: ${what}`));
    }
    expect(found).toEqual([]);
  } finally {
    await Promise.all([page.close(), server.close()]);
  }
});
