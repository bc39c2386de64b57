import { describe, expect, test } from "vitest";
import { type PictureInfo, pictureVariants } from "../../src/pictures/index.ts";

const photo: PictureInfo = {
  file: "content/media/Café aan de Vélo (2).JPG",
  hash: "0123456789abcdef",
  kind: "raster",
  width: 1000,
  height: 750,
  alpha: false,
  colour: "#336699",
  bytes: 1,
};
const shape = (...from: Parameters<typeof pictureVariants>) =>
  pictureVariants(...from).map(({ format, width, height }) => `${format} ${width}×${height}`);

describe("the files of a picture", () => {
  test("are of three formats, the best first, from narrow to wide, and never wider than the picture", () => {
    expect(shape(photo, [1440, 400, 720, 1080])).toEqual([
      ...["avif 400×300", "avif 720×540", "avif 1000×750"],
      ...["webp 400×300", "webp 720×540", "webp 1000×750"],
      ...["jpeg 400×300", "jpeg 720×540", "jpeg 1000×750"],
    ]);
  });

  test.each([
    [
      "a see-through one ends with PNG",
      { alpha: true },
      [400],
      ["avif 400×300", "webp 400×300", "png 400×300"],
    ],
    [
      "a moving one moves as WebP and has a still",
      { kind: "animation" },
      [400],
      ["webp 400×300", "jpeg 400×300"],
    ],
    ["a drawing is one file", { kind: "vector" }, [400, 800], ["svg 1000×750"]],
    [
      "a small one is not enlarged",
      { width: 40, height: 30 },
      [400, 800],
      ["avif 40×30", "webp 40×30", "jpeg 40×30"],
    ],
    ["without widths there is one", {}, [], ["avif 1000×750", "webp 1000×750", "jpeg 1000×750"]],
    [
      "a hair still has a height",
      { width: 5000, height: 1 },
      [320],
      ["avif 320×1", "webp 320×1", "jpeg 320×1"],
    ],
  ])("%s", (_, differs, widths, wanted) => {
    expect(shape({ ...photo, ...differs } as PictureInfo, widths)).toEqual(wanted);
  });

  test("are never longer than WebP can be", () => {
    const tall = pictureVariants({ ...photo, width: 1000, height: 60_000 }, [800]);
    expect(Math.max(...tall.map(({ height }) => height))).toBeLessThanOrEqual(16_383);
  });

  test("have the ratio that is asked for, with the focus inside", () => {
    const at = (x: number, y: number, ratio = 1) =>
      pictureVariants(photo, [500], { ratio, focus: { x, y } })[0];
    expect(at(0.5, 0.5)).toMatchObject({
      width: 500,
      height: 500,
      crop: { left: 125, top: 0, width: 750, height: 750 },
    });
    expect(at(0, 0)?.crop).toMatchObject({ left: 0, top: 0 });
    expect(at(1, 1)?.crop).toMatchObject({ left: 250, top: 0 });
    expect(at(0.5, 1, 2)?.crop).toEqual({ left: 0, top: 250, width: 1000, height: 500 });
    expect(at(0.2, 0.3, 4 / 3)).not.toHaveProperty("crop");
  });
});

describe("the names", () => {
  const names = (
    picture: PictureInfo,
    ...rest: [readonly number[], Parameters<typeof pictureVariants>[2]?]
  ) => pictureVariants(picture, ...rest).map(({ name }) => name);

  test("are plain, say what they are, and are the same every time", () => {
    const [avif = "", , jpeg = ""] = names(photo, [400]);
    expect(avif).toMatch(/^cafe-aan-de-velo-2-01234567-[0-9a-f]{8}-400\.avif$/);
    expect(jpeg).toMatch(/-400\.jpg$/);
    expect(names(photo, [400])).toEqual(names({ ...photo }, [400]));
    expect(names({ ...photo, file: "雪.png" }, [400])[0]).toMatch(/^picture-01234567-/);
  });

  test("differ for another content, width, format or piece", () => {
    const all = [
      ...names(photo, [400, 800]),
      ...names({ ...photo, hash: "fedcba9876543210" }, [400, 800]),
      ...names(photo, [400, 800], { ratio: 1, focus: { x: 0.5, y: 0.5 } }),
      ...names(photo, [400, 800], { ratio: 1, focus: { x: 0.4, y: 0.5 } }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
