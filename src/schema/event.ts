import type { z } from "zod";
import { commonFields, references, type Zone } from "./common.ts";
import { choice, day, field, group, number, text, timeSpan, webAddress } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** The states an event can be in. */
export const eventStatuses = {
  planned: { nl: "gaat door", de: "findet statt", en: "planned" },
  cancelled: { nl: "afgelast", de: "abgesagt", en: "cancelled" },
  moved: { nl: "verplaatst", de: "verschoben", en: "moved" },
} as const;

const venue = group("venue", {
  name: field(text("name"), { example: "Park Bekkerveld", control: "line" }),
  address: field(text().optional(), { example: "Hoofdstraat 14-16", control: "line" }),
  place: field(text("name").optional(), { example: "Heerlen", control: { references: "place" } }),
  lat: field(number(-90, 90).optional(), { example: "50.88365", control: "number" }),
  lon: field(number(-180, 180).optional(), { example: "5.98154", control: "number" }),
});

/** Something that happens on a day. `content/events/2026/slug.md`. */
export const eventSchema = (region: Zone) =>
  group("event", {
    ...commonFields(region),
    start: field(day(region.zone), { example: "2012-06-23", control: "day" }),
    end: field(day(region.zone).optional(), { example: "2012-06-24", control: "day" }),
    time: field(timeSpan().optional(), { example: "19:30-22:00", control: "time" }),
    hours: field(timeSpan().optional(), { example: "19:30-22:00", control: "time" }),
    venue: field(venue.optional(), { control: "group" }),
    project: field(text("name").optional(), { example: "parkcity-live", control: { references: "project" } }),
    partners: references("partner"),
    places: references("place"),
    status: field(choice(eventStatuses).optional(), {
      example: "afgelast",
      control: { choices: eventStatuses },
    }),
    movedFrom: field(day(region.zone).optional(), { example: "2012-06-16", control: "day" }),
    url: field(webAddress().optional(), { example: "https://example.org/", control: "address" }),
    price: field(text().optional(), { example: "gratis", control: "line" }),
    id: field(text().optional(), {
      example: "2012/parkcity-live@www.parkstadlimburgbloeit.nl",
      control: "line",
    }),
  });

export const eventKind = {
  schema: eventSchema,
  folder: "events",
  part: "agenda",
  wordExample: "agenda",
  day: "start",
  order: 40,
  isCommented: false,
  onMap: 2,
  bloom: "event",
  icon: "event",
} as const satisfies KindDefinition;

/** What the front matter of an event says. */
export type EventData = z.output<ReturnType<typeof eventSchema>>;
/** The state an event is in. */
export type EventStatus = keyof typeof eventStatuses;
