import { allowedElements, elementsWithText } from "./svg-allowed.ts";
import { type Child, type Element, elementsOf, Refusal, type Root, rootElement } from "./svg-tree.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Style sheets cost selectors times elements to inline; more than this is no drawing but an attack. */
const mostMatches = 20_000_000;

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
  const selectors = css.split("{").flatMap((rule) => rule.slice(rule.lastIndexOf("}") + 1).split(","));
  const cost = selectors.reduce((sum, selector) => sum + matchesOf(selector, elements.length), 0);
  if (cost > mostMatches) {
    throw new Refusal({
      code: "unsafeSvg",
      detail: `${selectors.length} styles for ${elements.length} elements`,
    });
  }
}

/** About how often a selector makes an element be looked at: `a b c` looks again at all that is around. */
function matchesOf(selector: string, elements: number): number {
  const steps = selector.trim().split(/[\s>+~]+/).length - 1;
  return elements * 10 ** steps * (selector.includes(":") ? elements : 1);
}
