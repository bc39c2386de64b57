import type { Page } from "playwright-core";

/** Widths, in CSS pixels, at which every page fits: from the narrowest that WCAG asks for to a desk. */
export const widths = [1280, 768, 360, 320] as const;

/** What sticks out of the page sideways, or is cut off by what it stands in. */
export async function overflowFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const name = (element: Element) => {
      const classes = [...element.classList].map((word) => `.${word}`).join("");
      return `${element.localName}${element.id ? `#${element.id}` : ""}${classes}`;
    };
    const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";

    const { scrollWidth } = document.scrollingElement ?? document.body;
    if (scrollWidth > innerWidth) {
      // The outermost elements that stick out, but for those in something that scrolls by itself.
      const wide = [...document.body.querySelectorAll("*")].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1;
      });
      const inside = (element: Element) => wide.some((other) => other !== element && element.contains(other));
      const culprits = wide.filter((element) => !inside(element)).map(name);
      found.add(`scrolls sideways (${scrollWidth} px): ${[...new Set(culprits)].slice(0, 4).join(", ")}`);
    }

    // A photo that is shown larger than it is; a drawing can be of any size.
    for (const picture of document.images) {
      const drawn = picture.getBoundingClientRect().width;
      const own = Number(picture.getAttribute("width"));
      if (own > 0 && drawn > own + 1 && !/\.svg$/.test(picture.currentSrc))
        found.add(`blown up: ${name(picture)}`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || text.nodeValue?.trim() === "" || !parent.checkVisibility()) continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(around);
        if (position === "fixed" || scrolls(overflowX)) break;
        const frame = around.getBoundingClientRect();
        // Words for screen readers only are meant to be cut off.
        if (clipPath !== "none" || (frame.width <= 2 && frame.height <= 2)) break;
        const sideways = clips(overflowX) && (box.left < frame.left - 2 || box.right > frame.right + 2);
        const upright = clips(overflowY) && (box.top < frame.top - 4 || box.bottom > frame.bottom + 4);
        if (sideways || upright) {
          found.add(`text cut off: ${name(parent)} in ${name(around)}`);
          break;
        }
        if (
          around === document.body &&
          (box.left < -2 || box.right > innerWidth + 2) &&
          position === "static"
        )
          found.add(`text out of sight: ${name(parent)}`);
      }
    }
    return [...found];
  });
}

/** Letters larger than usual, in px of the reader's own setting, on the narrowest telephone. */
const largeOnNarrow = [24, 32] as const;

/**
 * What does not hold at text of one and a half times and twice the size: set in the browser, as a reader does (which also moves the
 * site's breakpoints), and set on the page alone (which does not).
 */
export async function largeTextFindings(page: Page): Promise<string[]> {
  const size = () =>
    page.evaluate(() =>
      Number.parseFloat(
        getComputedStyle(document.querySelector("main p, main li, main") ?? document.body).fontSize,
      ),
    );
  await page.setViewportSize({ width: 640, height: 900 });
  const before = await size();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  const found = await overflowFindings(page);
  const grown = (await size()) / before;
  if (grown < 1.6) found.push(`text grows ${grown.toFixed(2)} times where the reader asked for 2`);
  await page.setViewportSize({ width: 320, height: 900 });
  for (const size of largeOnNarrow) {
    await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: 26 } });
    for (const what of await overflowFindings(page)) found.push(`${size} px in 320: ${what}`);
  }
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();

  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  const alone = await overflowFindings(page);
  await page.evaluate(() => {
    document.documentElement.style.removeProperty("font-size");
  });
  return [
    ...found.map((what) => `browser's text size: ${what}`),
    ...alone.map((what) => `root size: ${what}`),
  ];
}
