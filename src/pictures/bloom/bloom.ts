import { type BloomFamily, flower } from "./flower.ts";
import { type BloomColours, palette } from "./palette.ts";
import { draw } from "./pen.ts";
import { random } from "./random.ts";

export { cover } from "./cover.ts";
export type { BloomFamily } from "./flower.ts";
export { logo } from "./logo.ts";
export type { BloomColours } from "./palette.ts";

/**
 * A flower that belongs to one text: the same seed always gives the same flower, another seed another one.
 * Its colours suit any ground, or a dark one better when that is asked for.
 * A standalone SVG of at most 3 KB on a transparent ground, without ids, styles or scripts.
 */
export function bloom(seed: string, family: BloomFamily, colours: BloomColours, ground?: "dark"): string {
  const stream = random(`${family}/${seed}`);
  const layers = flower(family, stream, palette(colours, stream, ground));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${draw(layers)}</svg>`;
}
