import { bloom } from "../src/pictures/bloom/bloom.ts";
import { flowerAddress } from "../src/region/bloom-addresses.ts";
import type { AnyEntry } from "../src/region/region.ts";
import { definitionOf } from "../src/schema/kinds.ts";
import { type Given, paginate } from "./parts/template.ts";

export const data = paginate("site.garden", "entry", flowerAddress);

/** A flower of the garden on the front page. */
export function render({ region, entry }: Given & { entry: AnyEntry }) {
  return bloom(entry.slug, definitionOf(entry.kind).bloom, region.settings.colours, "dark");
}
