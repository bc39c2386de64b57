import type { Element } from "hast";
import { attribute, elementsIn, hasClass, textOf } from "./html.ts";
import { videoOf } from "./video.ts";
import { addText, type Handler, lineOf, type Place, type Walker } from "./walker.ts";

/** A picture in pixels that is no larger than this stands in the line it was in: a face, an ornament. */
const small = 64;

/**
 * Adds a picture; where it could not be had, a link to where it is.
 * @param full the address it links to, if that is the picture in another size
 */
export function picture(
  element: Element,
  full: string | undefined,
  place: Place,
  { moving }: Walker,
  caption = "",
): void {
  const { flow, formats } = place;
  const size = (name: string) => Number(attribute(element, name) || Number.NaN);
  // Pictures of one pixel count visitors.
  if (size("width") <= 1 || size("height") <= 1) return;
  const alt = meaningful(attribute(element, "alt"));
  const src = attribute(element, "src") || attribute(element, "data-src");
  const found = moving.picture(src, full, alt !== "");
  if (found && "file" in found) {
    const isSmall = size("width") < small && size("height") < small;
    const title = caption === "" ? null : caption;
    flow.add({ type: "image", url: found.file, alt, title, ...(isSmall ? { data: {} } : {}) }, formats);
    return;
  }
  const words = caption || alt;
  const outer = formats.filter(({ type }) => type !== "link");
  if (found)
    flow.add({ type: "text", value: words || moving.pictureWord }, [
      { type: "link", url: found.missing },
      ...outer,
    ]);
  else addText(words, place);
  flow.add({ type: "text", value: " " }, outer);
}

/** A picture with its caption; when there are more pictures than one, or none, just what is inside. */
export const captioned =
  (isCaption: (element: Element) => boolean): Handler =>
  (element, place, walker) => {
    const inside = elementsIn(element);
    const pictures = inside.filter(({ tagName }) => tagName === "img");
    const [first] = pictures;
    const caption = lineOf(inside.filter(isCaption).map(textOf).join(" "));
    place.flow.end();
    if (first && pictures.length === 1 && lineOf(textOf(element)) === caption) {
      const around = inside.find((one) => one.tagName === "a" && elementsIn(one).includes(first));
      const href = around ? attribute(around, "href") : "";
      const full = walker.moving.isPicture(href) ? href : undefined;
      picture(first, full, { ...place, formats: [] }, walker, caption);
    } else {
      walker.walkAll(element.children, place);
    }
    place.flow.end();
  };

/** The classes that mark a caption: of Blogger, and of WordPress. */
export const isCaption = (element: Element): boolean =>
  element.tagName === "figcaption" || hasClass(element, "tr-caption") || hasClass(element, "wp-caption-text");

/** A video becomes its address on a line of its own, which our Markdown makes a link that plays; others a link. */
export const player: Handler = (element, place, walker) => {
  const { flow } = place;
  const video = videoOf(element);
  flow.end();
  const source = [element, ...elementsIn(element)]
    .map((one) => attribute(one, "src"))
    .find((src) => src !== "");
  const link = video ?? (source && walker.moving.link(source.replace(/^\/\//, "https://"))?.url);
  if (link && /^https?:/.test(link))
    flow.block({
      type: "paragraph",
      children: [{ type: "link", url: link, children: [{ type: "text", value: link }] }],
    });
  else walker.moving.lostPlayer(attribute(element, "id") || attribute(element, "class") || source || "");
  // What an older browser would have played instead is the same once more.
  const isAgain = (child: Element["children"][number]) =>
    child.type === "element" && child.tagName === "embed";
  walker.apart({ ...element, children: element.children.filter((child) => !isAgain(child)) }, place);
};

/** A description that describes something: the name of a file is none. */
function meaningful(alt: string): string {
  const text = lineOf(alt).replace(/\p{C}/gu, "");
  return /^\S+\.(?:jpe?g|png|gif|webp|bmp)$/i.test(text) ? "" : text;
}
