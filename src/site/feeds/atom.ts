import { generateAtomFeed } from "feedsmith";
import { rfc3339 } from "../../core/days.ts";
import { unknownToXml } from "../../core/text.ts";
import { iconAddress } from "../../pictures/bloom/icon-addresses.ts";
import type { PostFeed } from "../../region/feeds.ts";
import { firstAddress, permanentAddress, postId } from "../../region/ids.ts";
import type { Post, Region } from "../../region/region.ts";
import { cardAddress, siteCard } from "../social-cards/index.ts";
import { type Published, playableIn } from "./files.ts";
import { feedHtml, newestDay } from "./rss.ts";

/** A feed as Atom (RFC 4287), for those who subscribed to one: the same posts, under the same ids. */
export function atomOf(feed: PostFeed, region: Region, published: Published): string {
  const { settings, language, addresses } = region;
  const newest = newestDay(feed);
  const card = siteCard(region);
  const xml = generateAtomFeed({
    id: permanentAddress(feed.page, region),
    title: text(settings.title),
    subtitle: text(settings.description),
    links: [
      { href: region.absolute(feed.page), rel: "alternate", type: "text/html" },
      { href: region.absolute(addresses.atom), rel: "self", type: "application/atom+xml" },
    ],
    generator: { text: "Bloeit" },
    // A feed without posts was never updated, and must say a day all the same.
    updated: newest ? rfc3339(newest) : "1970-01-01T00:00:00Z",
    authors: [{ name: settings.author }],
    icon: region.absolute(iconAddress),
    // Twice as wide as high (RFC 4287, 4.2.8): nearly what a card is.
    ...(card ? { logo: region.absolute(cardAddress(card)) } : {}),
    xml: { lang: language },
    entries: feed.posts.map((post) => entryOf(post, region, published)),
  });
  return xml.replace(unknownToXml, "").trim();
}

function entryOf(post: Post, region: Region, published: Published) {
  return {
    id: iriOf(post, region),
    title: text(post.title),
    summary: text(post.summary),
    content: { type: "html", value: feedHtml(post, region) },
    links: [
      { href: region.absolute(post.address), rel: "alternate", type: "text/html" },
      ...playableIn(post).map(({ address, type }) => {
        const length = published.sizeOf(address);
        return { href: region.absolute(address), rel: "enclosure", type, ...(length ? { length } : {}) };
      }),
    ],
    authors: [{ name: post.author }],
    categories: post.tags.map(({ label }) => ({ term: label, label })),
    published: rfc3339(post.date),
    updated: rfc3339(post.updated ?? post.date),
    ...(post.lang === region.language ? {} : { xml: { lang: post.lang } }),
  };
}

/** Words that are no markup, whatever is in them (RFC 4287, 3.1.1.1). */
function text(value: string) {
  return { value, type: "text" };
}

/** The id of a post as an IRI, which Atom demands (RFC 4287, 4.2.6): one that is none gives way to the address. */
function iriOf(post: Post, region: Region): string {
  const id = postId(post, region);
  return URL.canParse(id) ? id : permanentAddress(firstAddress(post, region), region);
}
