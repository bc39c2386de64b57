import type { PictureInfo, Variant } from "./picture.ts";
import { queue } from "./queue.ts";
import { openPicture, openPixels, type Pixels, pixelsOf } from "./sharp.ts";

/**
 * The most pixels of a working copy (25 MB). What is made from a copy at least half as wide again as itself cannot be
 * told from what is made from the picture; that holds for everything up to 2,200 pixels wide of a photo.
 */
const mostCopied = 8_400_000;
const margin = 1.5;

/** From here on decoding may take hundreds of megabytes (a progressive JPEG, a turned photo): one at a time. */
const heavyFrom = 40_000_000;
const oneAtATime = queue(1);

/** Runs the decoding of a picture of so many pixels, when there is memory for it. */
export async function decoding<T>(pixels: number, task: () => Promise<T>): Promise<T> {
  return pixels > heavyFrom ? oneAtATime(task) : task();
}

/** The pixels of a picture from which its variants are made: all of them, or a reduction when there are many. */
export type WorkingCopy = () => Promise<Pixels>;

/**
 * Decodes a picture when the first variant asks for it, and once. The copy depends on the picture alone, never on
 * which variants are asked for: else the bytes of a variant would depend on what happened to be in the cache.
 */
export function workingCopy(bytes: Buffer, picture: PictureInfo): WorkingCopy {
  let copy: Promise<Pixels> | undefined;
  const { width, height } = copySize(picture);
  return () => {
    copy ??= decoding(picture.width * picture.height, () => {
      const whole = openPicture(bytes);
      const pipeline = width < picture.width ? whole.resize(width, height, { fit: "fill" }) : whole;
      return pixelsOf(pipeline, picture.alpha);
    });
    return copy;
  };
}

/** The pixels a variant shows, in its size. */
export async function pixelsFor(
  picture: PictureInfo,
  variant: Variant,
  bytes: Buffer,
  copy: WorkingCopy,
): Promise<Pixels> {
  const box = variant.crop ?? { left: 0, top: 0, width: picture.width, height: picture.height };
  const size = copySize(picture);
  const scale = size.width / picture.width;
  const { width, height } = variant;
  if (scale < 1 && box.width * scale < width * margin) {
    const piece = openPicture(bytes).extract(box).resize(width, height, { fit: "fill" });
    return decoding(picture.width * picture.height, () => pixelsOf(piece, picture.alpha));
  }
  const pixels = await copy();
  const wide = Math.max(1, Math.min(pixels.width, Math.round(box.width * scale)));
  const high = Math.max(1, Math.min(pixels.height, Math.round(box.height * scale)));
  const left = Math.min(Math.round(box.left * scale), pixels.width - wide);
  const top = Math.min(Math.round(box.top * scale), pixels.height - high);
  const piece = openPixels(pixels).extract({ left, top, width: wide, height: high });
  return pixelsOf(piece.resize(width, height, { fit: "fill" }), picture.alpha);
}

function copySize({ width, height }: PictureInfo): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(mostCopied / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
