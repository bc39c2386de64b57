import { languageCodes, type Translated } from "../core/language.ts";
import { fold } from "../core/text.ts";

/** What stands in `places` for what is in all of the region: a value of its own, beside the names of places. */
export const wholeRegion: Translated = { nl: "hele regio", de: "ganze Region", en: "whole region" };

/**
 * Tells whether a word in `places` means all of the region: the value in any of the languages, or the region's name.
 * @param region what the region is called (`region` in `site.yaml`)
 */
export function meansWholeRegion(written: string, region: string): boolean {
  const word = fold(written);
  if (word === fold(region)) return true;
  const bare = word.replace(/^(?:de|die|the) /, "");
  return languageCodes.some((code) => fold(wholeRegion[code]) === bare);
}
