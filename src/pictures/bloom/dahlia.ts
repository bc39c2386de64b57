import type { Palette } from "./palette.ts";
import { dot, type Layer, type Point, place, polar } from "./pen.ts";
import { type Cut, petal } from "./petals.ts";
import type { Random } from "./random.ts";

const middle: Point = [100, 100];

/** A project: a full, many-petalled flower, seen from above, each ring in the gaps of the one below. */
export function dahlia(random: Random, { petal: tones, heart }: Palette, sparse = false): Layer[] {
  const swirl = random.chance(0.4) ? random.pick([1, -1]) * random.between(0.08, 0.2) : 0;
  const count = sparse ? 8 : random.whole(8, swirl === 0 ? 13 : 11);
  const turn = random.between(0, 360);
  const step = 360 / count;
  const fullness = random.between(0.85, 1.25);
  const cut = {
    point: random.between(0.1, 0.95),
    foot: random.between(0.1, 0.6),
  };
  const shadow = random.pick([1, -1]);
  const inwards = random.chance(0.6);
  const shades = inwards
    ? ([
        [tones.base, tones.deep],
        [tones.light, tones.base],
        [tones.pale, tones.light],
      ] as const)
    : ([
        [tones.light, tones.base],
        [tones.base, tones.deep],
        [tones.deep, tones.base],
      ] as const);
  const shrink = random.between(0.68, 0.76);

  const rings = shades.slice(0, sparse ? 2 : 3).flatMap(([fill, shade], ring): Layer[] => {
    const length = 94 * shrink ** ring;
    const wide = 2 * length * 0.72 * Math.tan(((step / 2) * Math.PI) / 180) * fullness;
    const shape: Cut = { ...cut, length, width: wide, bend: length * swirl };
    const { whole, half } = petal(shape);
    const angles = Array.from({ length: count }, (_, i) => turn + (i + (ring % 2) / 2) * step);
    // The smallest petals of a full ring are too narrow for a shadow; and bytes count.
    const plain = sparse ? ring === 1 : ring === 2 && count > (swirl === 0 ? 10 : 8);
    const side = shadow === 1 ? half : petal({ ...shape, width: -wide }).half;
    return [
      {
        colour: fill,
        ...(ring > 0 && { opacity: 0.9 }),
        shapes: angles.map((angle) => place(whole, middle, angle)),
      },
      { colour: shade, opacity: 0.8, shapes: plain ? [] : angles.map((angle) => place(side, middle, angle)) },
    ];
  });
  return [...rings, ...seeds(random, heart, 94 * shrink ** (sparse ? 2 : 3) * 0.62)];
}

/** A heart of seeds in the order of a sunflower: each a golden angle further than the last. */
function seeds(random: Random, { deep, base, pale }: Palette["heart"], radius: number): Layer[] {
  const count = random.whole(9, 18);
  const spots = Array.from({ length: count }, (_, i) =>
    dot(polar(middle, radius * 0.86 * Math.sqrt((i + 0.5) / count), i * 137.5)),
  );
  return [
    { colour: base, width: radius * 2, shapes: [dot(middle)] },
    { colour: random.pick([deep, pale]), width: radius * (0.9 / Math.sqrt(count)), shapes: spots },
  ];
}
