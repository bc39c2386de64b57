import { openPicture, pixelsOf } from "./sharp.ts";

/** How closely pictures are compared, and how much a colour may differ on average, of 255. */
const side = 16;
const mostDifference = 8;

/**
 * Tells whether pictures show the same, in whatever sizes.
 * @throws an Error when one of them cannot be decoded
 */
export async function areAlike(pictures: readonly Buffer[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(pictures.map(smallOf));
  return !first || others.every((other) => differenceOf(first, other) <= mostDifference);
}

async function smallOf(bytes: Buffer): Promise<Buffer> {
  const white = openPicture(bytes).flatten({ background: "#ffffff" });
  return (await pixelsOf(white.resize(side, side, { fit: "fill" }), false)).data;
}

function differenceOf(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
}
