import type { SearchRecord } from "./records.ts";

/** Which choices every entry of an index is under, small enough to be loaded by who narrows a search. */
export interface IndexedChoices {
  /** What Pagefind calls the texts, in the order of the site: a search without words shows them so. */
  readonly names: readonly string[];
  /** By the name of a facet: its choices, and of each text which of them it is under. */
  readonly facets: Readonly<
    Record<string, { readonly values: readonly string[]; readonly under: readonly (readonly number[])[] }>
  >;
}

/**
 * The choices of all records.
 * @param records in the order of the site
 * @param names that the records have in the index
 */
export function choicesOf(
  records: readonly SearchRecord[],
  names: ReadonlyMap<SearchRecord, string>,
): IndexedChoices {
  const facets = [...new Set(records.flatMap(({ choices }) => Object.keys(choices)))];
  const facetOf = (name: string) => {
    const values = [...new Set(records.flatMap(({ choices }) => choices[name] ?? []))];
    const at = new Map(values.map((value, index) => [value, index]));
    return {
      values,
      under: records.map(({ choices }) => (choices[name] ?? []).map((value) => at.get(value) ?? -1)),
    };
  };
  return {
    names: records.map((record) => names.get(record) ?? ""),
    facets: Object.fromEntries(facets.map((name) => [name, facetOf(name)])),
  };
}
