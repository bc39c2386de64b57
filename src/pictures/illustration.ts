import type { PictureInfo } from "./picture.ts";

/** A picture as a page shows it: what it is, and what is said about it. */
export interface Illustration {
  readonly picture: PictureInfo;
  /** Empty for a picture that is only there for decoration. */
  readonly alt: string;
  readonly credit?: string | undefined;
  /** What those who see it must know of it, in a few words: that it is imagined, or has been altered. */
  readonly note?: string | undefined;
  readonly licence?: string | undefined;
  readonly focus?: { readonly x: number; readonly y: number } | undefined;
}

/**
 * The line below a picture: who made it, what must be known of it and the terms of its use. Empty when nothing is said.
 * @example creditLine({ credit: "Drawing: Ann", note: "imagined", licence: "CC BY 4.0" }) // "Drawing: Ann (imagined), CC BY 4.0"
 */
export function creditLine({ credit, note, licence }: Pick<Illustration, "credit" | "note" | "licence">) {
  const maker = credit && note ? `${credit} (${note})` : credit || note;
  return [maker, licence].filter(Boolean).join(", ");
}
