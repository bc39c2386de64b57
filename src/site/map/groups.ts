import { byCodeUnit, slugify } from "../../core/text.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { areaOf, type MapEntry, type MapLocation } from "../../region/locations.ts";
import type { Region } from "../../region/region.ts";
import { mapKinds } from "../../schema/kinds.ts";

/** What is in one municipality, in a place outside the region, in all of it, or off the map. */
export interface MapGroup {
  /** The name of the municipality or place, or words for the rest. */
  readonly title: string;
  /** Its id on the page of the map. */
  readonly id: string;
  readonly reach: "area" | "outside" | "whole" | "elsewhere";
  /** Each thing once, in the order of the region's lists; with the names of its spots here. */
  readonly items: readonly MapItem[];
}

/** A thing on the list beside the map. */
export interface MapItem {
  readonly entry: MapEntry;
  readonly spots: readonly string[];
}

/**
 * The list beside the map: municipalities by name, places outside, the whole region, elsewhere.
 * @param wide what is in the whole region
 * @param isShown tells whether a spot is on the drawing
 */
export function groupsOf(
  region: Region,
  locations: readonly MapLocation[],
  wide: readonly MapEntry[],
  isShown: (location: MapLocation) => boolean,
): MapGroup[] {
  const { compare } = new Intl.Collator(region.language, { numeric: true });
  const isElsewhere = (location: MapLocation) => !isShown(location) && location.at !== location.place;
  const here = locations.filter((location) => !isElsewhere(location));
  const names = [...new Set(here.map(({ place }) => areaOf(place)))].sort(
    (a, b) => compare(a, b) || byCodeUnit(a, b),
  );
  const groups = names.map((name): MapGroup => {
    const own = here.filter(({ place }) => areaOf(place) === name);
    const reach = own.every(({ place }) => place.outside) ? "outside" : "area";
    return { title: name, id: `in-${slugify(name, region.language)}`, reach, items: itemsOf(own, name) };
  });
  const elsewhere = itemsOf(locations.filter(isElsewhere), "");
  const words = wordsIn(region.language).map;
  const rest: MapGroup[] = [
    {
      title: words.wholeRegion,
      id: slugify(words.wholeRegion, region.language),
      reach: "whole",
      items: wide.map((entry) => ({ entry, spots: [] })),
    },
    {
      title: words.elsewhere,
      id: slugify(words.elsewhere, region.language),
      reach: "elsewhere",
      items: elsewhere,
    },
  ];
  return [
    ...groups.filter(({ reach }) => reach === "area"),
    ...groups.filter(({ reach }) => reach === "outside"),
    ...rest.filter(({ items }) => items.length > 0),
  ];
}

/** Each entry once, with what its spots are called beyond the name of where they all are. */
function itemsOf(locations: readonly MapLocation[], within: string): MapItem[] {
  return [...new Set(locations.map(({ entry }) => entry))]
    .map((entry) => {
      const own = locations.filter((location) => location.entry === entry);
      const names = own.flatMap(({ name, place }) => [
        ...(name === undefined ? [] : [name]),
        // Only what is said of it: the nearest place is a guess of ours.
        ...(place.name === within || entry.places.every((one) => one.entry !== place) ? [] : [place.name]),
      ]);
      return { entry, spots: [...new Set(names)] };
    })
    .sort((a, b) => mapKinds.indexOf(a.entry.kind) - mapKinds.indexOf(b.entry.kind));
}
