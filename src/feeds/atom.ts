import { Feed } from "feed";
import type { Region } from "../region.ts";
import { unknownToXml } from "../text.ts";
import type { PostFeed } from "./feeds.ts";
import { feedHtml, guidOf, newestDay } from "./rss.ts";

/** A feed as Atom (RFC 4287), for those who subscribed to one: the same posts, under the same ids. */
export function atomOf(feed: PostFeed, region: Region): string {
  const { site, language, addresses } = region;
  const { page, posts } = feed;
  const newest = newestDay(feed);
  const atom = new Feed({
    id: `${site.url.replace(/\/+$/, "")}${page}`,
    title: site.title,
    description: site.description,
    link: region.absolute(page),
    feedLinks: { atom: region.absolute(addresses.atom) },
    language,
    generator: "Bloeit",
    // A feed without posts was never updated; the package would take the clock's time.
    updated: new Date(newest?.instant ?? 0),
    author: { name: site.author },
  });
  for (const post of posts)
    atom.addItem({
      id: guidOf(post, region),
      title: post.title,
      link: region.absolute(post.address),
      description: post.summary,
      content: feedHtml(post, region),
      author: [{ name: post.author }],
      category: post.tags.map(({ label }) => ({ name: label, term: label })),
      published: new Date(post.date.instant),
      date: new Date((post.updated ?? post.date).instant),
    });
  return atom.atom1().replace(unknownToXml, "");
}
