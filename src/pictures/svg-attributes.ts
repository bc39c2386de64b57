import { allowedAttributes, elementsWithHref, isHarmless } from "./svg-allowed.ts";
import { declarationsOf } from "./svg-declarations.ts";
import { bareRaster } from "./svg-rasters.ts";
import { type Child, type Element, type Root, rootElement } from "./svg-tree.ts";

/** Keeps the attributes of the list with harmless values; styles become attributes, or go. */
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
  const styles = declarationsOf(element.attributes.style ?? "");
  for (const [name, value] of [...Object.entries(element.attributes), ...styles]) {
    if (allowedAttributes.has(name) && isHarmless(value)) kept[name] = value;
  }
  const target = href === undefined ? undefined : hrefOf(element.name, href.trim());
  if (target !== undefined) kept.href = target;
  element.attributes = kept;
  for (const child of element.children) if (child.type === "element") clean(child);
  element.children = element.children.filter((child) => !isLeftOver(child));
}

function hrefOf(name: string, href: string): string | undefined {
  if (name === "image") return bareRaster(href);
  return elementsWithHref.has(name) && href.startsWith("#") ? href : undefined;
}

/** A style sheet, or something that shows another thing that we do not want, or that is not there. */
function isLeftOver(child: Child): boolean {
  if (child.type !== "element") return false;
  return child.name === "style" || (/^(?:use|image)$/.test(child.name) && !("href" in child.attributes));
}
