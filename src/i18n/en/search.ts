import type { SearchWords } from "../types/search.ts";

export const searchWords: SearchWords = {
  facets: {
    kind: { name: "kind", label: "Kind", any: "All kinds" },
    place: { name: "place", label: "Municipality", any: "All municipalities" },
    year: { name: "year", label: "Year", any: "All years" },
    tag: { name: "topic", label: "Topic", any: "All topics" },
  },
  filters: "Narrow your search",
  clear: "Clear the search",
  withWords: {
    none: "No results for “{query}”",
    one: "1 result for “{query}”",
    many: "{count} results for “{query}”",
  },
  withFilters: { none: "No results", one: "1 result", many: "{count} results" },
  searching: "Searching …",
  failed: "Searching does not work right now. Below is the way to everything on the site.",
  unscripted:
    "Searching needs a script, and scripts are switched off in your browser. Below is the way to everything on the site.",
  newest: "These are the newest {count}. The others are listed by year:",
  inText: "In the text:",
  more: "More results",
  helpSpelling: "Check the spelling, or try another word for the same thing.",
  helpWords: "Search with fewer words.",
  helpFilters: "Set kind, municipality, year and topic back to ‘all’.",
  helpBrowse: "Or browse:",
};
