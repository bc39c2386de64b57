import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { pagesOf } from "../../scripts/tools/browser/pages.ts";
import { today } from "../../scripts/tools/builds.ts";
import { fileOf } from "../../src/region/urls.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";

const { content, out } = sites.seenland;

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
/** What was asked of other hosts than the site's own; a page of ours answers in their place. */
let elsewhere: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  elsewhere = [];
  context = await browser.newContext({ colorScheme: "light", viewport: { width: 1280, height: 800 } });
  await context.route(
    (url) => url.origin !== server.origin,
    (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" });
    },
  );
  page = await context.newPage();
});
afterEach(() => context.close());

describe("a video's link", () => {
  const link = "a[data-player]";
  let player: string;
  beforeEach(async () => {
    const pages = await pagesOf(out, content, today);
    const at = pages.find(({ address, status }) => status === 200 && htmlOf(address).includes("data-player"));
    if (!at) throw new Error("the region has no page with a video");
    await page.goto(server.origin + at.address);
    player = (await page.getAttribute(link, "data-player")) ?? "";
  });

  test("asks nothing of the video's host before it is followed", async () => {
    await page.locator(link).hover();
    await page.locator(link).focus();
    expect(player).toMatch(/^https:\/\//);
    expect(elsewhere).toEqual([]);
  });

  test.each(["click", "Enter"])("becomes the player by %s, and has the focus", async (how) => {
    if (how === "click") await page.click(link);
    else await page.press(link, "Enter");
    await page.waitForSelector("iframe");
    const frame = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLIFrameElement
        ? { src: activeElement.src, title: activeElement.title }
        : undefined;
    });
    expect(frame?.src).toBe(player);
    expect(frame?.title).not.toBe("");
    expect(await page.locator(link).count()).toBe(0);
    await expect.poll(() => elsewhere).toEqual([player]);
  });

  test.each(["Control", "Shift", "Meta"] as const)("is an ordinary link with %s", async (modifier) => {
    await page.click(link, { modifiers: [modifier] });
    // Where the key means nothing to the browser, the link is followed as any other.
    expect(await page.locator("iframe").count()).toBe(0);
    expect(elsewhere).not.toContain(player);
  });
});

describe("the switch of light and dark", () => {
  const button = "button[data-theme-switch]";
  // Without the switch there is nothing to test.
  const none = !htmlOf("/").includes("data-theme-switch");

  /** The page's background at its first frame and when the document is there; and what the switch left behind. */
  const backgrounds = () =>
    page.evaluate(() => ({
      first: sessionStorage.getItem("first"),
      ready: sessionStorage.getItem("ready"),
      now: getComputedStyle(document.body).backgroundColor,
      root: getComputedStyle(document.documentElement).backgroundColor,
      theme: document.documentElement.dataset.theme,
    }));
  beforeEach(async () => {
    await page.addInitScript(() => {
      const paint = (moment: string) => {
        const { body } = document;
        if (body) sessionStorage.setItem(moment, getComputedStyle(body).backgroundColor);
        return body !== null;
      };
      const frame = () => {
        if (!paint("first")) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      addEventListener("DOMContentLoaded", () => paint("ready"));
    });
  });

  test.skipIf(none).each(["light", "dark"] as const)(
    "turns a %s page around, and remembers it",
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(server.origin);
      const before = await backgrounds();
      await page.click(button);
      const other = scheme === "light" ? "dark" : "light";
      await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, other);
      const after = await backgrounds();
      expect([after.now, after.root]).not.toEqual([before.now, before.root]);

      for (const address of ["/", pageBeyondHome()]) {
        await page.goto(server.origin + address);
        const again = await backgrounds();
        expect(again).toEqual({ ...after, first: after.now, ready: after.now });
      }
      await page.click(button);
      await page.waitForFunction((theme) => document.documentElement.dataset.theme !== theme, other);
      const back = await backgrounds();
      expect([back.now, back.root]).toEqual([before.now, before.root]);
    },
  );

  test.skipIf(none)("is worked by the keyboard, and has a name and a state", async () => {
    await page.goto(server.origin);
    const before = await page.getAttribute("html", "data-theme");
    await page.press(button, "Space");
    await page.waitForFunction(
      (theme) => document.documentElement.dataset.theme !== theme,
      before ?? undefined,
    );
    expect(await page.evaluate(() => document.activeElement?.matches("[data-theme-switch]"))).toBe(true);
    const snapshot = await page.locator(button).ariaSnapshot();
    expect(snapshot).toMatch(/button "[^"]+"/);
  });

  function pageBeyondHome(): string {
    return /<a [^>]*href="(\/[^"#]+\/)"/.exec(htmlOf("/"))?.[1] ?? "/";
  }
});

/** The page that the site has at an address. */
function htmlOf(address: string): string {
  return readFileSync(join(out, fileOf(address)), "utf8");
}
