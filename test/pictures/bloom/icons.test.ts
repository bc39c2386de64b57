import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { icoOf } from "../../../src/pictures/bloom/ico.ts";
import { drawIcons } from "../../../src/pictures/bloom/icons.ts";
import { scratchFolder } from "../../scratch.ts";

const colours = { primary: "#b3124f", secondary: "#1f6b4a", accent: "#f2a900" };
const folder = scratchFolder("icons");
const icons = await drawIcons(colours, folder);
const icon = (address: string) => Buffer.from(icons.find((one) => one.address === address)?.content ?? []);

describe("favicon.ico", () => {
  test("is an icon file of three PNGs, each as large as it says, and where it says", async () => {
    const ico = icon("/favicon.ico");
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    let end = 6 + 3 * 16;
    for (const [index, side] of [16, 32, 48].entries()) {
      const at = 6 + 16 * index;
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect([ico[at], ico[at + 1], offset]).toEqual([side, side, end]);
      const { format, width, height, hasAlpha } = await sharp(
        ico.subarray(offset, offset + length),
      ).metadata();
      expect([format, width, height, hasAlpha]).toEqual(["png", side, side, true]);
      end = offset + length;
    }
    expect(ico.length).toBe(end);
  });

  test("writes 256 pixels as 0, and no side that the format has no number for", () => {
    expect(icoOf([{ side: 256, png: Buffer.from("x") }])[6]).toBe(0);
    for (const side of [0, 257, 1.5])
      expect(() => icoOf([{ side, png: Buffer.from("x") }])).toThrow(RangeError);
  });
});

test.each([
  ["/apple-touch-icon.png", 180, false],
  ["/icon-192.png", 192, true],
  ["/icon.png", 512, true],
  ["/icon-maskable.png", 512, false],
])("%s is a PNG of %i pixels", async (address, side, isSeeThrough) => {
  const { format, width, height, hasAlpha } = await sharp(icon(address)).metadata();
  expect([format, width, height, hasAlpha]).toEqual(["png", side, side, isSeeThrough]);
});

test("icons have the same bytes again, from the cache and without it", async () => {
  expect(await drawIcons(colours, folder)).toEqual(icons);
  expect(await drawIcons(colours, scratchFolder("icons-again"))).toEqual(icons);
  expect(await drawIcons({ ...colours, primary: "#123456" }, folder)).not.toEqual(icons);
});
