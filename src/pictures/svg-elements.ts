import { allowedElements, elementsWithText } from "./svg-allowed.ts";
import { type CssToken, cssText, cssTokens, splitAt } from "./svg-css.ts";
import { tidyStyle } from "./svg-declarations.ts";
import { type Child, type Element, elementsOf, Refusal, type Root, rootElement } from "./svg-tree.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Style sheets cost selectors times elements to inline; more than this is no drawing but an attack. */
const mostMatches = 20_000_000;

/** Each mistake in a style sheet makes its parser count the lines of all of it: statements times characters. */
const mostRead = 2_000_000_000;

/** Keeps the elements of the list and the style sheets; links become groups, comments and instructions go. */
export function cleanElements(root: Root): void {
  const prefix = svgPrefix(root);
  const clean = (children: readonly Child[], parent: string): Child[] =>
    children.flatMap((child): Child[] => {
      if (child.type === "text" || child.type === "cdata") {
        return elementsWithText.has(parent) || parent === "style"
          ? [{ type: "text", value: child.value }]
          : [];
      }
      if (child.type !== "element") return [];
      const name = child.name.startsWith(prefix) ? child.name.slice(prefix.length) : child.name;
      if (!allowedElements.has(name) && !(name === "style" && isScreenCss(child))) return [];
      // A link inside a drawing works only for who opens it by itself, and could lead anywhere.
      child.name = name !== "a" ? name : elementsWithText.has(parent) ? "tspan" : "g";
      child.children = clean(child.children, child.name);
      if (child.attributes.style !== undefined) child.attributes.style = tidyStyle(child.attributes.style);
      return [child];
    });
  root.children = clean(root.children, "");
  rootElement(root);
  refuseCostlyStyles(root);
}

/** `svg:` where a drawing writes `<svg:rect>`, as some programs do; mostly nothing. */
function svgPrefix(root: Root): string {
  const element = root.children.find((child) => child.type === "element");
  const prefix = element?.name.includes(":") ? element.name.split(":", 1)[0] : undefined;
  return prefix && element?.attributes[`xmlns:${prefix}`] === namespace ? `${prefix}:` : "";
}

function isScreenCss({ attributes: { type = "", media = "" } }: Element): boolean {
  return /^(?:text\/css)?$/i.test(type.trim()) && /^(?:all|screen)?$/i.test(media.trim());
}

function refuseCostlyStyles(root: Root): void {
  const elements = elementsOf(root);
  const css = elements
    .filter(({ name }) => name === "style")
    .flatMap(({ children }) => children.map((child) => (child.type === "text" ? child.value : "")))
    .join("}");
  const { selectors, statements } = measure(cssTokens(css));
  const cost = selectors.reduce((sum, selector) => sum + matchesOf(selector, elements.length), 0);
  if (cost > mostMatches || css.length * statements > mostRead) {
    throw new Refusal({
      code: "unsafeSvg",
      detail: `${selectors.length} styles for ${elements.length} elements`,
    });
  }
}

/** The selectors of a style sheet, and how many rules and declarations there are. */
function measure(tokens: readonly CssToken[]): { selectors: CssToken[][]; statements: number } {
  const selectors: CssToken[][] = [];
  let statements = 0;
  let statement: CssToken[] = [];
  for (const token of tokens) {
    if (!/^(?:[{}]|semicolon)-token$/.test(token.type)) {
      statement.push(token);
      continue;
    }
    // One by one, for there may be more than a call takes arguments.
    if (token.type === "{-token")
      for (const selector of splitAt("comma-token", statement)) selectors.push(selector);
    statements += 1;
    statement = [];
  }
  return { selectors, statements };
}

/** About how often a selector makes an element be looked at: `a b c` looks again at all that is around. */
function matchesOf(selector: readonly CssToken[], elements: number): number {
  const text = cssText(selector);
  const steps = text.split(/[\s>+~]+/).length - 1;
  return elements * 10 ** steps * (text.includes(":") ? elements : 1);
}
