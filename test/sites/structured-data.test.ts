import { describe, expect, test } from "vitest";
import { at, listAt, openSites, type Parsed, parseJson, textAt, wrongOn } from "./site.ts";

/*
 * What search engines ask of each type of schema.org that pages use (developers.google.com/search/docs/appearance/
 * structured-data: article, breadcrumb, event, organization, site names), required and recommended alike.
 */
const asked: Readonly<Record<string, readonly string[]>> = {
  BlogPosting: ["headline", "datePublished", "image", "publisher", "url"],
  BreadcrumbList: ["itemListElement"],
  Event: ["name", "startDate", "eventStatus", "organizer", "description", "image", "url"],
  GeoCoordinates: ["latitude", "longitude"],
  ContactPoint: ["contactType"],
  ImageObject: ["url", "width", "height"],
  ListItem: ["position", "name", "item"],
  Organization: ["name", "url"],
  Person: ["name"],
  Place: [],
  AggregateOffer: ["lowPrice", "priceCurrency", "url"],
  Offer: ["price", "url"],
  PostalAddress: [],
  Project: ["name", "url", "description", "disambiguatingDescription"],
  Schedule: ["repeatFrequency", "startDate", "endDate", "startTime", "scheduleTimezone"],
  TouristAttraction: ["name", "url", "description"],
  VirtualLocation: ["url"],
  WebSite: ["name", "url"],
};
const addressNames = ["url", "item", "image", "mainEntityOfPage", "sameAs"];
/** A moment with its zone (ISO 8601); of an event the day alone, when nobody said at what time. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A date as exactly as it is known. */
const dayOrLess = /^\d{4}(?:-\d{2}){0,2}$/;

/** A thing with all things in it. */
function* thingsIn(parsed: Parsed): Generator<Parsed> {
  if (typeof parsed !== "object" || parsed === null) return;
  if (!Array.isArray(parsed)) yield parsed;
  for (const part of Object.values(parsed)) yield* thingsIn(part);
}

describe.each(await openSites())("the structured data of $name", (site) => {
  const { pages, origin } = site;
  const everything = pages.map((page) => ({
    page,
    things: page.data.flatMap((json) => [...thingsIn(parseJson(json))]),
  }));
  const wrong = (look: (thing: Parsed, type: string) => readonly string[]) =>
    everything.flatMap(({ page, things }) =>
      things.flatMap((thing) => {
        const type = textAt(thing, "@type");
        return look(thing, type).map((it) => `${page.address} ${type}: ${it}`);
      }),
    );

  test("is of types that are known here, and of each there is one", () => {
    const found = new Set(everything.flatMap(({ things }) => things.map((thing) => textAt(thing, "@type"))));
    expect([...found].filter((type) => !Object.hasOwn(asked, type))).toEqual([]);
    expect(found.size).toBeGreaterThan(7);
  });

  test("says what search engines ask of its type, and nothing empty", () => {
    expect(
      wrong((thing, type) => [
        ...(asked[type] ?? []).filter((name) => at(thing, name) === undefined),
        ...Object.entries(thing as object)
          .filter(
            ([, value]) => value === "" || value === null || (Array.isArray(value) && value.length === 0),
          )
          .map(([name]) => name),
      ]),
    ).toEqual([]);
  });

  test("has full addresses, and those on the site are there", () => {
    const isGood = (address: string) =>
      /^https?:\/\//.test(address) &&
      URL.canParse(address) &&
      (!address.startsWith(`${origin}/`) || site.has(address.slice(origin.length)));
    expect(
      wrong((thing) =>
        addressNames.flatMap((name) =>
          listAt(thing, name)
            // A picture may be a thing, whose own address is looked at as well.
            .filter((address) => typeof address !== "object")
            .map((address) => textAt(address))
            .filter((address) => !isGood(address)),
        ),
      ),
    ).toEqual([]);
  });

  test("names who wrote a post, or credits a name of whom nobody knows what it is", () => {
    expect(
      wrong((thing, type) => {
        if (type !== "BlogPosting") return [];
        const isCredited = textAt(thing, "author", "name") !== "" || textAt(thing, "creditText") !== "";
        return isCredited ? [] : [textAt(thing, "headline")];
      }),
    ).toEqual([]);
  });

  test("tells moments with their zone, of an event without a time the day, and of a project what is known", () => {
    expect(
      wrong((thing, type) =>
        Object.entries(thing as object)
          .filter(([name]) => /Date$|^date/.test(name))
          .flatMap(([name, value]) => {
            const isDay =
              (/^(?:Event|Schedule)$/.test(type) && day.test(String(value))) ||
              (type === "Project" && dayOrLess.test(String(value)));
            return (moment.test(String(value)) || isDay) && !Number.isNaN(Date.parse(String(value)))
              ? []
              : [`${name} ${value}`];
          }),
      ),
    ).toEqual([]);
  });

  test("says where an event is if its editor did, and nowhere else", () => {
    const written = new Set(
      site.region.events
        .filter(({ data, places }) => data.venue !== undefined || places.length > 0)
        .map(({ address }) => `${origin}${address}`),
    );
    expect(
      wrong((thing, type) => {
        if (type !== "Event") return [];
        const place = at(thing, "location");
        const isGood = written.has(textAt(thing, "url"))
          ? textAt(place, "@type") === "Place" && textAt(place, "name") !== ""
          : place === undefined && at(thing, "eventAttendanceMode") === undefined;
        return isGood ? [] : [JSON.stringify(place)];
      }),
    ).toEqual([]);
  });

  test("leads back by at least two steps, wherever it leads back", () => {
    expect(
      wrongOn(pages, (page) =>
        page.data
          .map(parseJson)
          .filter((thing) => textAt(thing, "@type") === "BreadcrumbList")
          .filter((thing) => listAt(thing, "itemListElement").length < 2)
          .map((thing) => JSON.stringify(thing)),
      ),
    ).toEqual([]);
  });
});
