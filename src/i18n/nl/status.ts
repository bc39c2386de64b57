import type { StatusWords } from "../types/status.ts";

const after = (word: string) => (when: string) => (when === "" ? word : `${word} ${when}`);

export const statusWords: StatusWords = {
  headings: {
    runs: "Loopt",
    begins: "Begint nog",
    idea: "Idee",
    ran: "Liep eerder",
    contributed: "Bijgedragen",
    finished: "Afgerond",
    formerIdea: "Was een idee",
  },
  project: {
    runs: after("loopt"),
    begins: after("begint"),
    idea: after("idee"),
    ran: after("liep"),
    contributed: after("bijgedragen"),
    finished: after("afgerond"),
    formerIdea: (when) => (when === "" ? "was een idee" : `was ${when} een idee`),
  },
  lasted: after("liep"),
  stood: {
    active: "Het project liep",
    idea: "Het was een idee",
    contributed: "Onze bijdrage was geleverd",
    finished: "Het project was afgerond",
  },
  begins: {
    active: "Het project begon",
    idea: "Het project begon",
    contributed: "Onze bijdrage begon",
    finished: "Het project begon",
  },
  ends: {
    active: "Het project eindigde",
    idea: "Het project eindigde",
    contributed: "Onze bijdrage eindigde",
    finished: "Het project eindigde",
  },
  together: after("samen"),
  whoWorkedWithWhom: "Wie werkte met wie",

  inMonth: (month) => `in ${month}`,
  inYear: (year) => `in ${year}`,
  endOfYear: (year) => `eind ${year}`,
  since: (from) => `sinds ${from}`,
  until: (until) => (until.startsWith("eind ") ? `tot ${until}` : `tot en met ${until}`),
  fromUntil: (from, until) =>
    `van ${from} ${until.startsWith("eind ") ? `tot ${until}` : `tot en met ${until}`}`,
  asOf: (date) => `stand ${date}`,
  grownIn: (first, last) => `Gegroeid in ${first === last ? first : `${first}–${last}`}`,
};
