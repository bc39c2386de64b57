import type { TouristAttraction, WithContext } from "schema-dts";
import type { Sight } from "../../../src/region/region.ts";
import { context, imageOf } from "../structured-data.ts";
import type { Given } from "../template.ts";

/** A place to visit. That it costs nothing, or something, is only said of what is open. */
export function sightData(
  given: Pick<Given, "region" | "assets">,
  sight: Sight,
): WithContext<TouristAttraction> {
  const { region } = given;
  const { address, location, access, url, closed, summary } = sight.data;
  const isFree = closed || !access?.entry || access.entry === "partly" ? undefined : access.entry === "free";
  return {
    "@context": context,
    "@type": "TouristAttraction",
    name: sight.title,
    url: region.absolute(sight.address),
    description: summary ?? sight.summary,
    ...imageOf(given, sight),
    ...(address ? { address } : {}),
    ...(location
      ? { geo: { "@type": "GeoCoordinates", latitude: location.lat, longitude: location.lon } }
      : {}),
    ...(sight.places.length > 0
      ? {
          containedInPlace: sight.places.map(({ properName }) => ({
            "@type": "Place" as const,
            name: properName,
          })),
        }
      : {}),
    ...(isFree === undefined ? {} : { isAccessibleForFree: isFree }),
    ...(url ? { sameAs: [url] } : {}),
  };
}
