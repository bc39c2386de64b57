import { attribute, elementsIn, textOf } from "./html.ts";
import { picture } from "./pictures.ts";
import { type Handler, lineOf } from "./walker.ts";

/** Bold, italic or struck out; what is so already is not so twice. */
export const marked =
  (type: "strong" | "emphasis" | "delete"): Handler =>
  (element, place, walker) => {
    const isAlready = place.formats.some((format) => format.type === type);
    walker.walkAll(element.children, isAlready ? place : { ...place, formats: [...place.formats, { type }] });
  };

/** Bold and italic as the editors of old platforms wrote them. */
export const styled: Handler = (element, place, walker) => {
  const style = attribute(element, "style");
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) marked("strong")(element, place, walker);
  else if (/font-style:\s*italic/i.test(style)) marked("emphasis")(element, place, walker);
  else walker.walkAll(element.children, place);
};

/** A link; around a picture in another size it is only that picture. */
export const anchor: Handler = (element, place, walker) => {
  const href = attribute(element, "href").trim();
  const pictures = elementsIn(element).filter(({ tagName }) => tagName === "img");
  const [first] = pictures;
  const isOnlyPicture = first && pictures.length === 1 && textOf(element).trim() === "";
  if (isOnlyPicture && walker.moving.isPicture(href)) {
    picture(first, href, place, walker);
    return;
  }
  // Autolinks of the old editor lead to a search; nobody ever put them there.
  const isMade = "dataPreview" in element.properties && /^https?:\/\/(?:www\.)?google\./.test(href);
  const link = isMade || href === "" ? undefined : walker.moving.link(href);
  const outer = place.formats.filter(({ type }) => type !== "link");
  const formats = link ? [{ type: "link", url: link.url } as const, ...outer] : place.formats;
  walker.walkAll(element.children, { ...place, formats });
};

/** Code within a line, if there is nothing but letters in it. */
export const code: Handler = (element, place, walker) => {
  const isPlain = elementsIn(element).every(({ tagName }) => /^(?:span|font)$/.test(tagName));
  const value = lineOf(textOf(element));
  if (isPlain && value !== "") place.flow.add({ type: "inlineCode", value }, place.formats);
  else walker.walkAll(element.children, place);
};
