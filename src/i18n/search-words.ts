import type { LanguageCode } from "../core/language.ts";
import type { Kind } from "../region/region.ts";

/** What can be searched by, besides words. */
export type FacetKey = "kind" | "place" | "year" | "tag";

/** A number of results; `{query}` and `{count}` stand for what the reader typed and what was found. */
interface Found {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** Everything that a reader who searches is told. */
export interface SearchWords {
  /** The name of each facet in addresses, its label, and the choice that leaves it open. */
  readonly facets: Readonly<
    Record<FacetKey, { readonly name: string; readonly label: string; readonly any: string }>
  >;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly filters: string;
  readonly clear: string;
  readonly withWords: Found;
  readonly withFilters: Found;
  readonly searching: string;
  readonly failed: string;
  readonly unscripted: string;
  /** `{count}` stands for how many of the newest are listed. */
  readonly newest: string;
  readonly inText: string;
  readonly more: string;
  readonly helpSpelling: string;
  readonly helpWords: string;
  readonly helpFilters: string;
  readonly helpBrowse: string;
}

const byLanguage: Record<LanguageCode, SearchWords> = {
  nl: {
    facets: {
      kind: { name: "soort", label: "Soort", any: "Alle soorten" },
      place: { name: "plaats", label: "Gemeente", any: "Alle gemeenten" },
      year: { name: "jaar", label: "Jaar", any: "Alle jaren" },
      tag: { name: "onderwerp", label: "Onderwerp", any: "Alle onderwerpen" },
    },
    kinds: { post: "Bericht", project: "Project", partner: "Partner", event: "Agenda", page: "Pagina" },
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
  },
  de: {
    facets: {
      kind: { name: "art", label: "Art", any: "Alle Arten" },
      place: { name: "ort", label: "Gemeinde", any: "Alle Gemeinden" },
      year: { name: "jahr", label: "Jahr", any: "Alle Jahre" },
      tag: { name: "thema", label: "Thema", any: "Alle Themen" },
    },
    kinds: { post: "Beitrag", project: "Projekt", partner: "Partner", event: "Termin", page: "Seite" },
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
  },
  en: {
    facets: {
      kind: { name: "kind", label: "Kind", any: "All kinds" },
      place: { name: "place", label: "Municipality", any: "All municipalities" },
      year: { name: "year", label: "Year", any: "All years" },
      tag: { name: "topic", label: "Topic", any: "All topics" },
    },
    kinds: { post: "Post", project: "Project", partner: "Partner", event: "Event", page: "Page" },
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
  },
};

/** The words of searching in a language. */
export function searchWords(language: LanguageCode): SearchWords {
  return byLanguage[language];
}
