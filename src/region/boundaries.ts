import type { MultiPolygon, Polygon } from "geojson";

/** The file with the real borders of municipalities, beside `site.yaml`. */
export const boundaryFile = "map.geojson";

/** The borders of a municipality, from `map.geojson`: degrees (WGS 84), longitude first (RFC 7946). */
export interface Boundary {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}
