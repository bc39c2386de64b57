import type { CustomPlugin } from "svgo/browser";
import type { PictureError } from "./picture.ts";

/** The tree of a drawing as svgo has it. */
export type Root = Parameters<CustomPlugin["fn"]>[0];
export type Child = Root["children"][number];
export type Element = Extract<Child, { type: "element" }>;

/** Thrown while cleaning when a drawing cannot be made harmless, or is none. */
export class Refusal extends Error {
  constructor(readonly error: PictureError) {
    super(error.detail);
  }
}

/** The `svg` element of a cleaned tree. */
export function rootElement(root: Root): Element {
  const element = root.children.find((child) => child.type === "element");
  if (element?.name !== "svg") throw new Refusal({ code: "notAPicture", detail: "the root is not <svg>" });
  return element;
}

/** Every element, in document order. */
export function elementsOf(parent: Root | Element): Element[] {
  return parent.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}
