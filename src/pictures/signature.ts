/** What a file is by its first bytes, whatever its name says. */
export type Signature =
  | { readonly is: "raster" | "vector" | "heic" }
  | { readonly is: "unsupported" | "notAPicture"; readonly detail: string };

/** Beginnings of files, in Latin-1; `?` stands for any byte. */
const rasters = ["\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF87a", "GIF89a", "RIFF????WEBP"];

/** Many raw camera files are TIFF too, so these are looked at last. */
const tiffs = ["II*\0", "MM\0*", "II+\0", "MM\0+"];

/** Pictures and films that exist, but that we cannot or do not want to decode. */
const others: readonly (readonly [string, string])[] = [
  ["II*\0????CR", "raw camera file"],
  ["IIRO", "raw camera file"],
  ["IIU\0", "raw camera file"],
  ["FUJIFILM", "raw camera file"],
  ["BM????\0\0\0\0", "BMP"],
  ["8BPS", "Photoshop"],
  ["\xff\x0a", "JPEG XL"],
  ["\0\0\0\x0cJXL ", "JPEG XL"],
  ["\0\0\0\x0cjP  ", "JPEG 2000"],
  ["\0\0\x01\0", "icon (ICO)"],
  ["%PDF-", "PDF"],
  ["%!PS", "PostScript"],
  ["\xc5\xd0\xd3\xc6", "PostScript"],
  ["\x1f\x8b", "compressed with gzip (svgz?)"],
  ["PK\x03\x04", "zip archive or office document"],
  ["\x1aE\xdf\xa3", "film"],
  ["RIFF????AVI ", "film"],
];

const heicBrands = new Set(["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"]);

/** Recognises a file by its first bytes. */
export function signatureOf(bytes: Buffer): Signature {
  const head = bytes.toString("latin1", 0, 64);
  const begins = (pattern: string): boolean =>
    [...pattern].every((character, at) => character === "?" || character === head[at]);
  if (rasters.some(begins)) return { is: "raster" };
  if (head.slice(4, 8) === "ftyp") return container(bytes);
  const other = others.find(([pattern]) => begins(pattern));
  if (other) return { is: "unsupported", detail: other[1] };
  if (tiffs.some(begins)) return { is: "raster" };
  return written(svgText(bytes));
}

/** AVIF, HEIC and MP4 are one kind of box; the brands say what is in it. */
function container(bytes: Buffer): Signature {
  const length = Math.min(Math.max(bytes.readUInt32BE(0), 16), 256, bytes.length);
  const brands = bytes.toString("latin1", 8, length).match(/[\s\S]{4}/g) ?? [];
  // The second "brand" is a version number; it never spells one of these.
  if (brands.some((brand) => brand === "avif" || brand === "avis")) return { is: "raster" };
  if (brands.some((brand) => heicBrands.has(brand)) || /^(?:mif1|msf1)$/.test(brands[0] ?? ""))
    return { is: "heic" };
  return { is: "unsupported", detail: `film or unknown container (${brands[0]?.trim()})` };
}

function written(text: string): Signature {
  const root = rootName(text);
  if (root === "svg") return { is: "vector" };
  if (root) return { is: "notAPicture", detail: `markup with root <${root.slice(0, 40)}>` };
  if (text.startsWith("version https://git-lfs")) return { is: "notAPicture", detail: "Git LFS pointer" };
  return { is: "notAPicture", detail: "no known picture format" };
}

/** The local name of the root element, if the text begins like XML or HTML. */
function rootName(text: string): string | undefined {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const ends = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<?", at)
        ? "?>"
        : /^<!doctype[^[>]*\[/i.test(text.slice(at, at + 500))
          ? "]>"
          : text.startsWith("<!", at)
            ? ">"
            : undefined;
    if (!ends) return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(text.slice(at, at + 100))?.[1]?.toLowerCase();
    const end = text.indexOf(ends, at);
    if (end < 0) return undefined;
    at = end + ends.length;
  }
}

/** The text of an SVG file, in the encoding its byte order mark or XML declaration names. */
export function svgText(bytes: Buffer): string {
  const label =
    (bytes[0] === 0xff && bytes[1] === 0xfe && "utf-16le") ||
    (bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be") ||
    /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(bytes.toString("latin1", 0, 200))?.[1] ||
    "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** True when the file ends before its own structure does; tells a cut-off file from a damaged one. */
export function endsTooEarly(bytes: Buffer): boolean {
  const head = bytes.toString("latin1", 0, 12);
  if (head.startsWith("\xff\xd8"))
    return bytes.lastIndexOf("\xff\xd9", undefined, "latin1") < bytes.length - 65536;
  if (head.startsWith("\x89PNG")) return bytes.lastIndexOf("IEND", undefined, "latin1") < 0;
  if (head.startsWith("GIF8")) return bytes.at(-1) !== 0x3b;
  if (head.startsWith("RIFF")) return bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length;
  if (head.slice(4, 8) !== "ftyp") return false;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) return false;
    at += size;
  }
  return at !== bytes.length;
}
