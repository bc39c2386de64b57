import { slugify } from "../../core/text.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { type AnyEntry, listOf, type Region } from "../../region/region.ts";
import { kindNames } from "../../schema/kinds.ts";

/** A choice of a facet, with everything that it leaves to be found. */
export interface Choice {
  /** How it is written in addresses. */
  readonly value: string;
  readonly label: string;
  readonly entries: readonly AnyEntry[];
}

/** Something to narrow a search by. */
export interface Facet {
  /** How it is called in addresses and in the index. */
  readonly name: string;
  readonly label: string;
  /** The choice that leaves it open. */
  readonly any: string;
  readonly choices: readonly Choice[];
}

/** Everything that searches of a region are narrowed by: kind, municipality, year, topic. None with less than two choices. */
export function facetsOf(region: Region): readonly Facet[] {
  const { search, kinds } = wordsIn(region.language);
  const { facets } = search;
  const municipalities = region.places.filter(
    ({ municipality, name, size }) => municipality === name && size > 0,
  );
  const all: readonly Facet[] = [
    {
      ...facets.kind,
      choices: kindNames.flatMap((kind) => {
        const entries: readonly AnyEntry[] = listOf(region, kind);
        const label = kinds[kind].many;
        return entries.length > 0 ? [{ value: slugify(label, region.language), label, entries }] : [];
      }),
    },
    {
      ...facets.place,
      choices: municipalities.map((place) => ({
        value: place.slug,
        label: place.name,
        entries: place.entries,
      })),
    },
    {
      ...facets.year,
      choices: region.years.map((year) => ({
        value: String(year.year),
        label: String(year.year),
        entries: year.entries,
      })),
    },
    {
      ...facets.tag,
      choices: region.tags.map((tag) => ({ value: tag.slug, label: tag.label, entries: tag.entries })),
    },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}
