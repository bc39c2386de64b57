import type { Page } from "playwright-core";

/** The least contrast of text with white paper (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/**
 * What is lost of a page on paper, where browsers print no grounds: text too pale for white, marks that are drawn by a
 * ground alone, headings with nothing below them, the address of the page.
 */
export async function paperFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const marks = await page.evaluate(groundMarks, "printColorAdjust" as const);
  const found = await page.evaluate((least) => {
    const name = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""}`;
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen");
    // The canvas knows every notation of a colour.
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const contrasts = new Map<string, number>();
    const contrastOf = (colour: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = "#fff";
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const linear = (value: number) =>
        value <= 10.315 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05);
    };
    const found = new Set<string>();
    for (const element of document.body.querySelectorAll<HTMLElement>("*:not(svg *)")) {
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!says || !visible(element)) continue;
      const { color } = getComputedStyle(element);
      const contrast = contrasts.get(color) ?? contrastOf(color);
      contrasts.set(color, contrast);
      if (contrast < least) found.add(`pale on paper (${contrast.toFixed(2)} to 1): ${name(element)}`);
    }
    for (const heading of document.querySelectorAll<HTMLElement>("main :is(h2, h3)")) {
      const around = heading.parentElement;
      const rest = [...(around?.children ?? [])].filter(
        (child) => heading.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (visible(heading) && !rest.some(visible))
        found.add(`nothing is printed below “${heading.innerText}”`);
    }
    const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    if (address && !document.body.innerText.includes(address)) found.add("its address is not printed");
    return [...found];
  }, leastContrast);
  await page.emulateMedia({ media: "screen" });
  return [...marks.map((mark) => `drawn by a ground alone: ${mark}`), ...found];
}

/** What cannot be told where readers force colours of their own: marks drawn by a ground alone, what is current or pressed. */
export async function forcedColourFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const marks = await page.evaluate(groundMarks, "forcedColorAdjust" as const);
  const found = await page.evaluate(() => {
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const border = [style.borderBlockEndWidth, style.borderBlockEndStyle, style.borderBlockEndColor];
      const text = [style.color, style.fontWeight, style.textDecorationLine, style.textDecorationThickness];
      return [...border, ...text, style.backgroundColor].join(" ");
    };
    const state = ":is(a[aria-current]:not([aria-current=false]), button[aria-pressed=true])";
    return [...document.querySelectorAll(`:is(ul, ol, fieldset) ${state}`)]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const peers = element.closest("ul, ol, fieldset")?.querySelectorAll(element.localName) ?? [];
        return [...peers].some(
          (peer) => !peer.matches(state) && peer.checkVisibility() && look(peer) === look(element),
        );
      })
      .map(
        (element) => `looks like those that are not chosen: ${element.localName} “${element.textContent}”`,
      );
  });
  await page.emulateMedia({ forcedColors: "none" });
  return [...marks.map((mark) => `drawn by a ground alone: ${mark}`), ...found];
}

/**
 * Runs in the page: empty boxes that have a ground and no border, where grounds are not painted.
 * @param adjust the property with which a style sheet keeps a ground all the same
 */
function groundMarks(adjust: "printColorAdjust" | "forcedColorAdjust"): string[] {
  const found = new Set<string>();
  const kept = { printColorAdjust: "exact", forcedColorAdjust: "none" }[adjust];
  const replaced = "img, svg, svg *, input, select, textarea, video, audio, iframe, canvas, hr, br";
  const look = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    const hasGround =
      style.backgroundImage !== "none" || !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
    const size = Math.min(Number.parseFloat(style.width), Number.parseFloat(style.height));
    if (!hasGround || style.display === "none" || !(size > 1)) return;
    const sides = ["Top", "Right", "Bottom", "Left"] as const;
    const hasBorder = sides.some((side) => Number.parseFloat(style[`border${side}Width`]) > 0);
    if (!hasBorder && style[adjust] !== kept)
      found.add(`${element.localName}.${element.getAttribute("class") ?? ""}${pseudo ?? ""}`);
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (element.matches(replaced) || !element.checkVisibility()) continue;
    if (element.childElementCount === 0 && !element.textContent?.trim()) look(element);
    for (const pseudo of ["::before", "::after"])
      if (/^""/.test(getComputedStyle(element, pseudo).content)) look(element, pseudo);
  }
  return [...found];
}
