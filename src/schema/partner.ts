import { z } from "zod";
import { asOf, commonFields, labelledLink, location, picture, references, type Zone } from "./common.ts";
import { choice, field, list, partialDate, webAddress } from "./field.ts";

/** What a partner can be. */
export const partnerTypes = {
  person: { nl: "persoon", de: "Person", en: "person" },
  organisation: { nl: "organisatie", de: "Organisation", en: "organisation" },
  network: { nl: "netwerk", de: "Netzwerk", en: "network" },
  campaign: { nl: "campagne", de: "Kampagne", en: "campaign" },
} as const;

/** Somebody the region works with. `content/partners/slug.md`. */
export const partnerSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    type: field(choice(partnerTypes).optional(), {
      label: { nl: "Soort", de: "Art", en: "Type" },
      help: {
        nl: "persoon, organisatie, netwerk of campagne; niets als u het niet weet.",
        de: "Person, Organisation, Netzwerk oder Kampagne; nichts, wenn Sie es nicht wissen.",
        en: "person, organisation, network or campaign; nothing if you do not know.",
      },
      example: "netwerk",
      control: { choices: partnerTypes },
    }),
    since: field(partialDate(region.zone).optional(), {
      label: { nl: "Samen sinds", de: "Zusammen seit", en: "Together since" },
      help: {
        nl: "Wanneer de samenwerking begon: een dag, een maand of een jaar.",
        de: "Wann die Zusammenarbeit begann: ein Tag, ein Monat oder ein Jahr.",
        en: "When you began to work together: a day, a month or a year.",
      },
      example: "2010-04",
      control: "date",
    }),
    until: field(partialDate(region.zone).optional(), {
      label: { nl: "Samen tot en met", de: "Zusammen bis", en: "Together until" },
      help: {
        nl: "Wanneer de samenwerking eindigde. Bij december staat er “eind” en het jaar.",
        de: "Wann die Zusammenarbeit endete. Bei Dezember steht dort „Ende“ und das Jahr.",
        en: "When you stopped working together. December is shown as the end of its year.",
      },
      example: "2012-12",
      control: "date",
    }),
    asOf: asOf(region, "dit", "das", "this"),
    url: field(webAddress().optional(), {
      label: { nl: "Website", de: "Website", en: "Website" },
      help: { nl: "De eigen website.", de: "Die eigene Website.", en: "Their own website." },
      example: "https://example.org/",
      control: "address",
    }),
    logo: field(picture.optional(), {
      label: { nl: "Logo", de: "Logo", en: "Logo" },
      help: {
        nl: "Het beeldmerk, liefst als SVG.",
        de: "Das Logo, am besten als SVG.",
        en: "The logo, preferably as SVG.",
      },
      control: "group",
    }),
    links: field(list(labelledLink).optional(), {
      label: { nl: "Links", de: "Links", en: "Links" },
      help: {
        nl: "Andere pagina's van deze partner.",
        de: "Weitere Seiten dieses Partners.",
        en: "Other pages of this partner.",
      },
      control: "list",
    }),
    location: field(location.optional(), {
      label: { nl: "Plek op de kaart", de: "Punkt auf der Karte", en: "Spot on the map" },
      help: {
        nl: "Waar de partner te vinden is.",
        de: "Wo der Partner zu finden ist.",
        en: "Where the partner is.",
      },
      control: "group",
    }),
    places: references("place"),
  });

/** What the front matter of a partner says. */
export type PartnerData = z.output<ReturnType<typeof partnerSchema>>;
