import { z } from "zod";
import { commentsField, commonFields, permanentId, references, type Zone } from "./common.ts";
import { day, field, text } from "./field.ts";

/** A post: a story of a day. `content/posts/2013/slug.md`. */
export const postSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    date: field(day(region.zone), {
      label: { nl: "Datum", de: "Datum", en: "Date" },
      help: {
        nl: "De dag waarop het bericht verschijnt. Een dag in de toekomst houdt het bericht tot dan tegen.",
        de: "Der Tag, an dem der Beitrag erscheint. Ein künftiger Tag hält ihn bis dahin zurück.",
        en: "The day on which the post appears. A day in the future holds it back until then.",
      },
      example: "2013-01-15",
      control: "day",
    }),
    author: field(text("name").optional(), {
      label: { nl: "Auteur", de: "Autor", en: "Author" },
      help: {
        nl: "Wie het schreef, als dat iemand anders is dan in site.yaml.",
        de: "Wer es schrieb, wenn es jemand anderes ist als in site.yaml.",
        en: "Who wrote it, if that is somebody else than in site.yaml.",
      },
      example: "Naam van de schrijver",
      formHelp: {
        nl: "Wie het schreef, als dat een ander is dan de vaste auteur.",
        de: "Wer es schrieb, wenn es nicht der übliche Autor ist.",
        en: "Who wrote it, if that is not the usual author.",
      },
      control: "line",
    }),
    projects: references("project"),
    partners: references("partner"),
    places: references("place"),
    expires: field(day(region.zone).optional(), {
      label: { nl: "Verloopt op", de: "Läuft ab am", en: "Expires" },
      help: {
        nl: "Vanaf deze dag staat het bericht niet meer op de site.",
        de: "Ab diesem Tag steht der Beitrag nicht mehr auf der Website.",
        en: "From this day on the post is no longer on the site.",
      },
      example: "2026-12-31",
      control: "day",
    }),
    id: permanentId,
    comments: commentsField,
  });

/** What the front matter of a post says. */
export type PostData = z.output<ReturnType<typeof postSchema>>;
