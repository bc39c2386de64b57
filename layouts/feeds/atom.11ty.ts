import { atomOf } from "../../src/site/feeds/atom.ts";
import { flattenString, type Given, single } from "../parts/template.ts";

export const data = single((region) => region.addresses.atom);

export function render({ site, region, assets }: Given) {
  const [whole] = site.feeds;
  return whole ? flattenString(`${atomOf(whole, region, assets)}\n`) : "";
}
