import type { Page } from "playwright-core";

/** Shift, as the DevTools protocol counts what is held down. */
const shift = 8;

/** One press of Tab, as the page saw it. */
interface Step {
  /** Place among the things that can be reached, in the order of the document; -1 for anything else. */
  readonly index: number;
  readonly name: string;
  readonly errors: readonly string[];
}

interface Watch {
  readonly names: readonly string[];
  readonly steps: readonly Step[];
  end(): void;
}

declare global {
  interface Window {
    keyboardWatch: Watch;
  }
}

/**
 * Walks a page with Tab (or, backwards, with Shift+Tab), and tells what is wrong with the way: what is left
 * out, visited out of order, not marked as having the focus, or hidden under something.
 */
export async function keyboardFindings(page: Page, backwards = false): Promise<string[]> {
  // From the very beginning; backwards, that is around the corner from the end.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute("tabindex");
  });
  await page.evaluate(watchFocus);
  const names = await page.evaluate(() => window.keyboardWatch.names);
  // At the corner, one press may lead out of the page. The presses are sent all at once, and come one after another;
  // the key is never let go, as each press tells of the one before.
  const session = await page.context().newCDPSession(page);
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: backwards ? shift : 0 };
  const press = () => session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await Promise.all(Array.from({ length: names.length + 1 }, press));
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await session.detach();
  const walked = await page.evaluate(() => {
    window.keyboardWatch.end();
    return window.keyboardWatch.steps;
  });
  // The first is where the walk begins.
  const start = walked[1]?.index === -1 ? 2 : 1;
  const steps = walked.slice(start, start + names.length);

  const expected = names.map((_, index) => (backwards ? names.length - 1 - index : index));
  const found = steps.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`));
  const astray = steps.findIndex(({ index }, press) => index !== expected[press]);
  if (astray >= 0) {
    const wanted = names[expected[astray] ?? 0];
    found.push(`press ${astray + 1} of Tab reaches ${steps[astray]?.name}, where ${wanted} is next`);
  }
  const never = names.filter((_, index) => !steps.some((step) => step.index === index));
  if (never.length > 0) found.push(`never reached: ${never.slice(0, 5).join(", ")}`);
  if (steps.length < names.length)
    found.push(`only ${steps.length} of ${names.length} presses of Tab were seen`);
  return found;
}

/** What is wrong with the link that skips the navigation: the first link of the page. */
export async function skipLinkFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  const { href, visible } = await page.evaluate(() => {
    const link = document.querySelector("a");
    link?.focus();
    const box = (link ?? document.body).getBoundingClientRect();
    const across = box.width > 2 && box.left >= 0 && box.right <= innerWidth;
    return {
      href: link?.getAttribute("href") ?? "",
      visible: across && box.height > 2 && box.top >= 0 && box.bottom <= innerHeight,
    };
  });
  if (!href.startsWith("#")) return [`the first link leads to ${href || "nowhere"}, it is no skip link`];
  if (!visible) found.push("the skip link is not to be seen when it has the focus");
  await page.keyboard.press("Enter");
  const arrived = await page.evaluate(async () => {
    // The browser has arrived when it shows where.
    for (let frames = 0; frames < 2; frames++) await new Promise((shown) => requestAnimationFrame(shown));
    return document.activeElement?.matches("main, main h1") ?? false;
  });
  if (!arrived) found.push("the skip link does not move the focus to main");
  await page.keyboard.press("Tab");
  const onward = await page.evaluate(
    () =>
      document.querySelector("main :is(a[href], button, input)") === null ||
      (document.activeElement?.closest("main") ?? null) !== null,
  );
  if (!onward) found.push("after the skip link, Tab goes on outside main");
  return found;
}

/** Runs in the page: remembers how things look without the focus, and looks at them whenever Tab comes up. */
function watchFocus(): void {
  const name = (element: Element) => {
    const words = (element.getAttribute("aria-label") ?? element.textContent ?? "")
      .trim()
      .replace(/\s+/g, " ");
    return `${element.localName} “${words.slice(0, 40)}”`;
  };
  const scrolls = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
    const down = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight;
    return across || down;
  };
  const usual =
    "a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]";
  // Of SVG too: links on a map.
  const all = [...document.body.querySelectorAll<HTMLElement | SVGElement>("*")];
  const reachable: Element[] = all.filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.getClientRects().length === 0 || element.closest("[inert]")) return false;
    // Chromium lets the keyboard into what scrolls and has nothing else to land on.
    if (!element.matches(usual))
      return element !== document.body && scrolls(element) && !element.querySelector(usual);
    // Of radio buttons, Tab reaches the chosen one, and arrows the others.
    const isLeft = element.matches(":disabled, [type=hidden], [type=radio]:not(:checked)");
    return element.tabIndex >= 0 && !isLeft;
  });

  // The canvas knows every notation of a colour.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const known = new Map<string, Colour>();
  const rgba = (colour: string): Colour => {
    const drawn = known.get(colour) ?? draw(colour);
    known.set(colour, drawn);
    return drawn;
  };
  const draw = (colour: string): Colour => {
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "transparent";
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const luminance = (colour: string) => {
    const [r, g, b] = rgba(colour);
    const linear = (value: number) =>
      value <= 10.315 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  /** The plain colour that something stands on; undefined where it is a picture or half see-through. */
  const ground = (element: Element | null): string | undefined => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== "none") return undefined;
      const [, , , alpha] = rgba(backgroundColor);
      if (alpha > 0.99) return backgroundColor;
      if (alpha > 0) return undefined;
    }
    return "Canvas";
  };

  interface Mark {
    readonly key: string;
    readonly colours: readonly string[];
    readonly on: Element;
    readonly auto: boolean;
    readonly inside: boolean;
  }
  const marks = (element: Element): Mark[] => {
    const around: [Element, string | undefined][] = [
      [element, undefined],
      [element, "::before"],
      [element, "::after"],
    ];
    let parent = element.parentElement;
    for (let up = 0; up < 4 && parent && parent !== document.body; up++, parent = parent.parentElement)
      around.push([parent, undefined], [parent, "::before"], [parent, "::after"]);
    return around.map(([on, pseudo]) => {
      const style = getComputedStyle(on, pseudo);
      const exists = pseudo === undefined || style.content !== "none";
      const outlined = exists && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
      const outline = outlined ? style.outlineColor : undefined;
      const shadow = exists && style.boxShadow !== "none" ? style.boxShadow : "";
      const shadows = shadow.match(/(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^)]*\)/g) ?? [];
      const colours = [...(outline === undefined ? [] : [outline]), ...shadows].filter(
        (one) => rgba(one)[3] > 0.1,
      );
      return {
        key: `${outline ?? ""} ${outlined ? style.outlineWidth : ""} ${shadow}`,
        colours,
        on,
        auto: outlined && style.outlineStyle === "auto",
        inside: outlined && Number.parseFloat(style.outlineOffset) < 0,
      };
    });
  };
  const before = new Map(reachable.map((element) => [element, marks(element)]));

  const faultsOf = (element: Element): string[] => {
    const errors: string[] = [];
    const changed = marks(element).filter(
      ({ key, colours }, index) => colours.length > 0 && key !== before.get(element)?.[index]?.key,
    );
    if (changed.length === 0) errors.push("nothing shows that it has the focus");
    const clear = changed.some(({ colours, on, auto, inside }) => {
      const behind = ground(inside ? on : on.parentElement);
      return auto || behind === undefined || colours.some((colour) => contrast(colour, behind) >= 3);
    });
    if (changed.length > 0 && !clear) {
      const behind = changed.map(({ colours, on }) => `${colours.join(" ")} on ${ground(on.parentElement)}`);
      errors.push(`its focus mark has less contrast than 3 to 1: ${behind.join("; ")}`);
    }

    // What a smooth scroll has not brought into sight yet comes at once.
    element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const boxes = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
    const box = boxes[0] ?? element.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const hit = document.elementFromPoint(
      (left + Math.min(box.right, innerWidth)) / 2,
      (top + Math.min(box.bottom, innerHeight)) / 2,
    );
    if (!hit) errors.push("it has the focus outside the window");
    else if (!element.contains(hit) && !hit.closest("label")?.contains(element))
      errors.push(`it has the focus but is covered by ${name(hit)}`);
    return errors;
  };

  const steps: Step[] = [];
  const look = ({ key }: KeyboardEvent) => {
    if (key !== "Tab") return;
    const element = document.activeElement;
    const index = element ? reachable.indexOf(element) : -1;
    const target = reachable[index];
    steps.push({
      index,
      name: element ? name(element) : "nothing",
      errors: target ? faultsOf(target) : [],
    });
  };
  const events = ["keydown", "keyup"] as const;
  for (const event of events) addEventListener(event, look, { capture: true });
  window.keyboardWatch = {
    names: reachable.map(name),
    steps,
    end: () => {
      for (const event of events) removeEventListener(event, look, { capture: true });
    },
  };
}
