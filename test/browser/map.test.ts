import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { softHyphen } from "../../src/i18n/soft-hyphens.ts";
import { mapKinds } from "../../src/schema/kinds.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(sites.seenland.out)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
afterEach(() => context.close());

async function open(options: { javaScriptEnabled?: boolean; path?: string } = {}): Promise<Page> {
  const { path = "/karte/", ...more } = options;
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...more,
  });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

/** The role and name that assistive technology is told of what has the focus. */
async function announced(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const focused = nodes.find(
    ({ role, properties = [] }) =>
      role?.value !== "RootWebArea" &&
      properties.some(({ name, value }) => name === "focused" && value.value === true),
  );
  await session.detach();
  return `${focused?.role?.value}: ${focused?.name?.value}`;
}

/** Presses Tab until what has the focus is announced as wanted; tells everything that was passed. */
async function tabTo(page: Page, wanted: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    passed.push(await announced(page));
    if (wanted.test(passed.at(-1) ?? "")) return passed;
  }
  throw new Error(`never reached ${wanted}: ${passed.join("; ")}`);
}

/** The flowers and the list as they can be seen. */
const shown = async (page: Page) => ({
  flowers: await page.locator(".map-flower:visible").evaluateAll((all) => all.map((one) => one.ariaLabel)),
  groups: (await page.locator(".map-group:visible h3").allInnerTexts()).map((name) =>
    name.replaceAll(softHyphen, ""),
  ),
  kinds: [
    ...new Set(
      (await page.locator(".map-item:visible small > span:first-child").allInnerTexts()).map((name) =>
        name.replaceAll(softHyphen, ""),
      ),
    ),
  ],
});

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("the map by keyboard, %s", (_, javaScriptEnabled) => {
  test("reads out each flower as a link, and follows it to the list of what it stands for", async () => {
    const page = await open({ javaScriptEnabled });
    const passed = await tabTo(page, /^link: Ahlensee: 4 \(.*\)$/);
    expect(passed).toContain("link: Großwieselow: 4 (1 Projekt, 1 Termin, 1 Partner, 1 Ausflugsziel)");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/karte/#in-moorau");
    const { groups, flowers } = await shown(page);
    expect(groups).toEqual(["Moorau"]);
    expect(flowers.length).toBeGreaterThan(2);
    // And on: what comes next is the list, as soon as the browser has gone there.
    const hasLeft = () => page.evaluate(() => document.activeElement === document.body);
    await expect.poll(hasLeft).toBe(true);
    await page.keyboard.press("Tab");
    expect(await announced(page)).toBe("link: Rundweg Moorau: einmal um den Großen See");
  });

  test("follows a flower that stands for one thing to its page", async () => {
    const page = await open({ javaScriptEnabled });
    await tabTo(page, /^link: Projekte 4$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^link: Streuobstwiese Süßer Winkel \(Projekt\), Ströbenitz$/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/projekte/streuobstwiese/");
  });

  test("shows one kind, and then everything again", async () => {
    const page = await open({ javaScriptEnabled });
    const before = await shown(page);
    expect(before.kinds).toEqual(["Projekt", "Termin", "Partner", "Ausflugsziel"]);
    await tabTo(page, /^link: Termine 4$/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/karte/#termine");
    expect(await shown(page)).toEqual({
      flowers: [
        "Winterwanderung nach Großwieselow (Termin), Großwieselow",
        "Moortage 2024: drei Tage zwischen Torf und Wollgras (Termin), Ahlensee",
        "Fährfest am alten Bootshaus (Termin), Moorau",
        "Sommernacht am See (Termin), Moorau",
      ],
      groups: ["Großwieselow", "Moorau"],
      kinds: ["Termin"],
    });
    // Only a script can keep the focus; without, the browser goes on from the choices.
    if (javaScriptEnabled) await expect.poll(() => announced(page)).toMatch(/^link: Termine 4$/);
    await page.locator(".map-filter-all").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/karte/#alles");
    expect(await shown(page)).toEqual(before);
    if (javaScriptEnabled) await expect.poll(() => announced(page)).toMatch(/^link: Alles \d+$/);
  });

  test("shows one municipality from a link elsewhere, and the way back", async () => {
    const page = await open({ javaScriptEnabled, path: "/" });
    await page.locator(".map-areas a", { hasText: "Ströbenitz" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/karte/#in-stroebenitz");
    expect((await shown(page)).groups).toEqual(["Ströbenitz"]);
    await page.locator(".map-back:visible").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/karte/#alles");
    expect((await shown(page)).groups.length).toBeGreaterThan(2);
    // The way back is hidden by now: the choice of everything has the focus instead.
    if (javaScriptEnabled) await expect.poll(() => announced(page)).toMatch(/^link: Alles \d+$/);
  });

  test("reads out no flower that is not shown", async () => {
    const page = await open({ javaScriptEnabled });
    const shownFlowers = (await shown(page)).flowers;
    const hidden = page.locator(".map-layer:not(.map-layer-all)");
    expect(await hidden.count()).toBe(mapKinds.length);
    expect(await hidden.evaluateAll((all) => all.map((one) => getComputedStyle(one).visibility))).toEqual(
      mapKinds.map(() => "hidden"),
    );
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const links = nodes.filter(({ role, ignored }) => role?.value === "link" && !ignored);
    const names = links.map(({ name }) => String(name?.value));
    // Named for its place or its kind, as only flowers are.
    expect(names.filter((name) => shownFlowers.includes(name))).toHaveLength(shownFlowers.length);
    await page.goto(`${server.origin}/karte/#termine`);
    await expect
      .poll(() =>
        page
          .locator(".map-layer")
          .evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === "visible").length),
      )
      .toBe(1);
  });
});

test("the choice is told to whoever listens, as long as it lasts", async () => {
  const page = await open();
  const current = () =>
    page
      .locator(".map-choice [aria-current]:visible")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(await current()).toEqual([]);
  await page.locator(".map-filter-project").click();
  await expect.poll(current).toEqual(["#projekte"]);
  await page.locator(".map-filter-place", { hasText: "Ströbenitz" }).click();
  await expect.poll(current).toEqual(["#in-stroebenitz", "#in-stroebenitz"]);
  await page.goBack();
  await expect.poll(current).toEqual(["#projekte"]);
});

test("a flower can be clicked between its petals", async () => {
  const page = await open();
  const box = await page.locator(".map-layer-all .map-ring").first().boundingBox();
  if (!box) throw new Error("there is no flower");
  // Halfway between heart and edge, all around: everywhere is the flower.
  for (let turn = 0; turn < 12; turn++) {
    const angle = (turn * Math.PI) / 6;
    const x = box.x + box.width / 2 + Math.cos(angle) * box.width * 0.35;
    const y = box.y + box.height / 2 + Math.sin(angle) * box.height * 0.35;
    const isFlower = await page.evaluate(
      ([left = 0, top = 0]) =>
        document.elementFromPoint(left, top)?.closest("a")?.matches(".map-flower") ?? false,
      [x, y],
    );
    expect(isFlower).toBe(true);
  }
});
