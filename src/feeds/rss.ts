import RSS from "rss";
import { type Day, rfc822 } from "../days.ts";
import { postId } from "../ids.ts";
import { pictureMarkup } from "../images/markup.ts";
import { pictureSources } from "../images/uses.ts";
import { textsOf } from "../languages/texts.ts";
import type { Post, Region } from "../region.ts";
import { escapeHtml, unknownToXml } from "../text.ts";
import type { PostFeed } from "./feeds.ts";

/**
 * A feed as RSS 2.0 (RSS Advisory Board) with full texts, by the RSS Best Practices Profile:
 * `description` before `content:encoded`, full addresses, permanent guids, days in the region's zone.
 */
export function rssOf(feed: PostFeed, region: Region): string {
  const { site, language } = region;
  const texts = textsOf(language);
  const channel = new RSS({
    title: feed.subject ? `${site.title}: ${feed.subject}` : site.title,
    description: escapeHtml(
      feed.subject ? `${texts.postsAbout(feed.subject)}. ${site.description}` : site.description,
    ),
    generator: "Bloeit",
    feed_url: region.absolute(feed.address),
    site_url: region.absolute(feed.page),
    language,
  });
  for (const post of feed.posts) {
    const picture = enclosureOf(post, region);
    channel.item({
      title: post.title,
      // Feed readers take a description for HTML: a plain text must not be mistaken for it.
      description: escapeHtml(post.summary),
      url: region.absolute(post.address),
      guid: postId(post, region),
      author: post.author,
      categories: post.tags.map(({ label }) => label),
      date: "",
      ...(picture ? { enclosure: picture } : {}),
      // The package writes days in Greenwich time; the profile is as happy with the region's own.
      custom_elements: [
        { pubDate: rfc822(post.date) },
        { "content:encoded": { _cdata: feedHtml(post, region) } },
      ],
    });
  }
  return feedXml(channel, newestDay(feed));
}

/**
 * A filled channel as text. The package stamps the clock's time; a feed whose items did not change must not change.
 * @param newest the day of what is newest in it
 */
export function feedXml(channel: RSS, newest: Day | undefined): string {
  const own = newest ? `\n        <lastBuildDate>${rfc822(newest)}</lastBuildDate>` : "";
  return (
    channel
      .xml({ indent: true })
      .replace(
        plainElement,
        (_, name: string, sections: string) => `<${name}>${plainText(sections)}</${name}>`,
      )
      // Only now: a title may have spelled such an element.
      .replace(/\s*<lastBuildDate>[^<]*<\/lastBuildDate>/, () => own)
      .replace(unknownToXml, "")
  );
}

/** What is a text and not HTML; the package writes all of them as CDATA. */
const plainElement = /<(title|language|category|dc:creator)>((?:<!\[CDATA\[.*?\]\]>)+)<\/\1>/gs;

/** The text of CDATA sections in the one spelling that no feed reader takes for markup (RSS profile, character data). */
function plainText(sections: string): string {
  const text = sections.replace(/<!\[CDATA\[(.*?)\]\]>/gs, "$1");
  return text.replace(/[&<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The day of the newest post of a feed, or of its newest update. */
export function newestDay(feed: PostFeed) {
  const days = feed.posts.map((post) => post.updated ?? post.date);
  return days.reduce<(typeof days)[number] | undefined>(
    (a, b) => (a && a.instant >= b.instant ? a : b),
    undefined,
  );
}

/** The whole text of a post with its picture above it, with full addresses, in its own language. */
export function feedHtml(post: Post, region: Region): string {
  const base = region.deployment.url;
  const picture = post.image ? `<p>${pictureMarkup(post.image, "text", base)}</p>\n` : "";
  const text = picture + post.body.forFeed(base);
  return post.lang === region.language ? text : `<div lang="${post.lang}">\n${text}</div>\n`;
}

const types: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  svg: "image/svg+xml",
};

/** The post's picture as an enclosure. Its size is not known before it is encoded: the profile wants 0 then. */
export function enclosureOf(
  post: Post,
  region: Region,
): { url: string; type: string; size: number } | undefined {
  if (!post.image) return undefined;
  const { src } = pictureSources(post.image, "text", region.deployment.url);
  const type = types[src.split(".").at(-1) ?? ""];
  return type ? { url: src, type, size: 0 } : undefined;
}
