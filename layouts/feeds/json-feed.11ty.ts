import { jsonFeedOf } from "../../src/site/feeds/json-feed.ts";
import { type Given, single } from "../parts/template.ts";

export const data = single((region) => region.addresses.jsonFeed);

export function render({ site, region, assets }: Given) {
  const [whole] = site.feeds;
  return whole ? jsonFeedOf(whole, region, assets) : "";
}
