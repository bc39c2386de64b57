import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { parseFragment } from "parse5";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { Addresses } from "../../src/region/urls.ts";
import { respond } from "../../src/server/host/respond.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { openHostedSite } from "../../src/server/host/site.ts";
import { buildKept } from "../builds.ts";
import { attacks, canary, foreign, oldAddresses, workedOut, writeHostileContent } from "../hostile/corpus.ts";
import { hostileMarkup, readStrictly } from "../hostile/markup.ts";
import { scratchFolder } from "../scratch.ts";
import { isFull } from "../torture/scale.ts";

/*
 * A region in which everything that takes a text has a hostile one, looked at in a browser: as a host serves it, and
 * without the host's headers, so that it is the escaping that is proven, and not the policy alone.
 */
const folder = scratchFolder("hostile");
const [content, out, bare] = ["content", "site", "bare"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
/** So many entries of each kind: in full, every attack comes in every field. */
const perKind = isFull ? Object.keys(attacks).length : 3;
const searchPage = new Addresses("nl").search();

let files: readonly string[];
let browser: Browser;
beforeAll(async () => {
  writeHostileContent(content, perKind);
  const { status, out: said, err } = await buildKept(content, out, ...(isFull ? [] : ["--no-cards"]));
  if (status !== 0) throw new Error(said + err);
  files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)));
  cpSync(out, bare, { recursive: true, filter: (file) => basename(file) !== "_headers" });
  browser = await openBrowser();
}, 600_000);
afterAll(() => browser?.close());

const read = (file: string) => readFileSync(join(out, file), "utf8");
const ending = (...endings: string[]) =>
  files.filter((file) => endings.some((one) => file.endsWith(`.${one}`))).sort();
const addressOf = (file: string) => `/${file.split("/").map(encodeURIComponent).join("/")}`;

describe.each([
  ["with the headers of the host", () => out, true],
  ["without any header, by escaping alone", () => bare, false],
] as const)("%s", (_how, site, hasPolicy) => {
  let server: SiteServer;
  let context: BrowserContext;
  const trouble: string[] = [];
  beforeAll(async () => {
    server = await serve(site());
    context = await browser.newContext({ reducedMotion: "reduce" });
    await watch(context, server.origin, trouble);
  });
  afterAll(async () => {
    await context?.close();
    await server?.close();
  });

  beforeEach(() => {
    trouble.length = 0;
  });

  test("the policy is there, or is not", async () => {
    const { headers } = await fetch(`${server.origin}/`);
    expect(headers.has("content-security-policy")).toBe(hasPolicy);
  });

  /** Without headers, everything is looked at; with them, unless in full, every third of it. */
  const some = (all: readonly string[]) => all.filter((_, at) => isFull || !hasPolicy || at % 3 === 0);

  test("nothing runs, asks or leads elsewhere on any page", async () => {
    const all = ending("html");
    expect(all.length).toBeGreaterThan(8 * perKind);
    const pages = some(all);
    const found = await visitEach(context, pages, async (page, file) => {
      await page.goto(server.origin + addressOf(file));
      return (await page.evaluate(markupTrouble, server.origin)).map((what) => `${file}: ${what}`);
    });
    expect([...found, ...trouble]).toEqual([]);
  }, 600_000);

  test("nothing runs when the reader searches for it", async () => {
    const page = await context.newPage();
    await page.goto(
      `${server.origin}${searchPage}?q=${encodeURIComponent(`script <img src=x onerror=${canary}=1>`)}`,
    );
    await page.fill("#q", "script");
    await page.locator(".results li").first().waitFor();
    expect([...(await page.evaluate(markupTrouble, server.origin)), ...trouble]).toEqual([]);
    await page.close();
  });

  test("nothing runs in a picture, a feed or a document that is opened by itself", async () => {
    const others = ending("svg", "xml", "rss", "json", "ics", "txt", "csv", "gpx", "kml", "geojson").filter(
      (file) => !file.startsWith("assets/") && !file.startsWith("pagefind/"),
    );
    expect(others.filter((file) => file.endsWith(".svg")).length).toBeGreaterThan(9);
    await visitEach(context, some(others), async (page, file) => {
      // What a browser does not show it would keep: then it does not run it either.
      await page.goto(server.origin + addressOf(file)).catch((error: Error) => {
        if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
      });
      return [];
    });
    // The browser shows texts and XML with a style of its own, which our policy is not for; where the page is in a
    // sandbox too, it then says that it does not call our listener for that.
    const ownStyle =
      /style-src|\.txt: Blocked script execution in '[^']*' because the document's frame is sandboxed/;
    expect(trouble.filter((what) => !ownStyle.test(what))).toEqual([]);
  }, 600_000);
});

/** Writes down whatever hostile content would bring about. */
async function watch(context: BrowserContext, origin: string, trouble: string[]): Promise<void> {
  await context.addInitScript((name) => {
    Object.defineProperty(window, name, { set: (how) => console.error(`a script ran: ${how}`) });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) =>
      console.error(`refused by ${violatedDirective}: ${sample}`),
    );
  }, canary);
  context.on("dialog", (dialog) => {
    trouble.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("console", (message) => {
    // The page that is not there says so.
    trouble.push(`${message.location().url}: ${message.text()}`);
  });
  context.on("weberror", (error) => trouble.push(`an error: ${error.error().message}`));
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) trouble.push(`asks for ${request.url()}`);
  });
}

