import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectPicture } from "../../src/pictures/index.ts";
import { exif, heicHeader, looked, photo, put, temporaryFolder } from "./made.ts";

let folder: string;
let cacheDir: string;
beforeAll(async () => {
  folder = temporaryFolder();
  cacheDir = join(folder, "cache");
});

const see = async (name: string, bytes: Buffer | string) =>
  inspectPicture(await put(folder, name, bytes), { cacheDir });

describe("a good picture", () => {
  test("is told by its bytes, with plain facts", async () => {
    const bytes = await photo(64, 48).jpeg().toBuffer();
    const picture = await looked(await put(folder, "plain.jpg", bytes), cacheDir);
    expect(picture).toEqual({
      file: join(folder, "plain.jpg"),
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      kind: "raster",
      width: 64,
      height: 48,
      alpha: false,
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      bytes: bytes.length,
    });
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("has the size people see with orientation %i", async (orientation) => {
    const bytes = await photo(60, 40).jpeg().withMetadata({ orientation }).toBuffer();
    const { width, height } = await looked(await put(folder, `turned-${orientation}.jpg`, bytes), cacheDir);
    expect([width, height]).toEqual(orientation > 4 ? [40, 60] : [60, 40]);
  });

  test.each([
    ["cmyk.jpg", () => photo(40, 30).toColourspace("cmyk").jpeg()],
    ["sixteen.png", () => photo(40, 30).toColourspace("rgb16").png()],
    ["grey.jpg", () => photo(40, 30).greyscale().toColourspace("b-w").jpeg()],
    ["p3.jpg", () => photo(40, 30).withIccProfile("p3").jpeg()],
    ["scan.tif", () => photo(40, 30).tiff()],
    ["small.avif", () => photo(40, 30).avif({ effort: 0 })],
    ["place.jpg", () => photo(40, 30).withExif(exif).jpeg()],
    ["a-png.jpg", () => photo(40, 30).png()],
  ])("%s is understood", async (name, make) => {
    const seen = await see(name, await make().toBuffer());
    expect(seen).toMatchObject({
      ok: true,
      picture: { kind: "raster", width: 40, height: 30, alpha: false },
    });
  });

  test("may have a film behind its end, as telephones put there, or stray bytes inside", async () => {
    const jpeg = await photo(64, 48).jpeg().toBuffer();
    const film = Buffer.concat([jpeg, Buffer.from("\0\0\0\x18ftypmp42", "latin1"), Buffer.alloc(100_000, 7)]);
    expect(await see("moving-photo.jpg", film)).toMatchObject({ picture: { width: 64 } });
    const stray = Buffer.concat([jpeg.subarray(0, 20), Buffer.from([0, 0]), jpeg.subarray(20)]);
    expect(await see("stray.jpg", stray)).toMatchObject({ picture: { width: 64 } });
  });

  test("is see-through only when something of it is", async () => {
    const opaque = await photo(20, 20).ensureAlpha().png().toBuffer();
    expect(await see("opaque.png", opaque)).toMatchObject({ picture: { alpha: false } });
    const hole = await photo(20, 20).ensureAlpha(0.5).png({ palette: true }).toBuffer();
    expect(await see("hole.png", hole)).toMatchObject({ picture: { alpha: true } });
  });

  test("has the colour that most of it has, see-through parts aside", async () => {
    const dot = await sharp({ create: { width: 30, height: 30, channels: 4, background: "#c81e50" } })
      .extend({ left: 60, right: 60, background: "#00000000" })
      .png()
      .toBuffer();
    expect(await see("dot.png", dot)).toMatchObject({ picture: { colour: "#c81e50" } });
  });

  test("with more than one frame is an animation, also under the name of a photo", async () => {
    const frames = await Promise.all([1, 2, 3].map((seed) => photo(20, 10, seed).png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await see("moves.jpg", gif)).toMatchObject({
      picture: { kind: "animation", width: 20, height: 10 },
    });
    expect(await see("still.gif", await photo(20, 10).gif().toBuffer())).toMatchObject({
      picture: { kind: "raster" },
    });
  });

  test("may be a drawing, whose size is that of its view box", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><path fill="#1e8c3c" d="M0 0h120v80H0z"/></svg>';
    const wanted = { kind: "vector", width: 120, height: 80, colour: "#1e8c3c" };
    expect(await see("drawing.png", svg)).toMatchObject({ picture: wanted });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(svg, "utf16le")]);
    expect(await see("utf16.svg", utf16)).toMatchObject({ picture: wanted });
  });

  test("of 100 megapixels is fine", async () => {
    const bytes = await sharp({ create: { width: 12_500, height: 8000, channels: 3, background: "#336699" } })
      .jpeg()
      .toBuffer();
    expect(await see("large.jpg", bytes)).toMatchObject({
      picture: { width: 12_500, height: 8000 },
    });
  });
});

