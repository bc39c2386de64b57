import type { PictureInfo } from "./picture.ts";

/** A picture as a page shows it: what it is, and what is said about it. */
export interface Illustration {
  readonly picture: PictureInfo;
  /** Empty for a picture that is only there for decoration. */
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  readonly focus?: { readonly x: number; readonly y: number } | undefined;
}
