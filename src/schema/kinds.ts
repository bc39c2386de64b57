import type { z } from "zod";
import type { Zone } from "./common.ts";
import { eventSchema } from "./event.ts";
import { pageSchema } from "./page.ts";
import { partnerSchema } from "./partner.ts";
import { postSchema } from "./post.ts";
import { projectSchema } from "./project.ts";

/** The kinds of thing that have a file of their own. */
export type Kind = "post" | "project" | "partner" | "event" | "page";

/** The schema of every kind: the only list of kinds there is. */
export const schemas = {
  post: postSchema,
  project: projectSchema,
  partner: partnerSchema,
  event: eventSchema,
  page: pageSchema,
} satisfies Record<Kind, (region: Zone) => z.ZodType>;

/** The folder of each kind. */
export const folders: Readonly<Record<string, Kind>> = {
  posts: "post",
  projects: "project",
  partners: "partner",
  events: "event",
  pages: "page",
};

/** What the front matter of a kind says. */
export type DataOf<K extends Kind> = z.output<ReturnType<(typeof schemas)[K]>>;

/** The kinds of content that are somewhere, in the order in which the map tells of them. */
export const mapKinds = ["project", "event", "partner"] as const;
export type MapKind = (typeof mapKinds)[number];
