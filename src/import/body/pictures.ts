import type { Element } from "hast";
import type { PhrasingContent } from "mdast";
import type { Moving } from "./context.ts";
import { attribute, lineOf } from "./html.ts";

/** A picture in pixels that is no larger than this stands in the line it was in: a face, an ornament. */
const small = 64;

/** A picture; where it could not be had, a link to where it is. */
export function picture(element: Element, moving: Moving): PhrasingContent[] {
  const size = (name: string) => Number(attribute(element, name) || Number.NaN);
  // Pictures of one pixel count visitors.
  if (size("width") <= 1 || size("height") <= 1) return [];
  const alt = meaningful(attribute(element, "alt"));
  const caption = attribute(element, "dataCaption");
  const src = attribute(element, "src") || attribute(element, "dataSrc");
  const found = moving.picture(src, attribute(element, "dataFull") || undefined, alt !== "");
  if (found && "file" in found) {
    const isSmall = size("width") < small && size("height") < small;
    return [
      { type: "image", url: found.file, alt, title: caption || null, ...(isSmall ? { data: {} } : {}) },
    ];
  }
  const value = caption || alt;
  const space = { type: "text", value: " " } as const;
  if (!found) return [{ type: "text", value }, space];
  return [
    { type: "link", url: found.missing, children: [{ type: "text", value: value || moving.pictureWord }] },
    space,
  ];
}

/** A description that describes something: the name of a file is none. */
function meaningful(alt: string): string {
  const text = lineOf(alt).replace(/\p{C}/gu, "");
  return /^\S+\.(?:jpe?g|png|gif|webp|bmp)$/i.test(text) ? "" : text;
}
