import { Delaunay } from "d3-delaunay";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge, mergeArcs, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import type { Boundary } from "../../region/boundaries.ts";
import { distance, type Point, type Projection, rounded } from "../../region/projection.ts";

/** A piece of land on the map: a municipality, or a place that is not of the region. */
export interface Area {
  readonly name: string;
  /** True for a place that is not of the region. */
  readonly outside: boolean;
  /** 0 to 3; neighbours differ. */
  readonly tint: number;
  /** Its rings in units of the map; of a ring within a ring, the inner one is a hole. */
  readonly rings: readonly (readonly Point[])[];
}

/** The land of a map. */
export interface Land {
  readonly areas: readonly Area[];
  /** The outer borders of the region: of all areas that are not outside it. */
  readonly coast: Area["rings"];
}

/** A place with the land around it. */
export interface Site {
  readonly area: string;
  readonly outside: boolean;
  readonly at: Point;
}

/**
 * Divides the land among places: to each what is nearest to it, and all that belongs to one municipality together.
 * The borders are drawn as borders run, not as a ruler draws them.
 * @param reach how far the land goes beyond the outermost places, in units of the map
 */
export function areasAround(sites: readonly Site[], reach: number, projection: Projection): Land {
  const points = [...sites.map(({ at }) => at), ...surroundings(sites, reach, projection)];
  const cells = Delaunay.from(points.map(([x, y]) => [x, y] as [number, number])).voronoi([
    -4 * reach,
    -4 * reach,
    projection.width + 4 * reach,
    projection.height + 4 * reach,
  ]);
  const polygons = sites.map(({ area, outside }, index) => ({
    name: area,
    outside,
    geometry: { type: "Polygon", coordinates: [cells.cellPolygon(index)] } as Polygon,
  }));
  // Two places on one spot have one cell between them.
  const whole = polygons.filter(({ geometry: { coordinates } }) => coordinates[0]);
  const { areas, coast } = merged(whole);
  return {
    areas: areas.map((area) => ({ ...area, rings: area.rings.map(asGrown) })),
    coast: coast.map(asGrown),
  };
}

/** Points all around the places whose cells are the land that is not on the map. */
function surroundings(sites: readonly Site[], reach: number, projection: Projection): Point[] {
  const step = reach * 0.8;
  const points: Point[] = [];
  let odd = false;
  for (let y = -3 * reach; y <= projection.height + 3 * reach; y += step * 0.87) {
    for (let x = -3 * reach + (odd ? step / 2 : 0); x <= projection.width + 3 * reach; x += step)
      if (sites.every(({ at }) => distance(at, [x, y]) >= 2 * reach)) points.push([x, y]);
    odd = !odd;
  }
  return points;
}

/** The areas of a map that came with its borders: simplified as far as nobody sees it, the same on both sides of a border. */
export function areasOf(
  boundaries: readonly Boundary[],
  isOutside: (name: string) => boolean,
  projection: Projection,
): Land {
  const project = (position: Position): Position => {
    const [lon = 0, lat = 0] = position;
    return [...projection.at({ lat, lon })];
  };
  return merged(
    boundaries.map(({ name, geometry }) => ({
      name,
      outside: isOutside(name),
      geometry:
        geometry.type === "Polygon"
          ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(project)) }
          : {
              ...geometry,
              coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(project))),
            },
    })),
    (lines) => simplify(presimplify(lines), leastTriangle),
  );
}

/** The bend that is left out of a border: a triangle of so many square units (Visvalingam), of some 5 by 5 on 400. */
const leastTriangle = 12;

type Piece = {
  readonly name: string;
  readonly outside: boolean;
  readonly geometry: Polygon | MultiPolygon;
};

type Lines = Topology<{ pieces: GeometryCollection<Piece> }>;

/** Puts the pieces of one name together. */
function merged(pieces: readonly Piece[], treat: (lines: Lines) => Lines = (lines) => lines): Land {
  const features = pieces.map((piece) => ({
    type: "Feature" as const,
    properties: piece,
    geometry: piece.geometry,
  }));
  const collection: FeatureCollection<Polygon | MultiPolygon, Piece> = {
    type: "FeatureCollection",
    features,
  };
  const lines = treat(topology({ pieces: collection }) as unknown as Lines);
  const own = lines.objects.pieces.geometries as readonly Named[];
  const names = [...new Set(pieces.map(({ name }) => name))];
  const wholes = names.map((name) => {
    const parts = own.filter(({ properties }) => properties.name === name);
    return { name, outside: parts.every(({ properties }) => properties.outside), parts };
  });
  const tints = tintsOf(neighbors(wholes.map(({ parts }) => mergeArcs(lines, [...parts]))));
  const inside = own.filter(({ properties }) => !properties.outside);
  return {
    areas: wholes.map(({ name, outside, parts }, index) => ({
      name,
      outside,
      tint: tints[index] ?? 0,
      rings: ringsOf(merge(lines, [...parts])),
    })),
    coast: ringsOf(merge(lines, [...inside])),
  };
}

function ringsOf({ coordinates }: MultiPolygon): Area["rings"] {
  return coordinates
    .flat()
    .map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]))
    .filter((ring) => ring.length > 2); // What is left of a scrap of land that was simplified away is no ring.
}

/** A tint for each area that none of its neighbours has; for maps that can be painted so without looking ahead. */
function tintsOf(neighbours: readonly (readonly number[])[]): number[] {
  const tints: number[] = [];
  neighbours.forEach((others, index) => {
    const taken = new Set(others.filter((other) => other < index).map((other) => tints[other]));
    tints.push([0, 1, 2, 3].find((tint) => !taken.has(tint)) ?? 0);
  });
  return tints;
}

type Named = (TopologyPolygon<Piece> | TopologyMultiPolygon<Piece>) & { readonly properties: Piece };

/** How long the straight pieces of a drawn border are at most. */
const stride = 11;

/** A ring with its straight sides bent: each point strays by where it is alone, so that both sides of a border agree. */
function asGrown(ring: readonly Point[]): Point[] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const steps = Math.max(1, Math.round(distance(from, to) / stride));
    return Array.from({ length: steps }, (_, step) =>
      astray([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]),
    );
  });
}

function astray([x, y]: Point): Point {
  const a = Math.sin(x / 17 + 2.1 * Math.sin(y / 29)) + 0.6 * Math.sin(y / 8.5 + x / 31);
  const b = Math.sin(y / 19 + 1.7 * Math.sin(x / 23)) + 0.6 * Math.sin(x / 9.5 - y / 27);
  return [x + 3.4 * a, y + 3.4 * b];
}

/**
 * Rings as the data of one SVG path with soft corners: curves through the middles of the sides. Both sides of a
 * border are one curve; only where three areas meet is there a little room between them.
 */
export function softPath(rings: readonly (readonly Point[])[]): string {
  return rings.map(softRing).join("");
}

function softRing(ring: readonly Point[]): string {
  const middle = (index: number): Point => {
    const [ax, ay] = ring[index % ring.length] ?? [0, 0];
    const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  let [atX, atY] = rounded(middle(ring.length - 1));
  let path = `M${atX} ${atY}q`;
  ring.forEach((corner, index) => {
    const [toX, toY] = rounded(middle(index));
    const [byX, byY] = rounded(corner);
    const steps = [byX - atX, byY - atY, toX - atX, toY - atY].map(written);
    path += steps
      .map((step, at) => (step.startsWith("-") || (index === 0 && at === 0) ? step : ` ${step}`))
      .join("");
    [atX, atY] = [toX, toY];
  });
  return `${path}z`;
}

const written = (value: number): string =>
  String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, "$1.");
