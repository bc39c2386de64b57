import type { z } from "zod";
import {
  asOf,
  commentsField,
  commonFields,
  labelledLink,
  location,
  references,
  type Zone,
} from "./common.ts";
import { choice, field, flag, group, list, partialDate, text } from "./field.ts";
import type { KindDefinition } from "./kind-definition.ts";

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
  group("project", {
    ...commonFields(region),
    status: field(choice(projectStatuses), { example: "loopt", control: { choices: projectStatuses } }),
    asOf: asOf(region),
    from: field(partialDate(region.zone).optional(), { example: "2010-04", control: "date" }),
    until: field(partialDate(region.zone).optional(), { example: "2012-12", control: "date" }),
    partners: references("partner"),
    places: references("place"),
    location: field(location.optional(), { control: "group" }),
    role: field(text().optional(), { example: "Begeleiding van de bewoners", control: "line" }),
    links: field(list(labelledLink).optional(), { control: "list" }),
    featured: field(flag().optional(), { control: "flag" }),
    comments: commentsField,
  });

export const projectKind = {
  schema: projectSchema,
  folder: "projects",
  part: "projects",
  wordExample: "projecten",
  order: 20,
  isCommented: true,
  onMap: 1,
  bloom: "project",
  icon: "construction",
} as const satisfies KindDefinition;

/** What the front matter of a project says. */
export type ProjectData = z.output<ReturnType<typeof projectSchema>>;
/** The state a project is in. */
export type ProjectStatus = keyof typeof projectStatuses;
/** What a project is in today. */
export type ProjectState = (typeof projectStates)[number];
