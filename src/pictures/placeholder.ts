import type { PictureInfo } from "./picture.ts";

/** A colour to the nearest of 4,096: near enough for the moment before a picture arrives. */
export function coarse(colour: string): string {
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
