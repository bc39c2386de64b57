import type { SearchWords } from "../types/search.ts";

export const searchWords: SearchWords = {
  facets: {
    kind: { name: "art", label: "Art", any: "Alle Arten" },
    place: { name: "ort", label: "Gemeinde", any: "Alle Gemeinden" },
    year: { name: "jahr", label: "Jahr", any: "Alle Jahre" },
    tag: { name: "thema", label: "Thema", any: "Alle Themen" },
  },
  filters: "Suche eingrenzen",
  clear: "Suche leeren",
  withWords: {
    none: "Keine Ergebnisse für „{query}“",
    one: "1 Ergebnis für „{query}“",
    many: "{count} Ergebnisse für „{query}“",
  },
  withFilters: { none: "Keine Ergebnisse", one: "1 Ergebnis", many: "{count} Ergebnisse" },
  searching: "Suche läuft …",
  failed:
    "Die Suche funktioniert gerade nicht. Unten finden Sie den Weg zu allem, was auf der Website steht.",
  unscripted:
    "Die Suche braucht ein Skript, und Skripte sind in Ihrem Browser ausgeschaltet. Unten finden Sie den Weg zu allem, was auf der Website steht.",
  newest: "Das sind die neuesten {count}. Die anderen finden Sie nach Jahren:",
  inText: "Im Text:",
  more: "Weitere Ergebnisse",
  helpSpelling: "Prüfen Sie die Schreibweise, oder versuchen Sie es mit einem anderen Wort für dasselbe.",
  helpWords: "Suchen Sie mit weniger Wörtern.",
  helpFilters: "Wählen Sie bei Art, Gemeinde, Jahr und Thema wieder „Alle“.",
  helpBrowse: "Oder stöbern Sie weiter:",
};
