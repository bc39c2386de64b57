import { wordsByPart } from "../by-part.ts";
import type { AddressWords } from "../types/addresses.ts";
import { kindsWords } from "./kinds.ts";

export const addressWords: AddressWords = {
  parts: {
    ...wordsByPart(kindsWords, ({ path }) => path),
    archive: "archief",
    tags: "onderwerpen",
    places: "plaatsen",
    map: "kaart",
    search: "zoeken",
    follow: "volgen",
    page: "pagina",
    thanks: "bedankt",
  },
  digests: { week: "week", month: "maand" },
  card: "kaart",
  comments: { all: "reacties", one: "reactie" },
  signs: {
    "+": "plus",
    "#": "hekje",
    "@": "apenstaartje",
    "*": "ster",
    "%": "procent",
    "€": "euro",
    $: "dollar",
    "=": "is",
    "°": "graad",
  },
};
