import type { Oklch } from "../../core/colours.ts";
import { type BloomColours, hex, read } from "./palette.ts";
import type { Random } from "./random.ts";

/** What stands behind the flowers of a cover, from far to near. */
export interface Scene {
  ground: string;
  sun: string;
  /** The large leaves in the background. */
  shade: string;
}

/** Chooses the ground: mostly paper with a breath of one of the region's colours, at times dusk. */
export function scene(stream: Random, { primary, secondary, accent }: BloomColours): Scene {
  const [first, second, third] = [read(primary), read(secondary), read(accent)];
  const tint = (colour: Oklch, l: number, c: number) => hex({ ...colour, l, c: Math.min(c, colour.c) });
  const paper = stream.pick([first, third, third]);
  const sun = stream.pick([first, third, third]);
  const dusk = stream.pick([first, second]);
  const chosen = stream.pick<() => Scene>([
    () => ({ ground: tint(paper, 0.955, 0.03), sun: tint(sun, 0.9, 0.07), shade: tint(second, 0.89, 0.035) }),
    () => ({
      ground: tint(paper, 0.92, 0.045),
      sun: tint(paper, 0.965, 0.03),
      shade: tint(second, 0.86, 0.04),
    }),
    () => ({
      ground: tint(second, 0.9, 0.035),
      sun: tint(sun, 0.94, 0.06),
      shade: tint(second, 0.84, 0.045),
    }),
    () => ({
      ground: tint(second, 0.28, 0.045),
      sun: tint(dusk, 0.37, 0.08),
      shade: tint(second, 0.33, 0.05),
    }),
  ]);
  return chosen();
}
