import { appendFile, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { encodePictures, type PictureRequest, pictureVariants } from "../../src/pictures/index.ts";
import { exif, looked, photo, put, temporaryFolder } from "./made.ts";

let folder: string;
let cacheDir: string;
let outDir: string;
beforeAll(async () => {
  folder = temporaryFolder();
  cacheDir = join(folder, "cache");
  outDir = join(folder, "out");
});

type Crop = Parameters<typeof pictureVariants>[2];

async function asked(
  name: string,
  bytes: Buffer | string,
  widths: number[],
  crop?: Crop,
): Promise<PictureRequest[]> {
  const picture = await looked(await put(folder, name, bytes), cacheDir);
  return pictureVariants(picture, widths, crop).map((variant) => ({ picture, variant }));
}

/** Encodes, and gives what was written by name. */
async function written(requests: readonly PictureRequest[], into = outDir, cache = cacheDir) {
  const result = await encodePictures(requests, { outDir: into, cacheDir: cache });
  return { ...result, files: await filesOf(into, requests) };
}

async function filesOf(dir: string, requests: readonly PictureRequest[]): Promise<Map<string, Buffer>> {
  const names = [...new Set(requests.map(({ variant }) => variant.name))];
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name))] as const)),
  );
}

/** Colours at points (0 to 1) of a picture. */
async function coloursAt(bytes: Buffer, points: readonly (readonly [number, number])[]): Promise<number[][]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return points.map(([x, y]) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(at, at + 3)];
  });
}

const corners = [
  [0.05, 0.05],
  [0.95, 0.05],
  [0.05, 0.95],
  [0.95, 0.95],
] as const;

