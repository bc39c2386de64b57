import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { Addresses } from "../../src/region/urls.ts";
import type { Submission } from "../../src/server/host/forms.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { axeFindings } from "./checks/axe.ts";
import { overflowFindings, widths } from "./checks/layout.ts";

const commented = "/beitraege/2024/faehre-legt-ab/";
const thanks = new Addresses("de").thanks("comment");

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
let sent: Submission[];
/** What a stranger's text must not bring about: dialogs, requests to elsewhere, refusals by the policy. */
let trouble: string[];

beforeAll(async () => {
  const onSubmission = (submission: Submission) => {
    sent.push(submission);
  };
  [browser, server] = await Promise.all([openBrowser(), serve(sites.seenland.out, { onSubmission })]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
afterEach(() => context.close());

async function open(javaScriptEnabled: boolean): Promise<void> {
  sent = [];
  trouble = [];
  context = await browser.newContext({ javaScriptEnabled, reducedMotion: "reduce" });
  page = await context.newPage();
  page.on("dialog", (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== server.origin) trouble.push(request.url());
  });
}

interface Case {
  readonly name: string;
  readonly address: string;
  readonly wrong: Readonly<Record<string, string>>;
  /** The first field that is wrong. */
  readonly focus: string;
  readonly right: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: "comment",
    address: commented,
    wrong: { name: "   ", text: "Hallo" },
    focus: "comment-name",
    right: { name: "Testperson E", text: "Erste Zeile\n\n<b>Zweite</b>" },
  },
];

describe.each([true, false])("with scripts: %s", (scripted) => {
  beforeEach(() => open(scripted));

  test.each(cases)("the form $name stays until it is right, then arrives", async (one) => {
    const { name, address, wrong, focus, right } = one;
    await page.goto(`${server.origin}${address}`);
    await page.locator(".react > summary").click();
    const form = page.locator(`form[name="${name}"]`);
    const fill = async (values: Readonly<Record<string, string>>) => {
      for (const [field, value] of Object.entries(values))
        await form.locator(`[name="${field}"]`).fill(value);
    };
    await fill(wrong);
    await form.locator("button").click();
    await page.waitForFunction((id) => document.activeElement?.id === id, focus);
    const message = await page
      .locator(`#${focus}`)
      .evaluate((field) => (field as HTMLInputElement).validationMessage);
    expect(message).not.toBe("");
    expect(new URL(page.url()).pathname).toBe(address);
    expect(sent).toEqual([]);

    await fill(right);
    await form.locator("button").click();
    await page.waitForURL(`${server.origin}${thanks}`);
    expect(await page.locator("h1").textContent()).toBe("Danke für Ihren Kommentar");
    expect(sent.map(({ form }) => form)).toEqual([name]);
    expect(Object.fromEntries(sent[0]?.fields ?? [])).toMatchObject(
      Object.fromEntries(Object.entries(right).map(([key, value]) => [key, value.replaceAll("\n", "\r\n")])),
    );
    expect(trouble).toEqual([]);
  });
});

test("a comment says which page it is about and what it answers", async () => {
  await open(false);
  await page.goto(`${server.origin}${commented}`);
  await page.locator(".react > summary").click();
  const form = page.locator('form[name="comment"]');
  await form.locator('[name="name"]').fill("Testperson E");
  await form.locator('[name="text"]').fill("Ja");
  await form.locator('[name="replyTo"]').selectOption("a1");
  await form.locator("button").click();
  await page.waitForURL(`${server.origin}${thanks}`);
  expect(Object.fromEntries(sent[0]?.fields ?? [])).toMatchObject({
    page: "posts/2024/faehre-legt-ab.md",
    replyTo: "a1",
  });
});

test("what strangers wrote is text, at any width, in light and dark", async () => {
  await open(true);
  await page.goto(`${server.origin}${commented}`);
  const texts = await page.locator(".comment").allTextContents();
  expect(texts.join()).toContain('<script>alert("1")</script> und **kein** Markdown, {{ nichts }}');
  expect(texts.join()).toContain("=cmd|'/C calc'!A0");
  expect(await page.locator(".comment :is(script, img, a:not([href^='#'])), .comment b").count()).toBe(0);
  expect(await page.locator(".thread .thread .comment").count()).toBe(3);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowFindings(page)).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(trouble).toEqual([]);
});

test("where comments are closed, old ones stay and no form asks for more; where they are off, there is nothing", async () => {
  await open(false);
  await page.goto(`${server.origin}/beitraege/2023/brache-wird-bluete/`);
  expect(await page.locator(".comment").count()).toBe(1);
  expect(await page.locator('form[name="comment"]').count()).toBe(0);
  await page.goto(`${server.origin}/beitraege/2025/strassenfest-in-moorau/`);
  expect(await page.locator(".comments").count()).toBe(0);
});
