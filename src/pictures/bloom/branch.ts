import type { Palette } from "./palette.ts";
import { dot, type Layer, line, type Point, place, polar, type Shape } from "./pen.ts";
import { petal } from "./petals.ts";
import type { Random } from "./random.ts";

/** A page: a leafy branch, with berries now and then. */
export function branch(random: Random, { petal: tones, leaf, heart }: Palette, sparse = false): Layer[] {
  const side = random.pick([1, -1]);
  const bow = side * random.between(6, 30);
  const foot: Point = [100 - bow, 192];
  const top: Point = [100 + bow * 0.6, 62];
  const handles: readonly [Point, Point] = [
    [100 - bow * 0.2, 150],
    [100 + bow * 0.9, 110],
  ];
  const stem: Shape = { from: foot, segments: [[...handles, top]] };
  const along = (t: number) => bezier(foot, handles[0], handles[1], top, t);

  const pairs = sparse ? 3 : random.whole(3, 4);
  const slender = random.between(0.3, 0.6);
  const opposite = random.chance(0.5);
  const spread = random.between(38, 62);
  const size = random.between(62, 80);
  const cut = { point: random.between(0.1, 1), foot: random.between(0.3, 0.85) };
  const growth = random.between(-0.1, 0.25);

  const blades = Array.from({ length: pairs * 2 }, (_, i) => {
    const sign = i % 2 ? 1 : -1;
    const share = opposite ? Math.floor(i / 2) / pairs : (i * 0.5) / pairs;
    const { at, heading } = along(0.2 + (share / (1 - 1 / (opposite ? pairs : pairs * 2))) * 0.74);
    const length = size * (1 + growth - share * (0.35 + growth));
    const blade = petal({ ...cut, length, width: length * slender, bend: sign * length * 0.12 });
    const angle = heading + sign * spread * (1.1 - share * 0.35);
    return {
      whole: place(blade.whole, at, angle),
      half: place(blade.half, at, angle),
      sign,
      at,
      angle,
      heading,
    };
  });
  const last = along(1);
  const crown = petal({ ...cut, length: size * 0.85, width: size * 0.85 * slender });
  const berries = random.chance(0.6) ? blades.filter((_, i) => i % 2 === 0) : [];
  const fruit = berries.map(({ at, heading, sign }) => ({
    at,
    tip: polar(at, 26, heading - sign * spread * 0.3 + 20 * sign),
  }));
  return [
    { colour: leaf.deep, width: 3.2, shapes: [stem, ...fruit.map(({ at, tip }) => line(at, tip))] },
    ...[1, -1].flatMap((turned): Layer[] => {
      const row = blades.filter(({ sign }) => sign === turned);
      return [
        { colour: turned > 0 ? leaf.base : leaf.light, opacity: 0.92, shapes: row.map(({ whole }) => whole) },
        { colour: turned > 0 ? leaf.deep : leaf.base, opacity: 0.92, shapes: row.map(({ half }) => half) },
      ];
    }),
    { colour: leaf.light, shapes: [place(crown.whole, last.at, last.heading)] },
    { colour: leaf.base, shapes: [place(crown.half, last.at, last.heading)] },
    { colour: tones.base, width: 14, shapes: fruit.map(({ tip }) => dot(tip)) },
    { colour: heart.base, width: 4.5, shapes: fruit.map(({ tip }) => dot(tip)) },
  ];
}

// Where a curve is, and which way it heads there.
function bezier(a: Point, b: Point, c: Point, d: Point, t: number): { at: Point; heading: number } {
  const s = 1 - t;
  const at = (i: 0 | 1) => s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i];
  const to = (i: 0 | 1) => s * s * (b[i] - a[i]) + 2 * s * t * (c[i] - b[i]) + t * t * (d[i] - c[i]);
  return { at: [at(0), at(1)], heading: (Math.atan2(to(0), -to(1)) * 180) / Math.PI };
}
