import { basename, extname } from "node:path";
import { slugify } from "../core/text.ts";
import type { CropBox, Format, PictureInfo, Variant } from "./picture.ts";
import { extensions, recipeBits } from "./recipe.ts";

/** A part of a picture: its width by its height, and the point (0 to 1) that should be in the middle of it. */
export interface Crop {
  readonly ratio: number;
  readonly focus: { readonly x: number; readonly y: number };
}

/** WebP cannot be larger than this. */
const longestSide = 16_383;

/**
 * The files a picture becomes, per format from narrow to wide, the best format first and the one that everybody
 * can show last. Never wider than the picture, always at least one width. A vector is one file; an animation is an
 * animated WebP with a still picture for who cannot show it, or does not want it to move.
 */
export function pictureVariants(picture: PictureInfo, widths: readonly number[], crop?: Crop): Variant[] {
  if (picture.kind === "vector") return [variant(picture, "svg", picture.width, picture.height, undefined)];
  const box = crop && cropBox(picture, crop);
  const { width, height } = box ?? picture;
  const widest = Math.max(1, Math.min(width, longestSide, Math.floor((width * longestSide) / height)));
  const asked = widths.filter((wanted) => wanted >= 1).map((wanted) => Math.min(Math.round(wanted), widest));
  const chosen = [...new Set(asked.length > 0 ? asked : [widest])].sort((a, b) => a - b);
  return formatsOf(picture).flatMap((format) =>
    chosen.map((wide) =>
      variant(picture, format, wide, Math.max(1, Math.round((wide * height) / width)), box),
    ),
  );
}

/**
 * A drawing as pixels, for programs that show no SVG, such as feed readers: a PNG in its own size, at most so wide.
 * @param most the most pixels that it may be wide
 */
export function rasterOf(picture: PictureInfo, most: number): Variant {
  const width = Math.max(1, Math.min(most, Math.round(picture.width)));
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  return variant(picture, "png", width, Math.min(height, longestSide), undefined);
}

function formatsOf({ kind, alpha }: PictureInfo): Format[] {
  const still: Format = alpha ? "png" : "jpeg";
  return kind === "animation" ? ["webp", still] : ["avif", "webp", still];
}

function variant(
  picture: PictureInfo,
  format: Format,
  width: number,
  height: number,
  crop: CropBox | undefined,
): Variant {
  const bits = recipeBits(picture.kind, format, crop);
  const name = `${slugOf(picture.file)}-${picture.hash.slice(0, 8)}-${bits}-${width}.${extensions[format]}`;
  return { format, width, height, name, ...(crop ? { crop } : {}) };
}

/** The largest piece of a ratio with the focus as near to its middle as it can be; undefined when it is all of it. */
function cropBox({ width, height }: PictureInfo, { ratio, focus }: Crop): CropBox | undefined {
  const wide = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const high = Math.max(1, Math.min(height, Math.round(width / ratio)));
  if (wide === width && high === height) return undefined;
  const start = (whole: number, part: number, at: number): number =>
    Math.max(0, Math.min(whole - part, Math.round(whole * at - part / 2)));
  return { left: start(width, wide, focus.x), top: start(height, high, focus.y), width: wide, height: high };
}

/** The editor's name for the file, as far as plain addresses can have it. */
function slugOf(file: string): string {
  const name = basename(file.replaceAll("\\", "/"));
  const slug = slugify(name.slice(0, name.length - extname(name).length)).replace(/[^a-z0-9-]/g, "");
  return slug.slice(0, 48).replace(/^-+|-+$/g, "") || "picture";
}
