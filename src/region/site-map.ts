import type { Day } from "../core/days.ts";
import { memo } from "../core/memo.ts";
import { kindNames, partOf } from "../schema/kinds.ts";
import { hasMap } from "./locations.ts";
import { listOf, type Post, type Region } from "./region.ts";

/** A page of the site, for search engines and for the check that no two pages share an address. */
export interface SiteAddress {
  readonly address: string;
  /** The day its content last changed, when that is known. */
  readonly changed: Day | undefined;
  /** The content file it comes from, if it comes from one. */
  readonly file?: string;
}

/** Every page of the region, in a fixed order. The layouts make exactly these. */
export const pagesOf = memo((region: Region): readonly SiteAddress[] => {
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
    // The list of posts stands on pages of its own.
    ...kindNames.flatMap((kind) => {
      const part = kind === "post" ? undefined : partOf(kind);
      return part ? list(addresses.list(part), listOf(region, kind).length > 0) : [];
    }),
    ...list(addresses.tags(), region.tags.length > 0),
    ...region.tags.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.places(), region.places.length > 0),
    ...region.places.map(({ address, posts }) => ({ address, changed: newest(posts) })),
    ...list(addresses.map(), hasMap(region)),
    { address: addresses.follow(), changed: newest(region.posts) },
    { address: addresses.search(), changed: newest(region.posts) },
  ];
});

function later(a: Day | undefined, b: Day): Day {
  return a && a.instant >= b.instant ? a : b;
}

/** Titles that more than one page has. */
export const sharedTitlesOf = memo(({ entries, tags, places }: Region): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const titles = [
    ...entries.map(({ title }) => title),
    ...tags.map(({ label }) => label),
    ...places.map(({ name }) => name),
  ];
  for (const title of titles) (seen.has(title) ? shared : seen).add(title);
  return shared;
});
