import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { Addresses } from "../../src/region/urls.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { axeFindings } from "./checks/axe.ts";
import { keyboardFindings } from "./checks/keyboard.ts";
import { overflowFindings, widths } from "./checks/layout.ts";
import { readToTheEnd, shiftFindings } from "./checks/motion.ts";

/** A word that both kinds of entry say in the fixture, and one that nobody says. */
const word = "Steg";
const nonsense = "Quastenflosser";
const search = new Addresses("de").search();
const { searchIndex } = new Addresses("de");

let browser: Browser;
let server: SiteServer;
/** Another one, of the same region with another index. */
let large: SiteServer | undefined;
let context: BrowserContext;
let page: Page;
/** Everything that must not happen: requests to elsewhere or in vain, words on the console, refusals by the policy. */
let trouble: string[];
/** What was loaded of the index. */
let loaded: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(sites.seenland.out)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  page = await watched(context);
});
afterEach(() => context.close());

async function watched(inside: BrowserContext): Promise<Page> {
  trouble = [];
  loaded = [];
  const one = await inside.newPage();
  one.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== server.origin && origin !== large?.origin) trouble.push(request.url());
    if (pathname.startsWith(searchIndex)) loaded.push(pathname);
  });
  one.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()} ${response.status()}`);
  });
  one.on("console", (message) => trouble.push(message.text()));
  one.on("pageerror", (error) => trouble.push(error.message));
  return one;
}

const field = () => page.locator("#q");
const said = () => page.locator(".finder-count");
const results = () => page.locator(".results > li");
const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
const query = () => decodeURIComponent(new URL(page.url()).search);
/** How long something may take on a busy machine before it counts as not happening. */
const patience = { timeout: 20_000 };
/** Waits until the search is done: it says a number, or that there is nothing. */
const found = async (text: RegExp) => {
  await expect.poll(() => said().textContent(), patience).toMatch(text);
};

describe("a reader who searches", () => {
  test("loads nothing of the index before the form is used", async () => {
    await page.goto(server.origin + search, { waitUntil: "networkidle" });
    expect(loaded).toEqual([]);
    await field().focus();
    await expect.poll(() => loaded, patience).toContain(`${searchIndex}pagefind.js`);
    expect(trouble).toEqual([]);
  });

  test("loads what the filters need only when they are reached, and is then told how much each choice leaves", async () => {
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(/für/);
    expect(loaded.filter((path) => path.endsWith("choices.json"))).toEqual([]);
    const kinds = () => page.locator("select[name=art] option").allTextContents();
    expect(await kinds()).toContain("Beiträge");
    await page.locator("select[name=jahr]").focus();
    await expect.poll(kinds, patience).toContainEqual(expect.stringMatching(/^Beiträge \(\d+\)$/));
    expect(loaded.filter((path) => path.endsWith("choices.json"))).toHaveLength(1);
    const sum = (await kinds()).reduce((all, text) => all + Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0), 0);
    expect(sum).toBe(Number.parseInt((await said().textContent()) ?? "", 10));
    expect(trouble).toEqual([]);
  });

  test("comes from the field in the header of any page", async () => {
    await page.goto(server.origin);
    await page.fill("header input[type=search]", word);
    await page.press("header input[type=search]", "Enter");
    await page.waitForURL(`**${search}?q=${word}`);
    await found(new RegExp(`Ergebnisse? für „${word}“`));
    expect(await field().inputValue()).toBe(word);
    expect(trouble).toEqual([]);
  });

  test("sees results while typing, with what was found marked, and the address follows", async () => {
    await page.goto(server.origin + search);
    const before = await page.evaluate(() => history.length);
    await field().pressSequentially(word, { delay: 30 });
    await found(new RegExp(`für „${word}“`));
    expect(query()).toBe(`?q=${word}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const marks = await page.locator(".results mark").allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !mark.toLowerCase().startsWith(word.toLowerCase()))).toEqual([]);
    expect(await page.locator(".everything").isVisible()).toBe(false);
    expect(trouble).toEqual([]);
  });

  test("finds other forms of a word, and a word in another language than the region's", async () => {
    await page.goto(`${server.origin}${search}?q=volunteer`);
    await found(/Ergebnis/);
    const link = results().locator("h2 a[lang=en]").first();
    expect(await link.getAttribute("href")).toMatch(/volunteers-on-the-shore/);
    expect(await page.locator(".results mark").first().textContent()).toMatch(/^volunteers?$/i);
  });

  test("gets by with the keyboard alone: form, filter, results, and out again", async () => {
    await page.goto(server.origin + search);
    await field().focus();
    await page.keyboard.type(word);
    await found(/für/);
    const all = Number.parseInt((await said().textContent()) ?? "", 10);
    expect(all).toBeGreaterThan(1);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("art");
    await page.keyboard.press("ArrowDown");
    await expect.poll(query, patience).toMatch(/&art=/);
    const chosen = await page.locator("select[name=art]").inputValue();
    await expect
      .poll(() => page.locator("select[name=art] option:checked").textContent(), patience)
      .toMatch(/\(\d+\)$/);
    const label = (await page.locator("select[name=art] option:checked").textContent()) ?? "";
    const counted = Number(/\((\d+)\)$/.exec(label)?.[1]);
    await found(new RegExp(`^${counted} `));
    expect(counted).toBeLessThan(all);
    expect(counted).toBeGreaterThan(0);
    await expect.poll(() => results().count(), patience).toBe(Math.min(counted, 10));
    for (const href of await results()
      .locator("h2 a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href"))))
      expect(href).toContain(`/${chosen}/`);

    await field().focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(await results().nth(0).locator("h2 a").textContent());
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("q");
    expect(await field().inputValue()).toBe("");
    expect(query()).toBe("");
    expect(await page.locator(".everything").isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  test("follows a result with Enter", async () => {
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(/für/);
    await field().focus();
    await page.keyboard.press("ArrowDown");
    const href = await results().nth(0).locator("h2 a").getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await found(/für/);
    expect(await field().inputValue()).toBe(word);
  });

  test("goes back and forward through searches", async () => {
    await page.goto(server.origin + search);
    await field().fill(word);
    await page.keyboard.press("Enter");
    await found(new RegExp(word));
    await field().fill(nonsense);
    await page.keyboard.press("Enter");
    await found(new RegExp(`Keine Ergebnisse für „${nonsense}“`));
    await page.goBack();
    await found(new RegExp(`Ergebnisse? für „${word}“`));
    expect(await field().inputValue()).toBe(word);
    await page.goBack();
    await expect.poll(() => page.locator(".everything").isVisible(), patience).toBe(true);
    expect(await field().inputValue()).toBe("");
    await page.goForward();
    await found(new RegExp(`Ergebnisse? für „${word}“`));
    expect(trouble).toEqual([]);
  });

  test("is helped on when there is nothing", async () => {
    await page.goto(`${server.origin}${search}?q=${nonsense}`);
    await found(new RegExp(`^Keine Ergebnisse für „${nonsense}“$`));
    expect(await results().count()).toBe(0);
    await page.getByRole("link", { name: "Themen" }).first().waitFor();
    expect(await page.locator(".no-results").isVisible()).toBe(true);
  });

  test("sees what is typed as what it is, whatever it is", async () => {
    const odd = "<b>$&</b> {count}";
    await page.goto(`${server.origin}${search}?q=${encodeURIComponent(odd)}`);
    await found(/\$&/);
    expect(await said().textContent()).toContain(`„${odd}“`);
    expect(await page.locator(".finder b:text('$&')").count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test("browses by filters alone, the newest first", async () => {
    await page.goto(`${server.origin}${search}?art=beitraege`);
    await found(/^\d+ Ergebnisse$/);
    const days = await results()
      .locator("time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });

  test("is not troubled by a choice that does not exist", async () => {
    await page.goto(`${server.origin}${search}?q=${word}&art=unsinn`);
    await found(/für/);
    expect(await page.locator("select[name=art]").inputValue()).toBe("");
  });

  test("hears a number once, when the typing is over", async () => {
    await page.goto(server.origin + search);
    await page.evaluate(() => {
      const heard: string[] = [];
      const status = document.querySelector("main [role=status]");
      Object.assign(window, { heard });
      if (status)
        new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, { childList: true });
    });
    await field().pressSequentially(word, { delay: 20 });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect
      .poll(heard, patience)
      .toEqual([expect.stringMatching(new RegExp(`^\\d+ Ergebnisse? für „${word}“$`))]);
    expect(await said().textContent()).toBe((await heard())[0]);
  });
});

describe("the page with results", () => {
  const states = [
    ["with results", `?q=${word}`],
    ["with filters", `?q=${word}&art=beitraege`],
    ["without results", `?q=${nonsense}`],
  ] as const;

  test.each(states)("%s is accessible in light and dark, and fits", async (_, given) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(server.origin + search + given);
      await found(/Ergebnis/);
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await keyboardFindings(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowFindings(page)).toEqual([]);
    }
    expect(trouble).toEqual([]);
  });

  test.each(states)("%s does not shift while they come", async (_, given) => {
    // Slow enough for everything else to be painted long before.
    await context.route(`**${searchIndex}**`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(server.origin + search + given);
      await found(/Ergebnis/);
      await readToTheEnd(page);
      expect(await shiftFindings(page)).toEqual([]);
    }
  });

  test("shows ten results, and more when asked, going on at the first of them", async () => {
    await page.goto(`${server.origin}${search}?q=See`);
    await found(/Ergebnisse/);
    const all = Number.parseInt((await said().textContent()) ?? "", 10);
    expect(all).toBeGreaterThan(10);
    const more = page.locator(".more-results");
    await more.waitFor();
    expect(await results().count()).toBe(10);
    while (await more.isVisible()) {
      const before = await results().count();
      await more.click();
      await expect.poll(() => results().count(), patience).toBeGreaterThan(before);
      expect(await focused()).toBe(await results().nth(before).locator("h2 a").textContent());
    }
    expect(await results().count()).toBe(all);
  });
});

describe("when searching does not work", () => {
  test("without scripts, everything is listed, and it says why", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    page = await watched(plain);
    await page.goto(`${server.origin}${search}?q=${word}`);
    expect(await page.locator(".everything").isVisible()).toBe(true);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator(".search-filters").isVisible()).toBe(false);
    expect(await page.locator(".finder").isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await plain.close();
  });

  test.each([
    ["the index is not there", `**${searchIndex}**`],
    ["a piece of it is not there", `**${searchIndex}*.pf_meta`],
    ["its WebAssembly is not there", `**${searchIndex}wasm.*`],
    ["what was found is not there", `**${searchIndex}fragment/**`],
  ])("%s: everything stays listed, and it says so", async (_, pattern) => {
    await context.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(/^Die Suche funktioniert gerade nicht/);
    expect(await page.locator(".everything").isVisible()).toBe(true);
    expect(await results().count()).toBe(0);
  });

  test("WebAssembly is not allowed: everything stays listed, and it says so", async () => {
    await context.route(`**${search}?q=*`, async (route) => {
      const response = await route.fetch();
      const policy = (response.headers()["content-security-policy"] ?? "").replace(" 'wasm-unsafe-eval'", "");
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(/^Die Suche funktioniert gerade nicht/);
    expect(await page.locator(".everything").isVisible()).toBe(true);
  });

  test("the list of choices is not there: everything is found, and only narrowing says that it does not work", async () => {
    await context.route(`**${searchIndex}choices.json`, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(new RegExp(`Ergebnisse? für „${word}“`));
    await page.locator("select[name=art]").selectOption("beitraege");
    await found(/^Die Suche funktioniert gerade nicht/);
    await page.locator("select[name=art]").selectOption("");
    await found(new RegExp(`Ergebnisse? für „${word}“`));
  });

  test("it works again as soon as the index is there again", async () => {
    await context.route(`**${searchIndex}*.pf_meta`, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${server.origin}${search}?q=${word}`);
    await found(/^Die Suche funktioniert gerade nicht/);
    await context.unroute(`**${searchIndex}*.pf_meta`);
    await field().press("Enter");
    await found(new RegExp(`Ergebnisse? für „${word}“`));
  });
});
