import { atomOf } from "../../src/site/feeds/atom.ts";
import { flat, type Given, one } from "../parts/template.ts";

export const data = one((region) => region.addresses.atom);

export function render({ site, region, assets }: Given) {
  const [whole] = site.feeds;
  return whole ? flat(`${atomOf(whole, region, assets)}\n`) : "";
}
