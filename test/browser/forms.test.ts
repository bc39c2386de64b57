import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import type { Submission } from "../../src/server/host/forms.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";

let browser: Browser;
let server: SiteServer;
let sent: Submission[];
/** What the policy refused and what the console said. */
let trouble: string[];

beforeAll(async () => {
  const onSubmission = (one: Submission) => void sent.push(one);
  [browser, server] = await Promise.all([openBrowser(), serve(sites.parkstad.out, { onSubmission })]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(() => {
  sent = [];
  trouble = [];
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => trouble.push(message.text()));
  await page.goto(`${server.origin}/contact/`);
  return page;
}

const focused = (page: Page) => page.locator(":focus").getAttribute("name");

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("the forms on the contact page, %s", (_how, javaScriptEnabled) => {
  test("one that is not filled in is not sent, and says what to do", async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await open(context);
    await page.getByRole("button", { name: "Verstuur uw bericht" }).click();
    expect(await focused(page)).toBe("name");
    await page.getByText("Vul uw naam in.").waitFor();
    await page.locator("#contact-name").fill("Testpersoon");
    await page.locator("#contact-email").fill("geen adres");
    await page.locator("#contact-message").fill("Een vraag.");
    await page.getByRole("button", { name: "Verstuur uw bericht" }).click();
    expect(await focused(page)).toBe("email");
    await page.locator("#contact-email-remedy").waitFor();
    expect(await page.locator("#contact-email-remedy").innerText()).toBe(
      "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
    );
    expect(await page.getByText("Vul uw naam in.").isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/contact/");
    expect(sent).toEqual([]);
    await context.close();
  });

  test("a message arrives, and the reader is told", async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await open(context);
    await page.getByLabel("Uw naam").first().fill('Testpersoon "A" <b>');
    await page.locator("#contact-email").fill("a@voorbeeld.nl");
    await page.getByLabel("Uw bericht").fill("Eerste regel\nTweede regel; é 🌸");
    await page.getByRole("button", { name: "Verstuur uw bericht" }).click();
    await page.getByRole("heading", { level: 1, name: "Bedankt voor uw bericht" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/bedankt/contact/");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.form).toBe("contact");
    expect(Object.fromEntries(sent[0]?.fields ?? [])).toMatchObject({
      name: 'Testpersoon "A" <b>',
      email: "a@voorbeeld.nl",
      message: "Eerste regel\r\nTweede regel; é 🌸",
    });
    expect(trouble).toEqual([]);
    await context.close();
  });

  test("a tip needs no name, and takes a whole web address only", async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await open(context);
    await page.getByLabel("Wat voor tip is het?").selectOption("Een project");
    await page.getByLabel("Waar gaat het over?").fill("Een buurttuin.");
    await page.getByLabel("Webadres met meer informatie").fill("www.voorbeeld");
    await page.getByRole("button", { name: "Verstuur uw tip" }).click();
    await page.getByText("Vul een heel adres in, dat begint met https://.").waitFor();
    expect(sent).toEqual([]);
    await page.getByLabel("Webadres met meer informatie").fill("https://voorbeeld.nl/tuin");
    await page.getByRole("button", { name: "Verstuur uw tip" }).click();
    await page.getByRole("heading", { level: 1, name: "Bedankt voor uw tip" }).waitFor();
    expect(sent[0]?.form).toBe("tip");
    expect(Object.fromEntries(sent[0]?.fields ?? [])).toMatchObject({
      kind: "Een project",
      message: "Een buurttuin.",
      link: "https://voorbeeld.nl/tuin",
      name: "",
    });
    await context.close();
  });
});

test("what a program fills in where nobody looks does not arrive", async () => {
  const context = await browser.newContext();
  const page = await open(context);
  await page.locator('form[name="contact"] [name="bot-field"]').evaluate((field: HTMLInputElement) => {
    field.value = "koop nu";
  });
  await page.locator("#contact-name").fill("Programma");
  await page.locator("#contact-email").fill("a@voorbeeld.nl");
  await page.locator("#contact-message").fill("Koop nu.");
  await page.getByRole("button", { name: "Verstuur uw bericht" }).click();
  await page.waitForURL("**/bedankt/contact/");
  expect(sent).toEqual([]);
  await context.close();
});

test("the foot of every page leads to the form for tips", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Tip ons" }).click();
  await page.getByRole("heading", { name: "Tip ons" }).waitFor();
  expect(page.url()).toBe(`${server.origin}/contact/#form-tip`);
  await context.close();
});
