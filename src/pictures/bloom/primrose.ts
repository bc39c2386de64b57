import type { Palette } from "./palette.ts";
import { dot, type Layer, line, type Point, place, polar } from "./pen.ts";
import { heart as heartShape, petal } from "./petals.ts";
import type { Random } from "./random.ts";

const middle: Point = [100, 100];

/** A partner: a simple, open flower of five or six hearts, a star in the middle, sepals behind. */
export function primrose(random: Random, { petal: tones, leaf, heart }: Palette, sparse = false): Layer[] {
  const count = random.pick([5, 5, 6]);
  const step = 360 / count;
  const turn = random.between(0, 360);
  const angles = Array.from({ length: count }, (_, i) => turn + i * step);
  const length = 92;
  const open = random.chance(0.5);
  const width =
    2 *
    length *
    0.66 *
    Math.tan(((step / 2) * Math.PI) / 180) *
    random.between(open ? 0.84 : 1, open ? 0.96 : 1.16);
  const shape = heartShape({ length, width, foot: random.between(0.2, 0.9) }, random.between(0.13, 0.3));
  const sepal = petal({ length: 84, width: 40, point: 0.85, foot: 0.4 });
  const eye = petal({
    length: random.between(34, 52),
    width: random.between(20, 34),
    point: random.between(0.2, 1),
    foot: random.between(0.2, 0.8),
  });
  const [fill, veil, mark, glow] = random.pick([
    [tones.base, tones.deep, tones.light, tones.pale],
    [tones.light, tones.base, tones.deep, tones.deep],
    [tones.light, tones.base, tones.pale, tones.deep],
    [tones.base, tones.light, tones.deep, tones.deep],
  ]);
  const petals = angles.map((angle) => place(shape.whole, middle, angle));
  const veins = sparse ? [0] : random.pick([[], [0], [-9, 0, 9], [-13, -4.5, 4.5, 13]]);
  const stamens = sparse ? 0 : count * random.pick([1, 2, 2, 3]);
  const reach = random.between(26, 36);
  const ring = Array.from({ length: stamens }, (_, i) => turn + ((i + 0.5) * 360) / stamens);

  return [
    {
      colour: leaf.base,
      shapes: open ? angles.map((angle) => place(sepal.whole, middle, angle + step / 2)) : [],
    },
    { colour: fill, shapes: petals },
    // A veil over each petal: one thick where it lies alone, two where it lies over its neighbour.
    ...(sparse ? [] : petals.map((one): Layer => ({ colour: veil, opacity: 0.3, shapes: [one] }))),
    {
      colour: mark,
      width: 1.6,
      opacity: 0.8,
      shapes: angles.flatMap((angle) =>
        veins.map((lean) =>
          line(polar(middle, 30, angle + lean * 0.7), polar(middle, 74 - Math.abs(lean), angle + lean)),
        ),
      ),
    },
    { colour: glow, opacity: 0.9, shapes: angles.map((angle) => place(eye.whole, middle, angle)) },
    {
      colour: heart.base,
      width: 1.8,
      shapes: ring.map((angle) => line(middle, polar(middle, reach, angle))),
    },
    { colour: heart.base, width: 6, shapes: ring.map((angle) => dot(polar(middle, reach, angle))) },
    { colour: heart.base, width: random.between(22, 32), shapes: [dot(middle)] },
    { colour: heart.deep, width: random.between(8, 12), shapes: [dot(middle)] },
  ];
}
