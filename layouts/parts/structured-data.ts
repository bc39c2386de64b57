import type {
  BlogPosting,
  BreadcrumbList,
  Event as EventData,
  Organization,
  Person,
  Place as PlaceData,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import { machineDay, rfc3339 } from "../../src/days.ts";
import type { Event, Partner, Post, Region } from "../../src/region.ts";
import { cardAddress } from "../../src/social-card/index.ts";
import type { Crumb } from "./breadcrumbs.tsx";
import { socialCard } from "./social-card.ts";
import type { Given } from "./template.ts";

/** A thing of schema.org as JSON-LD, safe inside a `script` element. */
export function jsonLd(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const context = "https://schema.org" as const;

/** The way to a page, for search engines. */
export function breadcrumbList(
  region: Region,
  crumbs: readonly Crumb[],
  title: string,
  address: string,
): WithContext<BreadcrumbList> {
  const steps = [
    { label: region.site.title, address: region.addresses.home },
    ...crumbs,
    { label: title, address },
  ];
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.label,
      item: region.absolute(step.address),
    })),
  };
}

/** The site itself, and who publishes it. */
export function webSite(region: Region): WithContext<WebSite> {
  const { site } = region;
  return {
    "@context": context,
    "@type": "WebSite",
    name: site.title,
    alternateName: site.region,
    description: site.description,
    url: region.absolute(region.addresses.home),
    inLanguage: region.language,
    publisher: publisher(region),
  };
}

function publisher(region: Region): Organization {
  const { title, links = [] } = region.site;
  return {
    "@type": "Organization",
    name: title,
    url: region.absolute(region.addresses.home),
    ...(links.length > 0 ? { sameAs: links.map(({ url }) => url) } : {}),
  };
}

/** The picture that stands for an entry elsewhere. */
function imageOf(given: Given, { address }: Post | Event): { image?: string } {
  const card = socialCard(given, address);
  return card ? { image: given.region.absolute(cardAddress(card)) } : {};
}

/** A post. */
export function blogPosting(given: Given, post: Post): WithContext<BlogPosting> {
  const { region } = given;
  return {
    "@context": context,
    "@type": "BlogPosting",
    headline: post.title,
    description: post.summary,
    // Search engines want to know the zone: a day is told by its first moment there.
    datePublished: rfc3339(post.date),
    ...(post.updated ? { dateModified: rfc3339(post.updated) } : {}),
    inLanguage: post.lang,
    url: region.absolute(post.address),
    ...imageOf(given, post),
    mainEntityOfPage: region.absolute(post.address),
    author: { "@type": "Person", name: post.author },
    publisher: publisher(region),
    ...(post.tags.length > 0 ? { keywords: post.tags.map(({ label }) => label).join(", ") } : {}),
    ...(post.places.length > 0
      ? { contentLocation: post.places.map(({ name }) => ({ "@type": "Place" as const, name })) }
      : {}),
  };
}

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

function spot({ lat, lon, name }: NonNullable<Partner["head"]["location"]>): PlaceData {
  return {
    "@type": "Place",
    ...(name ? { name } : {}),
    geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
  };
}

/** A partner: a person or an organisation. */
export function partnerData(
  region: Region,
  partner: Partner,
): WithContext<Person> | WithContext<Organization> {
  const { url, links = [], location, type } = partner.head;
  const about = {
    name: partner.title,
    url: region.absolute(partner.address),
    ...(partner.head.summary ? { description: partner.head.summary } : {}),
    ...(url || links.length > 0 ? { sameAs: [...(url ? [url] : []), ...links.map((link) => link.url)] } : {}),
  };
  return type === "person"
    ? { "@context": context, "@type": "Person", ...about }
    : {
        "@context": context,
        "@type": "Organization",
        ...about,
        ...(location ? { location: spot(location) } : {}),
      };
}
