import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { buildKept } from "../builds.ts";
import { type CopiedFile, filesBelow, lendWorkingCopy, returnWorkingCopy } from "./working-copy.ts";

/** Where the region lies in the repository that it is part of. */
const folder = "test/fixtures/seenland";
const { content, out } = sites.seenland;
const scratch = mkdtempSync(join(tmpdir(), "bloeit-cms-"));

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
/** What was asked of other hosts, and what the browser refused because of the page's policy. */
let elsewhere: string[];
let refused: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(scratch, { recursive: true, force: true });
});

beforeEach(async () => {
  [elsewhere, refused] = [[], []];
  context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: "de-DE",
    reducedMotion: "reduce",
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== server.origin,
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  // All pages of a site share one file system in the browser: it can be filled from any of them, and the home page is light.
  await page.goto(server.origin);
  await lendWorkingCopy(page, filesBelow(content, folder));
  await page.goto(`${server.origin}/admin/`);
  await page.getByText("Mit lokalem Repository arbeiten").click();
  await page.getByText("Volunteers on the shore").waitFor();
});
afterEach(async () => {
  await context.close();
  expect({ elsewhere, refused }).toEqual({ elsewhere: [], refused: [] });
});

/** A field of the form. The CMS makes fields only when they come into sight. */
async function field(label: string, within: Page | Locator = page): Promise<Locator> {
  const found = within.getByRole("group", { name: `\u2068${label}\u2069` }).first();
  await expect
    .poll(
      async () => {
        if ((await found.count()) === 0) await page.mouse.wheel(0, 300);
        return found.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await found.evaluate((element) => element.scrollIntoView({ block: "start" }));
  return found;
}

/** Saves, and reads the working copy back once its texts are others than they were. */
async function save(): Promise<CopiedFile[]> {
  const textsIn = (files: readonly CopiedFile[]) =>
    files
      .filter(({ path, bytes }) => path.endsWith(".md") && bytes.length > 0)
      .map(({ path, bytes }) => `${path} ${bytes.toString("utf8")}`)
      .sort()
      .join();
  const before = textsIn(filesBelow(content, folder));
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect.poll(async () => textsIn(await returnWorkingCopy(page)), { timeout: 60_000 }).not.toBe(before);
  return returnWorkingCopy(page);
}

/** Puts a working copy on disk; what the CMS has left of the region is what is built. */
function putOnDisk(files: readonly CopiedFile[]): string {
  const top = mkdtempSync(join(scratch, "copy-"));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), bytes);
  }
  return join(top, folder);
}

function textOf(files: readonly CopiedFile[], path: string): string {
  return files.find((file) => file.path === `${folder}/${path}`)?.bytes.toString("utf8") ?? "";
}

test("an editor writes a post with a picture, and it stands on the site", async () => {
  const photo = await sharp({ create: { width: 640, height: 400, channels: 3, background: "#3a7ca5" } })
    .jpeg()
    .toBuffer();
  await page.getByText("Neu", { exact: true }).click();
  await (await field("Titel")).getByRole("textbox").fill("Blüten am Steg: ein Anfang");
  await (await field("Datum")).locator("input").fill("2026-05-20");
  await (await field("Text")).getByRole("textbox").fill("Am Steg **blüht** es.[^1]\n\n[^1]: Seit Mai.");
  await (await field("Bild")).getByRole("checkbox").click();
  await (await field("Datei")).getByRole("button", { name: "Durchsuchen" }).click();
  const dialog = page.getByRole("dialog");
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Hochladen" }).click();
  await (await chooser).setFiles({ name: "Steg im Mai.jpg", mimeType: "image/jpeg", buffer: photo });
  await dialog.getByRole("option", { name: "steg-im-mai.jpg", selected: true }).waitFor();
  await dialog.getByRole("button", { name: "Einfügen" }).click();
  await (await field("Was ist zu sehen?")).getByRole("textbox").fill("Ein Steg voller Blüten");
  const topics = (await field("Themen")).getByRole("combobox");
  await topics.fill("Natur");
  await topics.press("Enter");
  await topics.fill("Stegfest");
  await topics.press("Enter");
  await (await field("Projekte")).getByRole("combobox").click();
  await page.getByRole("option", { name: "Solarfähre" }).first().click();
  const files = await save();

  const known = new Set(filesBelow(content, folder).map(({ path }) => path));
  const added = files.map(({ path }) => path).filter((path) => !known.has(path));
  expect(added.sort()).toEqual([
    `${folder}/media/steg-im-mai.jpg`,
    `${folder}/posts/2026/blueten-am-steg-ein-anfang.md`,
  ]);
  const file = textOf(files, "posts/2026/blueten-am-steg-ein-anfang.md");
  expect(file).toBe(`---
title: "Blüten am Steg: ein Anfang"
date: 2026-05-20
image:
  src: steg-im-mai.jpg
  alt: Ein Steg voller Blüten
tags: [Natur, Stegfest]
projects: [solarfaehre]
---
Am Steg **blüht** es.[^1]

[^1]: Seit Mai.
`);
  expect(files.find(({ path }) => path.endsWith("/media/steg-im-mai.jpg"))?.bytes).toEqual(photo);

  // The build stops at anything that the gate does not take.
  const built = join(scratch, "built");
  expect(await buildKept(putOnDisk(files), built, "--no-cards")).toMatchObject({ status: 0, err: "" });
  const post = readFileSync(join(built, "beitraege/2026/blueten-am-steg-ein-anfang/index.html"), "utf8");
  expect(post).toContain("<strong>blüht</strong>");
  expect(post).toContain('alt="Ein Steg voller Blüten"');
  const project = readFileSync(join(built, "projekte/solarfaehre/index.html"), "utf8");
  expect(project).toContain("/beitraege/2026/blueten-am-steg-ein-anfang/");
}, 180_000);

test("an editor changes a field, and nothing else of the file changes", async () => {
  const before = filesBelow(content, folder);
  await page.getByText("Volunteers on the shore").click();
  const title = (await field("Titel")).getByRole("textbox");
  await title.fill(`${await title.inputValue()}, again`);
  const after = await save();
  const changed = after.filter(
    ({ path, bytes }) => !before.find((file) => file.path === path)?.bytes.equals(bytes),
  );
  expect(changed.map(({ path }) => path)).toEqual([`${folder}/posts/2024/volunteers-on-the-shore.md`]);
  const lines = (files: readonly CopiedFile[]) =>
    textOf(files, "posts/2024/volunteers-on-the-shore.md").split("\n");
  const [old, now] = [lines(before), lines(after)];
  expect(now.length).toBe(old.length);
  const differing = now.filter((line, index) => line !== old[index]);
  expect(differing).toEqual([expect.stringMatching(/^title: .*, again/)]);
}, 120_000);

test("opening forms changes nothing", async () => {
  for (const kind of ["Projekte", "Partner", "Termine", "Seiten"]) {
    await page.getByRole("treeitem", { name: kind }).click();
    await page.getByRole("row").first().getByRole("gridcell").last().click();
    await (await field("Titel")).getByRole("textbox").waitFor();
    await expect
      .poll(() => page.getByRole("button", { name: "Speichern" }).isDisabled(), { message: kind })
      .toBe(true);
    await page.getByRole("button", { name: "Bearbeitung abbrechen" }).click();
  }
}, 120_000);
