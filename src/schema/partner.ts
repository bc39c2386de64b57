import { z } from "zod";
import { commonFields, labelledLink, location, picture, references, type Zone } from "./common.ts";
import { choice, field, list, webAddress } from "./field.ts";

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
    type: field(choice(partnerTypes), {
      label: { nl: "Soort", de: "Art", en: "Type" },
      help: {
        nl: "persoon, organisatie, netwerk of campagne.",
        de: "Person, Organisation, Netzwerk oder Kampagne.",
        en: "person, organisation, network or campaign.",
      },
      example: "netwerk",
      control: { choices: partnerTypes },
    }),
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