/** Does the same with each file, two side by side, and gives what came of it. */
async function visitEach(
  context: BrowserContext,
  visited: readonly string[],
  look: (page: Page, file: string) => Promise<string[]>,
): Promise<string[]> {
  const left = [...visited];
  const found: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let file = left.shift(); file !== undefined; file = left.shift())
      found.push(...(await look(page, file)));
    await page.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Runs in the page: what is in it that no page of ours has. */
function markupTrouble(origin: string): string[] {
  const found: string[] = [];
  // A name that comes twice leads elsewhere than its link says, and hides a part of the page from scripts.
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  found.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} twice`));
  const addresses = new Set([
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "xlink:href",
    "srcset",
  ]);
  const loading = new Set(["IMG", "SCRIPT", "SOURCE", "IFRAME", "image", "use"]);
  for (const element of document.querySelectorAll("*")) {
    const shown = element.outerHTML.slice(0, 200);
    if (
      element.matches(
        "iframe, frame, object, embed, base, style, meta[http-equiv], video, audio, math, foreignObject",
      )
    )
      found.push(shown);
    if (element.localName === "script") {
      if (element.getAttribute("type") === "application/ld+json") JSON.parse(element.textContent);
      else if (element.textContent !== "") found.push(shown);
    }
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(name)) found.push(`${name} in ${shown}`);
      if (!addresses.has(name)) continue;
      const url = new URL(value.trim().split(/\s/)[0] ?? "", document.baseURI);
      if (!/^(?:https?|mailto|tel|webcal):$/.test(url.protocol)) found.push(`${name} in ${shown}`);
      const loads =
        loading.has(element.tagName) || (element.tagName === "LINK" && element.matches("[rel~=stylesheet]"));
      if ((loads || element.tagName === "FORM") && url.origin !== origin) found.push(`${name} in ${shown}`);
    }
  }
  return found;
}

test("no text is worked out as a template", () => {
  for (const file of files.filter(
    (one) => !/^(?:assets|pagefind)\/|\.(?:png|jpe?g|webp|avif|woff2)$/.test(one),
  ))
    expect(read(file), file).not.toContain(workedOut);
});

describe("feeds", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    htmlEntities: true,
    isArray: (name) => ["item", "entry"].includes(name),
  });
  const htmlOf = (value: unknown): string =>
    typeof value === "string" ? value : String((value as { "#text"?: string } | undefined)?.["#text"] ?? "");

  test("are well-formed, and what readers take for HTML in them is harmless", () => {
    let looked = 0;
    const look = (file: string, html: unknown) => {
      looked += 1;
      expect(hostileMarkup(parseFragment(htmlOf(html))), `${file}: ${htmlOf(html)}`).toEqual([]);
    };
    for (const file of ending("xml")) {
      const xml = read(file);
      expect(() => readStrictly(xml), file).not.toThrow();
      expect(xml.match(/<lastBuildDate>/g)?.length ?? 0, file).toBeLessThan(2);
      expect(xml, file).not.toContain("<lastBuildDate>x<");
      const { rss, feed } = parser.parse(xml);
      look(file, rss?.channel.description);
      for (const item of rss?.channel.item ?? []) {
        look(file, item.description);
        look(file, item["content:encoded"]);
      }
      for (const entry of feed?.entry ?? []) {
        // What is called text is shown as it stands; within it there can be no element.
        for (const { "@_type": type, ...rest } of [entry.title, entry.summary]) {
          expect(type).toBe("text");
          expect(Object.keys(rest)).toEqual(["#text"]);
        }
        expect(entry.content["@_type"]).toBe("html");
        look(file, entry.content);
      }
    }
    for (const { content_html } of JSON.parse(read("feed.json")).items) look("feed.json", content_html);
    expect(looked).toBeGreaterThan(20 * perKind);
  });
});

test("calendars hold the events of the region and no others", () => {
  const calendars = ending("ics").filter((file) => !file.startsWith("media/"));
  expect(calendars.length).toBeGreaterThan(perKind);
  for (const file of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(read(file)));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events.length, file).toBeLessThanOrEqual(perKind);
    expect(
      events.map(({ uid }) => uid),
      file,
    ).not.toContain("evil");
    expect(read(file).match(/^(?:BEGIN|END):/gm)?.length, file).toBe(2 * (events.length + 1));
  }
});

describe("the rules of the host", () => {
  test("are understood, and only ours", async () => {
    const site = await openHostedSite(out);
    expect(site.errors).toEqual([]);
    for (const file of ["_headers", "_redirects"])
      expect(read(file), file).not.toMatch(/default-src \*|301!/);
    const policy = new Map(site.headersFor("/")).get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(read("_headers")).not.toContain(foreign);
  });

  test.each(oldAddresses)("lead from %s to a page of the region, if anywhere", async (from) => {
    const url = encodeURI(from).replace(/%25([0-9a-f]{2})/gi, "%$1");
    const { status, headers } = await respond(await openHostedSite(out), { url });
    // A colon begins the name of a part to Netlify: what has one behind other letters may not be found.
    if (!/:|%3A/i.test(from)) expect(status).toBe(301);
    if (status !== 404) expect(headers.get("location")).toMatch(/^\/berichten\/2026\/bericht-\d+\/$/);
  });
});
