import { z } from "zod";
import { commentsField, commonFields, labelledLink, location, references, type Zone } from "./common.ts";
import { choice, day, field, flag, list, text } from "./field.ts";

/** The states a project can be in, in the order in which lists show them. */
export const projectStatuses = {
  active: { nl: "loopt", de: "läuft", en: "active" },
  idea: { nl: "idee", de: "Idee", en: "idea" },
  finished: { nl: "afgerond", de: "abgeschlossen", en: "finished" },
} as const;

/** A project of the region. `content/projects/slug.md`. */
export const projectSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    status: field(choice(projectStatuses), {
      label: { nl: "Stand", de: "Stand", en: "Status" },
      help: {
        nl: "loopt, idee of afgerond.",
        de: "läuft, Idee oder abgeschlossen.",
        en: "active, idea or finished.",
      },
      example: "loopt",
      control: { choices: projectStatuses },
    }),
    asOf: field(day(region.zone).optional(), {
      label: { nl: "Stand van", de: "Stand vom", en: "As of" },
      help: {
        nl: "De dag waarop de stand voor het laatst is vastgesteld.",
        de: "Der Tag, an dem der Stand zuletzt festgestellt wurde.",
        en: "The day on which the status was last established.",
      },
      example: "2013-01-15",
      control: "day",
    }),
    from: field(day(region.zone).optional(), {
      label: { nl: "Vanaf", de: "Von", en: "From" },
      help: { nl: "De eerste dag.", de: "Der erste Tag.", en: "The first day." },
      example: "2012-02-01",
      control: "day",
    }),
    until: field(day(region.zone).optional(), {
      label: { nl: "Tot en met", de: "Bis", en: "Until" },
      help: { nl: "De laatste dag.", de: "Der letzte Tag.", en: "The last day." },
      example: "2012-12-31",
      control: "day",
    }),
    partners: references("partner"),
    places: references("place"),
    location: field(location.optional(), {
      label: { nl: "Plek op de kaart", de: "Punkt auf der Karte", en: "Spot on the map" },
      help: {
        nl: "Waar het project te vinden is.",
        de: "Wo das Projekt zu finden ist.",
        en: "Where the project is.",
      },
      control: "group",
    }),
    role: field(text().optional(), {
      label: { nl: "Onze rol", de: "Unsere Rolle", en: "Our part" },
      help: {
        nl: "Wat wij in dit project doen of deden.",
        de: "Was wir in diesem Projekt tun oder taten.",
        en: "What we do or did in this project.",
      },
      example: "Begeleiding van de bewoners",
      control: "line",
    }),
    links: field(list(labelledLink).optional(), {
      label: { nl: "Links", de: "Links", en: "Links" },
      help: {
        nl: "Andere websites over dit project.",
        de: "Andere Websites zu diesem Projekt.",
        en: "Other websites about this project.",
      },
      control: "list",
    }),
    featured: field(flag().optional(), {
      label: { nl: "Uitgelicht", de: "Hervorgehoben", en: "Featured" },
      help: {
        nl: "ja zet het project op de voorpagina.",
        de: "ja zeigt das Projekt auf der Startseite.",
        en: "yes puts the project on the home page.",
      },
      formHelp: {
        nl: "Aan zet het project op de voorpagina.",
        de: "An zeigt das Projekt auf der Startseite.",
        en: "On puts the project on the home page.",
      },
      control: "flag",
    }),
    comments: commentsField,
  });

/** What the front matter of a project says. */
export type ProjectData = z.output<ReturnType<typeof projectSchema>>;
/** The state a project is in. */
export type ProjectStatus = keyof typeof projectStatuses;
