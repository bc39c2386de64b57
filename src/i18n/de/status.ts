import type { StatusWords } from "../types/status.ts";

const after = (word: string) => (when: string) => (when === "" ? word : `${word} ${when}`);

export const statusWords: StatusWords = {
  headings: {
    runs: "Läuft",
    begins: "Beginnt noch",
    idea: "Idee",
    ran: "Lief früher",
    contributed: "Mitgewirkt",
    finished: "Abgeschlossen",
    formerIdea: "War eine Idee",
  },
  project: {
    runs: after("läuft"),
    begins: after("beginnt"),
    idea: after("Idee"),
    ran: after("lief"),
    contributed: after("mitgewirkt"),
    finished: after("abgeschlossen"),
    formerIdea: (when) => (when === "" ? "war eine Idee" : `war ${when} eine Idee`),
  },
  lasted: after("lief"),
  stood: {
    active: "Das Projekt lief",
    idea: "Es war eine Idee",
    contributed: "Unser Beitrag war geleistet",
    finished: "Das Projekt war abgeschlossen",
  },
  begins: {
    active: "Das Projekt begann",
    idea: "Das Projekt begann",
    contributed: "Unser Beitrag begann",
    finished: "Das Projekt begann",
  },
  ends: {
    active: "Das Projekt endete",
    idea: "Das Projekt endete",
    contributed: "Unser Beitrag endete",
    finished: "Das Projekt endete",
  },
  together: after("zusammen"),
  whoWorkedWithWhom: "Wer mit wem gearbeitet hat",

  inMonth: (month) => `im ${month}`,
  inYear: (year) => year,
  endOfYear: (year) => `Ende ${year}`,
  since: (from) => `seit ${from}`,
  until: (until) => `bis ${until}`,
  fromUntil: (from, until) => `von ${from} bis ${until}`,
  asOf: (date) => `Stand ${date}`,
  grownIn: (first, last) => `Gewachsen ${first === last ? first : `${first}–${last}`}`,
};
