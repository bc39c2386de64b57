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
  /** The number of each post in time, the newest 0. */
  private readonly numbers: ReadonlyMap<Post, number>;
  /** By number, what a post has in common with the one that is asked for; 0 between two questions. */
  private readonly scores: Int32Array;
  /** The numbers of the posts of a listing, rising. */
  private readonly listings = new Map<object, readonly number[]>();

  /** @param posts newest first, as are the listings of what they refer to */
  constructor(readonly posts: readonly Post[]) {
    this.numbers = new Map(posts.map((post, number) => [post, number]));
    this.scores = new Int32Array(posts.length);
  }

  /** The posts about the same as this one, the nearest first. */
  of(post: Post): readonly Post[] {
    const here = this.numbers.get(post);
    if (here === undefined) return [];
    const found: number[] = [];
    for (const field of ["projects", "partners", "tags", "places"] as const)
      for (const listing of post[field]) this.score(listing, here, weights[field], found);
    const { scores, posts } = this;
    const scoreOf = (number: number) => scores[number] ?? 0;
    const addressOf = (number: number) => posts[number]?.address ?? "";
    const nearest = found
      .sort(
        (a, b) =>
          scoreOf(b) - scoreOf(a) ||
          Math.abs(a - here) - Math.abs(b - here) ||
          byCodeUnit(addressOf(a), addressOf(b)),
      )
      .slice(0, most);
    for (const number of found) scores[number] = 0;
    return nearest.flatMap((number) => posts[number] ?? []);
  }

  /** Adds what a listing says about the neighbours of a post on it. */
  private score(listing: { readonly posts: readonly Post[] }, here: number, weight: number, found: number[]) {
    const numbers = this.numbersOf(listing);
    const at = placeOf(here, numbers);
    for (let index = Math.max(0, at - reach); index <= at + reach && index < numbers.length; index++) {
      const number = numbers[index] ?? here;
      if (number === here) continue;
      const score = this.scores[number] ?? 0;
      if (score === 0) found.push(number);
      this.scores[number] = score + weight;
    }
  }

  private numbersOf(listing: { readonly posts: readonly Post[] }): readonly number[] {
    const known = this.listings.get(listing) ?? listing.posts.flatMap((post) => this.numbers.get(post) ?? []);
    this.listings.set(listing, known);
    return known;
  }
}

/** Where a number stands in a rising list; 0 when it is not in it. */
function placeOf(number: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return rising[low] === number ? low : 0;
}

const relatedPostsOf = memo(({ posts }: Region) => new RelatedPosts(posts));

/** The posts of a region about the same as one of them, the nearest first. */
export function relatedTo(post: Post, region: Region): readonly Post[] {
  return relatedPostsOf(region).of(post);
}
