import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runner } from "../../scripts/command/arguments.ts";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { today } from "../../scripts/tools/builds.ts";
import { sites } from "../build-sites.ts";
import { oddPaths, rawRequest } from "../server/raw-request.ts";

const root = join(import.meta.dirname, "../..");
const content = join(root, ".cache/test/preview");
const path = join(content, "posts/2013/besluit-iba-parkstad.md");
const address = "/berichten/2013/besluit-iba-parkstad/";
const title = "Gemeenten en provincie besluiten tot IBA Parkstad";

let browser: Browser;
let server: ChildProcess;
let origin: string;
let page: Page;
let said = "";

/** Starts `npm start` on a copy of the default region, and waits until it says where the site is. */
beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync(sites.parkstad.content, content, { recursive: true });
  const words = ["start", `--content=${content}`, "--port=0", `--today=${today}`];
  server = spawn(process.execPath, [...runner, ...words], { cwd: root, stdio: "pipe" });
  const address = new Promise<string>((found, lost) => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (part: Buffer) => {
        said += part.toString();
        const at = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (at) found(at);
      });
    server.once("exit", () => lost(new Error(`the preview has ended: ${said}`)));
  });
  [browser, origin] = await Promise.all([openBrowser(), address]);
});
afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(content, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Opens a page, and waits until it listens for changes. */
async function open(at: string): Promise<void> {
  const listening = page.waitForEvent("console", (message) => message.text().includes("Connected"));
  await page.goto(origin + at);
  await listening;
}
const statusOf = async (at: string) => (await page.request.get(origin + at, { maxRedirects: 0 })).status();
const heading = async () => (await page.locator("h1").innerText()).replaceAll("\u00AD", "");
const shown = (text: string) => page.getByText(text).first().waitFor();

describe("npm start", () => {
  test("answers a path that is none, or leads elsewhere, without a word of this machine", async () => {
    for (const [path, status] of oddPaths) {
      const answer = await rawRequest(origin, path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|"name": "bloeit"|root:/);
    }
    expect(await statusOf("/")).toBe(200);
  });

  test("is for this machine only, under its own names, and so is the news of changes", async () => {
    const { port } = new URL(origin);
    expect((await rawRequest(origin, "/", { host: `127.0.0.1:${port}` })).status).toBe(200);
    const refused = await rawRequest(origin, "/", { host: `rebound.example:${port}` });
    expect(refused).toEqual({
      status: 403,
      text: `De site is onder dit adres niet te zien. Open ${origin}/\n`,
    });
    const news = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
    const key = { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };
    for (const from of [{ host: `rebound.example:${port}` }, { origin: "https://elsewhere.example" }])
      await expect(rawRequest(origin, "/", { ...news, ...key, ...from })).rejects.toThrow(
        /hang up|ECONNRESET/,
      );
    const outer = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of outer.filter(({ internal, family }) => !internal && family === "IPv4"))
      await expect(rawRequest(`http://${address}:${port}`, "/")).rejects.toThrow("ECONNREFUSED");
  });

  test("shows a text as soon as it is saved, without a reload by hand", async () => {
    const before = readFileSync(path, "utf8");
    await open(address);
    expect(await heading()).toBe(title);
    writeFileSync(path, `${before}\nEen zin die er net bij kwam.\n`);
    await shown("Een zin die er net bij kwam.");
    writeFileSync(path, before);
    await page.getByText("Een zin die er net bij kwam.").waitFor({ state: "detached" });
  });

  test("shows what is wrong with a broken file in the page, and the post again when it is fixed", async () => {
    const before = readFileSync(path, "utf8");
    await open(address);
    writeFileSync(path, before.replace(/^title: .*$/m, "title: IBA: het besluit"));
    await shown("posts/2013/besluit-iba-parkstad.md");
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    const told = await page.locator("main").innerText();
    expect(told).toContain("1 probleem in 1 bestand.");
    expect(told).toContain("regel 2");
    expect(told).toContain("Zet de hele tekst achter de dubbele punt tussen aanhalingstekens.");
    expect(told).toContain('title: "IBA: het besluit"');
    expect(await statusOf("/")).toBe(503);
    // What one fixes with is still there.
    for (const at of ["/admin/", "/_handleiding/"]) expect(await statusOf(at)).toBe(200);
    writeFileSync(path, before.replace(/^title: .*$/m, 'title: "IBA: het besluit"'));
    await expect.poll(heading).toBe("IBA: het besluit");
    writeFileSync(path, before);
    await expect.poll(heading).toBe(title);
  });

  test("takes back a mistake that was saved twice in a moment", async () => {
    const before = readFileSync(path, "utf8");
    await open(address);
    for (const text of ["Eerst dit.", "Toen dat.", "Ten slotte zo."])
      writeFileSync(path, `${before}\n${text}\n`);
    await shown("Ten slotte zo.");
    writeFileSync(path, before);
    await page.getByText("Ten slotte zo.").waitFor({ state: "detached" });
  });

  test("shows drafts and what is still to come, marked as such", async () => {
    const held = {
      "posts/2026/nog-niet.md": "---\ntitle: Nog niet\ndate: 2026-05-01\ndraft: ja\n---\n",
      "posts/2031/ooit.md": "---\ntitle: Ooit\ndate: 2031-01-15\n---\n",
      "projects/nog-niet.md": "---\ntitle: Nog niet\nstatus: idee\ndraft: ja\n---\n",
      "partners/nog-niet.md": "---\ntitle: Nog niet\ntype: persoon\ndraft: ja\n---\n",
      "events/2026/nog-niet.md": "---\ntitle: Nog niet\nstart: 2026-08-01\ndraft: ja\n---\n",
      "pages/nog-niet.md": "---\ntitle: Nog niet\ndraft: ja\n---\n",
    };
    for (const [name, text] of Object.entries(held)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), text);
    }
    const posts = ["berichten/2026/nog-niet", "berichten/2031/ooit"];
    for (const at of [
      ...posts,
      "projecten/nog-niet",
      "partners/nog-niet",
      "agenda/2026/nog-niet",
      "nog-niet",
    ]) {
      await expect.poll(() => statusOf(`/${at}/`)).toBe(200);
      const html = await (await page.request.get(`${origin}/${at}/`)).text();
      expect(html).toContain('<strong class="notice">Nog niet op de site</strong>');
    }
    for (const name of Object.keys(held)) rmSync(join(content, name));
    await expect.poll(() => statusOf("/nog-niet/")).toBe(404);
  });

  test("shows a picture that was just put into media, and its new version", async () => {
    const before = readFileSync(path, "utf8");
    const drawing = (width: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="300" viewBox="0 0 ${width} 300"><path d="M0 0h400v300z"/></svg>`;
    await open(address);
    writeFileSync(join(content, "media/nieuw.svg"), drawing(400));
    writeFileSync(path, `${before}\n![Een driehoek](nieuw.svg)\n`);
    const picture = page.locator(".prose img[alt='Een driehoek']");
    const width = () =>
      picture.evaluate((img: HTMLImageElement) => [img.width > 0 && img.naturalWidth, img.alt]);
    await picture.waitFor();
    await expect.poll(width).toEqual([400, "Een driehoek"]);
    writeFileSync(join(content, "media/nieuw.svg"), drawing(200));
    await expect.poll(width).toEqual([200, "Een driehoek"]);
    writeFileSync(path, before);
    await picture.waitFor({ state: "detached" });
    rmSync(join(content, "media/nieuw.svg"));
  });

  test("answers old addresses, and says so when there is nothing", async () => {
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace("---\n", "---\nredirects: [/2013/10/besluit.html]\n"));
    await expect.poll(() => statusOf("/2013/10/besluit.html")).toBe(302);
    await page.goto(`${origin}/2013/10/besluit.html`);
    expect(new URL(page.url()).pathname).toBe(address);
    // A page that listens would load itself anew after the change, in the middle of going elsewhere.
    await page.goto("about:blank");
    writeFileSync(path, before);
    await expect.poll(() => statusOf("/2013/10/besluit.html")).toBe(404);
    await page.goto(`${origin}/bestaat-niet/`);
    expect(await heading()).toBe("Hier bloeit niets");
  });

  test("has the guides for editors, with links between them", async () => {
    await page.goto(`${origin}/_handleiding/`);
    expect(await heading()).toBe("Handleiding voor redacteuren");
    const links = await page
      .locator("main a[href]")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    const anchors = links
      .filter((link) => link.startsWith("#"))
      .map((link) => decodeURIComponent(link.slice(1)));
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors)
      expect([anchor, await page.evaluate((id) => document.getElementById(id) !== null, anchor)]).toEqual([
        anchor,
        true,
      ]);
    const others = links.filter((link) => link.startsWith("/_handleiding/"));
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect([other, await statusOf(other)]).toEqual([other, 200]);
  });
});
