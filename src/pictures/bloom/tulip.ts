import type { Palette } from "./palette.ts";
import { dot, type Layer, line, type Point, place, polar, type Shape } from "./pen.ts";
import { petal } from "./petals.ts";
import type { Random } from "./random.ts";

/** A post: one flower on its stem, seen from aside: from a closed bud to an open cup. */
export function tulip(random: Random, { petal: tones, leaf, heart }: Palette, sparse = false): Layer[] {
  const side = random.pick([1, -1]);
  const lean = side * random.between(2, 16);
  const calyx: Point = [100 + lean, 112];
  const foot: Point = [100 - lean * 0.6, 196];
  const stem: Shape = { from: foot, segments: [[[100 - lean, 165], [100 + lean * 0.6, 135], calyx]] };
  return [
    ...leaves(random, leaf, foot, side),
    { colour: leaf.base, width: 4.4, shapes: [stem] },
    ...(!sparse && random.chance(0.35) ? bud(tones, leaf, stem, side) : []),
    ...cup(random, tones, heart, calyx, lean, sparse),
    calyxOf(leaf.deep, calyx, lean),
  ];
}

// From the outermost petals at the back to the one in front, each a little higher than the last.
function cup(
  random: Random,
  tones: Palette["petal"],
  heart: Palette["heart"],
  calyx: Point,
  lean: number,
  sparse: boolean,
): Layer[] {
  const pairs = random.pick([1, 2, 2, 3]);
  const wide = pairs > 1 && random.chance(0.4);
  const open = random.between(14, 30) + pairs * 5 + (wide ? 18 : 0);
  const length = random.between(82, 100) - (wide ? 12 : 0);
  const width = random.between(44, 60) - pairs * 3;
  const shape = { length, width, point: random.between(0.45, 0.95), foot: random.between(0.55, 0.95) };
  const fan = Array.from({ length: pairs }, (_, i) => open * ((pairs - i) / pairs));
  const back = random.chance(0.5);
  const stamens = open > 30 && !sparse ? random.whole(3, 6) : 0;
  const tips = Array.from({ length: stamens }, (_, i) =>
    polar(calyx, length * 1.02, lean + (i - (stamens - 1) / 2) * (open / stamens)),
  );
  const between = [-0.5, 0.5].map((share) => place(petal(shape).whole, calyx, lean + open * share, 0.98));
  return [
    { colour: heart.base, width: 1.6, shapes: tips.map((tip) => line(calyx, tip)) },
    { colour: heart.base, width: 6, shapes: tips.map(dot) },
    { colour: tones.deep, shapes: back ? between : [] },
    ...fan.flatMap((angle, i) =>
      [-1, 1].flatMap((sign): Layer[] => {
        const outer = petal({ ...shape, bend: sign * random.between(0, 5) });
        return [
          {
            colour: i % 2 ? tones.light : tones.base,
            // What shows through is the petal behind, never the ground.
            ...(i > 0 && { opacity: 0.9 }),
            shapes: [place(outer.whole, calyx, lean + sign * angle, 0.97)],
          },
        ];
      }),
    ),
    ...front(tones, petal({ ...shape, width: width * 0.9 }), calyx, lean),
  ];
}

function front(
  tones: Palette["petal"],
  { whole, half }: ReturnType<typeof petal>,
  calyx: Point,
  lean: number,
): Layer[] {
  return [
    { colour: tones.light, shapes: [place(whole, calyx, lean, 0.9)] },
    { colour: tones.deep, opacity: 0.6, shapes: [place(half, calyx, lean, 0.9)] },
  ];
}

// A second flower, still closed, on a stem of its own.
function bud(tones: Palette["petal"], leaf: Palette["leaf"], stem: Shape, side: number): Layer[] {
  const at: Point = [100 - side * 60, 122];
  const twig: Shape = { from: stem.from, segments: [[[100 - side * 6, 168], [100 - side * 58, 160], at]] };
  const { whole, half } = petal({ length: 46, width: 27, point: 0.9, foot: 0.8 });
  return [
    { colour: leaf.base, width: 3.2, shapes: [twig] },
    { colour: tones.base, shapes: [place(whole, at, -side * 6)] },
    { colour: tones.deep, shapes: [place(half, at, -side * 6)] },
    calyxOf(leaf.deep, at, -side * 6),
  ];
}

const calyxOf = (colour: string, calyx: Point, lean: number): Layer => ({
  colour,
  shapes: [-38, 38, 0].map((angle) =>
    place(petal({ length: 20, width: 10, point: 0.8, foot: 0.8 }).whole, calyx, lean + angle),
  ),
});

// Long blades from the foot, one to each side.
function leaves(random: Random, tones: Palette["leaf"], foot: Point, side: number): Layer[] {
  return [side, -side].flatMap((sign, i): Layer[] => {
    const length = random.between(84, 128) * (i === 0 ? 1 : 0.78);
    const blade = petal({
      length,
      width: random.between(22, 34) * sign,
      point: 0.9,
      foot: random.between(0.4, 0.7),
      bend: sign * random.between(10, 46),
    });
    const angle = sign * random.between(14, 30);
    return [
      { colour: tones.base, shapes: [place(blade.whole, foot, angle)] },
      { colour: i === 0 ? tones.light : tones.deep, shapes: [place(blade.half, foot, angle)] },
    ];
  });
}
