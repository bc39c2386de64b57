import type { MultiPolygon, Polygon, Position } from "geojson";
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { nearest } from "../core/nearest.ts";
import { fold } from "../core/text.ts";
import { type Boundary, boundaryFile } from "../region/boundaries.ts";
import { areaOf } from "../region/locations.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { PlaceEntry, SiteData } from "../schema/site.ts";
import { ProblemList } from "./problem.ts";
import { type FileResult, readLines } from "./read-file.ts";

/** The borders that could be read, and what is wrong with the rest. */
export interface BoundaryResult {
  readonly boundaries: readonly Boundary[];
  /** Who measured them, when and under which terms: what the file itself says at its top, as `source`. */
  readonly source?: string;
  readonly problems: ProblemList;
}

/**
 * Reads the borders of municipalities: a FeatureCollection of polygons in degrees (GeoJSON, RFC 7946), in which
 * some property of each feature is the name or the code of a municipality or a place in `site.yaml`.
 */
export function readBoundaries(content: string, exists: boolean, site: FileResult<SiteData>): BoundaryResult {
  if (!exists) return { boundaries: [], problems: new ProblemList(boundaryFile, []) };
  const { problems, lines } = readLines(content, boundaryFile);
  const boundaries: Boundary[] = [];
  const text = lines?.join("\n") ?? "";
  const errors: ParseError[] = [];
  const deep = lines && tooDeepAt(text);
  const tree = deep === undefined ? parseTree(text, errors, { disallowComments: true }) : undefined;
  const lineOf = (node: Node | undefined) => text.slice(0, node?.offset ?? 0).split("\n").length;
  const [error] = errors;
  const features = tree && findNodeAtLocation(tree, ["features"]);
  if (!lines) return { boundaries, problems };
  if (deep !== undefined) {
    problems.add(deep, { code: "nestedTooDeep" });
    return { boundaries, problems };
  }
  if (error || !tree) problems.add(text.slice(0, error?.offset ?? 0).split("\n").length, { code: "notJson" });
  else if (valueAt(tree, "type") !== "FeatureCollection" || features?.type !== "array")
    problems.add(1, { code: "notGeoJson" });
  else {
    const places = site.data?.places ?? [];
    for (const feature of features.children ?? []) {
      const read = readFeature(feature, places, site.isSound);
      if ("code" in read) problems.add(lineOf(feature), read);
      else boundaries.push(read);
    }
    if (problems.problems.length === 0 && site.isSound) checkWhole(boundaries, places, problems);
    const source = valueAt(tree, "source");
    if (typeof source === "string" && source.trim() !== "")
      return { boundaries, source: source.trim(), problems };
  }
  return { boundaries, problems };
}

/** More brackets within each other than this are in no map: a MultiPolygon has nine. */
const deepest = 100;

/** The line (from 1) at which JSON is nested too deep to be read, if it is. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/g)) {
    if (part === "[" || part === "{") depth += 1;
    else if (part === "]" || part === "}") depth -= 1;
    if (depth > deepest) return text.slice(0, index).split("\n").length;
  }
  return undefined;
}

function valueAt(node: Node, ...path: readonly (string | number)[]): unknown {
  const found = findNodeAtLocation(node, [...path]);
  return found && getNodeValue(found);
}

function readFeature(feature: Node, places: readonly PlaceEntry[], isWhole: boolean): Boundary | ErrorCode {
  const properties: unknown = valueAt(feature, "properties");
  const said = Object.values(properties ?? {}).filter((value) => typeof value === "string");
  const named = places.find((place) =>
    said.some((word) =>
      [place.code, place.name, areaOf(place)].some((name) => name && fold(name) === fold(word)),
    ),
  );
  const word = String(valueAt(feature, "properties", "name") ?? said[0] ?? "");
  const name = named ? areaOf(named) : word;
  if (!named && isWhole) {
    const suggestion = word === "" ? undefined : nearest(word, [...new Set(places.map(areaOf))]);
    return { code: "boundaryName", name: word, suggestion };
  }
  const type = valueAt(feature, "geometry", "type");
  const coordinates = valueAt(feature, "geometry", "coordinates");
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons)) return { code: "boundaryShape", name, found: String(type ?? "null") };
  for (const ring of polygons.flat() as readonly unknown[]) {
    if (!isRing(ring)) return { code: "boundaryShape", name, found: String(type) };
    const astray = ring.find(([lon = 0, lat = 0]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
    if (astray) return { code: "boundaryDegrees", name, value: astray.slice(0, 2).join(", ") };
  }
  return { name, geometry: { type, coordinates } as Polygon | MultiPolygon };
}

/** Tells whether something is a closed ring of at least three corners (RFC 7946, 3.1.6). */
function isRing(ring: unknown): ring is Position[] {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const isPosition = (at: unknown) => Array.isArray(at) && at.length >= 2 && at.every(Number.isFinite);
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  return ring.every(isPosition) && first[0] === last[0] && first[1] === last[1];
}

/** How far a place may be from the borders of its municipality, in degrees: neighbours are nearer, other countries are not. */
const farthest = 0.3;

function checkWhole(
  boundaries: readonly Boundary[],
  places: readonly PlaceEntry[],
  problems: ProblemList,
): void {
  const own = places.filter(({ outside }) => !outside);
  for (const name of new Set(own.map(areaOf))) {
    const corners = boundaries
      .filter((boundary) => boundary.name === name)
      .flatMap(
        ({ geometry }) => geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as Position[],
      );
    const isNear = () =>
      own
        .filter((place) => areaOf(place) === name)
        .some(({ lat, lon }) => isWithin([lon, lat], corners, farthest));
    if (corners.length === 0) problems.add(1, { code: "boundaryMissing", name });
    else if (!isNear()) problems.add(1, { code: "boundaryElsewhere", name });
  }
}

/** Tells whether a point is in the rectangle around others, or at most so far beside it. */
function isWithin(point: Position, others: readonly Position[], beside: number): boolean {
  return [0, 1].every((axis) => {
    const values = others.map((other) => other[axis] ?? 0);
    const least = values.reduce((a, b) => Math.min(a, b));
    const most = values.reduce((a, b) => Math.max(a, b));
    const value = point[axis] ?? 0;
    return value >= least - beside && value <= most + beside;
  });
}
