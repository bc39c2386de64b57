import type { z } from "zod";
import { commentsField, commonFields, permanentId, type Zone } from "./common.ts";
import { choice, field, group, number } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** The parts a page can play on the site. */
const pageLayouts = {
  text: { nl: "tekst", de: "Text", en: "text" },
  mission: { nl: "missie", de: "Auftrag", en: "mission" },
  contact: { nl: "contact", de: "Kontakt", en: "contact" },
} as const;

/** A page that is not of a day. `content/pages/slug.md`. */
export const pageSchema = (region: Zone) =>
  group("page", {
    ...commonFields(region),
    order: field(number(0, 9999).optional(), { example: "50", control: "number" }),
    layout: field(choice(pageLayouts).optional(), { example: "tekst", control: { choices: pageLayouts } }),
    id: permanentId,
    comments: commentsField,
  });

export const pageKind = {
  schema: pageSchema,
  folder: "pages",
  isCommented: true,
  bloom: "page",
  icon: "description",
} as const satisfies KindDefinition;

/** What the front matter of a page says. */
export type PageData = z.output<ReturnType<typeof pageSchema>>;
