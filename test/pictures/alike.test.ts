import sharp from "sharp";
import { expect, test } from "vitest";
import { areAlike } from "../../src/pictures/alike.ts";

const drawn = (width: number, height: number, fill: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="${width}" height="${height}"><path d="M0 0h40v30z" fill="${fill}"/></svg>`,
    ),
  ).flatten({ background: "#ffffff" });

test("a picture is alike to itself in another size, format or quality", async () => {
  const original = await drawn(400, 300, "#336699").png().toBuffer();
  const small = await drawn(80, 60, "#336699").jpeg({ quality: 50 }).toBuffer();
  expect(await areAlike([original, small, original])).toBe(true);
  expect(await areAlike([original])).toBe(true);
});

test("pictures of different things are not, also when only one of many is", async () => {
  const [one, other] = [
    await drawn(80, 60, "#336699").png().toBuffer(),
    await drawn(80, 60, "#993366").png().toBuffer(),
  ];
  expect(await areAlike([one, other])).toBe(false);
  expect(await areAlike([one, one, await sharp(one).flop().png().toBuffer()])).toBe(false);
});

test("what is no picture cannot be compared", async () => {
  await expect(areAlike([Buffer.from("tekst"), Buffer.from("tekst")])).rejects.toThrow();
});
