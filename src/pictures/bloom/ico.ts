/** A square picture of an icon: its side in pixels (1 to 256), and its bytes as PNG. */
export interface IconSize {
  readonly side: number;
  readonly png: Uint8Array;
}

/*
 * The format is that of Microsoft's ICONDIR and ICONDIRENTRY ("Icons", learn.microsoft.com/previous-versions/ms997538),
 * whose pictures may be PNG since Windows Vista ("The evolution of the ICO file format, part 4", Raymond Chen). All
 * numbers are little-endian.
 */
const headerBytes = 6;
const entryBytes = 16;

/**
 * An icon file (ICO) with PNG pictures in it.
 * @param sizes the pictures, from small to large
 * @throws RangeError for a side that the format has no number for
 */
export function icoOf(sizes: readonly IconSize[]): Buffer {
  const head = Buffer.alloc(headerBytes + entryBytes * sizes.length);
  // Reserved; 1 for an icon (2 would be a cursor); how many pictures.
  head.writeUInt16LE(0, 0);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach(({ side, png }, index) => {
    if (!Number.isInteger(side) || side < 1 || side > 256) throw new RangeError(`an icon of ${side} pixels`);
    const at = headerBytes + entryBytes * index;
    // Width and height: one byte each, in which 0 stands for 256.
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    // No palette; reserved; one plane of colour; 32 bits for each pixel.
    head.writeUInt8(0, at + 2);
    head.writeUInt8(0, at + 3);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...sizes.map(({ png }) => png)]);
}
