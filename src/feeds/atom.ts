import { Feed } from "feed";
import { firstAddress, permanentAddress, postId } from "../ids.ts";
import type { Post, Region } from "../region.ts";
import { escapeHtml, unknownToXml } from "../text.ts";
import type { PostFeed } from "./feeds.ts";
import { feedHtml, newestDay } from "./rss.ts";

/** A feed as Atom (RFC 4287), for those who subscribed to one: the same posts, under the same ids. */
export function atomOf(feed: PostFeed, region: Region): string {
  const { site, language, addresses } = region;
  const { page, posts } = feed;
  const newest = newestDay(feed);
  const atom = new Feed({
    id: permanentAddress(page, region),
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
      id: iriOf(post, region),
      // The package says of both that they are HTML.
      title: escapeHtml(post.title),
      link: region.absolute(post.address),
      description: escapeHtml(post.summary),
      content: feedHtml(post, region),
      author: [{ name: post.author }],
      category: post.tags.map(({ label }) => ({ name: label, term: label })),
      published: new Date(post.date.instant),
      date: new Date((post.updated ?? post.date).instant),
    });
  return atom.atom1().replace(categoryElement, withoutAngles).replace(unknownToXml, "");
}

/** The id of a post as an IRI, which Atom demands (RFC 4287, 4.2.6): one that is none gives way to the address. */
function iriOf(post: Post, region: Region): string {
  const id = postId(post, region);
  return URL.canParse(id) ? id : permanentAddress(firstAddress(post, region), region);
}

/** A topic, whose words the package puts into attributes as they are; or, to be left alone, a text that looks like one. */
const categoryElement = /<!\[CDATA\[.*?\]\]>|<category label="[^"]*" term="[^"]*"\/>/gs;

function withoutAngles(found: string): string {
  return found.startsWith("<category") ? `<${found.slice(1).replaceAll("<", "&lt;")}` : found;
}
