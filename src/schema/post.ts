import type { z } from "zod";
import { commentsField, commonFields, permanentId, references, type Zone } from "./common.ts";
import { day, field, group, text } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

/** A post: a story of a day. `content/posts/2013/slug.md`. */
export const postSchema = (region: Zone) =>
  group("post", {
    ...commonFields(region),
    date: field(day(region.zone), { example: "2013-01-15", control: "day" }),
    author: field(text("name").optional(), { example: "Naam van de schrijver", control: "line" }),
    projects: references("project"),
    partners: references("partner"),
    places: references("place"),
    expires: field(day(region.zone).optional(), { example: "2026-12-31", control: "day" }),
    id: permanentId,
    comments: commentsField,
  });

export const postKind = {
  schema: postSchema,
  folder: "posts",
  part: "posts",
  wordExample: "berichten",
  day: "date",
  order: 10,
  isCommented: true,
  bloom: "post",
  icon: "article",
} as const satisfies KindDefinition;

/** What the front matter of a post says. */
export type PostData = z.output<ReturnType<typeof postSchema>>;
