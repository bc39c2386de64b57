import type { Page } from "playwright-core";

/**
 * The words of the main part that can be seen, one space between any two; without those that are only for readers
 * without scripts (`noscript`) or only of use with them (`data-scripted`).
 */
export async function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words = (element: HTMLElement | null) => {
      // innerText, not textContent: what can be seen, not all there is.
      const text = element?.innerText ?? "";
      return text.replace(/\s+/g, " ").trim();
    };
    const main = document.querySelector<HTMLElement>("main");
    const either = [...document.querySelectorAll<HTMLElement>("main :is(noscript, [data-scripted])")];
    const rest = either.reduce((text, extra) => text.replace(words(extra), ""), words(main));
    return rest.replace(/\s+/g, " ").trim();
  });
}

/** What stays invisible or dead on a page without scripts. */
export async function unscriptedFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faded = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, img, time, a)")].filter(
      (element) =>
        element.checkVisibility() &&
        element.getClientRects().length > 0 &&
        !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const dead = [...document.querySelectorAll("button")].filter(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) && !button.form && !button.popoverTargetElement,
    );
    return [
      ...faded.map((element) => `invisible without scripts: ${element.localName}.${element.className}`),
      ...dead.map((element) => `does nothing without scripts: button “${element.textContent?.trim()}”`),
    ];
  });
}

/** What is wrong with the order of a page when it is read from top to bottom, as it is without its styles. */
export async function orderFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const one = (selector: string) => {
      const all = document.querySelectorAll(selector);
      if (all.length !== 1) found.push(`${all.length} of ${selector}`);
      return all[0];
    };
    const follows = (first: Element | undefined, then: Element | undefined) =>
      first === undefined ||
      then === undefined ||
      (first.compareDocumentPosition(then) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const main = one("main");
    const h1 = one("main h1");
    const footer = one("body > footer");
    const header = one("body > header");
    if (!follows(header, main)) found.push("main comes before the header");
    if (!follows(main, footer)) found.push("the footer comes before main");
    const early = main?.querySelector("h2, h3, h4, h5, h6, p, article, section, aside, footer, form");
    // A line of facts may stand above the title, but no heading and no piece of its own.
    if (h1 && early?.matches("h2, h3, h4, h5, h6, article, section, aside, footer, form"))
      if (!follows(h1, early) && !early.contains(h1)) found.push(`${early.localName} comes before the h1`);
    const neighbours = [...(main?.querySelectorAll("nav") ?? [])].filter(
      (nav) => !nav.querySelector("[aria-current=page]"),
    );
    for (const nav of neighbours)
      if (!follows(h1, nav))
        found.push(`the navigation “${nav.getAttribute("aria-label")}” comes before the h1`);
    return found;
  });
}
