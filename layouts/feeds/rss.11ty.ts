import type { PostFeed } from "../../src/region/feeds.ts";
import { rssOf } from "../../src/site/feeds/rss.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("site.feeds", "feed", (feed: PostFeed) => feed.address);

export function render({ region, assets, feed }: Given & { feed: PostFeed }) {
  return flat(`${rssOf(feed, region, assets)}\n`);
}
