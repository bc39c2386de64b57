import { wordsByPart } from "../by-part.ts";
import type { AddressWords } from "../types/addresses.ts";
import { kindsWords } from "./kinds.ts";

export const addressWords: AddressWords = {
  parts: {
    ...wordsByPart(kindsWords, ({ path }) => path),
    archive: "archiv",
    tags: "themen",
    places: "orte",
    map: "karte",
    search: "suche",
    follow: "folgen",
    page: "seite",
    thanks: "danke",
  },
  digests: { week: "woche", month: "monat" },
  card: "karte",
  comments: { all: "kommentare", one: "kommentar" },
  signs: {
    "+": "plus",
    "#": "raute",
    "@": "at",
    "*": "stern",
    "%": "prozent",
    "€": "euro",
    $: "dollar",
    "=": "gleich",
    "°": "grad",
  },
};
