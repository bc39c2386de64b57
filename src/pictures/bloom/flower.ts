import { branch } from "./branch.ts";
import { dahlia } from "./dahlia.ts";
import type { Palette } from "./palette.ts";
import { type Layer, map, type Point } from "./pen.ts";
import { primrose } from "./primrose.ts";
import type { Random } from "./random.ts";
import { tulip } from "./tulip.ts";
import { umbel } from "./umbel.ts";

/** The kinds of content that bloom. */
export type BloomFamily = "post" | "project" | "partner" | "event" | "page";

/** A family's way of growing. A sparse flower has fewer parts: for the background, or small sizes. */
export type Grow = (random: Random, palette: Palette, sparse?: boolean) => Layer[];

const families: Record<BloomFamily, Grow> = {
  post: tulip,
  project: dahlia,
  partner: primrose,
  event: umbel,
  page: branch,
};

/** Grows a flower, as large as fits in a square of 200 with a small margin. */
export function flower(family: BloomFamily, random: Random, palette: Palette, sparse = false): Layer[] {
  return enlarge(families[family](random, palette, sparse));
}

const margin = 4;

function enlarge(layers: readonly Layer[]): Layer[] {
  const [left, top, right, bottom] = extent(layers);
  const scale = (200 - 2 * margin) / Math.max(right - left, bottom - top);
  const shift = ([x, y]: Point): Point => [
    100 + (x - (left + right) / 2) * scale,
    100 + (y - (top + bottom) / 2) * scale,
  ];
  return layers.map((layer) => ({
    ...layer,
    shapes: layer.shapes.map((shape) => map(shape, shift)),
    ...(layer.width === undefined ? {} : { width: layer.width * scale }),
  }));
}

type Extent = [left: number, top: number, right: number, bottom: number];

function extent(layers: readonly Layer[]): Extent {
  const extent: Extent = [200, 200, 0, 0];
  for (const { shapes, width = 0 } of layers) {
    for (const { from, segments } of shapes) {
      let start = from;
      include(extent, from, width / 2);
      for (const segment of segments) {
        const bulges = segment.length === 3 ? bulge(start, ...segment) : [];
        for (const point of bulges) include(extent, point, width / 2);
        start = segment[segment.length - 1] ?? start;
        include(extent, start, width / 2);
      }
    }
  }
  return extent;
}

function include(extent: Extent, [x, y]: Point, edge: number): void {
  extent[0] = Math.min(extent[0], x - edge);
  extent[1] = Math.min(extent[1], y - edge);
  extent[2] = Math.max(extent[2], x + edge);
  extent[3] = Math.max(extent[3], y + edge);
}

const steps = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85];

// Handles lie outside the curve they pull, so that the curve itself is asked where it goes.
function bulge(a: Point, b: Point, c: Point, d: Point): Point[] {
  return steps.map((t) => {
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return [p * a[0] + q * b[0] + r * c[0] + u * d[0], p * a[1] + q * b[1] + r * c[1] + u * d[1]];
  });
}
