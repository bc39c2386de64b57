import { unescaped } from "../core/escapes.ts";
import { localUrl } from "./svg-allowed.ts";
import { type Element, elementsOf, Refusal, type Root, rootElement } from "./svg-tree.ts";

/** A drawing that, with everything it repeats, has more elements than this is made to exhaust who shows it. */
const mostDrawn = 1_000_000;

/**
 * Gives everything that is referred to a name that no other drawing has, and takes away all other names and the
 * references to nothing.
 */
export function nameReferences(root: Root, prefix: string): void {
  const elements = elementsOf(root);
  const targets = new Map<string, Element>();
  for (const element of elements) {
    const id = element.attributes.id;
    if (id !== undefined && !targets.has(id)) targets.set(id, element);
  }
  refuseBomb(rootElement(root), targets);
  const names = new Map<string, string>();
  for (const id of elements.flatMap(referencesOf)) {
    if (targets.has(id) && !names.has(id)) names.set(id, `${prefix}-${names.size + 1}`);
  }
  for (const element of elements) rename(element, targets, names);
}

function rename(
  element: Element,
  targets: ReadonlyMap<string, Element>,
  names: ReadonlyMap<string, string>,
): void {
  const { attributes } = element;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === "id") {
      const name = targets.get(value) === element ? names.get(value) : undefined;
      if (name) attributes[attribute] = name;
      else delete attributes[attribute];
    } else if (attribute === "href") {
      const name = names.get(idOf(value) ?? "");
      if (name) attributes[attribute] = `#${name}`;
      else if (value.startsWith("#")) delete attributes[attribute];
    } else if (value.includes("(")) {
      const gone = "none";
      attributes[attribute] = value.replace(localUrl, (_, __, id: string) => {
        const name = names.get(unescaped(id));
        return name ? `url(#${name})` : gone;
      });
    }
  }
}

function referencesOf({ attributes }: Element): string[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (attribute === "href") return idOf(value) ?? [];
    return value.includes("(") ? [...value.matchAll(localUrl)].map(([, , id = ""]) => unescaped(id)) : [];
  });
}

function idOf(href: string): string | undefined {
  return href.startsWith("#") ? unescaped(href.slice(1)) : undefined;
}

/** Counts what is drawn when everything is drawn each time it is referred to; circles are refused. */
function refuseBomb(drawing: Element, targets: ReadonlyMap<string, Element>): void {
  const counts = new Map<Element, number>();
  const open = new Set<Element>();
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) throw new Refusal({ code: "unsafeSvg", detail: "refers to itself in a circle" });
    open.add(element);
    const referred = referencesOf(element).flatMap((id) => targets.get(id) ?? []);
    const inside = element.children.filter((child) => child.type === "element");
    const total = [...inside, ...referred].reduce((sum, one) => sum + count(one), 1);
    open.delete(element);
    counts.set(element, total);
    return total;
  };
  const total = count(drawing);
  if (total > mostDrawn) throw new Refusal({ code: "unsafeSvg", detail: `draws ${total} elements` });
}
