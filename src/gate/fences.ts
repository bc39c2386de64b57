import type { ProblemList } from "./problem.ts";

/** A file of content cut at its fences. */
export interface Cut {
  /** The YAML between the fences. */
  readonly head: string;
  /** Line (from 1) at which the head begins. */
  readonly headLine: number;
  /** The Markdown below. */
  readonly body: string;
  /** Line (from 1) at which the body begins. */
  readonly bodyLine: number;
}

const fence = "---";
/** Lines that were meant as a fence: other dashes (an editor's "smart" dash), too many or too few, or indented. */
const almostFence = /^\s*(?:-{2}|[-–—‒―]{4,}|[–—‒―]{1,3}|-{3})\s*$/u;
/** A head is no longer than this: what looks like a fence below is a rule in the text. */
const longest = 60;

/** Cuts a file at the fences of its front matter. Tells of every way in which a fence can be almost right. */
export function cutAtFences(lines: readonly string[], problems: ProblemList): Cut | undefined {
  const start = lines.findIndex((line) => line.trim() !== "");
  const opening = (lines[start] ?? "").trimEnd();
  if (opening !== fence && !almostFence.test(opening)) {
    problems.add(1, { code: "noFrontMatter" });
    return undefined;
  }
  if (opening !== fence)
    problems.add(start + 1, { code: "oddFence", fence: opening, place: "opening" }, fence);
  if (start > 0) problems.add(start + 1, { code: "notAtTop", fenceLine: start + 1 });
  for (let index = start + 1; index < lines.length; index++) {
    const line = (lines[index] ?? "").trimEnd();
    const isAlmost = line !== fence && almostFence.test(line) && index - start < longest;
    if (isAlmost) problems.add(index + 1, { code: "oddFence", fence: line, place: "closing" }, fence);
    if (isAlmost || line === fence) return cutBetween(lines, start, index, index + 1);
  }
  const text = firstTextLine(lines, start);
  problems.add(text + 1, { code: "noClosingFence" });
  return cutBetween(lines, start, text, text);
}

function cutBetween(lines: readonly string[], start: number, end: number, body: number): Cut {
  return {
    head: lines.slice(start + 1, end).join("\n"),
    headLine: start + 2,
    body: lines.slice(body).join("\n"),
    bodyLine: body + 1,
  };
}

/** The line (from 0) below the last field: the place for the fence that is not there. */
function firstTextLine(lines: readonly string[], start: number): number {
  const index = lines.findIndex((line, at) => at > start && !/^\s*([\w-]+:|-\s|#|$)/u.test(line));
  return index === -1 ? lines.findLastIndex((line) => line.trim() !== "") + 1 : index;
}
