import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { inspectPicture, type PictureInfo } from "../../src/pictures/index.ts";
import { scratchFolder } from "../scratch.ts";

/** A folder that is gone when the tests are over. */
export function temporaryFolder(): string {
  return scratchFolder("images");
}

/** Pixels of a photo: red on the left, blue on the right, green at the bottom, and some noise, always the same. */
export function photo(width: number, height: number, seed = 1): Sharp {
  const data = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const noise = (state >> 16) % 32;
      data[at++] = 220 - (200 * x) / width + noise;
      data[at++] = (200 * y) / height + noise;
      data[at++] = 20 + (200 * x) / width + noise;
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Writes a file and gives its path. */
export async function put(folder: string, name: string, bytes: Buffer | string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** A picture that must be good. */
export async function looked(file: string, cacheDir: string): Promise<PictureInfo> {
  const seen = await inspectPicture(file, { cacheDir });
  if (!seen.ok) throw new Error(`${file}: ${seen.error.code}, ${seen.error.detail}`);
  return seen.picture;
}

/** EXIF as a telephone writes it, with a place. */
export const exif = {
  IFD0: { Copyright: "Secret Person", Make: "Camera" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "50/1 53/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "5/1 58/1 0/1",
  },
};

/** The box at the beginning of a HEIC file. */
export const heicHeader = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
  Buffer.from([0, 0, 0, 8]),
  Buffer.from("mdat", "latin1"),
]);