describe("a picture that cannot be used", () => {
  const cut = async (bytes: Promise<Buffer>, part = 0.6) =>
    bytes.then((all) => all.subarray(0, all.length * part));
  const cases: [string, string, () => Buffer | string | Promise<Buffer>][] = [
    ["empty", "zero.jpg", () => Buffer.alloc(0)],
    ["truncated", "cut.jpg", () => cut(photo(200, 150).jpeg().toBuffer())],
    ["truncated", "cut-progressive.jpg", () => cut(photo(200, 150).jpeg({ progressive: true }).toBuffer())],
    ["truncated", "header-only.jpg", () => cut(photo(200, 150).jpeg().toBuffer(), 0.01)],
    ["truncated", "cut.png", () => cut(photo(200, 150).png().toBuffer())],
    ["truncated", "cut.webp", () => cut(photo(200, 150).webp().toBuffer())],
    ["truncated", "cut.avif", () => cut(photo(200, 150).avif({ effort: 0 }).toBuffer())],
    ["truncated", "cut.gif", () => cut(photo(200, 150).gif().toBuffer())],
    [
      "truncated",
      "cut.svg",
      () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h',
    ],
    ["heic", "IMG_0001.HEIC", () => heicHeader],
    ["heic", "renamed.jpg", () => heicHeader],
    ["unsupported", "film.jpg", () => Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0isommp42", "latin1")],
    ["unsupported", "scan.pdf.jpg", () => "%PDF-1.7 and so on"],
    ["unsupported", "bitmap.bmp", () => Buffer.from("BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "latin1")],
    ["tooLarge", "huge.png", () => hugePng()],
    ["notAPicture", "text.jpg", () => "This is not a picture."],
    ["notAPicture", "zeros.jpg", () => Buffer.alloc(5000)],
    ["notAPicture", "saved-page.jpg", () => "<!DOCTYPE html><html><body><svg></svg></body></html>"],
    ["notAPicture", "pointer.jpg", () => "version https://git-lfs.github.com/spec/v1\noid sha256:00"],
    ["unsafeSvg", "bomb.svg", () => '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9">&a;</svg>'],
    ["unreadable", "not-well-formed.svg", () => '<svg viewBox="0 0 9 9"><g></svg>'],
    ["unreadable", "damaged.png", () => damagedPng()],
  ];
  test.each(cases)("is %s: %s", async (code, name, make) => {
    const seen = await see(name, await make());
    expect(seen).toMatchObject({ ok: false, error: { code, detail: expect.stringMatching(/./) } });
  });

  test("may not be there at all, or be a folder", async () => {
    const gone = await inspectPicture(join(folder, "gone.jpg"), { cacheDir });
    expect(gone).toEqual({ ok: false, error: { code: "unreadable", detail: "ENOENT" } });
    expect(await inspectPicture(folder, { cacheDir })).toMatchObject({ error: { code: "unreadable" } });
  });
});

describe("what was found", () => {
  test("is remembered by content, and a note that was tampered with is not believed", async () => {
    const own = temporaryFolder();
    const file = await put(own, "once.jpg", await photo(50, 40).jpeg().toBuffer());
    const first = await looked(file, own);
    const [note = ""] = await readdir(join(own, "inspected"));
    const path = join(own, "inspected", note);
    const written = await readFile(path, "utf8");
    // A change that only shows if the note is read: a valid seal around another colour cannot be made by accident.
    await writeFile(path, written.replace(/#[0-9a-f]{6}/, "#000000"));
    expect(await looked(file, own)).toEqual(first);
    for (const damage of ["", written.slice(0, 30), "{}"]) {
      await writeFile(path, damage);
      expect(await looked(file, own)).toEqual(first);
    }
    expect(await readFile(path, "utf8")).toBe(written);
  });

  test("follows the content when a file is replaced under the same name", async () => {
    const before = await looked(
      await put(folder, "same.jpg", await photo(30, 20).jpeg().toBuffer()),
      cacheDir,
    );
    const after = await looked(
      await put(folder, "same.jpg", await photo(30, 20, 2).jpeg().toBuffer()),
      cacheDir,
    );
    expect(after.hash).not.toBe(before.hash);
  });
});

/** A PNG that says it is 15,000 by 15,000 pixels. */
async function hugePng(): Promise<Buffer> {
  const png = await photo(2, 2).png().toBuffer();
  png.writeUInt32BE(15_000, 16);
  png.writeUInt32BE(15_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A whole PNG whose compressed pixels are nonsense. */
async function damagedPng(): Promise<Buffer> {
  const png = await photo(80, 60).png().toBuffer();
  png.fill(0xff, 300, 400);
  return png;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
