import { memo } from "../core/memo.ts";
import { byCodeUnit } from "../core/text.ts";
import type { Post, Region } from "./region.ts";

/** How many neighbours on either side of a list are looked at: keeps the work linear in the number of posts. */
const reach = 12;
/** How many related posts a page shows. */
const most = 3;

/** What sharing a thing says about two posts. */
const weights = { projects: 5, partners: 4, tags: 2, places: 1 } as const;

/**
 * Finds for a post the posts about the same: those that share projects, partners, tags and places with it,
 * among its neighbours in time. The order is total: by what is shared, then by nearness in time, then by address.
 * Looked up when a page asks for it, so that a preview pays only for the pages that somebody opens.
 */
class RelatedPosts {
  private readonly places = new Map<object, Map<Post, number>>();

  /** @param posts newest first, as are the listings of what they refer to */
  constructor(readonly posts: readonly Post[]) {}

  /** The posts about the same as this one, the nearest first. */
  of(post: Post): readonly Post[] {
    const scores = new Map<Post, number>();
    const listings = [
      ...post.projects.map((listing) => [listing, weights.projects] as const),
      ...post.partners.map((listing) => [listing, weights.partners] as const),
      ...post.tags.map((listing) => [listing, weights.tags] as const),
      ...post.places.map((listing) => [listing, weights.places] as const),
    ];
    for (const [listing, weight] of listings) {
      const at = this.placesOn(listing).get(post) ?? 0;
      for (const other of listing.posts.slice(Math.max(0, at - reach), at + reach + 1))
        if (other !== post) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    const inTime = this.placesOn(this);
    const here = inTime.get(post) ?? 0;
    const far = (other: Post) => Math.abs((inTime.get(other) ?? 0) - here);
    return [...scores.entries()]
      .sort(([a, sa], [b, sb]) => sb - sa || far(a) - far(b) || byCodeUnit(a.address, b.address))
      .slice(0, most)
      .map(([other]) => other);
  }

  /** Where each post stands on a listing, or (of this itself) in time. */
  private placesOn(listing: { readonly posts: readonly Post[] }): ReadonlyMap<Post, number> {
    const known = this.places.get(listing) ?? new Map(listing.posts.map((post, index) => [post, index]));
    this.places.set(listing, known);
    return known;
  }
}

const kinshipOf = memo(({ posts }: Region) => new RelatedPosts(posts));

/** The posts of a region about the same as one of them, the nearest first. */
export function relatedTo(post: Post, region: Region): readonly Post[] {
  return kinshipOf(region).of(post);
}
