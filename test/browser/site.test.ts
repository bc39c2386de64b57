import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { pagesOf } from "../../scripts/tools/browser/pages.ts";
import { today } from "../../scripts/tools/builds.ts";
import { type SiteServer, serve } from "../../src/server/host/server.ts";
import { sites } from "../build-sites.ts";
import { Findings } from "./findings.ts";
import { visitAll } from "./visits.ts";

/** What is true of every page of every region, and the name under which the visits write down what is not. */
const truths: readonly (readonly [sentence: string, truth: string])[] = [
  ["every page can be visited to the end", "visits"],
  ["no request leaves the site or fails", "requests"],
  ["nothing is said on the console", "console"],
  ["axe finds nothing", "axe"],
  ["nothing scrolls sideways or is cut off from 320 to 1280 px", "width"],
  ["nothing scrolls sideways or is cut off with larger text", "large text"],
  ["paper, which shows no grounds, loses nothing", "paper"],
  ["colours that the reader forces lose nothing", "forced colours"],
  ["Tab reaches everything once, in order, marked and in sight", "keyboard"],
  ["the skip link leads to main", "skip link"],
  ["nothing moves for a reader who asked for less motion", "motion"],
  ["the layout does not shift, even when the letters come late", "shift"],
  ["it reads the same without scripts", "unscripted"],
  ["it reads in a sensible order without styles", "unstyled"],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const turns = Object.entries(sites).map(([name, site], turn) => [name, site, turn] as const);

describe.each(turns)("in a browser, %s", (_, { content, out }, turn) => {
  const found = new Findings();
  let server: SiteServer;
  beforeAll(async () => {
    server = await serve(out);
    await visitAll(browser, server.origin, await pagesOf(out, content, today), found, turn);
  }, 300_000);
  afterAll(() => server.close());

  test.each(truths)("%s", (_, truth) => {
    expect(found.of(truth)).toEqual([]);
  });
});
