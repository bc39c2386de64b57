import type { SightWords } from "../types/sights.ts";

export const sightWords: SightWords = {
  title: "Places to visit",
  one: "Place to visit",
  intro: (region) => `Where you can go in and around ${region}, by town.`,
  choose: "Show",
  choices: { all: "Everything", indoor: "Indoors", outdoor: "Outdoors", free: "Free" },
  towns: "By town",
  closedTitle: "No longer open",
  closed: "closed",
  closedSince: (date) => `Closed since ${date}.`,
  access: "Access",
  wheelchair: "By wheelchair",
  sources: "Sources",
  nearby: "Also nearby",
  related: (title) => `More around ${title}`,
};
