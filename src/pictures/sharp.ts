import { availableParallelism } from "node:os";
import sharp, { type Sharp, type SharpOptions } from "sharp";
import { mostPixels } from "./picture.ts";

// AVIF comes out with other bytes when libaom works with more threads, so every encode has one; the cores are
// kept busy by encoding several pictures side by side, which is also quicker.
sharp.concurrency(1);
// Each picture is decoded once: remembering operations would only hold memory, and could answer with an old file.
sharp.cache(false);

/** How many encodes can run side by side: native work happens on the threads of libuv's pool. */
export const lanes = Math.min(availableParallelism(), Number(process.env.UV_THREADPOOL_SIZE) || 4);

/** The libraries whose version can change the bytes of an encoded picture. */
export const encoderVersions = `${sharp.versions.sharp}/${sharp.versions.vips}`;

/**
 * A pipeline over the bytes of a picture. Harmless warnings (cameras that write stray bytes) are accepted,
 * errors and missing data are not.
 */
export function openPicture(bytes: Buffer, options: SharpOptions = {}): Sharp {
  return sharp(bytes, { failOn: "error", limitInputPixels: mostPixels, autoOrient: true, ...options });
}

/** Pixels in memory: eight bits, sRGB, upright, and without anything else a file may carry. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** A pipeline over pixels. */
export function openPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: mostPixels });
}

/** Runs a pipeline; the result has a transparency channel if and only if asked for. */
export async function pixelsOf(pipeline: Sharp, alpha: boolean): Promise<Pixels> {
  const shaped = (alpha ? pipeline.ensureAlpha() : pipeline.removeAlpha()).toColourspace("srgb");
  const { data, info } = await shaped.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  const channels = alpha ? 4 : 3;
  if (info.channels !== channels) throw new Error(`expected ${channels} channels, not ${info.channels}`);
  return { data, width: info.width, height: info.height, channels };
}
