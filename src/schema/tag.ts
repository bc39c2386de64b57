import { z } from "zod";
import { addressWord, field, group, list, text } from "./field.ts";
import { mostOfARegister } from "./sizes.ts";

/** The tag register: a list of tags. `content/tags.yaml`. */
export const tagsSchema = z
  .array(
    group("tag", {
      label: field(text("name"), { example: "Festivals", control: "line" }),
      slug: field(addressWord().optional(), { example: "festivals", control: "line" }),
      synonyms: field(list(text("name")).optional(), {
        example: "[festival, muziekfestival]",
        control: "list",
      }),
      intro: field(text("text").optional(), { example: "De festivals in de regio.", control: "text" }),
    }),
  )
  .max(mostOfARegister);

/** One entry of the tag register. */
export type TagEntry = z.output<typeof tagsSchema>[number];
