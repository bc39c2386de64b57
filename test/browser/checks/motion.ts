import type { Page } from "playwright-core";

/** A shift of the layout, as browsers report it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What moves by itself for a reader who asked for less motion. */
export async function motionFindings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map(({ effect }) => {
        const element = effect instanceof KeyframeEffect ? effect.target : null;
        return `moves: ${element?.localName}.${element?.className}`;
      }),
  );
}

/** Reads a page to its end, as a reader does, so that everything lazy has come. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await frame();
    }
    const pictures = [...document.images].filter((picture) => picture.checkVisibility());
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
    await frame();
    scrollTo({ top: 0, behavior: "instant" });
    await frame();
  });
}

/** How far the layout of a page has shifted since it began to load, when that is more than a hair. */
export async function shiftFindings(page: Page): Promise<string[]> {
  const { total, names } = await page.evaluate(async () => {
    const shifts = await new Promise<LayoutShift[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries() as LayoutShift[]));
      observer.observe({ type: "layout-shift", buffered: true });
      // With nothing to tell, the observer stays silent.
      requestAnimationFrame(() => setTimeout(() => resolve(observer.takeRecords() as LayoutShift[]), 50));
    });
    const moved = shifts.flatMap(({ sources }) => sources.map(({ node }) => node));
    const name = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return `${element?.localName}.${element?.className}`;
    };
    return {
      total: shifts.reduce((sum, { value }) => sum + value, 0),
      names: [...new Set(moved.map(name))],
    };
  });
  return total > 0.01 ? [`shifts by ${total.toFixed(3)}: ${names.slice(0, 5).join(", ")}`] : [];
}
