import { coarse } from "../../pictures/placeholder.ts";
import { illustrationsOf } from "../../region/illustrations.ts";
import type { Region } from "../../region/region.ts";

/** The style rules of the classes that the pictures of a region have. */
export function placeholderRules(region: Region): string {
  const tones = new Set(
    illustrationsOf(region).flatMap(({ illustration: { picture } }) =>
      picture.alpha ? [] : [coarse(picture.colour)],
    ),
  );
  return [...tones]
    .sort()
    .map((tone) => `.tone-${tone}{background-color:#${tone}}`)
    .join("");
}
