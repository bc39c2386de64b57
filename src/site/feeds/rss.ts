import RSS from "rss";
import { type Day, rfc822 } from "../../core/days.ts";
import { escapeHtml, unknownToXml } from "../../core/text.ts";
import { inLanguage } from "../../i18n/direction.ts";
import { textsOf } from "../../i18n/texts.ts";
import { touchIconAddress } from "../../pictures/bloom/icon-addresses.ts";
import { creditLine, type Illustration } from "../../pictures/illustration.ts";
import { feedPictureMarkup } from "../../pictures/markup.ts";
import type { PostFeed } from "../../region/feeds.ts";
import { postId } from "../../region/ids.ts";
import type { Post, Region } from "../../region/region.ts";
import { type Published, pictureOf, playableIn } from "./files.ts";

/**
 * A feed as RSS 2.0 (RSS Advisory Board) with full texts, by the RSS Best Practices Profile:
 * `description` before `content:encoded`, full addresses, permanent guids, days in the region's zone.
 */
export function rssOf(feed: PostFeed, region: Region, published: Published): string {
  const { settings, language } = region;
  const texts = textsOf(language);
  const title = feed.subject ? `${settings.title}: ${feed.subject}` : settings.title;
  const channel = new RSS({
    title,
    description: escapeHtml(
      feed.subject ? `${texts.postsAbout(feed.subject)}. ${settings.description}` : settings.description,
    ),
    generator: "Bloeit",
    feed_url: region.absolute(feed.address),
    site_url: region.absolute(feed.page),
    language,
    custom_namespaces: { media: "http://search.yahoo.com/mrss/" },
    custom_elements: [imageOf(title, region.absolute(feed.page), region)],
  });
  for (const post of feed.posts)
    channel.item({
      title: post.title,
      // Feed readers take a description for HTML: a plain text must not be mistaken for it.
      description: escapeHtml(post.summary),
      url: region.absolute(post.address),
      guid: postId(post, region),
      author: post.author,
      categories: post.tags.map(({ label }) => label),
      date: "",
      ...enclosureOf(post, region, published),
      // The package writes days in Greenwich time; the profile is as happy with the region's own.
      custom_elements: [
        { pubDate: rfc822(post.date) },
        { "content:encoded": { _cdata: feedHtml(post, region) } },
        ...mediaOf(post, region, published),
      ],
    });
  return feedXml(channel, newestDay(feed));
}

/** The mark of the region as the picture of a channel: 144 pixels is the widest that RSS allows. */
function imageOf(title: string, link: string, region: Region): object {
  const url = region.absolute(touchIconAddress);
  return { image: [{ url }, { title: { _cdata: title } }, { link }, { width: 144 }, { height: 144 }] };
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
  const text = (post.image ? `${figureOf(post.image, base)}\n` : "") + post.body.forFeed(base);
  if (post.lang === region.language) return text;
  return `<div${inLanguage(post.lang, region.language)}>\n${text}</div>\n`;
}

/** A picture with who made it and under which terms, as on the page. */
function figureOf(illustration: Illustration, base: string): string {
  const said = creditLine(illustration);
  const caption = said ? `<figcaption><small>${escapeHtml(said)}</small></figcaption>` : "";
  return `<figure>${feedPictureMarkup(illustration, base)}${caption}</figure>`;
}

/** The one file that RSS can enclose: what can be played, or else the picture. */
function enclosureOf(post: Post, region: Region, published: Published) {
  const [file = pictureOf(post, region, published)] = playableIn(post);
  if (!file) return {};
  // The profile wants 0 where the size is not known: while a site is only shown, not made.
  const size = published.sizeOf(file.address) ?? 0;
  return { enclosure: { url: region.absolute(file.address), type: file.type, size } };
}

/** The picture of a post as in Media RSS (www.rssboard.org/media-rss): with what is said about it, if it is the editor's. */
function mediaOf(post: Post, region: Region, published: Published): object[] {
  const picture = pictureOf(post, region, published);
  if (!picture) return [];
  const { address, type, width, height, illustration } = picture;
  const url = region.absolute(address);
  if (!illustration) return [{ "media:thumbnail": { _attr: { url, width, height } } }];
  const size = published.sizeOf(address);
  const { alt, credit, note, licence } = illustration;
  const _attr = { url, type, medium: "image", width, height, ...(size ? { fileSize: size } : {}) };
  return [
    {
      "media:content": [
        { _attr },
        ...(alt
          ? [{ "media:description": [{ _attr: { type: "plain" } }, note ? `${alt} (${note})` : alt] }]
          : []),
        ...(credit ? [{ "media:credit": credit }] : []),
        ...(licence ? [{ "media:license": licence }] : []),
      ],
    },
  ];
}
