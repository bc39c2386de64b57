import { bloomAddress } from "../src/bloom/addresses.ts";
import { cover } from "../src/bloom/bloom.ts";
import type { AnyEntry } from "../src/region.ts";
import { each, type Given } from "./parts/template.ts";

export const data = each("region.blooms", "entry", bloomAddress);

/** The cover of an entry that has no picture. */
export function render({ region, entry }: Given & { entry: AnyEntry }) {
  return cover(entry.slug, entry.kind, region.site.colours);
}
