import type { PlanningWords } from "../types/planning.ts";

export const planningWords: PlanningWords = {
  heading: (today) => `Planning, as of ${today}:`,
  changes: {
    appears: "comes onto the site",
    expires: "leaves the site",
    begins: "begins",
    ends: "is over and moves to the past",
    ages: "was established a year and a half ago: from now on it is told with its moment",
    newYear: "begins: events of earlier years are shown with their year",
    closes: "is over: its digest appears",
  },
  drafts: "Draft; waits for somebody to remove `draft`:",
  expired: "Expired and no longer on the site:",
  gone: (day) => `since ${day}`,
  more: (count) => `… and ${count} more; \`npm run plan\` names them all.`,
  next: (day, moment) => `The site must be built again on ${day}, from ${moment}.`,
  nothing: "Nothing waits for a day: the site need only be built again when you change something.",
};
