import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AvifOptions, JpegOptions, PngOptions, WebpOptions } from "sharp";
import { packageVersion } from "../core/package-version.ts";
import { digest } from "./cache.ts";
import type { CropBox, Format, PictureInfo, Variant } from "./picture.ts";
import { encoderVersions } from "./sharp.ts";

/** Goes up when the way pixels are prepared changes; the settings below, and how drawings are made safe, count by themselves. */
const version = 1;

/*
 * Measured on photos of 1200 pixels wide: AVIF effort 3 costs a fifth of the time of effort 4 for 0.6 % more bytes;
 * WebP above 4 and PNG palettes above 4 cost much and give little. PNG is only the fallback for see-through pictures.
 */
export const avif: AvifOptions = { quality: 50, effort: 3, chromaSubsampling: "4:2:0", bitdepth: 8 };
export const webp: WebpOptions = { quality: 75, effort: 4 };
export const animatedWebp: WebpOptions = { quality: 70, effort: 4 };
export const jpeg: JpegOptions = { quality: 78, mozjpeg: true };
export const png: PngOptions = { palette: true, quality: 90, effort: 4, compressionLevel: 9 };

/** What makes drawings safe must not be trusted from an older version's memory: neither the package's nor ours. */
const svgVersion = `${packageVersion("svgo")}/${safetyDigest(import.meta.dirname)}`;

/** Changes with the code in a folder that makes drawings safe. */
export function safetyDigest(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^svg.*\.ts$/.test(name));
  return digest(JSON.stringify(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")])));
}

const settings: Readonly<Record<Format, object>> = { avif, webp, jpeg, png, svg: { svgVersion } };

/** The extension of a format's files. */
export const extensions: Readonly<Record<Format, string>> = {
  avif: "avif",
  webp: "webp",
  jpeg: "jpg",
  png: "png",
  svg: "svg",
};

/** Eight characters that change with anything, other than content and width, that changes the bytes of a variant. */
export function recipeBits(kind: PictureInfo["kind"], format: Format, crop: CropBox | undefined): string {
  const chosen = kind === "animation" && format === "webp" ? animatedWebp : settings[format];
  const box = crop ? [crop.left, crop.top, crop.width, crop.height] : [];
  // What is drawn from a drawing changes with what is left of it when it is made safe.
  const source = kind === "vector" && format !== "svg" ? [svgVersion] : [];
  const said = [version, encoderVersions, kind, format, chosen, box, ...source];
  return digest(JSON.stringify(said)).slice(0, 8);
}

/** The name under which a variant is remembered: its content and its recipe, not what the editor's file is called. */
export function cacheKey(picture: PictureInfo, variant: Variant): string {
  return `${picture.hash}-${recipeBits(picture.kind, variant.format, variant.crop)}-${variant.width}`;
}

/** The name under which an inspection is remembered. */
export function inspectionKey(hash: string): string {
  return `${hash}-${digest(`${version} ${encoderVersions} ${svgVersion}`).slice(0, 8)}`;
}
