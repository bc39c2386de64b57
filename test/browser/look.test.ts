import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { openSite } from "../sites/site.ts";

const { content, out } = sites.parkstad;
const { region } = await openSite("parkstad", content, out);
const { addresses } = region;

type Sight = { readonly title: string; readonly summary?: string; readonly address: string };

/** The address of that of some pages whose head takes most room: of the longest title and lead. */
function longestOf(pages: readonly Sight[]): string {
  const size = ({ title, summary = "" }: Sight) => 3 * title.length + summary.length;
  const [longest] = [...pages].sort((a, b) => size(b) - size(a));
  if (!longest) throw new Error("the region has no such page");
  return longest.address;
}

/** A page of every kind that is read, each the worst of its kind. */
const read = {
  "a post with a picture": longestOf(region.posts.filter(({ image }) => image)),
  "a post without a picture": longestOf(region.posts.filter(({ image }) => !image)),
  "a project": longestOf(region.projects),
  "an event": longestOf(region.events),
  "a partner": longestOf(region.partners),
  "a place": longestOf(region.places.map(({ name, address }) => ({ title: name, address }))),
} as const;
const post = read["a post with a picture"];
const project = read["a project"];

let browser: Browser;
let server: SiteServer;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
});
afterAll(() => Promise.all([browser.close(), server.close()]));

async function open(address: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(server.origin + address);
  await page.evaluate(() => document.fonts.ready);
}

describe.each([
  [1280, 800, 640],
  [360, 740, 720],
])("at %i × %i", (width, height, most) => {
  test.each(Object.entries(read))("%s begins on the first screen", async (_, address) => {
    await open(address, width, height);
    const top = await page
      .locator("main .strip, main .prose > p, main .section li")
      .first()
      .evaluate((first) => first.getBoundingClientRect().top + scrollY);
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThanOrEqual(most);
  });
});

test("at a desk, lines of a text are of 60 to 75 letters", async () => {
  const [longest] = [...region.posts].sort((a, b) => b.body.words - a.body.words);
  await open(longest?.address ?? "", 1280, 800);
  const lengths = await page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll(".prose > p")].flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (let at = 0; at < (text.nodeValue ?? "").length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          // Soft hyphens take no room.
          if (text.nodeValue?.[at] === "\u00ad") continue;
          const bottom = Math.round(range.getBoundingClientRect().bottom / 8);
          lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
        }
      // The last line is as long as it happens to be.
      return [...lines.values()].slice(0, -1);
    });
  });
  expect(lengths.length).toBeGreaterThan(10);
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(usual).toBeGreaterThanOrEqual(60);
  expect(usual).toBeLessThanOrEqual(75);
});

test("at a desk, a post of 200 words is at most 2,000 px high", async () => {
  const short = region.posts.filter(({ body }) => body.words <= 200 && body.pictures.length === 0);
  expect(short.length).toBeGreaterThan(0);
  for (const { address } of short.slice(0, 3)) {
    await open(address, 1280, 800);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect([address, height <= 2000, height]).toEqual([address, true, height]);
  }
});

test("on a telephone, nothing scrolls sideways with text of one and a half times and twice the size", async () => {
  await open(project, 360, 740);
  const session = await page.context().newCDPSession(page);
  for (const [size, address] of [24, 32].flatMap((size) =>
    [post, project].map((at) => [size, at] as const),
  )) {
    await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
    await page.goto(server.origin + address);
    const { wide, letters } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    }));
    expect([address, letters, wide]).toEqual([address, size, 360]);
  }
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
});

describe("on paper", () => {
  test.each([
    ["home", addresses.home],
    ["a post", post],
    ["a project", project],
    ["an event", read["an event"]],
    ["the agenda", addresses.agenda()],
  ])("all that %s prints is of at least 4.5 to 1 on white", async (_, address) => {
    await page.emulateMedia({ media: "print" });
    await open(address, 794, 1123);
    const pale = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const onWhite = (colour: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = "#fff";
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 255, g = 255, b = 255] = canvas.getImageData(0, 0, 1, 1).data;
        const part = (value: number) =>
          value <= 10.315 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 1.05 / (0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05);
      };
      return [...document.body.querySelectorAll<HTMLElement>("*")]
        .filter((element) => !element.closest("svg") && element.checkVisibility())
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .filter((element) => onWhite(getComputedStyle(element).color) < 4.5)
        .map(
          ({ localName, className, textContent }) =>
            `${localName}.${className} “${textContent?.slice(0, 30)}”`,
        );
    });
    await page.emulateMedia({ media: "screen" });
    expect(pale).toEqual([]);
  });

  test("a page tells where it is and on which day it was printed, and asks for nothing", async () => {
    await open(post, 1280, 800);
    await page.clock.setFixedTime("2026-06-01T12:00:00");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const printed = (await page.locator(".printed").innerText()).trim();
    expect(printed).toBe(`${region.absolute(post)} 1 juni 2026`);
    const asked = page.locator(".react, form, .share, .headlines, .button, .site-header nav");
    for (const element of await asked.all()) expect(await element.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});

test("where colours are forced, the current page is still told from the others", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(post, 1280, 800);
  const links = await page.locator(".site-header nav a").evaluateAll((all) =>
    all.map((link) => {
      const { borderBottomWidth, fontWeight } = getComputedStyle(link);
      return { current: link.hasAttribute("aria-current"), look: `${borderBottomWidth} ${fontWeight}` };
    }),
  );
  await page.emulateMedia({ forcedColors: "none" });
  const looksOf = (current: boolean) => [
    ...new Set(links.filter((link) => link.current === current).map(({ look }) => look)),
  ];
  expect(looksOf(true)).toEqual(["3px 700"]);
  expect(looksOf(false)).toEqual(["0px 550"]);
});
