import { allowedAttributes, elementsWithHref, isHarmless } from "./svg-allowed.ts";
import { bareRaster } from "./svg-rasters.ts";
import { type Child, type Element, type Root, rootElement } from "./svg-tree.ts";

/** Keeps the attributes of the list with harmless values; what is left of style sheets goes. */
export function cleanAttributes(root: Root): void {
  const element = rootElement(root);
  clean(element);
  element.attributes = { xmlns: "http://www.w3.org/2000/svg", ...element.attributes };
}

function clean(element: Element): void {
  const kept: Record<string, string> = {};
  const { id, viewBox } = element.attributes;
  // In old drawings it is `xlink:href`, but the prefix may be any.
  const [, href] = Object.entries(element.attributes).find(([name]) => /(?:^|:)href$/.test(name)) ?? [];
  if (id) kept.id = id;
  if (viewBox && /^[\d\s.,eE+-]+$/.test(viewBox)) kept.viewBox = viewBox;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (allowedAttributes.has(name) && isHarmless(value)) kept[name] = value;
  }
  const target = href === undefined ? undefined : hrefOf(element.name, href.trim());
  if (target !== undefined) kept.href = target;
  element.attributes = kept;
  element.children = element.children.filter((child) => !isLeftOver(child));
  for (const child of element.children) if (child.type === "element") clean(child);
}

function hrefOf(name: string, href: string): string | undefined {
  if (name === "image") return bareRaster(href);
  return elementsWithHref.has(name) && href.startsWith("#") ? href : undefined;
}

function isLeftOver(child: Child): boolean {
  return child.type === "element" && child.name === "style";
}
