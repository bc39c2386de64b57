import type { PlanningWords } from "../types/planning.ts";

export const planningWords: PlanningWords = {
  heading: (today) => `Planung, Stand ${today}:`,
  changes: {
    appears: "kommt auf die Website",
    expires: "verschwindet von der Website",
    begins: "beginnt",
    ends: "ist vorbei und rückt in die Vergangenheit",
    ages: "wurde vor anderthalb Jahren festgestellt: künftig steht dabei, wann es so war",
    newYear: "beginnt: bei Terminen früherer Jahre steht dann das Jahr",
    closes: "ist zu Ende: die Übersicht erscheint",
  },
  drafts: "Entwurf; wartet darauf, dass jemand `draft` entfernt:",
  expired: "Abgelaufen und nicht mehr auf der Website:",
  gone: (day) => `seit ${day}`,
  more: (count) => `… und ${count} weitere; \`npm run plan\` nennt alles.`,
  next: (day, moment) => `Die Website muss neu gebaut werden am ${day}, ab ${moment}.`,
  nothing: "Nichts wartet auf einen Tag: Neu gebaut werden muss erst, wenn Sie etwas ändern.",
};
