/** A point on the earth, in degrees (WGS 84). */
export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

/** A point on the map; x to the right, y down, as in SVG. */
export type Point = readonly [x: number, y: number];

/** How wide every map is drawn, in its own units. */
const mapWidth = 400;
/** How high a map may be, so that it always fits beside a list. */
const heights = { least: 300, most: 500 };

/**
 * The plane that a region is drawn on: an equirectangular projection that is true to scale along its middle
 * parallel (x = longitude · cos φ₀, y = −latitude), fitted into a drawing. Over the width of a region it differs
 * from a conformal projection by less than a line is wide.
 */
export class Projection {
  readonly width = mapWidth;
  readonly height: number;
  private readonly across: number;
  private readonly scale: number;
  private readonly left: number;
  private readonly top: number;

  /**
   * @param points what must be on the map; at least one
   * @param margin how much land there is to be around these, in degrees of latitude
   */
  constructor(points: readonly Degrees[], margin: number) {
    const lats = points.map(({ lat }) => lat);
    const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
    this.across = Math.cos((middle * Math.PI) / 180);
    const xs = points.map(({ lon }) => lon * this.across);
    const ys = lats.map((lat) => -lat);
    const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
    const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
    this.height = Math.round(
      clamp((mapWidth * (bottom - top)) / (right - left), heights.least, heights.most),
    );
    this.scale = Math.min(mapWidth / (right - left), this.height / (bottom - top));
    this.left = (left + right) / 2 - mapWidth / 2 / this.scale;
    this.top = (top + bottom) / 2 - this.height / 2 / this.scale;
  }

  /** Where a point of the earth is on the map. */
  at({ lat, lon }: Degrees): Point {
    return [(lon * this.across - this.left) * this.scale, (-lat - this.top) * this.scale];
  }

  /** Tells whether a point is on the drawing, and not at its very edge. */
  has([x, y]: Point, edge = 0): boolean {
    return x >= edge && x <= this.width - edge && y >= edge && y <= this.height - edge;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A point to a tenth of a unit: finer than anybody sees, and the same on every machine. */
export function rounded([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** How far two points are from each other. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** How far apart places lie on the whole, in degrees of latitude: the side of the square that each has to itself. */
export function spacing(points: readonly Degrees[]): number {
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const high = Math.max(...lats) - Math.min(...lats);
  const wide = (Math.max(...lons) - Math.min(...lons)) * Math.cos(((lats[0] ?? 0) * Math.PI) / 180);
  // Places in one line have a strip to themselves; a single one has a few kilometres.
  const area = Math.max(high, wide / 4) * Math.max(wide, high / 4);
  return Math.sqrt(area / points.length) || 0.04;
}
