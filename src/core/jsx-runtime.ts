import type { JSX as Preact } from "preact";

/**
 * The runtime of JSX (`jsxImportSource` in tsconfig.json): an element is text as soon as it is made. Layouts have no
 * state and are written once, so there is no tree to build first. The names and values of attributes are checked by
 * preact's types; an attribute is written as it is named.
 */

/** Finished markup. Whatever else is put into an element is text, and is escaped. */
export class Markup {
  constructor(readonly html: string) {}

  toString(): string {
    return this.html;
  }
}

/** What may stand in an element: markup, text, lists of these, and nothing. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[];

type Props = Readonly<Record<string, unknown>> & { readonly children?: Children };

/** What an element looks like in a layout, for the compiler. */
export declare namespace JSX {
  type Element = Markup;
  type ElementType = keyof IntrinsicElements | ((props: never) => Markup | null);
  interface ElementChildrenAttribute {
    children: Children;
  }
  type IntrinsicElements = {
    [Name in keyof Preact.IntrinsicElements]: Attributes<
      Preact.IntrinsicElements[Name],
      Name extends keyof Preact.IntrinsicHTMLElements ? true : false
    >;
  };
}

/**
 * The attributes of an element: in HTML the names without capitals, as they are written. What is there for a page that
 * lives, or what the policy of the site forbids, is none of them.
 */
type Attributes<All, IsHtml> = All extends unknown
  ? {
      [Name in keyof All as Name extends Unused | (IsHtml extends true ? Capitalised<Name> : never)
        ? never
        : Name]: All[Name];
    } & { children?: Children }
  : never;
type Unused = "children" | "dangerouslySetInnerHTML" | "style" | "ref";
type Capitalised<Name> = Name extends string ? (Name extends Lowercase<Name> ? never : Name) : never;

/** Elements that never have anything in them (HTML, "void elements"). */
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Attributes in which false is a word, as in all that begin with `aria-` or `data-`. */
const enumerated = new Set(["contenteditable", "draggable", "spellcheck"]);

/**
 * Makes an element, or calls a component.
 * @example jsx("a", { href: "/?a&b", children: "1 < 2" }).html // <a href="/?a&amp;b">1 &lt; 2</a>
 */
export function jsx(type: string, props: Props): Markup;
export function jsx<P>(type: (props: P) => Markup | null, props: P): Markup | null;
export function jsx(type: string | ((props: Props) => Markup | null), props: Props): Markup | null {
  if (typeof type === "function") return type(props);
  let tag = `<${type}`;
  for (const name in props) {
    if (name === "children") continue;
    const value = props[name];
    if (value === undefined || value === null) continue;
    if (typeof value === "boolean" && name[4] !== "-" && !enumerated.has(name)) {
      if (value) tag += ` ${name}`;
    } else tag += value === "" ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  }
  const content = textOf(props.children);
  if (content === "" && empty.has(type)) return new Markup(`${tag}/>`);
  return new Markup(`${tag}>${content}</${type}>`);
}

export { jsx as jsxs, jsx as jsxDEV };

/** Several things without an element around them. */
export function Fragment({ children }: { children?: Children }): Markup {
  return new Markup(textOf(children));
}

function textOf(children: Children): string {
  if (typeof children === "string") return escaped(children);
  if (children instanceof Markup) return children.html;
  if (typeof children === "number") return String(children);
  if (!Array.isArray(children)) return "";
  let text = "";
  for (const child of children) text += textOf(child);
  return text;
}

function escaped(text: string): string {
  return /["&<]/.test(text) ? text.replace(/["&<]/g, (sign) => entities[sign] ?? sign) : text;
}

const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };
