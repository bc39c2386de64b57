import { expect, test } from "vitest";
import { eventData } from "../../layouts/parts/structured-data/event.ts";
import type { Given } from "../../layouts/parts/template.ts";
import { entry, regionOf, siteWithPlaces } from "../region-of.ts";

/** What search engines are told of an event, but for what depends on its picture. */
async function dataOf(head: string) {
  const region = await regionOf({
    "site.yaml": siteWithPlaces,
    "partners/kring.md": entry("title: Kring\ntype: network"),
    "projects/bloei.md": entry("title: Bloei\nstatus: active\npartners: [kring]"),
    "events/2026/a.md": entry(`title: A\nstart: 2026-06-20\n${head}`),
  });
  const [event] = region.events;
  if (!event) throw new Error("no event");
  return JSON.parse(JSON.stringify(eventData({ region, assets: {} } as Given, event))) as Record<
    string,
    unknown
  >;
}

test.each<[string, Record<string, unknown>]>([
  ["", { location: undefined, eventAttendanceMode: undefined, offers: undefined, endDate: "2026-06-20" }],
  [
    "venue: {name: Kerk, address: Plein 1, place: Heerlen}",
    {
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: {
        "@type": "Place",
        name: "Kerk",
        address: {
          "@type": "PostalAddress",
          streetAddress: "Plein 1",
          addressLocality: "Heerlen",
          addressCountry: "NL",
        },
      },
    },
  ],
  [
    "venue: {name: Online (videovergadering)}\nurl: https://vergaderen.example.org/j/123",
    {
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: { "@type": "VirtualLocation", url: "https://vergaderen.example.org/j/123" },
    },
  ],
  ["venue: {name: Online Lounge}", { eventAttendanceMode: undefined, location: undefined }],
  ["price: 5 euro", { offers: { "@type": "Offer", price: "5", priceCurrency: "EUR" } }],
  ["price: gratis", { isAccessibleForFree: true, offers: { price: "0" } }],
  [
    "price: 5 euro\nstatus: afgelast",
    { offers: undefined, eventStatus: "https://schema.org/EventCancelled" },
  ],
  ["project: bloei", { organizer: [{ "@type": "Organization", name: "Kring" }] }],
  ["partners: []", { organizer: { "@type": "Organization", name: "Testregio Bloeit" } }],
  ["time: 20:00-24:00", { startDate: "2026-06-20T20:00:00+02:00", endDate: "2026-06-21T00:00:00+02:00" }],
  ["time: 22:00-02:00", { endDate: "2026-06-21T02:00:00+02:00", eventSchedule: undefined }],
  [
    "end: 2026-06-22\nhours: 11:00-17:00",
    {
      startDate: "2026-06-20T11:00:00+02:00",
      endDate: "2026-06-22T17:00:00+02:00",
      eventSchedule: {
        repeatFrequency: "P1D",
        startTime: "11:00:00",
        endTime: "17:00:00",
        endDate: "2026-06-22",
      },
    },
  ],
])("an event with %j tells search engines so, and no more", async (head, wanted) => {
  const data = await dataOf(head);
  for (const [name, value] of Object.entries(wanted))
    if (value === undefined) expect(data).not.toHaveProperty(name);
    else expect(data).toMatchObject({ [name]: value });
});
