import type { SearchRecord } from "./records.ts";

/** Which choices every entry of an index is under, small enough to be loaded by who narrows a search. */
export interface IndexedChoices {
  /** The numbers of all entries in the order of the site: what a search without words shows. */
  readonly order: readonly number[];
  /** By the name of a facet: its choices, and of each entry, by number, which of them it is under. */
  readonly facets: Readonly<
    Record<string, { readonly values: readonly string[]; readonly under: readonly (readonly number[])[] }>
  >;
}

/**
 * The choices of all records.
 * @param records in the order of the site
 * @param numbers of the records in the index
 */
export function choicesOf(
  records: readonly SearchRecord[],
  numbers: ReadonlyMap<SearchRecord, number>,
): IndexedChoices {
  const byNumber = [...records].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  const names = [...new Set(records.flatMap(({ choices }) => Object.keys(choices)))];
  const facetOf = (name: string) => {
    const values = [...new Set(records.flatMap(({ choices }) => choices[name] ?? []))];
    const at = new Map(values.map((value, index) => [value, index]));
    return {
      values,
      under: byNumber.map(({ choices }) => (choices[name] ?? []).map((value) => at.get(value) ?? -1)),
    };
  };
  return {
    order: records.map((record) => numbers.get(record) ?? -1),
    facets: Object.fromEntries(names.map((name) => [name, facetOf(name)])),
  };
}
