import { z } from "zod";
import {
  choice,
  day,
  field,
  flag,
  focusPoint,
  group,
  languageTag,
  list,
  number,
  oldAddress,
  partialDate,
  type Referable,
  text,
  webAddress,
} from "./field.ts";

/** What a schema must know of the region before it can read a file. */
export interface Zone {
  /** IANA name of the region's time zone. */
  readonly zone: string;
}

/** A picture: its file in `media/`, and what is said about it. */
export const picture = z.preprocess(
  (written) => (typeof written === "string" ? { src: written } : written),
  group("picture", {
    src: field(text(), { example: "schachtbok.svg", control: "picture" }),
    alt: field(text().optional(), {
      example: "Bewoners eten samen aan een lange tafel in de straat",
      control: "line",
    }),
    credit: field(text().optional(), { example: '"Foto: naam van de maker"', control: "line" }),
    note: field(text().optional(), { example: "verzonnen, in het echt anders", control: "line" }),
    licence: field(text().optional(), { example: "CC BY 4.0", control: "line" }),
    focus: field(focusPoint().optional(), { example: "50% 30%", control: "line" }),
    decorative: field(flag().optional(), { control: "flag" }),
  }),
);

/** A link with its text. `old` marks an address that may no longer answer. */
export const labelledLink = group("link", {
  label: field(text("name"), { example: "Wikipedia", control: "line" }),
  url: field(webAddress(), { example: "https://example.org/", control: "address" }),
  old: field(flag().optional(), { control: "flag" }),
});

/** A point on the map, in degrees (WGS 84). */
export const location = group("location", {
  lat: field(number(-90, 90), { example: "50.86583", control: "number" }),
  lon: field(number(-180, 180), { example: "6.0625", control: "number" }),
  name: field(text("name").optional(), { example: "Het oude postkantoor", control: "line" }),
});

/** A reference to another thing by its slug (its file name) or, for a place, its name. */
export const references = (to: Referable) =>
  field(list(text("name")).optional(), {
    example: to === "place" ? "[Heerlen, Kerkrade]" : "[sjtub]",
    control: { references: to },
  });

/** The date by which something was so, in an entry that tells how something stands. */
export const asOf = ({ zone }: Zone) =>
  field(partialDate(zone).optional(), { example: "2013-01", control: "date" });

/** The fields that every kind has. */
export const commonFields = ({ zone }: Zone) => ({
  title: field(text("title"), { example: '"Kerkrade: stad van muziek"', control: "line" }),
  summary: field(text("text").optional(), {
    example: "Bewoners dekten de tafel voor de hele straat.",
    control: "text",
  }),
  image: field(picture.optional(), { control: "group" }),
  tags: field(list(text("name")).optional(), { example: "[Kunst, Festivals]", control: "tags" }),
  draft: field(flag().optional(), { example: "ja", control: "flag" }),
  lang: field(languageTag().optional(), { example: "de", control: "line" }),
  redirects: field(list(oldAddress()).optional(), { example: "[/2013/01/oude-titel.html]", control: "list" }),
  updated: field(day(zone).optional(), { example: "2013-02-01", control: "day" }),
});

/** The name by which what came from another platform is known for ever. */
export const permanentId = field(text().optional(), {
  example: "tag:voorbeeld.nl,2013:bericht-7",
  control: "line",
});

const commentStates = {
  open: { nl: "open", de: "offen", en: "open" },
  closed: { nl: "gesloten", de: "geschlossen", en: "closed" },
  off: { nl: "uit", de: "aus", en: "off" },
} as const;

/** Whether readers may comment: yes, only read what is there, or not at all. */
export const commentsField = field(choice(commentStates).optional(), {
  example: "open",
  control: { choices: commentStates },
});
