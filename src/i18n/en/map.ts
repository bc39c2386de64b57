import type { MapWords } from "../types/map.ts";

export const mapWords: MapWords = {
  title: "Map",
  intro: (region) => `Where ${region} is in bloom: projects, events and partners in their places.`,
  mapOf: (region) => `Map of ${region}`,
  where: (title, places) => `Map: ${title}, ${places}`,
  choose: "Choose what the map shows",
  everything: "Everything",
  list: "What is on the map",
  wholeRegion: "In the whole region",
  elsewhere: "Off the map",
  showOnMap: "See it on the map",
  openMap: "Go to the map",
  placePage: (place) => `All about ${place}`,
  backToAll: "Show everything again",
  spot: "Spot",
  legend:
    "Each flower grows where something is. The colour of a petal tells the kind, the number in its heart how many there are.",
  sketched: "The borders are sketched.",
  surveyed: (source) => `Borders: ${source}.`,
  unplaced: (number) =>
    number === 1
      ? "1 entry names no place, and so is not on the map."
      : `${number} entries name no place, and so are not on the map.`,
  homeTitle: "Where it blooms",
};
