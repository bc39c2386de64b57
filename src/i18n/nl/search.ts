import type { SearchWords } from "../types/search.ts";

export const searchWords: SearchWords = {
  facets: {
    kind: { name: "soort", label: "Soort", any: "Alle soorten" },
    place: { name: "plaats", label: "Gemeente", any: "Alle gemeenten" },
    year: { name: "jaar", label: "Jaar", any: "Alle jaren" },
    tag: { name: "onderwerp", label: "Onderwerp", any: "Alle onderwerpen" },
  },
  filters: "Zoek gerichter",
  clear: "Wis de zoekvraag",
  withWords: {
    none: "Geen resultaten voor “{query}”",
    one: "1 resultaat voor “{query}”",
    many: "{count} resultaten voor “{query}”",
  },
  withFilters: { none: "Geen resultaten", one: "1 resultaat", many: "{count} resultaten" },
  searching: "Bezig met zoeken …",
  failed: "Zoeken lukt nu niet. Hieronder vindt u de weg naar alles wat op de site staat.",
  unscripted:
    "Zoeken gaat hier met een script, en scripts staan in uw browser uit. Hieronder vindt u de weg naar alles wat op de site staat.",
  newest: "Dit zijn de nieuwste {count}. De andere vindt u per jaar:",
  inText: "In de tekst:",
  more: "Meer resultaten",
  helpSpelling: "Controleer of het woord goed gespeld is, of probeer een ander woord voor hetzelfde.",
  helpWords: "Zoek met minder woorden.",
  helpFilters: "Kies bij soort, gemeente, jaar en onderwerp weer ‘alle’.",
  helpBrowse: "Of blader verder:",
};
