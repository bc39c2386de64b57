import type { MapWords } from "../types/map.ts";

export const mapWords: MapWords = {
  title: "Karte",
  intro: (region) =>
    `Wo es in der Region ${region} blüht: Projekte, Termine, Partner und Ausflugsziele an ihrem Ort.`,
  mapOf: (region) => `Karte der Region ${region}`,
  where: (title, places) => `Karte: ${title}, ${places}`,
  choose: "Wählen Sie, was die Karte zeigt",
  everything: "Alles",
  list: "Was auf der Karte steht",
  wholeRegion: "In der ganzen Region",
  elsewhere: "Außerhalb der Karte",
  showOnMap: "Auf der Karte ansehen",
  openMap: "Zur Karte",
  placePage: (place) => `Alles über ${place}`,
  backToAll: "Wieder alles zeigen",
  spot: "Stelle",
  legend:
    "Jede Blüte wächst, wo etwas ist. Die Farbe eines Blütenblatts nennt die Art, die Zahl im Herzen die Anzahl.",
  sketched: "Die Grenzen sind skizziert.",
  surveyed: (source) => `Grenzen: ${source}.`,
  unplaced: (number) =>
    number === 1
      ? "1 Eintrag nennt keinen Ort und steht deshalb nicht auf der Karte."
      : `${number} Einträge nennen keinen Ort und stehen deshalb nicht auf der Karte.`,
  homeTitle: "Wo es blüht",
};
