import { z } from "zod";
import type { Zone } from "./common.ts";
import { day, flag, report, text } from "./field.ts";
import { mostOfARegister } from "./sizes.ts";

/** What a comment is called within its file and in its page's address (`#reactie-12`, see `comments/anchors.ts`). */
const commentId = () =>
  z
    .string()
    .transform((written, context): string =>
      /^[a-z0-9][a-z0-9_-]{0,63}$/i.test(written)
        ? written
        : report(context, { code: "notACommentId", value: written }),
    );

/**
 * The comments of one post, project or page: `content/comments/` with the path of its file, so that a post and a page
 * of one name never meet (`posts/2013/lente.md` has `comments/posts/2013/lente.yaml`).
 *
 *     comments:
 *       - id: "12"                       # its own within the file; letters, digits, - and _
 *         name: Testpersoon A
 *         date: 2013-01-15T19:30:00+01:00   # or a day, or a time in the region's zone
 *         replyTo: "11"                  # optional: a comment that stands above this one
 *         text: |-
 *           Plain text. An empty line parts two paragraphs; no markup is obeyed.
 *
 * `removed: yes` stands instead of `text` for a comment that was taken away and has answers.
 */
export const commentsSchema = ({ zone }: Zone) =>
  z.strictObject({
    comments: z
      .array(
        z.strictObject({
          id: commentId(),
          name: text("name"),
          date: day(zone),
          replyTo: commentId().optional(),
          removed: flag().optional(),
          text: text("comment").optional(),
        }),
      )
      .max(mostOfARegister),
  });

/** One comment, as its file says it. */
export type CommentEntry = z.output<ReturnType<typeof commentsSchema>>["comments"][number];
