import { logoAddress } from "../src/bloom/addresses.ts";
import { logo } from "../src/bloom/bloom.ts";
import { type Given, one } from "./parts/template.ts";

export const data = one(() => logoAddress);

/** The region's mark. */
export function render({ region }: Given) {
  return logo(region.site.colours);
}
