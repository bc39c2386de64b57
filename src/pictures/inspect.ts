import { readFile, stat } from "node:fs/promises";
import type { Metadata } from "sharp";
import { digest, readNote, writeNote } from "./cache.ts";
import { dominantColour } from "./colour.ts";
import { type Inspection, mostPixels, type PictureError, type PictureInfo } from "./picture.ts";
import { decoding } from "./pixels.ts";
import { queue } from "./queue.ts";
import { inspectionKey } from "./recipe.ts";
import { lanes, openPicture } from "./sharp.ts";
import { endsTooEarly, signatureOf, svgText } from "./signature.ts";
import { sanitiseSvg } from "./svg.ts";

type Facts = Omit<PictureInfo, "file" | "hash" | "bytes">;

/** What is beyond this is no picture for a website, and would not fit in memory twice. */
const mostBytes = 512 * 1024 * 1024;

// The gate asks for all pictures at once; only so many are held in memory.
const inQueue = queue(lanes);

/**
 * Looks at a picture: what it is by its bytes, how large, whether all of it can be decoded. What is found is
 * remembered by content; looking again costs reading and hashing.
 */
export async function inspectPicture(file: string, options: { cacheDir: string }): Promise<Inspection> {
  return inQueue(async () => {
    const bytes = await readBytes(file);
    if (!Buffer.isBuffer(bytes)) return { ok: false, error: bytes };
    const hash = digest(bytes);
    const key = inspectionKey(hash);
    const note = await readNote(options.cacheDir, key);
    const facts = note === undefined ? await factsOf(bytes) : (JSON.parse(note) as Facts);
    if ("code" in facts) return { ok: false, error: facts };
    if (note === undefined) await writeNote(options.cacheDir, key, JSON.stringify(facts));
    return { ok: true, picture: { file, hash, ...facts, bytes: bytes.length } };
  });
}

async function readBytes(file: string): Promise<Buffer | PictureError> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { code: "tooLarge", detail: `${size} bytes` };
    const bytes = await readFile(file);
    return bytes.length > 0 ? bytes : { code: "empty", detail: "0 bytes" };
  } catch (error) {
    return { code: "unreadable", detail: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

async function factsOf(bytes: Buffer): Promise<Facts | PictureError> {
  const signature = signatureOf(bytes);
  switch (signature.is) {
    case "heic":
      return { code: "heic", detail: bytes.toString("latin1", 8, 12) };
    case "unsupported":
    case "notAPicture":
      return { code: signature.is, detail: signature.detail };
    case "vector":
      return vectorFacts(svgText(bytes));
    case "raster":
      return rasterFacts(bytes).catch((error: Error) => undecodable(bytes, error));
  }
}

async function rasterFacts(bytes: Buffer): Promise<Facts | PictureError> {
  // No limit here: metadata decodes nothing, and the limit should be told as what it is.
  const metadata = await openPicture(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = metadata.autoOrient;
  const frames = metadata.format === "gif" || metadata.format === "webp" ? (metadata.pages ?? 1) : 1;
  if (width * height * frames > mostPixels) {
    return { code: "tooLarge", detail: `${width} × ${height}${frames > 1 ? ` × ${frames}` : ""} pixels` };
  }
  return decoding(width * height * frames, () => decodedFacts(bytes, metadata, frames > 1));
}

async function decodedFacts(bytes: Buffer, metadata: Metadata, animated: boolean): Promise<Facts> {
  // Looking for the colour decodes the whole picture, so this is also where a damaged one is found out.
  const colour = await dominantColour(openPicture(bytes));
  if (animated) await openPicture(bytes, { animated }).resize(8, 8, { fit: "fill" }).raw().toBuffer();
  const alpha = metadata.hasAlpha && !(await openPicture(bytes, { animated }).stats()).isOpaque;
  const { width, height } = metadata.autoOrient;
  return { kind: animated ? "animation" : "raster", width, height, alpha, colour };
}

function undecodable(bytes: Buffer, error: Error): PictureError {
  const detail = error.message.split("\n")[0] ?? "";
  if (endsTooEarly(bytes) || /premature|truncat|end of (?:file|data|stream)/i.test(error.message)) {
    return { code: "truncated", detail };
  }
  return { code: /unsupported/i.test(detail) ? "unsupported" : "unreadable", detail };
}

async function vectorFacts(source: string): Promise<Facts | PictureError> {
  const safe = sanitiseSvg(source);
  if ("code" in safe) return safe;
  const { svg, width, height } = safe;
  try {
    // Letters come out differently with other system fonts, so they do not count for the colour.
    const colour = await dominantColour(openPicture(Buffer.from(withoutText(svg))));
    return { kind: "vector", width, height, alpha: true, colour };
  } catch (error) {
    return { code: "unreadable", detail: (error as Error).message.split("\n")[0] ?? "" };
  }
}

function withoutText(svg: string): string {
  return svg.replace(/<text(?:\s[^>]*)?\/>|<text[\s>][\s\S]*?<\/text>/g, "");
}
