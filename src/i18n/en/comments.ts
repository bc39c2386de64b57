import { shorten } from "../../core/text.ts";
import type { CommentWords } from "../types/comments.ts";

export const commentWords: CommentWords = {
  usage:
    'Like this: npm run comments -- submissions.json (or .csv) [--approve=ID,…|all] [--reject=ID,…|all], or: npm run comments -- redact "Name" [--as="N."]',
  unreadable: (file) => `${file} is no list of submissions (JSON or CSV) from Netlify.`,
  noPage: (page) => `Skipped: there is no post, project or page “${page}”.`,
  incomplete: "Skipped: the name, the text or the moment is missing or cannot be right.",
  answerLost: "The comment that this answers is not there; it will stand by itself.",
  none: "No new comments are waiting.",
  ask: "Publish? (y = yes, n = no, do not show it again, Enter = later) ",
  yes: /^\s*(?:y|yes)\s*$/i,
  no: /^\s*(?:n|no)\s*$/i,
  howToApprove: (count) =>
    `Comments waiting: ${count}. Nothing was published. Publish them with --approve=ID,ID or --approve=all. Reject what you do not want to see again with --reject=ID.`,
  written: (count) => `Comments published: ${count}.`,
  rejected: (count, file) =>
    `Comments rejected: ${count}. They are not shown again; ${file} in the content folder says so. Take an id out of it to see that comment again.`,
  approvedAndRejected: (id) =>
    `${id} is named by --approve and by --reject; nothing was done. Name it in one of them.`,
  closed: (page) => `Mind: comments on ${page} are closed. If you publish this one, it is still added.`,
  off: (page) =>
    `Skipped: comments on ${page} are off, so nobody would see this one. Write comments: closed or open there, and try again.`,
  notAppended: (file) =>
    `The comment could not be added to ${file}, which stays as it was. Run npm run check first, or write its list one item below the other.`,
  unknownId: (id) => `No comment with the id ${id} is waiting; nothing was published.`,
  redacted: (count, files) => `Names changed: ${count}, in files: ${files}.`,
  nobody: (name) =>
    `There is no comment by somebody whose name is exactly “${shorten(name, 100)}”; nothing was changed. Write the whole name, as it stands with the comment.`,
  noOtherName: (most) =>
    `What is behind --as= is not a name: give one of 1 to ${most} characters. Nothing was changed.`,
  anonymous: "Anonymous",
};
