import type { Event as EventData, WithContext } from "schema-dts";
import { machineDay } from "../../../src/days.ts";
import type { Event, Partner, Region } from "../../../src/region.ts";
import { context, imageOf } from "../structured-data.ts";
import type { Given } from "../template.ts";

const eventStatus = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  moved: "https://schema.org/EventRescheduled",
} as const;

/** An event. */
export function eventData(given: Given, event: Event): WithContext<EventData> {
  const { region } = given;
  const { venue, price, movedFrom } = event.head;
  const place = event.places[0]?.name ?? region.site.region;
  // Where nobody wrote how late it ends, midnight would be an end before the beginning.
  const hasEnd = event.start.time === undefined || event.end.instant > event.start.instant;
  return {
    "@context": context,
    "@type": "Event",
    name: event.title,
    description: event.summary,
    startDate: machineDay(event.start),
    ...(hasEnd ? { endDate: machineDay(event.end) } : {}),
    eventStatus: eventStatus[event.status],
    ...(event.status === "moved" && movedFrom ? { previousStartDate: machineDay(movedFrom) } : {}),
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    inLanguage: event.lang,
    url: region.absolute(event.address),
    ...imageOf(given, event),
    location: {
      "@type": "Place",
      name: venue?.name ?? place,
      address: {
        "@type": "PostalAddress",
        addressLocality: place,
        ...(venue?.address ? { streetAddress: venue.address } : {}),
      },
      ...(venue?.lat !== undefined && venue.lon !== undefined
        ? { geo: { "@type": "GeoCoordinates", latitude: venue.lat, longitude: venue.lon } }
        : {}),
    },
    ...(event.partners.length > 0
      ? { organizer: event.partners.map((partner) => organizer(region, partner)) }
      : {}),
    ...(price && /^(gratis|kostenlos|free)$/i.test(price) ? { isAccessibleForFree: true } : {}),
  };
}

function organizer(region: Region, { head, title, address }: Partner) {
  const type = head.type === "person" ? ("Person" as const) : ("Organization" as const);
  return { "@type": type, name: title, url: region.absolute(address) };
}
