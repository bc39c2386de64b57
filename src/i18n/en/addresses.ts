import { wordsByPart } from "../by-part.ts";
import type { AddressWords } from "../types/addresses.ts";
import { kindsWords } from "./kinds.ts";

export const addressWords: AddressWords = {
  parts: {
    ...wordsByPart(kindsWords, ({ path }) => path),
    archive: "archive",
    tags: "topics",
    places: "places",
    map: "map",
    search: "search",
    follow: "follow",
    page: "page",
    thanks: "thanks",
  },
  digests: { week: "week", month: "month" },
  card: "card",
  comments: { all: "comments", one: "comment" },
  signs: {
    "+": "plus",
    "#": "hash",
    "@": "at",
    "*": "star",
    "%": "percent",
    "€": "euro",
    $: "dollar",
    "=": "equals",
    "°": "degree",
  },
};
