import { atomOf } from "../../src/site/feeds/atom.ts";
import { flat, type Given, one } from "../parts/template.ts";

export const data = one((region) => region.addresses.atom);

export function render({ region, assets }: Given) {
  const [whole] = region.feeds;
  return whole ? flat(`${atomOf(whole, region, assets)}\n`) : "";
}
