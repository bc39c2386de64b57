import type { MapWords } from "../types/map.ts";

export const mapWords: MapWords = {
  title: "Kaart",
  intro: (region) => `Waar ${region} bloeit: projecten, activiteiten, partners en plekken om te bezoeken.`,
  mapOf: (region) => `Kaart van ${region}`,
  where: (title, places) => `Kaart: ${title}, ${places}`,
  choose: "Kies wat de kaart toont",
  everything: "Alles",
  list: "Wat er op de kaart staat",
  wholeRegion: "In de hele regio",
  elsewhere: "Buiten de kaart",
  showOnMap: "Bekijk op de kaart",
  openMap: "Naar de kaart",
  placePage: (place) => `Alles over ${place}`,
  backToAll: "Toon weer alles",
  spot: "Plek",
  legend:
    "Elke bloem groeit waar iets is. De kleur van een bloemblad noemt de soort, het getal in het hart het aantal.",
  sketched: "De grenzen zijn geschetst.",
  surveyed: (source) => `Grenzen: ${source}.`,
  unplaced: (number) =>
    number === 1
      ? "1 vermelding noemt geen plaats en staat dus niet op de kaart."
      : `${number} vermeldingen noemen geen plaats en staan dus niet op de kaart.`,
  homeTitle: "Waar het bloeit",
};
