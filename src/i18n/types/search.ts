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
