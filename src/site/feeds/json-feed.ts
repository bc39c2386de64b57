import { rfc3339 } from "../../core/days.ts";
import { iconAddress, touchIconAddress } from "../../pictures/bloom/icon-addresses.ts";
import type { PostFeed } from "../../region/feeds.ts";
import { postId } from "../../region/ids.ts";
import type { Post, Region } from "../../region/region.ts";
import { type Published, pictureOf, playableIn } from "./files.ts";
import { feedHtml } from "./rss.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(feed: PostFeed, region: Region, published: Published): string {
  const { settings, language, addresses } = region;
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: settings.title,
      home_page_url: region.absolute(feed.page),
      feed_url: region.absolute(addresses.jsonFeed),
      description: settings.description,
      icon: region.absolute(iconAddress),
      favicon: region.absolute(touchIconAddress),
      language,
      items: feed.posts.map((post) => ({
        id: postId(post, region),
        url: region.absolute(post.address),
        title: post.title,
        content_html: feedHtml(post, region),
        summary: post.summary,
        ...pictureIn(post, region, published),
        date_published: rfc3339(post.date),
        ...(post.updated ? { date_modified: rfc3339(post.updated) } : {}),
        authors: [{ name: post.author }],
        tags: post.tags.map(({ label }) => label),
        language: post.lang,
        ...attachmentsOf(post, region, published),
      })),
    },
    null,
    1,
  )}\n`;
}

function pictureIn(post: Post, region: Region, published: Published) {
  const picture = pictureOf(post, region, published);
  return picture ? { image: region.absolute(picture.address) } : {};
}

function attachmentsOf(post: Post, region: Region, published: Published) {
  const attachments = playableIn(post).map(({ address, type }) => {
    const size = published.sizeOf(address);
    return {
      url: region.absolute(address),
      mime_type: type,
      ...(size === undefined ? {} : { size_in_bytes: size }),
    };
  });
  return attachments.length > 0 ? { attachments } : {};
}
