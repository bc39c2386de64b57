import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { buildKept } from "../builds.ts";
import { axeFindings } from "./checks/axe.ts";
import { shiftFindings } from "./checks/motion.ts";

/** The German region with a full agenda, made on Monday 1 June 2026 and then left as it is. */
const folder = join(import.meta.dirname, "../../.cache/test/agenda");
const content = join(folder, "content");
const out = join(folder, "site");
const events: Readonly<Record<string, string>> = {
  "2026/probe": "title: Probe\nstart: 2026-06-01\ntime: 19:30",
  "2026/gaerten": "title: Gärten\nstart: 2026-06-13\nend: 2026-06-14",
  "2026/vortrag": "title: Vortrag\nstart: 2026-06-20\nstatus: abgesagt",
  "2026/lager": "title: Lager\nstart: 2026-06-28\nend: 2026-07-04\nstatus: verschoben",
  "2026/fest": "title: Fest\nstart: 2026-09-05\ntime: 22:00-02:00",
  // In place of the one that is years ahead; a post links to it.
  "2031/sommernacht-am-see": "title: Sommernacht\nstart: 2023-06-21",
};
const texts = textsOf("de");
const { past, choices } = texts.agendaNow;
const agenda = "/termine/";

let browser: Browser;
let server: SiteServer;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(sites.seenland.content, content, { recursive: true });
  mkdirSync(join(content, "events/2026"));
  for (const [name, head] of Object.entries(events))
    writeFileSync(join(content, `events/${name}.md`), `---\n${head}\nplaces: [Moorau]\n---\nText.\n`);
  expect(await buildKept(content, out, "--no-cards", "--no-search")).toMatchObject({ status: 0, err: "" });
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

/** Opens a page at a moment; without one, without scripts. The reader is far from the region. */
async function open(address: string, now?: string): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: "America/Los_Angeles",
    javaScriptEnabled: now !== undefined,
    viewport: { width: 360, height: 740 },
  });
  contexts.push(context);
  if (now) await context.clock.setFixedTime(new Date(now));
  const page = await context.newPage();
  await page.goto(server.origin + address);
  return page;
}

/** The agenda as a reader sees it: under each heading its events, and what is said of them besides. */
async function seen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main .section:not(.subscribe) :is(h2, li)")]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        if (element.localName === "h2") return `# ${element.innerText}`.replaceAll("\u00AD", "");
        const notices = [...element.querySelectorAll<HTMLElement>(".notice")].map(
          ({ innerText }) => innerText,
        );
        return [element.querySelector("h3")?.innerText, ...notices].join(" ").replaceAll("\u00AD", "");
      }),
  );
}
const notice = (page: Page) => page.getByText(texts.noComingEvents).isVisible();
const buttons = (page: Page) =>
  page.locator(".agenda-choices button").evaluateAll((all) =>
    all.map((button) => {
      const { innerText, disabled } = button as HTMLButtonElement;
      return `${innerText}${disabled ? " -" : ""}${button.getAttribute("aria-pressed") === "true" ? " *" : ""}`;
    }),
  );

const before = [
  "# Vorbei: 2025",
  "Winterwanderung nach Großwieselow Abgesagt",
  "# Vorbei: 2024",
  "Moortage 2024: drei Tage zwischen Torf und Wollgras Verschoben vom 6. September 2024",
  "Fährfest am alten Bootshaus",
  "# Vorbei: 2023",
  "Sommernacht",
];
const [all, today, weekend, month] = choices;

