import { z } from "zod";
import { addressWord, field, list, text } from "./field.ts";
import { mostOfARegister } from "./sizes.ts";

/** The tag register: a list of tags. `content/tags.yaml`. */
export const tagsSchema = z
  .array(
    z.strictObject({
      label: field(text("name"), {
        label: { nl: "Naam", de: "Name", en: "Label" },
        help: {
          nl: "Hoe het onderwerp heet op de site.",
          de: "Wie das Thema auf der Website heißt.",
          en: "What the topic is called on the site.",
        },
        example: "Festivals",
        control: "line",
      }),
      slug: field(addressWord().optional(), {
        label: { nl: "Adres", de: "Adresse", en: "Slug" },
        help: {
          nl: "Het woord in het adres, als dat anders is dan de naam.",
          de: "Das Wort in der Adresse, wenn es anders ist als der Name.",
          en: "The word in the address, if it differs from the label.",
        },
        example: "festivals",
        control: "line",
      }),
      synonyms: field(list(text("name")).optional(), {
        label: { nl: "Andere woorden", de: "Andere Wörter", en: "Synonyms" },
        help: {
          nl: "Woorden die hetzelfde onderwerp bedoelen.",
          de: "Wörter, die dasselbe Thema meinen.",
          en: "Words that mean the same topic.",
        },
        example: "[festival, muziekfestival]",
        control: "list",
      }),
      intro: field(text("text").optional(), {
        label: { nl: "Inleiding", de: "Einleitung", en: "Introduction" },
        help: {
          nl: "Eén zin boven de lijst.",
          de: "Ein Satz über der Liste.",
          en: "One sentence above the list.",
        },
        example: "De festivals in de regio.",
        control: "text",
      }),
    }),
  )
  .max(mostOfARegister);

/** One entry of the tag register. */
export type TagEntry = z.output<typeof tagsSchema>[number];
