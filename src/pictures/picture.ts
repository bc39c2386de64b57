/** What the pages need to know of a picture; plain data, the same on every machine for the same bytes. */
export interface PictureInfo {
  /** The path as it was given to `inspectPicture`. */
  readonly file: string;
  /** The first 16 hexadecimal characters of the SHA-256 of the bytes. */
  readonly hash: string;
  readonly kind: "raster" | "vector" | "animation";
  /** Size in pixels as people see it: after EXIF orientation; of a vector the size of its view box. */
  readonly width: number;
  readonly height: number;
  /** True when something of it is really see-through; a channel that is opaque everywhere does not count. */
  readonly alpha: boolean;
  /** The dominant colour, `#rrggbb`. */
  readonly colour: string;
  readonly bytes: number;
}

/** Why a picture cannot be used. The code is for the words an editor reads, the detail for who looks into it. */
export interface PictureError {
  readonly code:
    | "empty"
    | "truncated"
    | "heic"
    | "unsupported"
    | "tooLarge"
    | "notAPicture"
    | "unsafeSvg"
    | "unreadable";
  readonly detail: string;
}

/** What the gate is told about a file. */
export type Inspection =
  | { readonly ok: true; readonly picture: PictureInfo }
  | { readonly ok: false; readonly error: PictureError };

/** The formats that are written. */
export type Format = "avif" | "webp" | "jpeg" | "png" | "svg";

/** A piece of a picture, in its own pixels after orientation. */
export interface CropBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One file of the site that a picture becomes. */
export interface Variant {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  /** File name, different for other bytes and for another recipe. */
  readonly name: string;
  /** The part of the picture it shows; absent for all of it. */
  readonly crop?: CropBox;
}

/** The most pixels a picture may have, frames together. */
export const mostPixels = 200_000_000;
