import { memo } from "../../core/memo.ts";
import { wordsIn } from "../../i18n/languages.ts";
import {
  areaOf,
  hasMap,
  isWide,
  locationsOf,
  type MapEntry,
  type MapLocation,
  mapEntriesOf,
  placesToDraw,
} from "../../region/locations.ts";
import { type Degrees, distance, type Point, Projection, spacing } from "../../region/projection.ts";
import type { Region } from "../../region/region.ts";
import { type MapKind, mapKinds } from "../../schema/kinds.ts";
import type { PlaceEntry } from "../../schema/site.ts";
import { type Area, areasAround, areasOf, softPath } from "./areas.ts";
import { type Cluster, clusterOf, clustersOf, large } from "./clusters.ts";
import { groundTexture } from "./ground-texture.ts";
import { groupsOf, type MapGroup } from "./groups.ts";
import { type Label, labelsFor } from "./labels.ts";

/** An area as it is drawn. */
export interface DrawnArea {
  readonly name: string;
  readonly outside: boolean;
  /** 0 to 3; neighbours differ. */
  readonly tint: number;
  readonly path: string;
}

/** The map of a region: the land, and what is on it. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  /** The outer borders of the region, as the data of a path. */
  readonly coast: string;
  /** True when the borders are real ones, from `map.geojson`. */
  readonly isSurveyed: boolean;
  /** Tufts of grass, as the data of a path of lines. */
  readonly texture: string;
  readonly labels: readonly Label[];
  /** The flowers that stand for everything, and those for one kind only. */
  readonly clusters: Readonly<Record<"all" | MapKind, readonly Cluster[]>>;
  /** The same facts as a list: municipalities by name, places outside, the whole region, elsewhere. */
  readonly groups: readonly MapGroup[];
  readonly entries: readonly MapEntry[];
  /** How many could be on it, and are nowhere. */
  readonly unplaced: number;
  /** The id of the group of an area, on the page of the map. */
  idOf(area: string): string;
  /** The flowers of one entry only: where it is. */
  of(entry: MapEntry): readonly Cluster[];
}

/** The map of a region; none when nothing of it is anywhere. */
export const mapOf = memo(draw);

function draw(region: Region): RegionMap | undefined {
  if (!hasMap(region)) return undefined;
  const places = region.settings.places ?? [];
  const own = places.filter(({ outside }) => !outside);
  const all = mapEntriesOf(region);
  const locations = all.flatMap((entry) => locationsOf(entry, places));
  const wide = all.filter(isWide);
  const isSomewhere = (entry: MapEntry) =>
    wide.includes(entry) || locations.some((location) => location.entry === entry);

  const near = placesToDraw(places);
  const { boundaries } = region;
  const reach = spacing(own) * 0.62;
  const corners = boundaries.flatMap(({ geometry }) => cornersOf(geometry));
  const projection =
    corners.length > 0 ? new Projection([...corners, ...near], reach / 4) : new Projection(near, reach * 1.5);
  const { areas, coast } =
    boundaries.length > 0
      ? areasOf(boundaries, (name) => own.every((place) => areaOf(place) !== name), projection)
      : areasAround(near.map(siteOn(projection)), lengthOn(projection, reach, own), projection);

  const isShown = (location: MapLocation) => projection.has(projection.at(location.at), 4);
  const shown = locations.filter(isShown);
  const words = wordsIn(region.language).map;
  const corner = emptiestCorner(areas, projection);
  const growing = (isChosen: (entry: MapEntry) => boolean) => {
    const everywhere = wide.filter(isChosen);
    const where = { area: words.wholeRegion, places: [], at: corner };
    return [
      ...clustersOf(
        shown.filter(({ entry }) => isChosen(entry)),
        projection,
      ),
      ...(everywhere.length > 0 ? [clusterOf(everywhere, where)] : []),
    ];
  };
  const ofKind = (kind: MapKind) => growing((entry) => entry.kind === kind);
  const kinds = Object.fromEntries(mapKinds.map((kind) => [kind, ofKind(kind)])) as Record<
    MapKind,
    Cluster[]
  >;
  const clusters = { all: growing(() => true), ...kinds };
  const named = namesOn(near, shown).map(({ name, at }) => ({ name, at: projection.at(at) }));
  const labels = labelsFor(named, clusters.all, projection);
  const groups = groupsOf(region, locations, wide, isShown);
  return {
    width: projection.width,
    height: projection.height,
    areas: areas.map(drawnArea),
    coast: softPath(coast),
    isSurveyed: boundaries.length > 0,
    labels,
    texture: groundTexture(areas, clusters.all, labels, projection),
    clusters,
    groups,
    entries: all.filter(isSomewhere),
    unplaced: all.filter((entry) => !isSomewhere(entry)).length,
    idOf: (area) => groups.find(({ title }) => title === area)?.id ?? "",
    of: (entry) => clustersOf(locationsOf(entry, places).filter(isShown), projection).map(large),
  };
}

/** Where there is most room beside the land for what is in all of it. */
function emptiestCorner(areas: readonly Area[], projection: Projection): Point {
  const corners: readonly Point[] = [projection.height - 26, 90].flatMap((y): Point[] => [
    [70, y],
    [projection.width - 70, y],
  ]);
  const land = areas.flatMap(({ rings }) => rings.flat());
  const room = ([x, y]: Point) => Math.min(...land.map((point) => distance(point, [x, y - 30])));
  return corners.reduce((best, corner) => (room(corner) > room(best) ? corner : best));
}

function drawnArea({ name, outside, tint, rings }: Area): DrawnArea {
  return { name, outside, tint, path: softPath(rings) };
}

function siteOn(projection: Projection) {
  return (place: PlaceEntry) => ({
    area: areaOf(place),
    outside: place.outside ?? false,
    at: projection.at(place),
  });
}

/** A length in degrees of latitude as units of the map. */
function lengthOn(
  projection: Projection,
  degrees: number,
  [at = { lat: 0, lon: 0 }]: readonly Degrees[],
): number {
  return projection.at({ lat: at.lat - degrees, lon: at.lon })[1] - projection.at(at)[1];
}

function cornersOf(geometry: Region["boundaries"][number]["geometry"]): Degrees[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2).map(([lon = 0, lat = 0]) => ({ lat, lon }));
}

/** What is named on the map: every municipality and place outside, and other places where something is. */
function namesOn(
  places: readonly PlaceEntry[],
  locations: readonly MapLocation[],
): { name: string; at: Degrees }[] {
  const areas = [...new Set(places.map(areaOf))].map((name) => {
    const within = places.filter((place) => areaOf(place) === name);
    const seat = within.find((place) => place.name === name);
    const mean = (key: keyof Degrees) => within.reduce((sum, place) => sum + place[key], 0) / within.length;
    return { name, at: seat ?? { lat: mean("lat"), lon: mean("lon") } };
  });
  const others = places.filter(
    (place) => place.name !== areaOf(place) && locations.some((location) => location.at === place),
  );
  return [...areas, ...others.map((place) => ({ name: place.name, at: place }))];
}
