import { readFile } from "node:fs/promises";
import { digest } from "../cache.ts";
import { decoding } from "../pixels.ts";
import { openPicture, openPixels, type Pixels, pixelsOf } from "../sharp.ts";
import { signatureOf, svgText } from "../signature.ts";
import { sanitiseSvg } from "../svg.ts";
import { type CardImage, type CardInput, cardFormat, cardSize } from "./card.ts";
import { drawFace, panel } from "./face.ts";

/** The most bytes of a card: messengers leave out what is much larger. */
const mostBytes = 100_000;

/** A drawing is made no longer than this, however narrow it is. */
const longestSide = 4000;

// The last steps are for pictures of nothing but noise: even that is then small enough.
const jpegQualities = [86, 78, 68, 56, 42, 28, 16, 8] as const;
const pngColours = [128, 64, 32, 16, 8, 4] as const;

/** Draws a card. The same bytes on any machine: no font, clock or network takes part. */
export async function paintCard(input: CardInput): Promise<Buffer> {
  const face = Buffer.from(await drawFace(input));
  const pixels = await pixelsOf(input.image ? await over(face, input.image) : openPicture(face), false);
  if (cardFormat(input) === "jpg")
    return firstThatFits(jpegQualities, (quality) =>
      openPixels(pixels).jpeg({ quality, progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
    );
  // Choosing a palette takes six times as long as all its colours do: only for cards that need it.
  const full = await openPixels(pixels).png({ compressionLevel: 6 }).toBuffer();
  if (full.length <= mostBytes) return full;
  return firstThatFits(pngColours, (colours) =>
    openPixels(pixels).png({ palette: true, colours, effort: 1, dither: 0 }).toBuffer(),
  );
}

/** The first of ever smaller encodings that is small enough, or the last. */
async function firstThatFits(
  steps: readonly number[],
  encode: (step: number) => Promise<Buffer>,
): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for (const step of steps) {
    bytes = await encode(step);
    if (bytes.length <= mostBytes) break;
  }
  return bytes;
}

async function over(face: Buffer, image: CardImage) {
  const { data, width, height, channels } = await pictureOf(image);
  return openPixels({ data, width, height, channels })
    .extend({ left: panel.left, background: "#ffffff" })
    .composite([{ input: face }]);
}

/** The part of a picture that a card shows, in its size, on white where it is see-through. */
async function pictureOf({ file, hash, focus = { x: 0.5, y: 0.5 } }: CardImage): Promise<Pixels> {
  const bytes = await readFile(file);
  if (digest(bytes) !== hash) throw new Error(`${file} changed while the site was being built`);
  const { width, height } = { width: panel.width, height: cardSize.height };
  const source = signatureOf(bytes).is === "vector" ? drawingOf(bytes, file) : bytes;
  const { autoOrient: size } = await openPicture(source).metadata();
  const wide = Math.max(1, Math.min(size.width, Math.round((size.height * width) / height)));
  const high = Math.max(1, Math.min(size.height, Math.round((size.width * height) / width)));
  const start = (whole: number, part: number, at: number): number =>
    Math.max(0, Math.min(whole - part, Math.round(whole * at - part / 2)));
  const piece = openPicture(source)
    .extract({
      left: start(size.width, wide, focus.x),
      top: start(size.height, high, focus.y),
      width: wide,
      height: high,
    })
    .resize(width, height, { fit: "fill" })
    .flatten({ background: "#ffffff" });
  return decoding(size.width * size.height, () => pixelsOf(piece, false));
}

/** A drawing without its letters, which would be set in a font of the machine, in about the size of a card. */
function drawingOf(bytes: Buffer, file: string): Buffer {
  const safe = sanitiseSvg(svgText(bytes));
  if ("code" in safe) throw new Error(`${file}: ${safe.code}, ${safe.detail}`);
  const fill = Math.max(panel.width / safe.width, cardSize.height / safe.height);
  const scale = Math.min(fill, longestSide / Math.max(safe.width, safe.height));
  const size = `width="${Math.max(1, Math.round(safe.width * scale))}" height="${Math.max(1, Math.round(safe.height * scale))}" `;
  const svg = safe.svg
    .replace(/<text[\s>].*?<\/text>/gs, "")
    .replace(/<svg\s[^>]*>/, (tag) =>
      tag.replace(/\s(?:width|height)="[^"]*"/g, "").replace("<svg ", `<svg ${size}`),
    );
  return Buffer.from(svg);
}
