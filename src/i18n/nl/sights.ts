import type { SightWords } from "../types/sights.ts";

export const sightWords: SightWords = {
  title: "Plekken om te bezoeken",
  one: "Plek om te bezoeken",
  intro: (region) => `Waar u in en om ${region} heen kunt, per gemeente.`,
  choose: "Toon",
  choices: { all: "Alles", indoor: "Binnen", outdoor: "Buiten", free: "Gratis" },
  towns: "Per gemeente",
  closedTitle: "Niet meer open",
  closed: "gesloten",
  closedSince: (date) => `Gesloten sinds ${date}.`,
  access: "Toegang",
  wheelchair: "Met een rolstoel",
  sources: "Bronnen",
  nearby: "Ook in de buurt",
  related: (title) => `Gelezen en gedaan rond ${title}`,
};
