import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/tools/browser/chromium.ts";
import { axeFindings } from "./checks/axe.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { largeTextFindings, overflowFindings } from "./checks/layout.ts";
import { forcedColourFindings, paperFindings } from "./checks/media.ts";
import { motionFindings, shiftFindings } from "./checks/motion.ts";
import { orderFindings, unscriptedFindings } from "./checks/reading.ts";

/** A page without an error, to put errors into. */
const good = `<!doctype html><html lang="en"><title>Good</title><style>
  a:focus { outline: 3px solid #036 } main { padding: 1rem } a { display: inline-block; padding: 8px }
</style>
<header><a href="#main">Skip</a> <a href="/">Home</a></header>
<main id="main" tabindex="-1"><h1>Title</h1><p>Some words and <a href="/more/">a link</a>.</p></main>
<footer><a href="/end/">End</a></footer>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 600 } });
});
afterEach(() => page.close());

type Check = (page: Page) => Promise<string[]>;
const backwards: Check = (at) => keyboardFindings(at, true);
const checks: readonly Check[] = [
  axeFindings,
  overflowFindings,
  largeTextFindings,
  keyboardFindings,
  backwards,
  skipLinkFindings,
  motionFindings,
  shiftFindings,
  orderFindings,
  unscriptedFindings,
  paperFindings,
  forcedColourFindings,
];

test("the checks find nothing on a page without errors", async () => {
  for (const check of checks) {
    // The browser goes on counting the shifts of a page that gets other content.
    const fresh = await browser.newPage({ viewport: { width: 360, height: 600 } });
    await fresh.setContent(good);
    expect(await check(fresh), check.name).toEqual([]);
    await fresh.close();
  }
});

describe("the checks find", () => {
  const style = (rules: string) => good.replace("</style>", `${rules}</style>`);
  test.each<[error: string, check: Check, html: string, finding: string]>([
    ["pale text", axeFindings, style("p { color: #aaa; background: #fff }"), "color-contrast"],
    [
      "a small target",
      axeFindings,
      good.replace(
        ">End<",
        ' style="padding:0;font-size:9px">x</a><a href="/y/" style="padding:0;font-size:9px">y<',
      ),
      "target-size",
    ],
    ["a picture without alt", axeFindings, good.replace("<p>", '<img src="/x.png"><p>'), "image-alt"],
    ["something too wide", overflowFindings, style("p { width: 500px }"), "scrolls sideways"],
    [
      "a picture shown larger than it is",
      overflowFindings,
      style("img { width: 300px }").replace(
        "<p>",
        '<img alt="" width="9" height="9" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p>',
      ),
      "blown up: img",
    ],
    [
      "text cut off",
      overflowFindings,
      style("p { width: 60px; white-space: nowrap; overflow: hidden }"),
      "text cut off",
    ],
    [
      "text out of sight",
      overflowFindings,
      style("html { overflow: clip } p { margin-left: -3rem }"),
      "out of sight",
    ],
    [
      "text of a fixed size",
      largeTextFindings,
      style("html { font-size: 16px } p { font-size: 16px }"),
      "text grows 1.00",
    ],
    [
      "no focus mark",
      keyboardFindings,
      style("main a:focus { outline: none }"),
      "nothing shows that it has the focus",
    ],
    [
      "a see-through focus mark",
      keyboardFindings,
      style("a:focus { outline-color: transparent }"),
      "nothing shows",
    ],
    [
      "a pale focus mark",
      keyboardFindings,
      style("body { background: #fff } a:focus { outline-color: #ddd }"),
      "less contrast",
    ],
    [
      "an odd order",
      keyboardFindings,
      good.replace('href="/end/"', 'href="/end/" tabindex="1"'),
      "never reached: a “End”",
    ],
    [
      "a link under a sticky header",
      backwards,
      style(
        "header { position: sticky; top: 0; background: #fff; height: 300px } p { height: 2000px }",
      ).replace("<p>", '<a href="/top/">Top</a><p>'),
      "is covered by",
    ],
    ["no skip link", skipLinkFindings, good.replace('<a href="#main">Skip</a>', ""), "no skip link"],
    [
      "a skip link that is never seen",
      skipLinkFindings,
      style("header a { position: absolute; left: -99px }"),
      "not to be seen",
    ],
    [
      "a skip link that leads nowhere",
      skipLinkFindings,
      good.replace('id="main"', ""),
      "does not move the focus",
    ],
    [
      "movement",
      motionFindings,
      style("@keyframes a { to { margin-left: 9px } } p { animation: a 9s infinite }"),
      "moves: p",
    ],
    [
      "a footer before main",
      orderFindings,
      good.replace(/(<header.*<\/header>)([\s\S]*)(<footer.*)/, "$1$3$2"),
      "footer comes before",
    ],
    [
      "a heading before the title",
      orderFindings,
      good.replace("<h1>", "<h2>First</h2><h1>"),
      "h2 comes before",
    ],
    ["invisible text", unscriptedFindings, style("p { opacity: 0 }"), "invisible without scripts: p"],
    [
      "text too large for a telephone",
      largeTextFindings,
      style("p { width: 14rem }"),
      "24 px in 320: scrolls",
    ],
    [
      "pale text on paper",
      paperFindings,
      style("p { color: #ddd; background: #000 }"),
      "pale on paper (1.36",
    ],
    [
      "a stem that paper does not show",
      paperFindings,
      style('p::before { content: ""; display: block; width: 3px; height: 9px; background: green }'),
      "drawn by a ground alone: p.::before",
    ],
    [
      "a heading of what is not printed",
      paperFindings,
      good
        .replace("</main>", "<section><h2>Reactions</h2><form>…</form></section></main>")
        .replace("</style>", "@media print { form { display: none } }</style>"),
      "nothing is printed below “Reactions”",
    ],
    [
      "a page that does not print where it is",
      paperFindings,
      good.replace("<style>", '<link rel="canonical" href="https://region.example/page/"><style>'),
      "its address is not printed",
    ],
    [
      "a mark that forced colours take away",
      forcedColourFindings,
      good.replace("<p>", '<span style="display:block;width:9px;height:9px;background:red"></span><p>'),
      "drawn by a ground alone: span",
    ],
    [
      "a menu whose links all have the bar of the current one",
      forcedColourFindings,
      style("li a { border-bottom: 3px solid transparent } [aria-current] { border-color: red }").replace(
        "<p>",
        '<ul><li><a href="/a/" aria-current="page">Here</a></li><li><a href="/b/">There</a></li></ul><p>',
      ),
      "looks like those that are not chosen: a “Here”",
    ],
    ["a dead button", unscriptedFindings, good.replace("<p>", "<button>Menu</button><p>"), "does nothing"],
  ])("%s", async (_, check, html, finding) => {
    await page.setContent(html);
    expect((await check(page)).join("\n")).toContain(finding);
  });

  test("a shift of the layout", async () => {
    await page.setContent(good);
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      await frame();
      const box = document.createElement("div");
      box.style.height = "200px";
      document.body.prepend(box);
      await frame();
    });
    expect((await shiftFindings(page)).join()).toContain("shifts by");
  });
});
