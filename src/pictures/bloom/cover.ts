import { type BloomFamily, flower } from "./flower.ts";
import { type BloomColours, type Palette, palette } from "./palette.ts";
import { draw, type Layer, number, type Point, place, type Segment } from "./pen.ts";
import { petal } from "./petals.ts";
import { type Random, random } from "./random.ts";
import { type Scene, scene } from "./scene.ts";

/**
 * The cover of a text without a photo: one large flower off the middle, with smaller ones, on a tinted ground.
 * A standalone SVG of at most 6 KB; what matters stays in view when it is cropped to 16:9 or to a square.
 */
export function cover(seed: string, family: BloomFamily, colours: BloomColours): string {
  const stream = random(`cover/${family}/${seed}`);
  const paint = palette(colours, stream);
  const light = scene(stream, colours);
  const side = stream.pick([1, -1]);
  const compose = family === "post" ? bed : family === "page" ? twigs : stems;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice">` +
    `<path fill="${light.ground}" d="M0 0h1200v800H0z"/>` +
    disc(
      light.sun,
      [600 - side * stream.between(120, 330), stream.between(230, 420)],
      stream.between(230, 340),
    ) +
    compose(family, stream, paint, side, light) +
    "</svg>"
  );
}

type Compose = (family: BloomFamily, stream: Random, paint: Palette, side: number, light: Scene) => string;

// Flowers seen from above, on stems that rise from below the picture.
const stems: Compose = (family, stream, paint, side, { shade }) => {
  const large: Point = [600 + side * stream.between(90, 190), stream.between(340, 420)];
  const size = stream.between(660, 840);
  const small: Point = [600 - side * stream.between(290, 370), stream.between(330, 540)];
  const little = stream.between(210, 300);
  return (
    backdrop(stream, shade, side) +
    stand(stream, paint, small, 5, side) +
    at(small, little, draw(flower(family, stream, paint, true), 1)) +
    stand(stream, paint, large, 11, -side) +
    at(large, size, draw(flower(family, stream, paint)))
  );
};

// Three flowers seen from aside, rooted below the picture.
const bed: Compose = (family, stream, paint, side, { shade }) =>
  backdrop(stream, shade, side) +
  [
    { x: -side * stream.between(270, 340), top: stream.between(250, 330), size: 640 },
    { x: side * stream.between(300, 380), top: stream.between(330, 400), size: 560 },
    { x: side * stream.between(0, 90), top: stream.between(70, 120), size: stream.between(820, 900) },
  ]
    .map(({ x, top, size }) => {
      const sparse = size < 700;
      return at(
        [600 + x, top + size / 2],
        size,
        draw(flower(family, stream, paint, sparse), sparse ? 1.6 : 2.5),
      );
    })
    .join("");

// Branches that reach in from below.
const twigs: Compose = (family, stream, paint, side, { shade }) => {
  const lean = side * stream.between(10, 30);
  return (
    backdrop(stream, shade, side) +
    at([600 - side * 330, stream.between(560, 620)], 680, draw(flower(family, stream, paint)), -lean * 0.7) +
    at(
      [600 + side * stream.between(60, 130), stream.between(470, 500)],
      stream.between(960, 1060),
      draw(flower(family, stream, paint)),
      lean,
    )
  );
};

// A stem down to the edge, and a long leaf on either side of it.
function stand(stream: Random, { leaf }: Palette, [x, y]: Point, width: number, side: number): string {
  const foot: Point = [x + side * stream.between(20, 90), 830];
  const length = (830 - y) * stream.between(0.75, 0.95);
  const blades = [1, -1].flatMap((sign, i): Layer[] => {
    const { whole, half } = petal({
      length: length * (i === 0 ? 1.1 : 0.85),
      width: sign * width * 9,
      point: 0.95,
      foot: 0.5,
      bend: sign * length * 0.25,
    });
    const angle = sign * stream.between(28, 48);
    return [
      { colour: leaf.base, shapes: [place(whole, foot, angle)] },
      { colour: leaf.deep, shapes: [place(half, foot, angle)] },
    ];
  });
  const rise: Segment = [
    [x, 700],
    [x + side * 10, y + 150],
    [x, y],
  ];
  const stem: Layer = { colour: leaf.base, width, shapes: [{ from: foot, segments: [rise] }] };
  return draw([...blades, stem], 1);
}

// Large leaves, hardly darker than the ground, that give the picture depth.
function backdrop(stream: Random, colour: string, side: number): string {
  const foot: Point = [600 - side * stream.between(320, 480), 860];
  const turn = side * stream.between(0, 20);
  const shapes = [-58, -30, -4, 24, 50].map((angle) => {
    const length = stream.between(520, 760);
    return place(petal({ length, width: length * 0.24, point: 0.9, foot: 0.4 }).whole, foot, angle + turn);
  });
  return draw([{ colour, shapes }], 1);
}

function at([x, y]: Point, size: number, drawing: string, degrees = 0): string {
  const turn = degrees === 0 ? "" : `rotate(${number(degrees)})`;
  const where = `translate(${number(x)} ${number(y)})${turn}scale(${number(size / 200)})translate(-100-100)`;
  return `<g transform="${where}">${drawing}</g>`;
}

const disc = (colour: string, [x, y]: Point, radius: number) =>
  `<circle fill="${colour}" cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"/>`;
