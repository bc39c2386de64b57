import type { StatusWords } from "../types/status.ts";

const after = (word: string) => (when: string) => (when === "" ? word : `${word} ${when}`);

export const statusWords: StatusWords = {
  headings: {
    runs: "Active",
    begins: "Yet to begin",
    idea: "Idea",
    ran: "Ran earlier",
    contributed: "Contributed",
    finished: "Finished",
    formerIdea: "Was an idea",
  },
  project: {
    runs: after("active"),
    begins: after("begins"),
    idea: after("idea"),
    ran: after("ran"),
    contributed: after("contributed"),
    finished: after("finished"),
    formerIdea: after("was an idea"),
  },
  lasted: after("ran"),
  stood: {
    active: "The project was active",
    idea: "It was an idea",
    contributed: "Our part was done",
    finished: "The project was finished",
  },
  begins: {
    active: "The project began",
    idea: "The project began",
    contributed: "Our part began",
    finished: "The project began",
  },
  ends: {
    active: "The project ended",
    idea: "The project ended",
    contributed: "Our part ended",
    finished: "The project ended",
  },
  together: after("together"),
  whoWorkedWithWhom: "Who worked with whom",

  inMonth: (month) => `in ${month}`,
  inYear: (year) => `in ${year}`,
  endOfYear: (year) => `the end of ${year}`,
  since: (from) => `since ${from}`,
  until: (until) => `until ${until}`,
  fromUntil: (from, until) => `from ${from} until ${until}`,
  asOf: (date) => `as of ${date}`,
  grownIn: (first, last) => `Grown in ${first === last ? first : `${first}–${last}`}`,
};
