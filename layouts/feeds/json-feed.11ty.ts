import { jsonFeedOf } from "../../src/site/feeds/json-feed.ts";
import { type Given, one } from "../parts/template.ts";

export const data = one((region) => region.addresses.jsonFeed);

export function render({ region, assets }: Given) {
  const [whole] = region.feeds;
  return whole ? jsonFeedOf(whole, region, assets) : "";
}
