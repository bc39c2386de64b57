import type { PlanningWords } from "../types/planning.ts";

export const planningWords: PlanningWords = {
  heading: (today) => `Planning, gezien op ${today}:`,
  changes: {
    appears: "komt op de site",
    expires: "gaat van de site",
    begins: "begint",
    ends: "is voorbij en schuift naar het verleden",
    ages: "is anderhalf jaar geleden vastgesteld: voortaan staat erbij wanneer het was",
    newYear: "begint: bij activiteiten van eerdere jaren komt het jaar te staan",
    closes: "is afgesloten: het overzicht verschijnt",
  },
  drafts: "Concept; wacht op iemand die `draft` weghaalt:",
  expired: "Verlopen en niet meer op de site:",
  gone: (day) => `sinds ${day}`,
  more: (count) => `… en nog ${count}; \`npm run plan\` noemt alles.`,
  next: (day, moment) => `De site moet opnieuw gebouwd worden op ${day}, vanaf ${moment}.`,
  nothing: "Er staat niets te wachten op een dag: de site hoeft pas opnieuw gebouwd als u iets verandert.",
};
