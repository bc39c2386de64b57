import { inflateSync } from "node:zlib";

/** What must be known of a font to set a line in it before it is drawn. */
export interface FontMetrics {
  /** How far a character moves the pen, in ems; undefined when the font has no such character. */
  advance(codePoint: number): number | undefined;
}

/**
 * Reads the metrics of a WOFF 1.0 file. Which characters a font really has stands only in its `cmap`:
 * the ranges in a style sheet promise more than the file holds.
 *
 * No library: opentype.js has the same numbers but is 3.6 MB and takes 200 ms to load, for two tables; its copy within
 * satori is a pre-release; fontkitten cannot read the advances of Source Sans.
 */
export function readMetrics(woff: Buffer): FontMetrics {
  const table = tablesOf(woff);
  const unitsPerEm = table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const advances = table("hmtx");
  const glyphs = readCmap(table("cmap"));
  return {
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return advances.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
}

/** The tables of a WOFF file by tag (WOFF 1.0, section 5). */
function tablesOf(woff: Buffer): (tag: string) => Buffer {
  return (tag) => {
    const count = woff.readUInt16BE(12);
    for (let entry = 44; entry < 44 + 20 * count; entry += 20) {
      if (woff.toString("latin1", entry, entry + 4) !== tag) continue;
      const offset = woff.readUInt32BE(entry + 4);
      const packed = woff.readUInt32BE(entry + 8);
      const bytes = woff.subarray(offset, offset + packed);
      return packed < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
    }
    throw new Error(`the font has no table ${tag}`);
  };
}

/** The glyph of every character (OpenType `cmap`, formats 4 and 12). */
function readCmap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, glyphs);
    else if (format === 12) readGroups(subtable, glyphs);
  }
  return glyphs;
}

function readSegments(subtable: Buffer, glyphs: Map<number, number>): void {
  const length = subtable.readUInt16BE(6);
  const [ends, starts] = [14, 16 + length];
  const [deltas, offsets] = [starts + length, starts + 2 * length];
  for (let segment = 0; segment < length; segment += 2) {
    const end = subtable.readUInt16BE(ends + segment);
    const start = subtable.readUInt16BE(starts + segment);
    const delta = subtable.readUInt16BE(deltas + segment);
    const offset = subtable.readUInt16BE(offsets + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed =
        offset === 0 ? code : subtable.readUInt16BE(offsets + segment + offset + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(subtable: Buffer, glyphs: Map<number, number>): void {
  for (let group = 16; group < 16 + 12 * subtable.readUInt32BE(12); group += 12) {
    const start = subtable.readUInt32BE(group);
    const glyph = subtable.readUInt32BE(group + 8);
    for (let code = start; code <= subtable.readUInt32BE(group + 4); code++)
      glyphs.set(code, glyph + code - start);
  }
}
