import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A piece of HTML, parsed as browsers do. */
export class Markup {
  /** All elements, in document order. */
  readonly elements: readonly Element[];

  constructor(root: Node) {
    this.elements = [...elementsBelow(root)];
  }

  /** The elements of these names, in document order. */
  all(...names: readonly string[]): Element[] {
    return this.elements.filter(({ tagName }) => names.includes(tagName));
  }

  /** The elements that `link` somewhere in a way, as `link rel` says it. */
  links(rel: string): Element[] {
    return this.all("link").filter((link) => wordsOf(link, "rel").includes(rel));
  }

  /** What the `meta` elements of a name or property say. */
  meta(name: string): string[] {
    return this.all("meta")
      .filter((meta) => attribute(meta, "name") === name || attribute(meta, "property") === name)
      .map((meta) => attribute(meta, "content") ?? "");
  }

  get ids(): string[] {
    return this.elements.flatMap((element) => attribute(element, "id") ?? []);
  }
}

/** A page of a built site. */
export class Page extends Markup {
  /**
   * @param address path on the site
   * @param source the file as it is
   */
  constructor(
    readonly address: string,
    readonly source: string,
  ) {
    super(parse(source));
  }

  get title(): string {
    return textOf(this.all("title")[0]);
  }

  get isIndexed(): boolean {
    return !this.meta("robots").some((rules) => rules.includes("noindex"));
  }

  /** Every JSON-LD block, as it stands in the file. */
  get data(): string[] {
    return this.all("script")
      .filter((script) => attribute(script, "type") === "application/ld+json")
      .map(textOf);
  }

  /** All words that readers see or hear, and those that others show of the page. */
  get words(): string {
    const said = this.elements.flatMap((element) =>
      ["alt", "title", "aria-label", "placeholder"].flatMap((name) => attribute(element, name) ?? []),
    );
    const shown = ["description", "og:title", "og:description"].flatMap((name) => this.meta(name));
    return [this.title, ...shown, ...this.all("body").map(textOf), ...said].join("\n");
  }
}

/** A piece of a page: what a feed holds. */
export function fragment(html: string): Markup {
  return new Markup(parseFragment(html));
}

function* elementsBelow(node: Node): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    yield* elementsBelow(child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words of an attribute that holds a list of them. */
export function wordsOf(element: Element, name: string): string[] {
  return (attribute(element, name) ?? "").split(/\s+/).filter((word) => word !== "");
}

/** The text in an element; between blocks there is a space. Where a word may break is no letter of it. */
export function textOf(node: Node | undefined): string {
  if (!node) return "";
  if ("value" in node) return node.value.replaceAll("\u00AD", "");
  if (!("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join(" ").replace(/\s+/g, " ").trim();
}

/** Tells whether an element stands in one of this name. */
export function isWithin(element: Element, name: string): boolean {
  for (let up = element.parentNode; up; up = "parentNode" in up ? up.parentNode : null)
    if ("tagName" in up && up.tagName === name) return true;
  return false;
}

/** The beginning of an element as one would write it, for messages. */
export function tagOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("");
  return `<${element.tagName}${attributes}>`.slice(0, 160);
}

/** Elements that begin a line of their own in a browser without styles. */
const blocks = new Set(
  "address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol option p pre search section select summary table tbody td textarea th thead tr ul img svg input button label video audio iframe".split(
    " ",
  ),
);

/**
 * Words of different elements that touch where there are no styles, as `2013|Door`. The texts of editors may have half a
 * word in bold; they are left alone.
 */
export function touchingWords(page: Page): string[] {
  const found: string[] = [];
  let before = "";
  let isAfresh = true;
  const walk = (node: Node) => {
    if ("value" in node) {
      const words = /^\S*/.exec(node.value)?.[0] ?? "";
      if (!isAfresh && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words))
        found.push(`${before.slice(-20)}|${words}`);
      if (node.value !== "") [before, isAfresh] = [node.value, false];
      return;
    }
    if (!("childNodes" in node)) return;
    const element = "tagName" in node ? node : undefined;
    const isBlock = element !== undefined && blocks.has(element.tagName);
    if (isBlock) isAfresh = true;
    const isLeftAlone =
      element !== undefined &&
      (["script", "style", "svg", "noscript"].includes(element.tagName) ||
        wordsOf(element, "class").includes("prose"));
    if (!isLeftAlone) for (const child of node.childNodes) walk(child);
    if (isBlock || isLeftAlone) isAfresh = true;
  };
  for (const body of page.all("body")) walk(body);
  return found;
}
