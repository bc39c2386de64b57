import type { z } from "zod";
import type { Kind } from "../region/region.ts";
import type { Zone } from "./common.ts";
import { eventSchema } from "./event.ts";
import { pageSchema } from "./page.ts";
import { partnerSchema } from "./partner.ts";
import { postSchema } from "./post.ts";
import { projectSchema } from "./project.ts";

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
export type HeadOf<K extends Kind> = z.output<ReturnType<(typeof schemas)[K]>>;
