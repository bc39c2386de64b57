import { harmlessLine, paragraphsOf } from "../../core/harmless.ts";
import { byCodeUnit } from "../../core/text.ts";
import { Comment } from "../../region/thread.ts";
import type { CommentEntry } from "../../schema/comments.ts";

/** How many answers stand within each other: a telephone has no room for more. */
const deepest = 5;

/**
 * Comments as threads, oldest first; an answer to something that is not above it stands by itself. What answers the
 * deepest of a thread stands beside it.
 */
export function threadsOf(entries: readonly CommentEntry[]): Comment[] {
  const known = new Map<string, Comment>();
  /** The comment of each below which answers to it stand, and how deep that one is. */
  const homes = new Map<Comment, { readonly home: Comment; readonly depth: number }>();
  const threads: Comment[] = [];
  for (const { id, name, date, removed, replyTo, text = "" } of entries) {
    const comment = new Comment({
      id,
      name: harmlessLine(name),
      date,
      paragraphs: removed ? [] : paragraphsOf(text),
    });
    const answered = replyTo === undefined ? undefined : known.get(replyTo);
    const above = answered && homes.get(answered);
    (above?.home.answers ?? threads).push(comment);
    const depth = above ? above.depth + 1 : 0;
    homes.set(comment, above && depth >= deepest ? above : { home: comment, depth });
    known.set(id, comment);
  }
  for (const list of [threads, ...[...known.values()].map(({ answers }) => answers)])
    list.sort((a, b) => a.date.instant - b.date.instant || byCodeUnit(a.id, b.id));
  return threads;
}
