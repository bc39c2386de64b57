import type { Event as EventData, Place as PlaceData, VirtualLocation, WithContext } from "schema-dts";
import { countryOf } from "../../../src/core/country.ts";
import { machineDay } from "../../../src/core/days.ts";
import { priceOf } from "../../../src/core/price.ts";
import { onlineness } from "../../../src/region/online.ts";
import type { Event, Region } from "../../../src/region/region.ts";
import { context, imageOf } from "../structured-data.ts";
import type { Given } from "../template.ts";
import { partnerAs, publisher } from "./people.ts";

const eventStatus = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  moved: "https://schema.org/EventRescheduled",
} as const;

/** An event: nothing that its editor did not write, neither a place nor a price. */
export function eventData(given: Pick<Given, "region" | "assets">, event: Event): WithContext<EventData> {
  const { region } = given;
  const { movedFrom } = event.data;
  // Where nobody wrote how late it ends, midnight would be an end before the beginning.
  const hasEnd = event.start.time === undefined || event.end.instant > event.start.instant;
  const end = event.start.time === undefined ? event.lastDay : event.end;
  return {
    "@context": context,
    "@type": "Event",
    name: event.title,
    description: event.summary,
    startDate: machineDay(event.start),
    ...(hasEnd ? { endDate: machineDay(end) } : {}),
    ...scheduleOf(event),
    eventStatus: eventStatus[event.status],
    ...(event.status === "moved" && movedFrom ? { previousStartDate: machineDay(movedFrom) } : {}),
    inLanguage: event.lang,
    url: region.absolute(event.address),
    ...imageOf(given, event),
    ...whereOf(event, region),
    ...organizerOf(event, region),
    ...offerOf(event, region),
  };
}

/** The hours of each day: `startDate` and `endDate` alone would say that it goes on through the nights. */
function scheduleOf({ start, lastDay, hours }: Event) {
  if (!hours) return {};
  return {
    eventSchedule: {
      "@type": "Schedule" as const,
      repeatFrequency: "P1D",
      startDate: start.iso,
      endDate: lastDay.iso,
      startTime: `${hours.from}:00`,
      ...(hours.until ? { endTime: `${hours.until === "24:00" ? "00:00" : hours.until}:00` } : {}),
      scheduleTimezone: start.zone,
    },
  };
}

const offline = "https://schema.org/OfflineEventAttendanceMode" as const;
const online = "https://schema.org/OnlineEventAttendanceMode" as const;

/** Where it is, as far as that is written; of what may be online nothing is claimed but what is plain. */
function whereOf(event: Event, region: Region) {
  const { venue, url } = event.data;
  const place = placeOf(event, region);
  const manner = venue ? onlineness(venue.name) : "no";
  if (manner === "no" && !/\b(?:webinar|livestream)\b/i.test(event.title))
    return place ? { eventAttendanceMode: offline, location: place } : {};
  const isSomewhere = venue?.address !== undefined || venue?.lat !== undefined || event.places.length > 0;
  if (isSomewhere) return place ? { location: place } : {};
  if (manner !== "wholly") return {};
  const location: VirtualLocation | undefined = url ? { "@type": "VirtualLocation", url } : undefined;
  return { eventAttendanceMode: online, ...(location ? { location } : {}) };
}

function placeOf({ data: { venue }, places: [place] }: Event, region: Region): PlaceData | undefined {
  const name = venue?.name ?? place?.properName;
  if (name === undefined) return undefined;
  const country = place && !place.outside ? countryOf(region.settings.zone) : undefined;
  return {
    "@type": "Place",
    name,
    ...(place || venue?.address
      ? {
          address: {
            "@type": "PostalAddress",
            ...(venue?.address ? { streetAddress: venue.address } : {}),
            ...(place ? { [place.isRegion ? "addressRegion" : "addressLocality"]: place.properName } : {}),
            ...(country ? { addressCountry: country } : {}),
          },
        }
      : {}),
    ...(venue?.lat !== undefined && venue.lon !== undefined
      ? { geo: { "@type": "GeoCoordinates", latitude: venue.lat, longitude: venue.lon } }
      : {}),
  };
}

/** Who makes it: the partners it names, or those of its project, or the region itself. */
function organizerOf(event: Event, region: Region) {
  const own = event.partners.length > 0 ? event.partners : (event.project?.partners ?? []);
  return { organizer: own.length > 0 ? own.map((partner) => partnerAs(partner, region)) : publisher(region) };
}

/** What it costs; what was cancelled or is over is not offered any more. */
function offerOf(event: Event, region: Region) {
  const { data, address, status } = event;
  const price = data.price === undefined ? undefined : priceOf(data.price);
  if (!price || status === "cancelled" || event.isOver(region.today)) return {};
  const { amount, currency, isLeast } = price;
  const isFree = currency === undefined;
  const where = { url: data.url ?? region.absolute(address), ...(isFree ? {} : { priceCurrency: currency }) };
  return {
    ...(isFree ? { isAccessibleForFree: true } : {}),
    offers: isLeast
      ? { "@type": "AggregateOffer" as const, lowPrice: amount, ...where }
      : { "@type": "Offer" as const, price: amount, ...where },
  };
}
