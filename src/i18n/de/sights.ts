import type { SightWords } from "../types/sights.ts";

export const sightWords: SightWords = {
  title: "Ausflugsziele",
  one: "Ausflugsziel",
  intro: (region) => `Wohin Sie in und um ${region} gehen können, nach Gemeinden.`,
  choose: "Zeige",
  choices: { all: "Alles", indoor: "Drinnen", outdoor: "Draußen", free: "Kostenlos" },
  towns: "Nach Gemeinden",
  closedTitle: "Nicht mehr geöffnet",
  closed: "geschlossen",
  closedSince: (date) => `Geschlossen seit ${date}.`,
  access: "Zugang",
  wheelchair: "Mit dem Rollstuhl",
  sources: "Quellen",
  nearby: "Auch in der Nähe",
  related: (title) => `Mehr rund um ${title}`,
};
