import { type Period, periodOf, type Span } from "../core/days.ts";
import { memo } from "../core/memo.ts";
import type { Event, Post, Region } from "./region.ts";

/** The periods that a digest may sum up. */
export const spans: readonly Span[] = ["week", "month"];

/** How many issues a digest keeps. */
const most = 12;

/** One mail's worth: what appeared in a period that is over, and what comes in the one after it. */
export class Issue {
  constructor(
    readonly period: Period,
    /** The oldest first, as one would tell it. */
    readonly posts: readonly Post[],
    /** What begins or still goes on in the period after, the first one first. */
    readonly events: readonly Event[],
  ) {}
}

/** What appeared per week or month, for those who would rather have one mail than a message for each post. */
export class Digest {
  constructor(
    readonly span: Span,
    /** Where it is as RSS, as the body of a mail in HTML, and as that in plain text. */
    readonly addresses: { readonly feed: string; readonly mail: string; readonly text: string },
    /** The newest first. */
    readonly issues: readonly Issue[],
  ) {}
}

/**
 * The digests of a region. A period gets an issue when it is over and had posts: what is sent is not added to.
 * Drafts and posts to come, which a preview shows, are never in one.
 */
export const digestsOf = memo((region: Region): readonly Digest[] =>
  spans.map((span) => new Digest(span, region.addresses.digest(span), issuesOf(region, span))),
);

function issuesOf({ posts, events, today }: Pick<Region, "posts" | "events" | "today">, span: Span): Issue[] {
  const byPeriod = new Map<string, { period: Period; posts: Post[] }>();
  for (const post of posts) {
    const period = periodOf(post.date, span);
    if (post.unpublished || period.after.iso > today.iso) continue;
    const known = byPeriod.get(period.name);
    // Posts are newest first, so that the last issue is whole when the next one begins.
    if (!known && byPeriod.size === most) break;
    if (known) known.posts.push(post);
    else byPeriod.set(period.name, { period, posts: [post] });
  }
  return [...byPeriod.values()].map(
    ({ period, posts }) =>
      new Issue(period, posts.toReversed(), eventsIn(events, periodOf(period.after, span))),
  );
}

function eventsIn(events: readonly Event[], { first, after }: Period): Event[] {
  return events
    .filter(
      ({ start, through, unpublished }) => !unpublished && start.iso < after.iso && through.iso >= first.iso,
    )
    .toReversed();
}

/** The periods that today is in and that have posts: each of them gets its issue when it is over. */
export function openPeriods({ posts, today }: Pick<Region, "posts" | "today">): Period[] {
  return spans
    .map((span) => periodOf(today, span))
    .filter(({ first }) =>
      posts.some(({ date, unpublished }) => !unpublished && date.iso >= first.iso && date.iso <= today.iso),
    );
}
