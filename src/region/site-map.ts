import type { Day } from "../core/days.ts";
import { faviconAddress, iconAddress, touchIconAddress } from "../pictures/bloom/icon-addresses.ts";
import type { Post, Region } from "./region.ts";
import { hasMap } from "./spots.ts";

/** A page of the site, for search engines and for the check that no two pages share an address. */
export interface SiteAddress {
  readonly address: string;
  /** The day its content last changed, when that is known. */
  readonly changed: Day | undefined;
  /** The content file it comes from, if it comes from one. */
  readonly file?: string;
}

/** Every page of the region, in a fixed order. The layouts make exactly these. */
export function pagesOf(region: Region): SiteAddress[] {
  const { addresses } = region;
  const newest = (posts: readonly Post[]): Day | undefined =>
    posts.map((post) => post.updated ?? post.date).reduce<Day | undefined>(later, undefined);
  const list = (address: string, shown: boolean, posts: readonly Post[] = []) =>
    shown ? [{ address, changed: newest(posts) }] : [];
  return [
    { address: addresses.home, changed: newest(region.posts) },
    ...region.entries.map((entry) => ({
      address: entry.address,
      changed: entry.updated ?? (entry.kind === "post" ? entry.date : undefined),
      file: entry.file,
    })),
    ...region.postsPages.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.archive(), region.years.length > 0, region.posts),
    ...region.years.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...region.months.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.projects(), region.projects.length > 0),
    ...list(addresses.partners(), region.partners.length > 0),
    ...list(addresses.agenda(), region.events.length > 0),
    ...list(addresses.tags(), region.tags.length > 0),
    ...region.tags.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.places(), region.places.length > 0),
    ...region.places.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.map(), hasMap(region)),
    { address: addresses.follow(), changed: newest(region.posts) },
    { address: addresses.search(), changed: newest(region.posts) },
  ];
}

function later(a: Day | undefined, b: Day): Day {
  return a && a.instant >= b.instant ? a : b;
}

/** The pages that are shown elsewhere, in mail programs and in frames: they have nothing around them, and no search engine shows them. */
export function guestsOf(region: Region): string[] {
  return [
    ...region.digests.map(({ addresses }) => addresses.mail),
    ...region.partners.map(({ slug }) => region.addresses.partnerCard(slug)),
  ];
}

/** Every address that answers without being a page to find: feeds, the files for machines, the thanks for a form. */
export function filesOf(region: Region): string[] {
  const { addresses } = region;
  return [
    ...region.feeds.map((feed) => feed.address),
    ...region.commented.map((entry) => addresses.commentsOf(entry.address)),
    ...region.forms.map((form) => form.thanks),
    ...region.digests.flatMap(({ addresses }) => [addresses.feed, addresses.text]),
    ...guestsOf(region),
    addresses.jsonFeed,
    ...region.calendars.map((calendar) => calendar.address),
    addresses.atom,
    ...new Set([addresses.sitemap, ...region.sitemaps.map((sitemap) => sitemap.address)]),
    addresses.manifest,
    faviconAddress,
    touchIconAddress,
    iconAddress,
    addresses.notFound,
    addresses.planning,
    "/robots.txt",
  ];
}
