import { planningJson } from "../../src/site/planning.ts";
import { type Given, single } from "../parts/template.ts";

export const data = single((region) => region.addresses.planning);

/** When the site must be built next: for the scheduled build (see `scripts/planning/`). */
export function render({ region }: Given) {
  return planningJson(region);
}
