import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { styleGuideAddress, styleGuidePage } from "../../layouts/preview/style-guide.tsx";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { today } from "../../scripts/tools/builds.ts";
import { Site } from "../../src/region/site.ts";
import { serve } from "../../src/server/host/server.ts";
import { Assets } from "../../src/site/assets.ts";
import { sites } from "../build-sites.ts";
import { readFolder } from "../region-of.ts";
import { overflowFindings } from "./checks/layout.ts";
import { brokenWords } from "./checks/words.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The assets of a built site, as far as pages name them. */
function assetsOf(out: string): Assets {
  const [, stylesheet = ""] =
    /<link rel="stylesheet" href="([^"]+)"/.exec(readFileSync(join(out, "index.html"), "utf8")) ?? [];
  return new Assets({
    stylesheet,
    embedStylesheet: stylesheet,
    scripts: { theme: "/theme.js", agenda: "/agenda.js" },
    fonts: [],
    files: [],
    cards: false,
    search: false,
    sizes: new Map(),
  });
}

test.each(Object.entries(sites))(
  "every part of %s takes the longest words: none is cut without a hyphen, and nothing scrolls sideways",
  async (_name, { content, out }) => {
    const result = await readFolder(content, { now: today });
    if (!result.ok) throw new Error("the region has problems");
    const server = await serve(out);
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 320, height: 800 } });
    try {
      const guide = styleGuidePage(new Site(result.region), assetsOf(out));
      await page.route(`**${styleGuideAddress}`, (route) =>
        route.fulfill({ contentType: "text/html", body: guide }),
      );
      await page.goto(server.origin + styleGuideAddress);
      expect(await page.locator("main :is(h1, h2, h3)").count()).toBeGreaterThan(30);
      const found: string[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wrong = [...(await brokenWords(page)), ...(await overflowFindings(page))];
        found.push(...wrong.map((what) => `${width} px: ${what}`));
      }
      expect(found).toEqual([]);
      // It is for those who write, and on no site.
      expect((await page.request.get(`${server.origin}${styleGuideAddress}index.html`)).status()).toBe(404);
    } finally {
      await Promise.all([page.close(), server.close()]);
    }
  },
);
