import { nearest } from "../core/nearest.ts";
import type { CommentEntry } from "../schema/comments.ts";
import { commentsSchema } from "../schema/comments.ts";
import { isCommentedKind } from "../schema/kinds.ts";
import { threadsOf } from "./comments/threads.ts";
import type { Entries } from "./entries.ts";
import { type ContentFile, isPlain } from "./files.ts";
import { ProblemList } from "./problem.ts";
import { type FileResult, readYamlFile } from "./read-file.ts";
import { lineOfItem, pathOfItem } from "./recover.ts";
import type { SourceFile } from "./source-files.ts";

/** Reads `comments/` and gives each entry its threads. What is said about something held back is checked, and waits with it. */
export function readComments(
  content: string,
  files: readonly ContentFile[],
  sources: readonly SourceFile[],
  { published, unpublished }: Entries,
  zone: string,
): ProblemList[] {
  const schema = commentsSchema({ zone });
  const commented = sources.filter(({ kind }) => isCommentedKind(kind));
  const homes = new Map(commented.map(({ file }) => [commentFileOf(file), file]));
  const entries = new Map([...published, ...unpublished].map(({ entry }) => [entry.file, entry]));
  return files
    .filter((file) => file.path.startsWith("comments/") && isPlain(file))
    .map(({ path }) => {
      const home = homes.get(path);
      if (home === undefined) {
        const problems = new ProblemList(path, []);
        problems.add(1, { code: "commentsOfNothing", suggestion: nearest(path, [...homes.keys()]) });
        return problems;
      }
      const read = readYamlFile(content, path, schema, false);
      checkComments(read);
      const entry = entries.get(home);
      if (entry && read.isSound && read.data) entry.threads = threadsOf(read.data.comments);
      return read.problems;
    });
}

/** Where the comments on a file of content are kept. */
export function commentFileOf(file: string): string {
  return `comments/${file.replace(/\.md$/, ".yaml")}`;
}

function checkComments({ data, written, problems }: FileResult<{ comments: CommentEntry[] }>): void {
  const known = new Set<string>();
  (data?.comments ?? []).forEach(({ id, replyTo, text, removed }, index) => {
    const lineOf = (key: string) =>
      written?.lines.get(`${pathOfItem("comments", data?.comments, index)}.${key}`) ??
      lineOfItem(written, "comments", data?.comments, index);
    if (known.has(id)) problems.add(lineOf("id"), { code: "commentTwice", id });
    if (replyTo !== undefined && !known.has(replyTo))
      problems.add(lineOf("replyTo"), { code: "noSuchComment", id: replyTo });
    if (text === undefined && !removed) problems.add(lineOf("text"), { code: "required", key: "text" });
    known.add(id);
  });
}
