import type { Day } from "../core/days.ts";
import { record } from "../core/record.ts";

/** Whether readers may comment on something: yes, only read what is there, or not at all. */
export type CommentState = "open" | "closed" | "off";

/** A comment as a page shows it, with what was said to it, oldest first. */
export class Comment extends record<{
  readonly id: string;
  readonly name: string;
  readonly date: Day;
  /** Paragraphs of lines of plain text; none when the comment was removed. */
  readonly paragraphs: readonly (readonly string[])[];
}>() {
  readonly answers: Comment[] = [];
}

/** All comments of threads: each before its answers. */
export function allOf(threads: readonly Comment[]): Comment[] {
  return threads.flatMap((comment) => [comment, ...allOf(comment.answers)]);
}
