import type { PostFeed } from "../../src/region/feeds.ts";
import { rssOf } from "../../src/site/feeds/rss.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.feeds", "feed", (feed: PostFeed) => feed.address);

export function render({ region, assets, feed }: Given & { feed: PostFeed }) {
  return flattenString(`${rssOf(feed, region, assets)}\n`);
}
