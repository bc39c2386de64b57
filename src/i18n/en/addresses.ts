import type { AddressWords } from "../types/addresses.ts";

export const addressWords: AddressWords = {
  parts: {
    posts: "posts",
    projects: "projects",
    partners: "partners",
    agenda: "events",
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
