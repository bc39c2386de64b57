/**
 * A picture embedded in a drawing as a `data:` address, without its metadata: an embedded photo knows where it was
 * taken just like any other. Undefined for everything else than JPEG, PNG and GIF, among which addresses of the web
 * and drawings inside the drawing.
 */
export function bareRaster(href: string): string | undefined {
  const [, kind, base64] = /^data:image\/(png|jpe?g|gif)\s*;\s*base64\s*,([\w+/=\s]+)$/i.exec(href) ?? [];
  if (!kind || !base64) return undefined;
  const bytes = Buffer.from(base64, "base64");
  const bare = bytes.toString("latin1", 0, 3) === "GIF" ? bytes : (bareJpeg(bytes) ?? barePng(bytes));
  if (!bare) return undefined;
  const type = bare === bytes ? "gif" : bare[0] === 0xff ? "jpeg" : "png";
  return `data:image/${type};base64,${bare.toString("base64")}`;
}

/** A JPEG without comments and application segments, but for those that say what its colours mean. */
function bareJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) return Buffer.concat([...parts, bytes.subarray(at, endOfImage(bytes, at))]);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    const isColour =
      marker === 0xe0 || marker === 0xee || bytes.toString("latin1", at + 4, at + 15) === "ICC_PROFILE";
    if (marker !== 0xfe && (!isApplication || isColour)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Telephones put a second picture, with metadata of its own, behind the end of the first. */
function endOfImage(bytes: Buffer, from: number): number {
  const end = bytes.indexOf("\xff\xd9", from, "latin1");
  return end < 0 ? bytes.length : end + 2;
}

const pngChunks = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP".split(" "));

/** A PNG of nothing but pixels and colours. */
function barePng(bytes: Buffer): Buffer | undefined {
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return undefined;
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (pngChunks.has(bytes.toString("latin1", at + 4, at + 8))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}