describe("the agenda", () => {
  test("on the day it was made shows what comes by month, then what was by year", async () => {
    const page = await open(agenda, "2026-06-01T12:00:00+02:00");
    expect(await seen(page)).toEqual([
      "# Juni 2026",
      "Probe",
      "Gärten",
      "Vortrag Abgesagt",
      "Lager Verschoben",
      "# September 2026",
      "Fest",
      ...before,
    ]);
    expect(await buttons(page)).toEqual([`${all} (5) *`, `${today} (1)`, `${weekend} (0) -`, `${month} (4)`]);
    expect(await notice(page)).toBe(false);
    expect(await shiftFindings(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("on a Saturday two weeks later has moved and marked what is over, and knows the weekend", async () => {
    const page = await open(agenda, "2026-06-13T12:00:00+02:00");
    const june = ["# Juni 2026", "Gärten", "Vortrag Abgesagt", "Lager Verschoben", `Probe ${past}`];
    expect(await seen(page)).toEqual([...june, "# September 2026", "Fest", ...before]);
    expect(await buttons(page)).toEqual([`${all} (4) *`, `${today} (1)`, `${weekend} (1)`, `${month} (3)`]);
    await page.getByRole("button", { name: weekend }).click();
    expect(await seen(page)).toEqual(["# Juni 2026", "Gärten"]);
    expect(await buttons(page)).toEqual([`${all} (4)`, `${today} (1)`, `${weekend} (1) *`, `${month} (3)`]);
    await page.getByRole("button", { name: month }).press("Enter");
    expect(await seen(page)).toEqual(["# Juni 2026", "Gärten", "Vortrag Abgesagt", "Lager Verschoben"]);
    await page.getByRole("button", { name: all }).click();
    expect(await seen(page)).toEqual([...june, "# September 2026", "Fest", ...before]);
  });

  test("in July has June below, but for what still goes on", async () => {
    const page = await open(agenda, "2026-07-05T12:00:00+02:00");
    const over = [`Probe ${past}`, `Gärten ${past}`, `Vortrag Abgesagt ${past}`, `Lager Verschoben ${past}`];
    expect(await seen(page)).toEqual(["# September 2026", "Fest", "# Juni 2026", ...over, ...before]);
    expect(await axeFindings(page)).toEqual([]);
    const dayBefore = await open(agenda, "2026-07-04T12:00:00+02:00");
    expect((await seen(dayBefore)).slice(0, 2)).toEqual(["# Juni 2026", "Lager Verschoben"]);
  });

  test("when all is over says so, shows the last events, and has nothing to choose from", async () => {
    const page = await open(agenda, "2027-01-01T12:00:00+01:00");
    expect(await notice(page)).toBe(true);
    expect(await page.locator(".agenda-choices").isVisible()).toBe(false);
    expect((await seen(page)).slice(0, 2)).toEqual(["# Juni 2026", `Probe ${past}`]);
  });

  test.each([
    ["is over at midnight in the region, not before", "2026-06-01T23:59:00+02:00", "Probe"],
    [
      "is over at midnight in the region, wherever the reader is",
      "2026-06-02T00:01:00+02:00",
      `Probe ${past}`,
    ],
    ["at night goes on past midnight", "2026-09-06T01:59:00+02:00", "Fest"],
    ["at night is over at its end", "2026-09-06T02:01:00+02:00", `Fest ${past}`],
  ])("knows that an event %s", async (_what, now, shown) => {
    expect(await seen(await open(agenda, now))).toContain(shown);
  });

  test("counts an event at night that still goes on among those of today", async () => {
    const page = await open(agenda, "2026-09-06T01:59:00+02:00");
    expect(await buttons(page)).toContain(`${today} (1)`);
  });

  test.each([
    ["Friday", "2026-06-12", 1],
    ["Sunday", "2026-06-14", 1],
    ["Monday", "2026-06-15", 1],
    ["Monday before", "2026-06-08", 1],
    ["Sunday before", "2026-06-07", 0],
  ])("counts the weekend of a %s", async (_day, now, count) => {
    const page = await open(agenda, `${now}T12:00:00+02:00`);
    expect(await buttons(page)).toContain(`${weekend} (${count})${count === 0 ? " -" : ""}`);
  });

  test("without scripts shows the same, and claims nothing about what day it is", async () => {
    const page = await open(agenda);
    expect((await seen(page)).slice(0, 3)).toEqual(["# Juni 2026", "Probe", "Gärten"]);
    expect((await seen(page)).slice(-before.length)).toEqual(before);
    expect(await notice(page)).toBe(false);
    expect(await page.locator(".agenda-choices").isVisible()).toBe(false);
  });

  test.each([agenda, "/"])("has no word in the HTML of %s that only its day makes true", (address) => {
    const page = readFileSync(join(out, address, "index.html"), "utf8").toLowerCase();
    // On home, what editors wrote may say it: posts are of a day.
    const html = page.slice(page.indexOf(address === "/" ? "agenda-items" : "<html"));
    expect(html.length).toBeGreaterThan(1000);
    for (const word of [...choices.slice(1), "morgen", "demnächst"])
      expect(html).not.toContain(word.toLowerCase());
  });
});

describe("home", () => {
  const list = (page: Page) =>
    seen(page).then((lines) => lines.slice(lines.indexOf(`# ${texts.agenda}`), -1));

  test("shows the next three events", async () => {
    const page = await open("/", "2026-06-01T12:00:00+02:00");
    expect((await list(page)).slice(0, 4)).toEqual([
      `# ${texts.agenda}`,
      "Probe",
      "Gärten",
      "Vortrag Abgesagt",
    ]);
    expect(await page.locator(".garden").innerText()).toContain("Probe");
  });

  test("shows what is over as such after what comes, and no longer as blooming", async () => {
    const page = await open("/", "2026-06-15T12:00:00+02:00");
    const wanted = ["Vortrag Abgesagt", `Probe ${past}`, `Gärten ${past}`];
    expect((await list(page)).slice(0, 4)).toEqual([`# ${texts.agenda}`, ...wanted]);
    expect(await page.locator(".garden").innerText()).not.toContain("Probe");
  });
});

describe("an event", () => {
  test("is put into the reader's calendar by a click", async () => {
    const page = await open("/termine/2026/fest/", "2026-06-01T12:00:00+02:00");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: texts.addToCalendar }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("fest.ics");
    expect(readFileSync(await download.path(), "utf8")).toContain(
      "DTSTART:20260905T200000Z\r\nDTEND:20260906T000000Z\r\n",
    );
  });

  test("that is over is not offered: on the day of the build, or by the reader's clock", async () => {
    const offered = async (address: string, now: string) => {
      const page = await open(address, now);
      return page.getByRole("link", { name: texts.addToCalendar }).count();
    };
    expect(await offered("/termine/2026/fest/", "2026-09-06T01:30:00+02:00")).toBe(1);
    expect(await offered("/termine/2026/fest/", "2026-09-06T02:30:00+02:00")).toBe(0);
    expect(await offered("/termine/2031/sommernacht-am-see/", "2026-06-01T12:00:00+02:00")).toBe(0);
  });

  test("that is cancelled is not offered", async () => {
    const page = await open("/termine/2026/vortrag/", "2026-06-01T12:00:00+02:00");
    expect(await page.getByRole("link", { name: texts.addToCalendar }).count()).toBe(0);
  });
});
