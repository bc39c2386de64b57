import type { z } from "zod";
import { commonFields, location, references, type Zone } from "./common.ts";
import { choice, field, group, list, partialDate, text, webAddress } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** Whether one is under a roof there. */
export const sightSettings = {
  indoor: { nl: "binnen", de: "drinnen", en: "indoors" },
  outdoor: { nl: "buiten", de: "draußen", en: "outdoors" },
  both: { nl: "binnen en buiten", de: "drinnen und draußen", en: "indoors and outdoors" },
} as const;

/** Whether it costs something to get in. */
export const sightEntries = {
  free: { nl: "gratis", de: "kostenlos", en: "free" },
  partly: { nl: "deels gratis", de: "teils kostenlos", en: "partly free" },
  ticket: { nl: "met kaartje", de: "mit Eintrittskarte", en: "with a ticket" },
} as const;

/** How far one gets in a wheelchair. */
export const wheelchairAccess = {
  yes: { nl: "goed", de: "gut", en: "good" },
  partly: { nl: "deels", de: "teilweise", en: "partly" },
  no: { nl: "niet", de: "nicht", en: "not at all" },
} as const;

const access = group("access", {
  setting: field(choice(sightSettings).optional(), {
    example: "binnen",
    control: { choices: sightSettings },
  }),
  entry: field(choice(sightEntries).optional(), { example: "gratis", control: { choices: sightEntries } }),
  wheelchair: field(choice(wheelchairAccess).optional(), {
    example: "deels",
    control: { choices: wheelchairAccess },
  }),
});

const closed = (zone: string) =>
  group("closed", {
    since: field(partialDate(zone), { example: "2025-08", control: "date" }),
    next: field(text().optional(), { example: "In 2027 opent hier een bibliotheek.", control: "line" }),
  });

/** Where a text was taken from: a name, and an address where there is one. */
const source = group("source", {
  label: field(text("name"), { example: "Canon van Nederland", control: "line" }),
  url: field(webAddress().optional(), { example: "https://example.org/", control: "address" }),
});

/** A place to visit. `content/sights/slug.md`. (A `place` is a municipality or village that the region names.) */
export const sightSchema = (region: Zone) =>
  group("sight", {
    ...commonFields(region),
    places: references("place"),
    address: field(text().optional(), { example: "Bongerd 18, Heerlen", control: "line" }),
    location: field(location.optional(), { control: "group" }),
    access: field(access.optional(), { control: "group" }),
    closed: field(closed(region.zone).optional(), { control: "group" }),
    url: field(webAddress().optional(), { example: "https://example.org/", control: "address" }),
    projects: references("project"),
    sources: field(list(source).optional(), { control: "list" }),
  });

export const sightKind = {
  schema: sightSchema,
  folder: "sights",
  part: "sights",
  wordExample: "plekken",
  order: 50,
  isCommented: false,
  onMap: 4,
  bloom: "partner",
  icon: "attractions",
} as const satisfies KindDefinition;

/** What the front matter of a place to visit says. */
export type SightData = z.output<ReturnType<typeof sightSchema>>;
