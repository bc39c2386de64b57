import { z } from "zod";
import {
  asOf,
  commentsField,
  commonFields,
  labelledLink,
  location,
  references,
  type Zone,
} from "./common.ts";
import { choice, field, flag, list, partialDate, text } from "./field.ts";

/** The states a project can be in, in the order in which lists show them. */
export const projectStatuses = {
  active: { nl: "loopt", de: "läuft", en: "active" },
  idea: { nl: "idee", de: "Idee", en: "idea" },
  contributed: { nl: "bijgedragen", de: "mitgewirkt", en: "contributed" },
  finished: { nl: "afgerond", de: "abgeschlossen", en: "finished" },
} as const;

/**
 * What a status has become by today, in the order of their lists: what runs or is an idea by a date that is long ago
 * ran then, or was one. `region/status.ts` tells which it is.
 */
export const projectStates = [
  "runs",
  "begins",
  "idea",
  "ran",
  "contributed",
  "finished",
  "formerIdea",
] as const;

/** A project of the region. `content/projects/slug.md`. */
export const projectSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    status: field(choice(projectStatuses), {
      label: { nl: "Status", de: "Status", en: "Status" },
      help: {
        nl: "loopt, idee, bijgedragen (ons aandeel is klaar, het project zelf is van anderen) of afgerond.",
        de: "läuft, Idee, mitgewirkt (unser Anteil ist getan, das Projekt selbst gehört anderen) oder abgeschlossen.",
        en: "active, idea, contributed (our part is done, the project itself is somebody else's) or finished.",
      },
      example: "loopt",
      control: { choices: projectStatuses },
    }),
    asOf: asOf(region, "de status", "der Status", "the status"),
    from: field(partialDate(region.zone).optional(), {
      label: { nl: "Vanaf", de: "Von", en: "From" },
      help: {
        nl: "Wanneer het begon: een dag, een maand of een jaar.",
        de: "Wann es begann: ein Tag, ein Monat oder ein Jahr.",
        en: "When it began: a day, a month or a year.",
      },
      example: "2010-04",
      control: "date",
    }),
    until: field(partialDate(region.zone).optional(), {
      label: { nl: "Tot en met", de: "Bis", en: "Until" },
      help: {
        nl: "Wanneer het eindigde: een dag, een maand of een jaar. Bij december staat er “eind” en het jaar.",
        de: "Wann es endete: ein Tag, ein Monat oder ein Jahr. Bei Dezember steht dort „Ende“ und das Jahr.",
        en: "When it ended: a day, a month or a year. December is shown as the end of its year.",
      },
      example: "2012-12",
      control: "date",
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
/** What a project is in today. */
export type ProjectState = (typeof projectStates)[number];
