import { z } from "zod";
import { commentsField, commonFields, permanentId, type Zone } from "./common.ts";
import { choice, field, number } from "./field.ts";

/** The parts a page can play on the site. */
const pageLayouts = {
  text: { nl: "tekst", de: "Text", en: "text" },
  mission: { nl: "missie", de: "Auftrag", en: "mission" },
  contact: { nl: "contact", de: "Kontakt", en: "contact" },
} as const;

/** A page that is not of a day. `content/pages/slug.md`. */
export const pageSchema = (region: Zone) =>
  z.strictObject({
    ...commonFields(region),
    order: field(number(0, 9999).optional(), {
      label: { nl: "Volgorde", de: "Reihenfolge", en: "Order" },
      help: {
        nl: "De plek in het menu: een lager getal staat eerder. Zonder getal staat de pagina alleen onderaan de site.",
        de: "Der Platz im Menü: kleinere Zahlen stehen vorn. Ohne Zahl steht die Seite nur in der Fußzeile.",
        en: "The place in the menu: lower comes first. Without a number the page is in the footer only.",
      },
      example: "50",
      control: "number",
    }),
    layout: field(choice(pageLayouts).optional(), {
      label: { nl: "Soort pagina", de: "Art der Seite", en: "Kind of page" },
      help: {
        nl: "tekst; missie staat ook op de voorpagina; contact toont ook de contactgegevens uit site.yaml.",
        de: "Text; Auftrag steht auch auf der Startseite; Kontakt zeigt auch die Angaben aus site.yaml.",
        en: "text; mission is on the home page too; contact also shows the details from site.yaml.",
      },
      formHelp: {
        nl: "missie staat ook op de voorpagina; contact toont ook de contactgegevens van de site.",
        de: "Auftrag steht auch auf der Startseite; Kontakt zeigt auch die Kontaktdaten der Website.",
        en: "mission is on the home page too; contact also shows the contact details of the site.",
      },
      example: "tekst",
      control: { choices: pageLayouts },
    }),
    id: permanentId,
    comments: commentsField,
  });

/** What the front matter of a page says. */
export type PageData = z.output<ReturnType<typeof pageSchema>>;
