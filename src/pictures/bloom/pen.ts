/** A position; x to the right, y down, as in SVG. */
export type Point = readonly [x: number, y: number];

/** A straight line to a point, or a cubic curve by two handles to a point. */
export type Segment = readonly [to: Point] | readonly [handle: Point, handle: Point, to: Point];

/** One outline or line: where the pen goes down, and where it goes from there. */
export interface Shape {
  from: Point;
  segments: readonly Segment[];
}

/** Shapes that share their paint. A layer is either filled, or drawn as lines of a width. */
export interface Layer {
  shapes: readonly Shape[];
  colour: string;
  width?: number;
  opacity?: number;
}

/** A point at a distance in a direction; 0 degrees is up, and degrees go clockwise. */
export function polar([x, y]: Point, distance: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return [x + distance * Math.sin(turn), y - distance * Math.cos(turn)];
}

/** The shape turned around the origin, made larger, and set down with its origin at a point. */
export function place(shape: Shape, [x, y]: Point, degrees = 0, scale = 1): Shape {
  const turn = (degrees * Math.PI) / 180;
  const sin = Math.sin(turn) * scale;
  const cos = Math.cos(turn) * scale;
  return map(shape, ([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos]);
}

/** A straight line. */
export function line(from: Point, to: Point): Shape {
  return { from, segments: [[to]] };
}

/** A dot: a line of no length, which round line ends make as large as the layer's width. */
export function dot(at: Point): Shape {
  return { from: at, segments: [] };
}

/** Moves every point of a shape. */
export function map(shape: Shape, move: (point: Point) => Point): Shape {
  const segments = shape.segments.map((segment) => segment.map(move) as unknown as Segment);
  return { from: move(shape.from), segments };
}

/**
 * The layers as one SVG group. Paths are written in whole numbers on a finer grid, which is shorter than
 * decimals: so many lines of the grid to one unit of the drawing.
 */
export function draw(layers: readonly Layer[], grid = 2.5): string {
  const paths = layers
    .filter(({ shapes }) => shapes.length > 0)
    .map(({ shapes, colour, width, opacity }) => {
      const paint =
        width === undefined
          ? `fill="${colour}"`
          : `stroke="${colour}" stroke-width="${number(width * grid)}"`;
      const veil = opacity === undefined ? "" : ` opacity="${number(opacity)}"`;
      return `<path ${paint}${veil} d="${outline(shapes, grid, width === undefined)}"/>`;
    })
    .join("");
  const scale = grid === 1 ? "" : ` transform="scale(${number(1 / grid)})"`;
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round"${scale}>${paths}</g>`;
}

/**
 * Shapes as the data of one SVG path, in whole numbers on a grid of so many lines to one unit.
 * @param closed true for outlines to be filled
 */
export function outline(shapes: readonly Shape[], grid: number, closed: boolean): string {
  // Relative coordinates are half the bytes of absolute ones. The pen's place is kept on the grid,
  // so that rounding never adds up along a path.
  const snap = ([x, y]: Point): Point => [Math.round(x * grid), Math.round(y * grid)];
  let at: Point = [0, 0];
  let d = "";
  for (const [index, { from, segments }] of shapes.entries()) {
    const start = snap(from);
    if (d === "" || start[0] !== at[0] || start[1] !== at[1]) d += (d === "" ? "M" : "m") + pair(at, start);
    at = start;
    if (segments.length === 0) d += "h0";
    let command = "";
    for (const segment of segments) {
      const letter = segment.length === 1 ? "l" : "c";
      let values = "";
      for (const point of segment) values = glue(values, pair(at, snap(point)));
      d = letter === command ? glue(d, values) : d + letter + values;
      command = letter;
      at = snap(segment[segment.length - 1] ?? from);
    }
    // Closing brings the pen back to where the shape began: petals and rays round one heart need no move.
    const next = shapes[index + 1]?.from;
    if (
      closed ||
      (next !== undefined && segments.length === 1 && next[0] === from[0] && next[1] === from[1])
    ) {
      d += "z";
      at = start;
    }
  }
  return d;
}

// On the grid, so whole numbers.
const pair = (from: Point, to: Point) => glue(String(to[0] - from[0]), String(to[1] - from[1]));
const glue = (left: string, right: string) =>
  left === "" || right.startsWith("-") ? left + right : `${left} ${right}`;

/** A number as short as SVG allows: one decimal at most, no leading zero. */
export function number(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const text = String(rounded);
  return Number.isInteger(rounded) ? text : text.replace(/^(-?)0\./, "$1.");
}
