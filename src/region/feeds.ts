import { memo } from "../core/memo.ts";
import { record } from "../core/record.ts";
import type { Partner, Post, Project, Region, Tag } from "./region.ts";

/** How many items a feed holds. */
const most = 30;

/** A feed of posts: what it is of, where it is, and what is in it (newest first). */
export class PostFeed extends record<{
  readonly address: string;
  /** The page that shows the same. */
  readonly page: string;
  /** What it is of: nothing for the feed of the whole site. */
  readonly of: Tag | Project | Partner | undefined;
  readonly posts: readonly Post[];
}>() {
  /** The name of what it is of, or nothing for the whole site. */
  get subject(): string | undefined {
    if (!this.of) return undefined;
    return "label" in this.of ? this.of.label : this.of.title;
  }
}

/** Every feed of a region: of the whole site, and one per tag with posts, project and partner. */
export const feedsOf = memo((region: Region): readonly PostFeed[] => {
  const { addresses } = region;
  const of = (thing: Tag | Project | Partner) =>
    new PostFeed({
      address: addresses.feedOf(thing.address),
      page: thing.address,
      of: thing,
      posts: thing.posts.slice(0, most),
    });
  return [
    new PostFeed({
      address: addresses.feed,
      page: addresses.home,
      of: undefined,
      posts: region.posts.slice(0, most),
    }),
    ...region.tags.filter((tag) => tag.posts.length > 0).map(of),
    ...region.projects.map(of),
    ...region.partners.map(of),
  ];
});
