import type { z } from "zod";
import { asOf, commonFields, labelledLink, location, picture, references, type Zone } from "./common.ts";
import { choice, field, group, list, partialDate, webAddress } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** What a partner can be. */
export const partnerTypes = {
  person: { nl: "persoon", de: "Person", en: "person" },
  organisation: { nl: "organisatie", de: "Organisation", en: "organisation" },
  network: { nl: "netwerk", de: "Netzwerk", en: "network" },
  campaign: { nl: "campagne", de: "Kampagne", en: "campaign" },
} as const;

/** Somebody the region works with. `content/partners/slug.md`. */
export const partnerSchema = (region: Zone) =>
  group("partner", {
    ...commonFields(region),
    type: field(choice(partnerTypes).optional(), { example: "netwerk", control: { choices: partnerTypes } }),
    since: field(partialDate(region.zone).optional(), { example: "2010-04", control: "date" }),
    until: field(partialDate(region.zone).optional(), { example: "2012-12", control: "date" }),
    asOf: asOf(region),
    url: field(webAddress().optional(), { example: "https://example.org/", control: "address" }),
    logo: field(picture.optional(), { control: "group" }),
    links: field(list(labelledLink).optional(), { control: "list" }),
    location: field(location.optional(), { control: "group" }),
    places: references("place"),
  });

export const partnerKind = {
  schema: partnerSchema,
  folder: "partners",
  part: "partners",
  wordExample: "partners",
  order: 30,
  isCommented: false,
  onMap: 3,
  bloom: "partner",
  icon: "handshake",
} as const satisfies KindDefinition;

/** What the front matter of a partner says. */
export type PartnerData = z.output<ReturnType<typeof partnerSchema>>;
