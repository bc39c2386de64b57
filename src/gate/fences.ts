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
const almostFence = /^\s*(?:[-–—‒―]{1,2}|[-–—‒―]{4,}|[–—‒―]+|-{3})\s*$/u;

/** Cuts a file at the fences of its front matter. Tells of every way in which a fence can be almost right. */
export function cutAtFences(lines: readonly string[], problems: ProblemList): Cut | undefined {
  const first = lines[0] ?? "";
  if (first.trimEnd() !== fence) {
    const index = lines.findIndex((line) => line.trim() !== "");
    const opening = lines[index] ?? "";
    if (index > 0 && opening.trimEnd() === fence)
      problems.add(index + 1, { code: "notAtTop", fenceLine: index + 1 });
    else if (index >= 0 && almostFence.test(opening))
      problems.add(index + 1, { code: "oddFence", fence: opening.trimEnd(), place: "opening" }, fence);
    else problems.add(1, { code: "noFrontMatter" });
    return undefined;
  }
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trimEnd() === fence) {
      return {
        head: lines.slice(1, index).join("\n"),
        headLine: 2,
        body: lines.slice(index + 1).join("\n"),
        bodyLine: index + 2,
      };
    }
    // "----" or "—" below a head of fields was meant to close it; within a text it would be a rule.
    if (almostFence.test(line) && line.trim().length !== 2 && index < 60) {
      problems.add(index + 1, { code: "oddFence", fence: line.trimEnd(), place: "closing" }, fence);
      return undefined;
    }
  }
  problems.add(firstTextLine(lines), { code: "noClosingFence" });
  return undefined;
}

/** The line below the last field: the place for the fence that is not there. */
function firstTextLine(lines: readonly string[]): number {
  const index = lines.findIndex((line, at) => at > 0 && !/^\s*([\w-]+:|-\s|#|$)/u.test(line));
  return (index === -1 ? lines.length : index) + 1;
}
