import type { ProjectState, ProjectStatus } from "../../schema/project.ts";

/**
 * How things stand, with their moment: "liep in augustus 2012". A `when` is a moment in the words of this file, such
 * as "in augustus 2012", or empty when nothing is known.
 */
export interface StatusWords {
  /** Above the projects that are in a state. */
  readonly headings: Readonly<Record<ProjectState, string>>;
  readonly project: Readonly<Record<ProjectState, (when: string) => string>>;
  /** Of a project whose beginning and end are known. */
  readonly lasted: (when: string) => string;
  /** What a timeline says of the day by which a status was established. */
  readonly stood: Readonly<Record<ProjectStatus, string>>;
  /** What it says of the day on which a project, or our part in it, began and ended. */
  readonly begins: Readonly<Record<ProjectStatus, string>>;
  readonly ends: Readonly<Record<ProjectStatus, string>>;
  /** Of work with a partner. */
  readonly together: (when: string) => string;
  /** Above the partners, and above who did what with whom, when none of them is one of now. */
  readonly whoWorkedWithWhom: string;

  readonly inMonth: (month: string) => string;
  readonly inYear: (year: string) => string;
  /** The last month of a year, as the end of something. */
  readonly endOfYear: (year: number) => string;
  readonly since: (from: string) => string;
  readonly until: (until: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
  /** Of what was known on a date, in brackets behind a status. */
  readonly asOf: (date: string) => string;
  /** Above the garden, when all of it is of earlier years. */
  readonly grownIn: (first: number, last: number) => string;
}
