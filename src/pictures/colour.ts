import type { Sharp } from "sharp";
import { pixelsOf } from "./sharp.ts";

/** How closely a picture is looked at; without a kernel that makes edges ring, which would add colours. */
const side = 48;

/**
 * The dominant colour of a picture, `#rrggbb`: of 4096 boxes of like colours the fullest one, and of that the mean.
 * What is see-through counts for less; a picture with nothing in it is white.
 */
export async function dominantColour(pipeline: Sharp): Promise<string> {
  const { data } = await pixelsOf(pipeline.resize(side, side, { fit: "fill", kernel: "linear" }), true);
  const boxes = Array.from({ length: 4096 }, () => [0, 0, 0, 0] as [number, number, number, number]);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    const box = boxes[((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)];
    if (!box) continue;
    box[0] += red * alpha;
    box[1] += green * alpha;
    box[2] += blue * alpha;
    box[3] += alpha;
  }
  const fullest = boxes.reduce((best, box) => (box[3] > best[3] ? box : best));
  const weight = fullest[3];
  if (weight === 0) return "#ffffff";
  const hex = (sum: number): string =>
    Math.round(sum / weight)
      .toString(16)
      .padStart(2, "0");
  return `#${hex(fullest[0])}${hex(fullest[1])}${hex(fullest[2])}`;
}
