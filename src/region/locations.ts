import { memo } from "../core/memo.ts";
import { type MapKind, mapKinds } from "../schema/kinds.ts";
import type { PlaceEntry } from "../schema/site.ts";
import { type Degrees, spacing } from "./projection.ts";
import { type EntryOf, listOf, type Region } from "./region.ts";

/** Anything that can be on the map. */
export type MapEntry = EntryOf<MapKind>;

/** Somewhere that an entry is. */
export interface MapLocation {
  readonly entry: MapEntry;
  readonly at: Degrees;
  /** What visitors call the spot, if it is more than a place of the region. */
  readonly name: string | undefined;
  /** The place it is in; without places of its own, the nearest one. */
  readonly place: PlaceEntry;
}

/** Everything that can be on the map: by kind, in the order of the region's lists. */
export function mapEntriesOf(region: Region): MapEntry[] {
  return mapKinds.flatMap((kind): readonly MapEntry[] =>
    kind === "event" ? [...region.coming, ...region.past] : listOf(region, kind),
  );
}

/** Tells whether a region has a map: it has places, and something is in one of them or in all of it. */
export const hasMap = memo((region: Region): boolean => {
  const places = region.settings.places ?? [];
  if (places.every(({ outside }) => outside)) return false;
  return mapEntriesOf(region).some((entry) => isWide(entry) || locationsOf(entry, places).length > 0);
});

/** The municipality of a place; its own name, if it is one or lies outside the region. */
export function areaOf({ name, municipality, outside }: PlaceEntry): string {
  return outside ? name : (municipality ?? name);
}

/** Tells whether an entry is in all of the region, and in no spot of it. */
export function isWide(entry: MapEntry): boolean {
  return exactSpot(entry) === undefined && entry.places.some(({ isRegion }) => isRegion);
}

/** Where an entry is: its exact spot if it has one, or else each of its places. Nowhere if it is in all of the region. */
export function locationsOf(entry: MapEntry, places: readonly PlaceEntry[]): MapLocation[] {
  const own = placesOf(entry);
  const exact = exactSpot(entry);
  if (exact) {
    const place = own.length === 1 ? own[0] : nearestTo(exact.at, own.length > 0 ? own : places);
    return place ? [{ entry, ...exact, place }] : [];
  }
  return own.map((place) => ({ entry, at: place, name: venueName(entry), place }));
}

/** The places of an entry; of an event whose venue has one, only that. */
function placesOf(entry: MapEntry): PlaceEntry[] {
  const places = entry.places.filter(({ isRegion }) => !isRegion).map((place) => place.entry);
  return entry.kind === "event" && entry.data.venue?.place && !isWide(entry) ? places.slice(0, 1) : places;
}

function venueName(entry: MapEntry): string | undefined {
  return entry.kind === "event" ? entry.data.venue?.name : undefined;
}

function exactSpot(entry: MapEntry): Pick<MapLocation, "at" | "name"> | undefined {
  if (entry.kind !== "event") {
    const { location } = entry.data;
    return location && { at: location, name: location.name };
  }
  const { lat, lon, name } = entry.data.venue ?? {};
  return lat === undefined || lon === undefined ? undefined : { at: { lat, lon }, name };
}

function nearestTo(at: Degrees, places: readonly PlaceEntry[]): PlaceEntry | undefined {
  const across = Math.cos((at.lat * Math.PI) / 180);
  const far = ({ lat, lon }: Degrees) => Math.hypot(lat - at.lat, (lon - at.lon) * across);
  return places.reduce<PlaceEntry | undefined>(
    (best, place) => (best && far(best) <= far(place) ? best : place),
    undefined,
  );
}

/** The places to draw: those of the region, and the ones outside it that are near enough to fit beside it. */
export function placesToDraw(places: readonly PlaceEntry[]): PlaceEntry[] {
  const own = places.filter(({ outside }) => !outside);
  const near = 3 * spacing(own);
  return places.filter((place) => {
    const nearest = place.outside ? nearestTo(place, own) : undefined;
    if (!nearest) return !place.outside;
    const across = Math.cos((place.lat * Math.PI) / 180);
    return Math.hypot(place.lat - nearest.lat, (place.lon - nearest.lon) * across) <= near;
  });
}
