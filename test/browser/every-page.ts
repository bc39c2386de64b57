import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

/**
 * Declares the tests of a region: each region has a file of its own, so that two cores share them.
 * @param region the name of the region among the sites of the tests
 */
export function testEveryPage(region: keyof typeof sites): void {
  const { content, out } = sites[region];
  const found = new Findings();
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve(out)]);
    const turn = Object.keys(sites).indexOf(region);
    await visitAll(browser, server.origin, await pagesOf(out, content, today), found, turn);
  }, 300_000);
  afterAll(() => Promise.all([browser?.close(), server?.close()]));

  test.each(truths)("%s", (_, truth) => {
    expect(found.of(truth)).toEqual([]);
  });
}
