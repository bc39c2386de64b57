import { rfc3339 } from "../days.ts";
import { postId } from "../ids.ts";
import { pictureSources } from "../images/uses.ts";
import type { Region } from "../region.ts";
import type { PostFeed } from "./feeds.ts";
import { feedHtml } from "./rss.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(feed: PostFeed, region: Region): string {
  const { site, language, addresses } = region;
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: site.title,
      home_page_url: region.absolute(feed.page),
      feed_url: region.absolute(addresses.jsonFeed),
      description: site.description,
      language,
      items: feed.posts.map((post) => ({
        id: postId(post, region),
        url: region.absolute(post.address),
        title: post.title,
        content_html: feedHtml(post, region),
        summary: post.summary,
        ...(post.image ? { image: pictureSources(post.image, "text", region.deployment.url).src } : {}),
        date_published: rfc3339(post.date),
        ...(post.updated ? { date_modified: rfc3339(post.updated) } : {}),
        authors: [{ name: post.author }],
        tags: post.tags.map(({ label }) => label),
        language: post.lang,
      })),
    },
    null,
    1,
  )}\n`;
}
