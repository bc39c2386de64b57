import type { LanguageCode } from "../core/language.ts";
import type { MapKind } from "../region/spots.ts";

/** Everything that a reader of the map is told. */
export interface MapWords {
  readonly title: string;
  readonly intro: (region: string) => string;
  /** The name of the drawing. */
  readonly mapOf: (region: string) => string;
  /** The name of a drawing that shows where one thing is. */
  readonly where: (title: string, places: string) => string;
  readonly kinds: Readonly<Record<MapKind, string>>;
  readonly choose: string;
  readonly everything: string;
  readonly list: string;
  readonly wholeRegion: string;
  readonly elsewhere: string;
  readonly showOnMap: string;
  readonly openMap: string;
  readonly placePage: (place: string) => string;
  readonly backToAll: string;
  readonly spot: string;
  readonly legend: string;
  /** Said of borders that nobody measured. */
  readonly sketched: string;
  readonly homeTitle: string;
  readonly homeText: (region: string) => string;
}

const byLanguage: Record<LanguageCode, MapWords> = {
  nl: {
    title: "Kaart",
    intro: (region) => `Waar ${region} bloeit: projecten, activiteiten en partners op hun plek.`,
    mapOf: (region) => `Kaart van ${region}`,
    where: (title, places) => `Kaart: ${title}, ${places}`,
    kinds: { project: "project", event: "activiteit", partner: "partner" },
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
    homeTitle: "Waar het bloeit",
    homeText: (region) => `Projecten, activiteiten en partners van ${region}, elk op hun plek.`,
  },
  de: {
    title: "Karte",
    intro: (region) => `Wo es in der Region ${region} blüht: Projekte, Termine und Partner an ihrem Ort.`,
    mapOf: (region) => `Karte der Region ${region}`,
    where: (title, places) => `Karte: ${title}, ${places}`,
    kinds: { project: "Projekt", event: "Termin", partner: "Partner" },
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
    homeTitle: "Wo es blüht",
    homeText: (region) => `Projekte, Termine und Partner der Region ${region}, alle an ihrem Ort.`,
  },
  en: {
    title: "Map",
    intro: (region) => `Where ${region} is in bloom: projects, events and partners in their places.`,
    mapOf: (region) => `Map of ${region}`,
    where: (title, places) => `Map: ${title}, ${places}`,
    kinds: { project: "project", event: "event", partner: "partner" },
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
    homeTitle: "Where it blooms",
    homeText: (region) => `Projects, events and partners of ${region}, each in its place.`,
  },
};

/** The words of the map in a language. */
export function mapWords(language: LanguageCode): MapWords {
  return byLanguage[language];
}