describe("every file", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "is upright and without metadata, with orientation %i",
    async (orientation) => {
      const bytes = await photo(96, 64)
        .withExif(exif)
        .withMetadata({ orientation })
        .withExif(exif)
        .jpeg()
        .toBuffer();
      const given = await sharp(bytes).metadata();
      expect(given.exif?.toString("latin1")).toContain("Secret Person");
      const requests = await asked(`place-${orientation}.jpg`, bytes, [40, 200]);
      const { files } = await written(requests);
      const wanted = await coloursAt(await sharp(bytes).autoOrient().png().toBuffer(), corners);
      for (const { variant } of requests) {
        const file = files.get(variant.name) as Buffer;
        const {
          width,
          height,
          format,
          exif: left,
          icc,
          iptc,
          xmp,
          orientation: turned,
          space,
        } = await sharp(file).metadata();
        const named = format === "heif" ? "avif" : format;
        expect([width, height, named]).toEqual([variant.width, variant.height, variant.format]);
        expect([left, icc, iptc, xmp, turned, space]).toEqual([...Array(5).fill(undefined), "srgb"]);
        expect(file.toString("latin1")).not.toMatch(/GPS|Secret|Exif\0|photoshop|ICC_PROFILE/);
        const seen = await coloursAt(file, corners);
        const off = seen.flat().map((value, at) => Math.abs(value - (wanted.flat()[at] ?? 0)));
        expect(Math.max(...off)).toBeLessThan(48);
      }
    },
  );

  test.each([
    ["cmyk.jpg", () => photo(60, 40).toColourspace("cmyk").jpeg({ quality: 100 })],
    ["sixteen.png", () => photo(60, 40).toColourspace("rgb16").png()],
    ["p3.jpg", () => photo(60, 40).withIccProfile("p3").jpeg({ quality: 100 })],
  ])("has the colours of the picture in sRGB: %s", async (name, make) => {
    const requests = await asked(name, await make().toBuffer(), [60]);
    const { files } = await written(requests);
    const wanted = await coloursAt(await photo(60, 40).png().toBuffer(), corners);
    for (const file of files.values()) {
      const seen = await coloursAt(file, corners);
      const off = seen.flat().map((value, at) => Math.abs(value - (wanted.flat()[at] ?? 0)));
      expect(off.reduce((sum, one) => sum + one) / off.length).toBeLessThan(32);
    }
  });

  test("of a grey picture is grey, of a see-through one see-through", async () => {
    const grey = await asked(
      "grey.jpg",
      await photo(60, 40).greyscale().toColourspace("b-w").jpeg().toBuffer(),
      [30],
    );
    for (const file of (await written(grey)).files.values()) {
      const [[red = 0, green = 0, blue = 0] = []] = await coloursAt(file, [[0.5, 0.5]]);
      expect(Math.max(Math.abs(red - green), Math.abs(green - blue))).toBeLessThan(6);
    }
    const bytes = await sharp({ create: { width: 40, height: 40, channels: 4, background: "#ff000000" } })
      .composite([{ input: await photo(20, 40).png().toBuffer(), left: 0, top: 0 }])
      .png({ palette: true })
      .toBuffer();
    const holed = await asked("holed.png", bytes, [20]);
    expect(holed.map(({ variant }) => variant.format)).toEqual(["avif", "webp", "png"]);
    for (const file of (await written(holed)).files.values()) {
      const alpha = await sharp(file).extractChannel(3).raw().toBuffer();
      expect([alpha[2 * 20 + 2], alpha[2 * 20 + 17]]).toEqual([255, 0]);
    }
  });

  test("of a crop shows the piece around the focus", async () => {
    const bytes = await photo(200, 100).png().toBuffer();
    const [left, right] = await Promise.all(
      [0, 1].map(async (x) => {
        const requests = await asked("crop.png", bytes, [50], { ratio: 1, focus: { x, y: 0.5 } });
        const { files } = await written(requests);
        return (await coloursAt([...files.values()][1] as Buffer, [[0.1, 0.1]])).flat();
      }),
    );
    expect(left?.[0]).toBeGreaterThan(right?.[0] ?? 255);
    expect(right?.[2]).toBeGreaterThan(left?.[2] ?? 255);
  });

  test("of an animation moves, also when cropped, and has a still", async () => {
    const frames = await Promise.all([1, 2, 3].map((seed) => photo(80, 40, seed).png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 200, 300], loop: 2 })
      .toBuffer();
    for (const crop of [undefined, { ratio: 1, focus: { x: 0.5, y: 0.5 } }]) {
      const requests = await asked("moves.gif", gif, [32], crop);
      const [webp, still] = [...(await written(requests)).files.values()];
      const height = crop ? 32 : 16;
      expect(await sharp(webp, { animated: true }).metadata()).toMatchObject({
        ...{ format: "webp", width: 32, pageHeight: height, pages: 3, delay: [100, 200, 300], loop: 2 },
      });
      expect(await sharp(still).metadata()).toMatchObject({ format: "jpeg", width: 32, height });
    }
  });

  test("of a drawing is the harmless text", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x()"><script>x()</script><path d="M0 0h9"/></svg>';
    const [file] = (await written(await asked("logo.svg", svg, [400]))).files.values();
    expect(file?.toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9"/></svg>',
    );
  });

  test("of a large photo is made from a reduction, or from all of it when that is too small", async () => {
    const bytes = await photo(4200, 2400).jpeg({ quality: 60 }).withMetadata({ orientation: 6 }).toBuffer();
    const requests = (
      await asked("large.jpg", bytes, [100, 2300], { ratio: 2, focus: { x: 0, y: 1 } })
    ).filter(({ variant }) => variant.format === "jpeg");
    const wanted = await coloursAt(
      await sharp(bytes)
        .autoOrient()
        .extract({ left: 0, top: 3000, width: 2400, height: 1200 })
        .png()
        .toBuffer(),
      corners,
    );
    for (const file of (await written(requests)).files.values()) {
      const off = (await coloursAt(file, corners))
        .flat()
        .map((value, at) => Math.abs(value - (wanted.flat()[at] ?? 0)));
      expect(Math.max(...off)).toBeLessThan(40);
    }
  });
});

