import type { PictureInfo } from "../../pictures/index.ts";
import type { Region } from "../../region/region.ts";

/** A colour to the nearest of 4,096: near enough for the moment before a picture arrives. */
function coarse(colour: string): string {
  const steps = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 17));
  return steps.map((step) => step.toString(16)).join("");
}

/**
 * The class that paints the ground of a picture in its own main colour until it arrives. A class, because a
 * strict content security policy forbids style attributes. None for a picture that one can see through.
 */
export function placeholderClass({ colour, alpha }: PictureInfo): string | undefined {
  return alpha ? undefined : `tone-${coarse(colour)}`;
}

/** The style rules of the classes that the pictures of a region have. */
export function placeholderRules(region: Region): string {
  const tones = new Set(
    region.illustrations.flatMap(({ illustration: { picture } }) =>
      picture.alpha ? [] : [coarse(picture.colour)],
    ),
  );
  return [...tones]
    .sort()
    .map((tone) => `.tone-${tone}{background-color:#${tone}}`)
    .join("");
}
