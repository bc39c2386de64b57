import type { Browser, BrowserContext, Page } from "playwright-core";
import type { SitePage } from "../../scripts/tools/browser/pages.ts";
import { today } from "../../scripts/tools/builds.ts";
import { isFull } from "../torture/scale.ts";
import { axeFindings, axeProgram } from "./checks/axe.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { largeTextFindings, overflowFindings, widths } from "./checks/layout.ts";
import { forcedColourFindings, paperFindings } from "./checks/media.ts";
import { motionFindings, readToTheEnd, shiftFindings } from "./checks/motion.ts";
import { mainText, orderFindings, unscriptedFindings } from "./checks/reading.ts";
import type { Findings } from "./findings.ts";

/** Pages looked at side by side. */
const hands = 2;

/**
 * Looks at every page in every way, and writes down what is wrong. Of the three regions, unless in full, each kind of page
 * has its turn with what takes longest, axe and the walk with Tab, in light and wide in one region, in dark and narrow in
 * another, and only its widths and its large text are looked at in the third.
 * @param turn which of the regions this is, from 0
 */
export async function visitAll(
  browser: Browser,
  origin: string,
  pages: readonly SitePage[],
  found: Findings,
  turn: number,
): Promise<void> {
  const texts = new Map<string, string>();
  const isTurn = (number: number, { kind }: SitePage) => isFull || (turnOf(kind) + turn) % 3 === number;
  const inShort = (at: SitePage) => !isTurn(0, at) && !isTurn(1, at);
  const wholePages = pages.filter((at) => !inShort(at));
  await visitEach(browser, origin, pages, found, { reducedMotion: "reduce" }, async (page, at) => {
    await readToTheEnd(page);
    if (!inShort(at)) {
      texts.set(at.address, await mainText(page));
      found.add("shift", `${at.kind} at 1280`, await shiftFindings(page));
      found.add("motion", at.kind, await motionFindings(page));
      found.add("paper", at.kind, await paperFindings(page));
      found.add("forced colours", at.kind, await forcedColourFindings(page));
    }
    if (isTurn(0, at)) {
      found.add("axe", `${at.kind} (light, 1280)`, await axeFindings(page));
      found.add("keyboard", `${at.kind} (light, 1280)`, await keyboardFindings(page));
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const finding of await overflowFindings(page))
        found.add("width", `${at.kind} at ${width}`, [finding]);
    }
    // Now as narrow as it gets. The dark colours come while the page stands open, and the way back is walked.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    if (isTurn(1, at)) {
      found.add("axe", `${at.kind} (dark, 320)`, await axeFindings(page));
      found.add("keyboard", `${at.kind} (dark, 320, backwards)`, await keyboardFindings(page, true));
    }
    found.add("large text", at.kind, await largeTextFindings(page));
    if (!inShort(at)) found.add("skip link", at.kind, await skipLinkFindings(page));
  });

  await visitEach(browser, origin, wholePages, found, { javaScriptEnabled: false }, async (page, at) => {
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
  await visitEach(browser, origin, wholePages, found, phone, async (page, at) => {
    await readToTheEnd(page);
    found.add("shift", `${at.kind} at 360`, await shiftFindings(page));
  });
}

/** A number for a kind of page, the same in every region; another one for the second of its kind. */
function turnOf(kind: string): number {
  return [...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;
type Look = (page: Page, at: SitePage) => Promise<void>;

/** The window in which a visit begins, unless it says otherwise. */
const desk = { width: 1280, height: 800 };

async function visitEach(
  browser: Browser,
  origin: string,
  pages: readonly SitePage[],
  found: Findings,
  given: ContextOptions,
  look: Look,
): Promise<void> {
  const options = { viewport: desk, ...given };
  const context = await browser.newContext(options);
  // What a page shows of today is decided by today: that of the build.
  await context.clock.setFixedTime(today);
  // Only the first of the visits, of a reader who asked for less motion, looks with axe.
  if (options.reducedMotion) await context.addInitScript({ content: axeProgram });
  const left = [...pages];
  const work = async () => {
    // One window for all: opening one costs as much as a page.
    let visitor: Visitor | undefined;
    for (let at = left.shift(); at; at = left.shift()) {
      visitor ??= await Visitor.in(context, origin, found, options);
      if (!(await visitor.visit(at, look))) visitor = undefined;
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  await context.close();
}

/** A window that one page after the other is looked at in. */
class Visitor {
  private at: SitePage | undefined;

  private constructor(
    private readonly page: Page,
    private readonly origin: string,
    private readonly found: Findings,
    private readonly options: ContextOptions,
  ) {
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== origin) this.note("requests", `asks for ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      // Leaving a page, or a window that changes its width, breaks off what is still on its way.
      if (why !== "net::ERR_ABORTED") this.note("requests", `${request.url()} fails: ${why}`);
    });
    page.on("response", (response) => {
      const wanted = response.url() === this.address ? this.at?.status : 200;
      if (![wanted, 304].includes(response.status()))
        this.note("requests", `${response.url()} is answered with ${response.status()}`);
    });
    page.on("console", (message) => {
      // The browser itself mentions the status of the page that is not there.
      if (message.location().url !== this.address || this.at?.status === 200)
        this.note("console", message.text());
    });
    page.on("pageerror", (error) => this.note("console", error.message));
  }

  static async in(context: BrowserContext, origin: string, found: Findings, options: ContextOptions) {
    const page = await context.newPage();
    // Letters that come late are where layouts shift; without scripts, no shifts are looked for.
    if (options.javaScriptEnabled !== false) await holdLettersBack(page);
    return new Visitor(page, origin, found, options);
  }

  /** Looks at a page in the window as it was at the beginning; false when that failed, which ends the window. */
  async visit(at: SitePage, look: Look): Promise<boolean> {
    const { viewport, reducedMotion } = this.options;
    this.at = at;
    try {
      if (viewport) await this.page.setViewportSize(viewport);
      await this.page.emulateMedia({ colorScheme: "light", reducedMotion: reducedMotion ?? "no-preference" });
      await this.page.goto(this.address);
      await look(this.page, at);
      return true;
    } catch (error) {
      this.note("visits", error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
      await this.page.close();
      return false;
    }
  }

  private get address(): string {
    return this.origin + (this.at?.address ?? "");
  }

  private note(truth: string, what: string): void {
    this.found.add(truth, this.at?.kind ?? "the beginning", [what]);
  }
}

/** How late letters come, in ms: later than the browser waits for them before it shows a page (a tenth of a second). */
const late = 300;

/**
 * Has every page wait for its letters, none of which the browser may keep from the page before. Asked of the browser
 * itself for the letters alone: with `route`, every request would take the way through this process.
 */
async function holdLettersBack(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*.woff2" }] });
  session.on("Fetch.requestPaused", ({ requestId }) => {
    // A page that has been left wants them no more; one that never gets them does not load, which the visit notes.
    setTimeout(() => session.send("Fetch.continueRequest", { requestId }).catch(() => {}), late);
  });
}