describe("the same pictures", () => {
  test("become the same bytes, whatever else is asked for, and a second time nothing is encoded", async () => {
    const requests = [
      ...(await asked("again-1.jpg", await photo(300, 200).jpeg().toBuffer(), [80, 160])),
      ...(await asked("again-2.png", await photo(200, 300, 2).ensureAlpha(0.4).png().toBuffer(), [80, 160])),
      ...(await asked("again-3.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', [80])),
    ];
    const [one, two] = await Promise.all([temporaryFolder(), temporaryFolder()]);
    const first = await written(requests, one, join(one, "cache"));
    const alone: Buffer[] = [];
    for (const request of requests) {
      const { files } = await written([request], two, join(two, "cache"));
      alone.push(...files.values());
    }
    expect(first).toMatchObject({ encoded: 13, reused: 0 });
    expect([...first.files.values()]).toEqual(alone);
    const again = await written([...requests, ...requests], one, join(one, "cache"));
    expect(again).toEqual({ ...first, encoded: 0, reused: 13 });
  });

  test("under two names are encoded once", async () => {
    const bytes = await photo(50, 50, 7).jpeg().toBuffer();
    const requests = [...(await asked("this.jpg", bytes, [20])), ...(await asked("that.jpg", bytes, [20]))];
    const { files, encoded } = await written(requests);
    expect([files.size, encoded]).toEqual([6, 3]);
  });
});

describe("the cache", () => {
  const damages: [string, (path: string) => Promise<void>][] = [
    ["emptied", (path) => truncate(path, 0)],
    ["cut off", async (path) => truncate(path, (await stat(path)).size - 1)],
    ["longer", (path) => appendFile(path, "x")],
    ["one bit different", flipBit],
  ];
  test.each(damages)("notices an entry that is %s, and makes it again", async (_, damage) => {
    const own = temporaryFolder();
    const requests = await asked("kept.jpg", await photo(60, 40, 3).jpeg().toBuffer(), [40]);
    const first = await written(requests, own, own);
    const [victim = ""] = await readdir(join(own, "encoded"));
    await damage(join(own, "encoded", victim));
    const second = await written(requests, own, own);
    expect(second).toEqual({ ...first, encoded: 1, reused: 2 });
    expect(await written(requests, own, own)).toMatchObject({ encoded: 0, reused: 3 });
  });

  test("is not changed by who edits the site", async () => {
    const requests = await asked("edited.jpg", await photo(60, 40, 4).jpeg().toBuffer(), [40]);
    const first = await written(requests);
    for (const { variant } of requests) await writeFile(join(outDir, variant.name), "edited", { flag: "r+" });
    expect(await written(requests)).toEqual({ ...first, encoded: 0, reused: 3 });
  });

  test("survives what an interrupted build leaves behind", async () => {
    const own = temporaryFolder();
    const keep = await asked("stays.jpg", await photo(60, 40, 5).jpeg().toBuffer(), [40]);
    await written(keep, own, own);
    await writeFile(join(own, "encoded", ".123.draft"), "half a pict");
    expect(await written(keep, own, own)).toMatchObject({ encoded: 0, reused: 3 });
  });
});

describe("a build", () => {
  test("tells how far it is, and keeps to the number of encodes it may do at the same time", async () => {
    const requests = (
      await Promise.all(
        [11, 12, 13].map(async (seed) =>
          asked(`busy-${seed}.jpg`, await photo(90, 60, seed).jpeg().toBuffer(), [30, 60]),
        ),
      )
    ).flat();
    const told: string[] = [];
    let most = 0;
    const watch = () => {
      const { process, queue } = sharp.counters();
      most = Math.max(most, process + queue);
    };
    sharp.queue.on("change", watch);
    const onProgress = (done: number, total: number) => void told.push(`${done}/${total}`);
    await encodePictures(requests, { outDir, cacheDir, concurrency: 1, onProgress });
    sharp.queue.off("change", watch);
    expect(told).toEqual(Array.from({ length: 18 }, (_, done) => `${done + 1}/18`));
    expect(most).toBeGreaterThan(0);
    // sharp takes an encode off its count only after its promise was kept, so the next one may be counted with it.
    expect(most).toBeLessThanOrEqual(2);
  });

  test("stops when told to, and goes on next time where it was", async () => {
    const requests = await asked("stopped.jpg", await photo(90, 60, 21).jpeg().toBuffer(), [30, 60, 90]);
    const stop = new AbortController();
    const onProgress = (done: number) => done === 2 && stop.abort(new Error("enough"));
    const stopped = encodePictures(requests, {
      ...{ outDir, cacheDir, concurrency: 1, signal: stop.signal },
      onProgress: (done) => void onProgress(done),
    });
    await expect(stopped).rejects.toThrow("enough");
    expect(await written(requests)).toMatchObject({ encoded: 7, reused: 2 });
  });

  test("refuses a picture that is not what it was when it was looked at", async () => {
    const requests = await asked("swapped.jpg", await photo(60, 40, 31).jpeg().toBuffer(), [30]);
    await put(folder, "swapped.jpg", await photo(60, 40, 32).jpeg().toBuffer());
    await expect(written(requests)).rejects.toThrow(/swapped\.jpg changed/);
  });

  test("without pictures does nothing", async () => {
    expect(await written([])).toMatchObject({ encoded: 0, reused: 0, bytes: 0 });
  });
});

async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
