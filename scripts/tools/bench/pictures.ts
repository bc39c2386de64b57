/*
 * How long the pictures of a site take, next to sharp by itself making the same files.
 * `npm run bench -- pictures [--count=24] [--rounds=2] [--no-bare] [--widths=800,1760]`
 * With `--widths` each photo is only cut as a cover, in those widths.
 *
 * Bare is the shortest program that gives the same pictures: for each file, sharp opens the photo, turns, crops,
 * resizes and encodes it with the same settings, as many side by side as ours. The two take turns, each with an
 * empty cache, so that neither has the machine at a better moment.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import sharp from "sharp";
import {
  encodePictures,
  inspectPicture,
  type PictureRequest,
  pictureVariants,
} from "../../../src/pictures/index.ts";
import { queue, runAll } from "../../../src/pictures/queue.ts";
import { avif, jpeg, webp } from "../../../src/pictures/recipe.ts";
import { lanes } from "../../../src/pictures/sharp.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "24" },
    rounds: { type: "string", default: "1" },
    widths: { type: "string" },
    bare: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const count = Number(values.count);

const folder = await mkdtemp(join(tmpdir(), "bloeit-bench-"));
try {
  const files = await photos();
  const [inspecting, requests] = await timed(() => requestsFor(files, join(folder, "cache-0")));
  say("photos of 12 megapixels", `${count}`);
  say("files to make", `${requests.length}`);
  say("side by side", `${lanes}`);
  say("inspect, cold", seconds(inspecting));
  say("inspect, again", seconds((await timed(() => requestsFor(files, join(folder, "cache-0"))))[0]));
  const ratios: number[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // Who goes first changes with the round.
    const turns = round % 2 === 0 ? [bareTime, ourTime] : [ourTime, bareTime];
    const times = new Map<typeof bareTime, number>();
    for (const turn of turns)
      if (turn === ourTime || values.bare) times.set(turn, await turn(requests, round));
    const [bare, ours] = [times.get(bareTime), times.get(ourTime) ?? 0];
    say(`round ${round + 1}: ours, cold`, seconds(ours));
    if (bare === undefined) continue;
    say(`round ${round + 1}: bare sharp`, seconds(bare));
    ratios.push(ours / bare);
  }
  if (ratios.length > 0) say("ours / bare", ratios.map((ratio) => ratio.toFixed(3)).join("  "));
  for (const [what, outDir] of [
    ["second build, empty site", "out-second"],
    ["third build, same site", "out-second"],
  ] as const) {
    const options = { outDir: join(folder, outDir), cacheDir: join(folder, "cache-0") };
    const [time, result] = await timed(() => encodePictures(requests, options));
    say(
      what,
      `${seconds(time)}, encoded ${result.encoded}, reused ${result.reused}, ${megabytes(result.bytes)}`,
    );
  }
  say("peak memory of this process", megabytes(process.resourceUsage().maxRSS * 1024));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function ourTime(requests: readonly PictureRequest[], round: number): Promise<number> {
  const options = { outDir: join(folder, `out-${round}`), cacheDir: join(folder, `cache-${round}`) };
  return (await timed(() => encodePictures(requests, options)))[0];
}

async function bareTime(requests: readonly PictureRequest[], round: number): Promise<number> {
  const outDir = join(folder, `bare-${round}`);
  await mkdir(outDir);
  const [time] = await timed(() =>
    runAll(
      queue(lanes),
      requests,
      undefined,
      async ({ picture, variant: { crop, width, height, format, name } }) => {
        const upright = sharp(picture.file).autoOrient();
        const resized = (crop ? upright.extract(crop) : upright).resize(width, height);
        const encoder =
          format === "avif"
            ? resized.avif(avif)
            : format === "webp"
              ? resized.webp(webp)
              : resized.jpeg(jpeg);
        await encoder.toFile(join(outDir, name));
      },
    ),
  );
  await rm(outDir, { recursive: true });
  return time;
}

/** Every photo as a story, a cover and a card show it. */
async function requestsFor(files: readonly string[], cacheDir: string): Promise<PictureRequest[]> {
  const seen = await Promise.all(files.map((file) => inspectPicture(file, { cacheDir })));
  const focus = { x: 0.5, y: 0.4 };
  return seen.flatMap((one) => {
    if (!one.ok) throw new Error(one.error.detail);
    const { picture } = one;
    const covers = values.widths?.split(",").map(Number);
    if (covers) {
      const cut = pictureVariants(picture, covers, { ratio: 16 / 9, focus });
      return cut.map((variant) => ({ picture, variant }));
    }
    return [
      ...pictureVariants(picture, [400, 720, 1080, 1440]),
      ...pictureVariants(picture, [480, 800, 1200, 1760], { ratio: 16 / 9, focus }),
      ...pictureVariants(picture, [320, 480, 720, 960], { ratio: 3 / 2, focus }),
    ].map((variant) => ({ picture, variant }));
  });
}

/** Photos with large shapes, small shapes and grain, from few true ones: each is turned and cut differently. */
async function photos(): Promise<string[]> {
  const [width, height] = [4000, 3000];
  const noise = (wide: number, high: number, sigma: number) =>
    sharp({
      create: {
        ...{ width: wide, height: high, channels: 3, background: "#808080" },
        noise: { type: "gaussian", mean: 128, sigma },
      },
    });
  const layer = async (scale: number, sigma: number) => {
    const small = await noise(Math.ceil(width / scale), Math.ceil(height / scale), sigma)
      .png()
      .toBuffer();
    return sharp(small)
      .resize(width, height, { kernel: "cubic", fit: "fill" })
      .png({ compressionLevel: 1 })
      .toBuffer();
  };
  const [large, middle, grain] = [await layer(100, 60), await layer(8, 50), await layer(1.2, 10)];
  const master = await sharp(large)
    .composite([middle, grain].map((input) => ({ input, blend: "soft-light" as const })))
    .jpeg({ quality: 90 })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 53/1 0/1" } })
    .toBuffer();
  const files: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const file = join(folder, `photo-${number}.jpg`);
    const bytes =
      number === 0
        ? master
        : await sharp(master).modulate({ hue: number }).keepMetadata().jpeg({ quality: 90 }).toBuffer();
    await writeFile(file, bytes);
    await readFile(file);
    files.push(file);
  }
  return files;
}

async function timed<T>(task: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await task();
  return [performance.now() - start, result];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(30)}${value}`);
}
