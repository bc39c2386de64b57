import { logo } from "../src/pictures/bloom/bloom.ts";
import { logoAddress } from "../src/pictures/bloom/icon-addresses.ts";
import { type Given, single } from "./parts/template.ts";

export const data = single(() => logoAddress);

/** The region's mark. */
export function render({ region }: Given) {
  return logo(region.settings.colours);
}
