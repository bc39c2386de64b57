import { readFile } from "node:fs/promises";
import { digest } from "./cache.ts";
import type { PictureInfo, Variant } from "./picture.ts";
import { decoding, pixelsFor, workingCopy } from "./pixels.ts";
import { animatedWebp, avif, jpeg, png, webp } from "./recipe.ts";
import { openPicture, openPixels, type Pixels } from "./sharp.ts";
import { svgText } from "./signature.ts";
import { sanitiseSvg } from "./svg.ts";

/** Makes the bytes of variants that show the same pixels, one after another. */
export type Make = (variants: readonly Variant[]) => AsyncIterable<Buffer>;

/**
 * Reads a picture and tells how its variants are made. Stills are encoded from bare pixels, so nothing else of the
 * file (where the photo was taken, by whom, a thumbnail of what was cropped away) can come along.
 */
export async function makerOf(picture: PictureInfo): Promise<Make> {
  const bytes = await readFile(picture.file);
  if (digest(bytes) !== picture.hash)
    throw new Error(`${picture.file} changed while the site was being built`);
  const copy = workingCopy(bytes, picture);
  return async function* (variants) {
    let shown: Pixels | undefined;
    for (const variant of variants) {
      if (picture.kind === "vector") {
        const svg = safeSvg(picture.file, bytes);
        yield variant.format === "svg" ? svg : await drawn(svg, variant);
      } else if (picture.kind === "animation" && variant.format === "webp")
        yield moving(bytes, picture, variant);
      else {
        shown ??= await pixelsFor(picture, variant, bytes, copy);
        yield still(shown, variant);
      }
    }
  };
}

function safeSvg(file: string, bytes: Buffer): Buffer {
  const safe = sanitiseSvg(svgText(bytes));
  if ("code" in safe) throw new Error(`${file}: ${safe.code}, ${safe.detail}`);
  return Buffer.from(safe.svg);
}

/** A drawing as pixels. An SVG is drawn at 72 dots to the inch unless told otherwise, whatever it is resized to. */
async function drawn(svg: Buffer, { width, height }: Variant): Promise<Buffer> {
  const { width: own } = await openPicture(svg).metadata();
  const density = Math.min(2400, Math.max(1, (72 * width) / own));
  const drawing = openPicture(svg, { density }).resize(width, height, { fit: "fill" });
  return decoding(width * height, () => drawing.png(png).toBuffer());
}

async function still(pixels: Pixels, { format }: Variant): Promise<Buffer> {
  const pipeline = openPixels(pixels);
  switch (format) {
    case "avif":
      return pipeline.avif(avif).toBuffer();
    case "webp":
      return pipeline.webp(webp).toBuffer();
    case "jpeg":
      return pipeline.jpeg(jpeg).toBuffer();
    case "png":
      return pipeline.png(png).toBuffer();
    case "svg":
      throw new Error("a photo does not become a drawing");
  }
}

/** An animation keeps its frames, their time and the number of times it plays. */
async function moving(
  bytes: Buffer,
  picture: PictureInfo,
  { width, height, crop }: Variant,
): Promise<Buffer> {
  const frames = openPicture(bytes, { animated: true });
  const piece = crop ? frames.extract(crop) : frames;
  const resized = piece.resize(width, height, { fit: "fill" }).webp(animatedWebp);
  return decoding(picture.width * picture.height, () => resized.toBuffer());
}
