import { apart, type BloomColours, ramp, read } from "./palette.ts";
import { dot, draw, type Layer, type Point, place } from "./pen.ts";
import { petal } from "./petals.ts";

const middle: Point = [100, 100];

/**
 * The mark of a region: six broad petals, half in the shade, six leaves between them, round one bright heart.
 * Few and large parts, so that it holds in a favicon of 16 pixels.
 */
export function logo({ primary, secondary, accent }: BloomColours): string {
  const [first, second, third] = [read(primary), read(secondary), read(accent)];
  const tones = ramp(first);
  const heart = ramp(apart(third, first, 0.2));
  const leaf = ramp(second);
  const front = petal({ length: 97, width: 76, point: 0.12, foot: 0.25 });
  const back = petal({ length: 92, width: 50, point: 0.8, foot: 0.3 });
  const angles = [0, 60, 120, 180, 240, 300];
  const layers: Layer[] = [
    { colour: leaf.base, shapes: angles.map((angle) => place(back.whole, middle, angle + 30)) },
    { colour: tones.base, shapes: angles.map((angle) => place(front.whole, middle, angle)) },
    { colour: tones.deep, shapes: angles.map((angle) => place(front.half, middle, angle)) },
    { colour: heart.base, width: 54, shapes: [dot(middle)] },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${draw(layers)}</svg>`;
}
