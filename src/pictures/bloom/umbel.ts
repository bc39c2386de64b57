import type { Palette } from "./palette.ts";
import { dot, type Layer, line, type Point, place, polar } from "./pen.ts";
import { petal } from "./petals.ts";
import type { Random } from "./random.ts";

const middle: Point = [100, 100];
type Habit = (random: Random, palette: Palette, sparse: boolean) => Layer[];

/** An event: everything flies outwards: an umbel, a globe of seeds, or a burst. */
export function umbel(random: Random, palette: Palette, sparse = false): Layer[] {
  return random.pick<Habit>([lace, globe, burst])(random, palette, sparse);
}

const around = (count: number, turn = 0) => Array.from({ length: count }, (_, i) => turn + (i * 360) / count);

// Rays that end in smaller rays: Queen Anne's lace.
const lace: Habit = (random, { petal: tones, leaf, heart }, sparse) => {
  const rays = around(sparse ? 7 : random.whole(7, 11), random.between(0, 360));
  const length = random.between(50, 58);
  const reach = random.between(25, 31);
  // As wide as a fan can open without touching the next one, and as many tips as it then has room for.
  const room = (length + reach / 2) * Math.sin(Math.PI / rays.length) - 4;
  const spread = (2 * Math.asin(Math.min(0.9, room / reach)) * 180) / Math.PI;
  const fork = Math.max(3, Math.min(6, Math.floor(spread / 26) + 1));
  const size = random.between(12, 15);
  const fans = rays.map((angle) => {
    const knot = polar(middle, length, angle);
    const tips = around(fork).map((_, i) => polar(knot, reach, angle + (i / (fork - 1) - 0.5) * spread));
    return { knot, tips };
  });
  const inner = around(rays.length, (rays[0] ?? 0) + 180 / rays.length).map((angle) =>
    polar(middle, 34, angle),
  );
  const tips = fans.flatMap((fan) => fan.tips);
  return [
    { colour: tones.base, opacity: 0.2, width: 2 * length, shapes: [dot(middle)] },
    { colour: leaf.base, width: 3.4, shapes: fans.map(({ knot }) => line(middle, knot)) },
    { colour: leaf.base, width: 2.6, shapes: inner.map((tip) => line(middle, tip)) },
    {
      colour: leaf.light,
      width: 2.2,
      shapes: fans.flatMap((fan) => fan.tips.map((tip) => line(fan.knot, tip))),
    },
    { colour: tones.base, width: size, shapes: tips.map(dot) },
    { colour: tones.light, width: size * 0.9, shapes: [...inner, ...fans.map(({ knot }) => knot)].map(dot) },
    { colour: random.pick([heart.base, tones.pale]), width: size * 0.38, shapes: tips.map(dot) },
    { colour: heart.base, width: 22, shapes: [dot(middle)] },
  ];
};

// Seeds in the order of a sunflower, the outer ones on stalks: an allium.
const globe: Habit = (random, { petal: tones, leaf, heart }, sparse) => {
  const count = sparse ? 34 : random.whole(44, 68);
  const turn = random.between(0, 360);
  const size = random.between(1.1, 1.3) * Math.sqrt(56 / count);
  const spots = Array.from({ length: count }, (_, i) =>
    polar(middle, 88 * Math.sqrt((i + 0.4) / count), turn + i * 137.5),
  );
  const third = Math.round(count / 3);
  const dots = (from: number, to: number) => spots.slice(from, to).map(dot);
  const [inside, between] = random.pick([
    [tones.deep, tones.light],
    [tones.light, tones.deep],
    [heart.base, tones.light],
  ]);
  return [
    { colour: tones.base, opacity: 0.2, width: 150, shapes: [dot(middle)] },
    { colour: leaf.base, width: 2.4, shapes: spots.slice(2 * third).map((spot) => line(middle, spot)) },
    { colour: tones.base, width: size * 15, shapes: dots(2 * third, count) },
    { colour: between, width: size * 13, shapes: dots(third, 2 * third) },
    { colour: inside, width: size * 11, shapes: dots(0, third) },
    { colour: heart.base, width: size * 5, shapes: dots(2 * third, count) },
    { colour: tones.pale, width: size * 4, shapes: dots(third, 2 * third) },
  ];
};

// Slender petals with sparks between them: fireworks.
const burst: Habit = (random, { petal: tones, leaf, heart }, sparse) => {
  const count = sparse ? 11 : random.whole(11, 17);
  const rays = around(count, random.between(0, 360));
  const between = rays.map((angle) => angle + 180 / count);
  const length = random.between(62, 92);
  const ray = petal({
    length,
    width: (290 / count) * random.between(0.9, 1.3),
    point: random.between(0.1, 0.7),
    foot: 0.15,
  });
  const sparks = between.map((angle) => polar(middle, random.pick([88, 88, 78]), angle));
  const size = random.between(12, 16);
  return [
    { colour: leaf.base, width: 2.8, shapes: sparks.map((spark) => line(middle, spark)) },
    { colour: tones.base, shapes: rays.map((angle) => place(ray.whole, middle, angle)) },
    { colour: tones.light, shapes: rays.map((angle) => place(ray.half, middle, angle)) },
    { colour: tones.deep, width: size, shapes: sparks.map(dot) },
    { colour: heart.base, width: size * 0.45, shapes: sparks.map(dot) },
    { colour: heart.base, width: 34, shapes: [dot(middle)] },
    { colour: heart.deep, width: 3.4, shapes: around(9).map((angle) => dot(polar(middle, 10.5, angle))) },
  ];
};
