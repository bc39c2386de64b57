import type { Element, ElementContent, Nodes, Text } from "hast";
import type { Moving } from "./context.ts";
import { attribute, blocks, elementsIn, hasClass, lineOf, oneSpaced, textOf, unseen } from "./html.ts";
import { videoOf } from "./video.ts";

/** Elements that are kept, by what they become. Of all others only what is inside stays, blocks as a `div`. */
const kept: Readonly<Record<string, string>> = {
  ...{ a: "a", br: "br", img: "img", blockquote: "blockquote", hr: "hr" },
  ...{ b: "strong", strong: "strong", i: "em", em: "em", s: "del", strike: "del", del: "del" },
  ...{ h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h5", h6: "h6" },
};

const inline: ReadonlySet<string> = new Set(["a", "br", "img", "strong", "em", "del", "code"]);

/** The element that stands for the jump break. */
export const jumpBreak = "jump-break";

/** Makes of the HTML of old platforms what it means: paragraphs, figures, lists and tables without a style. */
export class Preparation {
  private afterBreak = false;

  constructor(private readonly moving: Moving) {}

  all(nodes: readonly Nodes[]): ElementContent[] {
    const made: ElementContent[] = [];
    for (const child of nodes.flatMap((node) => this.one(node))) {
      const last = made.at(-1);
      // As one text: thousands of spaces in a row take what comes behind a long time to leave out.
      if (child.type === "text" && last?.type === "text") last.value += child.value;
      else made.push(child);
    }
    return made;
  }

  private one(node: Nodes): ElementContent[] {
    if (node.type === "comment" && node.value.trim() === "more") return [make(jumpBreak)];
    if (node.type === "text") return this.text(node.value);
    if (node.type !== "element") return [];
    if (unseen.has(node.tagName) || hasClass(node, "blogger-post-footer")) return [];
    const isBlock = blocks.has(node.tagName);
    if (isBlock) this.afterBreak = false;
    const made = this.element(node);
    if (isBlock) this.afterBreak = false;
    return attribute(node, "name") === "more" ? [make(jumpBreak), ...made] : made;
  }

  private text(value: string): Text[] {
    const text = oneSpaced(value);
    if (text.trim() !== "") this.afterBreak = false;
    return text === "" ? [] : [{ type: "text", value: text }];
  }

  private element(element: Element): ElementContent[] {
    const inside = () => this.all(element.children);
    const { tagName } = element;
    if (tagName === "figure" || hasClass(element, "tr-caption-container") || hasClass(element, "wp-caption"))
      return [this.figure(element)];
    // WordPress keeps the pictures of a gallery in a list.
    if (hasClass(element, "wp-block-gallery") || hasClass(element, "blocks-gallery-grid"))
      return [make("div", inside())];
    if (/^(?:audio|embed|iframe|object|video)$/.test(tagName)) return this.player(element);
    if (/^(?:code|kbd|samp|tt)$/.test(tagName)) return this.code(element, inside);
    if (tagName === "ul" || tagName === "ol") return [this.list(element)];
    if (tagName === "table") return [this.table(element)];
    if (tagName === "pre") return [make("pre", [{ type: "text", value: preformatted(element) }])];
    if (tagName === "dt") return [make("div", around(make("strong"), inside()))];
    if (tagName === "br") return this.break();
    if (tagName === "a") return this.anchor(element, inside);
    if (tagName === "img") this.afterBreak = false;
    const name = kept[Object.hasOwn(kept, tagName) ? tagName : ""] ?? markOf(element);
    if (!name) return blocks.has(tagName) ? [make("div", inside())] : inside();
    const made = make(name, [], tagName === "img" ? element.properties : {});
    if (/^(?:strong|em|del)$/.test(name)) return around(made, inside());
    return [{ ...made, children: inside() }];
  }

  /** Two line breaks with nothing between them are how weblogs write the end of a paragraph. */
  private break(): Element[] {
    const isSecond = this.afterBreak;
    this.afterBreak = true;
    return [make(isSecond ? "div" : "br")];
  }

  /** A link; around a picture in another size it is only that picture. */
  private anchor(element: Element, inside: () => ElementContent[]): ElementContent[] {
    const href = attribute(element, "href").trim();
    const pictures = elementsIn(element).filter(({ tagName }) => tagName === "img");
    const [first] = pictures;
    if (first && pictures.length === 1 && textOf(element).trim() === "" && this.moving.isPicture(href)) {
      this.afterBreak = false;
      return [make("img", [], { ...first.properties, dataFull: href })];
    }
    // Autolinks of the old editor lead to a search; nobody ever put them there.
    const isMade = "dataPreview" in element.properties && /^https?:\/\/(?:www\.)?google\./.test(href);
    const link = isMade || href === "" ? undefined : this.moving.link(href);
    return link ? around(make("a", [], { href: link.url }), inside()) : inside();
  }

  /** Code within a line, if there is nothing but letters in it. */
  private code(element: Element, inside: () => ElementContent[]): ElementContent[] {
    const isPlain = elementsIn(element).every(({ tagName }) => /^(?:span|font)$/.test(tagName));
    const value = lineOf(textOf(element));
    if (!isPlain || value === "") return inside();
    this.afterBreak = false;
    return [make("code", [{ type: "text", value }])];
  }

  /** A picture with its caption; when there are more pictures than one, or none, just what is inside. */
  private figure(element: Element): Element {
    const within = elementsIn(element);
    const pictures = within.filter(({ tagName }) => tagName === "img");
    const [first] = pictures;
    const caption = lineOf(within.filter(isCaption).map(textOf).join(" "));
    if (!first || pictures.length !== 1 || lineOf(textOf(element)) !== caption)
      return make("div", this.all(element.children));
    const link = within.find((one) => one.tagName === "a" && elementsIn(one).includes(first));
    const href = link ? attribute(link, "href") : "";
    const dataFull = this.moving.isPicture(href) ? href : undefined;
    return make("div", [make("img", [], { ...first.properties, dataFull, dataCaption: caption })]);
  }

  /** A video becomes its address on a line of its own, which our Markdown makes a link that plays; others a link. */
  private player(element: Element): Element[] {
    const source = [element, ...elementsIn(element)].map((one) => attribute(one, "src")).find(Boolean);
    const link = videoOf(element) ?? (source && this.moving.link(source.replace(/^\/\//, "https://"))?.url);
    const isLink = link && /^https?:/.test(link);
    if (!isLink)
      this.moving.lostPlayer(attribute(element, "id") || attribute(element, "className") || source || "");
    // What an older browser would have played instead is the same once more.
    const rest = element.children.filter((child) => child.type !== "element" || child.tagName !== "embed");
    const address = isLink ? [make("a", [{ type: "text", value: link }], { href: link })] : [];
    return [make("div", address), make("div", this.all(rest))];
  }

  private list(element: Element): Element {
    const items: Element[] = [];
    for (const child of element.children) {
      const isItem = child.type === "element" && child.tagName === "li";
      const made = isItem ? this.all(child.children) : this.one(child);
      const last = items.at(-1);
      // A list right inside a list belongs to the item before it.
      if (last && !isItem) last.children.push(...made);
      else if (!made.every(isBlank)) items.push(make("li", made));
    }
    const start = Number.parseInt(attribute(element, "start"), 10);
    return make(element.tagName, items, start >= 0 && start < 1e9 ? { start } : {});
  }

  /** A table of data stays one; of a table that only held things in their places, these things stay. */
  private table(element: Element): Element {
    const rows = elementsIn(element)
      .filter(({ tagName }) => tagName === "tr")
      .map(({ children }) => children.filter(isCell));
    const isData = rows.length > 1 && rows.some((row) => row.length > 1);
    if (!isData || elementsIn(element).some(({ tagName }) => apart.test(tagName)))
      return make("div", this.all(element.children));
    const captions = element.children.filter((one) => one.type === "element" && one.tagName === "caption");
    const cell = (one: Element, name: string) => {
      const colSpan = Number.parseInt(attribute(one, "colSpan"), 10);
      return make(name, this.all(one.children), colSpan < 50 ? { colSpan } : {});
    };
    const body = rows.map((row, at) =>
      make(
        "tr",
        row.map((one) => cell(one, at === 0 ? "th" : "td")),
      ),
    );
    return make("div", [...this.all(captions), make("table", body)]);
  }
}

function isCell(node: ElementContent): node is Element {
  return node.type === "element" && /^t[dh]$/.test(node.tagName);
}

/** What a cell of a table cannot hold in Markdown. */
const apart = /^(?:audio|blockquote|embed|h[1-6]|hr|iframe|img|object|ol|pre|table|ul|video)$/;

function make(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** Puts a mark around what is inside; blocks take it in. */
function around(mark: Element, nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let run: Element | undefined;
  for (const node of nodes) {
    if (node.type === "element" && !inline.has(node.tagName)) {
      made.push(node.tagName === "pre" ? node : { ...node, children: around(mark, node.children) });
      run = undefined;
    } else if (run) run.children.push(node);
    else if (isBlank(node)) made.push(node);
    else {
      run = { ...mark, children: [node] };
      made.push(run);
    }
  }
  return made;
}

/** Bold and italic as the editors of old platforms wrote them. */
function markOf(element: Element): string | undefined {
  if (element.tagName !== "span" && element.tagName !== "font") return undefined;
  const style = attribute(element, "style");
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) return "strong";
  return /font-style:\s*italic/i.test(style) ? "em" : undefined;
}

/** The classes that mark a caption: of Blogger, and of WordPress. */
function isCaption(element: Element): boolean {
  return (
    element.tagName === "figcaption" ||
    hasClass(element, "tr-caption") ||
    hasClass(element, "wp-caption-text")
  );
}

/** Text whose lines and spaces count. */
function preformatted(element: Element): string {
  return textOf(element)
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "    ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/^\n+|\s+$/g, "");
}
