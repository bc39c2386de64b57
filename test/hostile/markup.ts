import type { DefaultTreeAdapterTypes } from "parse5";
import { SaxesParser } from "saxes";

/** Elements that no text of ours has: they run, load, embed, or change what the rest of a page means. */
const unwanted =
  /^(?:script|iframe|frame|object|embed|applet|base|style|link|meta|form|input|svg|math|video|audio|noscript|textarea)$/;
const schemes = /^(?:https?|mailto|tel):/i;

/** What in a piece of HTML would run, load from elsewhere, or lead to something that runs. Empty when it is harmless. */
export function hostileMarkup(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = "tagName" in node ? dangersOf(node) : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap(hostileMarkup)];
}

function dangersOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const wrong = attrs.filter(({ name, value }) => {
    if (/^on|^style$|^srcdoc$/i.test(name)) return true;
    return /^(?:href|src|xlink:href|action|formaction|data|poster)$/i.test(name) && !schemes.test(value);
  });
  return [
    ...(unwanted.test(tagName) ? [`<${tagName}>`] : []),
    ...wrong.map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  ];
}

/**
 * Reads XML with a parser that forgives nothing: fast-xml-parser lets a `<` stand in an attribute.
 * @throws Error with line and column where it is not well-formed
 */
export function readStrictly(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}
