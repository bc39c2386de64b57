import type { Browser, BrowserContext, Page } from "playwright-core";
import { today } from "../build-sites.ts";
import { axeFindings, axeProgram } from "./checks/axe.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { largeTextFindings, overflowFindings, widths } from "./checks/layout.ts";
import { motionFindings, readToTheEnd, shiftFindings } from "./checks/motion.ts";
import { mainText, orderFindings, unscriptedFindings } from "./checks/reading.ts";
import type { Findings } from "./findings.ts";
import type { SitePage } from "./pages.ts";

/** Pages looked at side by side. */
const hands = 2;

/** Looks at every page in every way, and writes down what is wrong. */
export async function visitAll(
  browser: Browser,
  origin: string,
  pages: readonly SitePage[],
  found: Findings,
): Promise<void> {
  const texts = new Map<string, string>();
  await visitEach(browser, origin, pages, found, { reducedMotion: "reduce" }, async (page, at) => {
    await readToTheEnd(page);
    texts.set(at.address, await mainText(page));
    found.add("shift", `${at.kind} at 1280`, await shiftFindings(page));
    found.add("motion", at.kind, await motionFindings(page));
    found.add("axe", `${at.kind} (light, 1280)`, await axeFindings(page));
    found.add("keyboard", `${at.kind} (light, 1280)`, await keyboardFindings(page));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const finding of await overflowFindings(page))
        found.add("width", `${at.kind} at ${width}`, [finding]);
    }
    // Now as narrow as it gets. The dark colours come while the page stands open, and the way back is walked.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    found.add("axe", `${at.kind} (dark, 320)`, await axeFindings(page));
    found.add("keyboard", `${at.kind} (dark, 320, backwards)`, await keyboardFindings(page, true));
    found.add("large text", at.kind, await largeTextFindings(page));
    found.add("skip link", at.kind, await skipLinkFindings(page));
  });

  await visitEach(browser, origin, pages, found, { javaScriptEnabled: false }, async (page, at) => {
    if ((await mainText(page)) !== texts.get(at.address))
      found.add("unscripted", at.kind, ["main reads differently without scripts"]);
    found.add("unscripted", at.kind, await unscriptedFindings(page));
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    const plain = await mainText(page);
    if (plain.length < 20) found.add("unstyled", at.kind, [`main reads “${plain}” without styles`]);
    found.add("unstyled", at.kind, await orderFindings(page));
  });

  const phone = { viewport: { width: 360, height: 740 } };
  await visitEach(browser, origin, pages, found, phone, async (page, at) => {
    await readToTheEnd(page);
    found.add("shift", `${at.kind} at 360`, await shiftFindings(page));
  });
}

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

async function visitEach(
  browser: Browser,
  origin: string,
  pages: readonly SitePage[],
  found: Findings,
  options: ContextOptions,
  look: (page: Page, at: SitePage) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  // What a page shows of today is decided by today: that of the build.
  await context.clock.setFixedTime(today);
  // Only the first of the visits, of a reader who asked for less motion, looks with axe.
  if (options.reducedMotion) await context.addInitScript({ content: axeProgram });
  // Letters that come late are where layouts shift; without scripts, no shifts are looked for.
  if (options.javaScriptEnabled !== false)
    await context.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  const left = [...pages];
  const work = async () => {
    for (let at = left.shift(); at; at = left.shift()) await visit(context, origin, at, found, look);
  };
  await Promise.all(Array.from({ length: hands }, work));
  await context.close();
}

async function visit(
  context: BrowserContext,
  origin: string,
  at: SitePage,
  found: Findings,
  look: (page: Page, at: SitePage) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  const address = origin + at.address;
  const note = (truth: string, what: string) => found.add(truth, at.kind, [what]);
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) note("requests", `asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // Leaving a page, or a window that changes its width, breaks off what is still on its way.
    if (why !== "net::ERR_ABORTED") note("requests", `${request.url()} fails: ${why}`);
  });
  page.on("response", (response) => {
    const wanted = response.url() === address ? at.status : 200;
    if (![wanted, 304].includes(response.status()))
      note("requests", `${response.url()} is answered with ${response.status()}`);
  });
  page.on("console", (message) => {
    // The browser itself mentions the status of the page that is not there.
    if (message.location().url !== address || at.status === 200) note("console", message.text());
  });
  page.on("pageerror", (error) => note("console", error.message));
  try {
    await page.goto(address);
    await look(page, at);
  } catch (error) {
    note("visits", error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  } finally {
    await page.close();
  }
}
