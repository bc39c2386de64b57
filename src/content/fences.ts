import type { ProblemList } from "./problem.ts";

/** A file of content cut at its fences. */
export interface Cut {
  /** The YAML between the fences. */
  readonly frontMatter: string;
  /** Line (from 1) at which the head begins. */
  readonly headLine: number;
  /** The Markdown below. */
  readonly body: string;
  /** Line (from 1) at which the body begins. */
  readonly bodyLine: number;
}

const fence = "---";
/**
 * Lines that were meant as a fence: other dashes (an editor's "smart" dash), too many or too few, or indented;
 * stars, underscores, equals signs; or the fence of a listing, as text that was copied out of an example has it.
 */
const almostFence = /^\s*(?:-{2}|[-–—‒―]{4,}|[–—‒―]{1,3}|-{3}|\*{3,}|_{3,}|={3,}|`{3,}(?:ya?ml)?)\s*$/u;
/** The fence of a head in TOML, as Hugo has it. */
const tomlFence = "+++";
/** A head is no longer than this: what looks like a fence below is a rule in the text. */
const longest = 60;

/** A line that a head may have: a field, an item, a comment, or nothing. */
const headLine = /^\s*(?:[\p{L}\p{N}_-]+ ?:(?:\s|$)|-\s|#|$)/u;

/** Cuts a file at the fences of its front matter. Tells of every way in which a fence can be almost right. */
export function cutAtFences(lines: readonly string[], problems: ProblemList): Cut | undefined {
  const start = lines.findIndex((line) => line.trim() !== "");
  const opening = (lines[start] ?? "").trimEnd();
  if (opening !== fence && !almostFence.test(opening)) {
    if (opening.trim() === tomlFence) problems.add(1, { code: "tomlHead" });
    else problems.add(1, { code: "noFrontMatter" }, undefined, openingFix(lines, start));
    return undefined;
  }
  if (opening !== fence)
    problems.addFixable(start + 1, { code: "oddFence", fence: opening, place: "opening" }, fence);
  if (start > 0)
    problems.add(start + 1, { code: "notAtTop", fenceLine: start + 1 }, undefined, {
      line: 1,
      old: lines.slice(0, start),
      lines: [],
    });
  const text = firstTextLine(lines, start);
  for (let index = start + 1; index < lines.length; index++) {
    const line = (lines[index] ?? "").trimEnd();
    const isFence = line === fence || (index - start < longest && almostFence.test(line));
    if (!isFence) continue;
    // A rule between two passages of the text closes nothing.
    if (text < index && isTextBetween(lines, text, index)) break;
    const isOnlyFields = text >= index;
    if (line !== fence && !isOnlyFields && /^\s*[*_=`]/.test(line)) continue;
    if (line !== fence) {
      const error = { code: "oddFence", fence: line, place: "closing" } as const;
      if (isOnlyFields) problems.addFixable(index + 1, error, fence);
      else problems.add(index + 1, error, fence);
    }
    checkSecondHead(lines, index, problems);
    return cutBetween(lines, start, index, index + 1);
  }
  const place = Math.min(text + 1, lines.length);
  problems.add(place, { code: "noClosingFence" }, undefined, closingFix(lines, start, text));
  return cutBetween(lines, start, text, text);
}

function cutBetween(lines: readonly string[], start: number, end: number, body: number): Cut {
  return {
    frontMatter: lines.slice(start + 1, end).join("\n"),
    headLine: start + 2,
    body: lines.slice(body).join("\n"),
    bodyLine: body + 1,
  };
}

/** The line (from 0) below the last field: the place for the fence that is not there. */
function firstTextLine(lines: readonly string[], start: number): number {
  // What is indented belongs to the field above it.
  const index = lines.findIndex(
    (line, at) => at > start && !headLine.test(line) && (/^\S/.test(line) || (lines[at - 1] ?? "") === ""),
  );
  return index === -1 ? lines.findLastIndex((line) => line.trim() !== "") + 1 : index;
}

/** Tells whether what stands between two lines (from 0) is running text: apart from the fields, and no field below. */
function isTextBetween(lines: readonly string[], text: number, until: number): boolean {
  const isApart =
    (lines[text - 1] ?? "").trim() === "" && /^[\p{L}\p{N}"'“‘„#>*![-]/u.test(lines[text] ?? "");
  const below = lines.slice(text, until);
  return isApart && !below.some((line) => /^[\w-]+:(?:\s|$)/.test(line));
}

/** The fence that is not there, where there is only one place for it: right below fields that stand together. */
function closingFix(lines: readonly string[], start: number, text: number) {
  const head = lines.slice(start + 1, text);
  const last = head.findLastIndex((line) => line.trim() !== "");
  const fields = head.slice(0, last + 1);
  const isTogether = fields.length > 0 && fields.every((line) => line.trim() !== "" && !/^\s*#/.test(line));
  // A fence further down may be the one that is meant, with a mistake above it.
  if (lines.slice(text).some((line) => line.trimEnd() === fence)) return undefined;
  if (!isTogether || !fields.some((line) => /^title\s*:/.test(line))) return undefined;
  const at = start + 1 + last;
  const line = lines[at] ?? "";
  return { line: at + 1, old: [line], lines: [line, fence] };
}

/** The fences that are not there, where a file begins with its fields. */
function openingFix(lines: readonly string[], start: number) {
  const end = lines.findIndex((line, at) => at > start && (line.trim() === "" || line.trimEnd() === fence));
  const fields = lines.slice(start, end);
  if (start !== 0 || end === -1 || !fields.every((line) => headLine.test(line) || /^\s/.test(line)))
    return undefined;
  if (!fields.some((line) => /^title\s*:/.test(line))) return undefined;
  const isClosed = (lines[end] ?? "").trimEnd() === fence;
  return { line: 1, old: fields, lines: [fence, ...fields, ...(isClosed ? [] : [fence])] };
}

/** A second head right below the first: two files in one, or one pasted into a form that made its own. */
function checkSecondHead(lines: readonly string[], end: number, problems: ProblemList): void {
  const first = lines.findIndex((line, at) => at > end && line.trim() !== "");
  if (first === -1 || (lines[first] ?? "").trimEnd() !== fence) return;
  const close = lines.findIndex((line, at) => at > first && line.trimEnd() === fence);
  const between = lines.slice(first + 1, close);
  const isHead = close > first + 1 && between.every((line) => headLine.test(line) || /^\s/.test(line));
  if (isHead && between.some((line) => /^[\w-]+:(?:\s|$)/.test(line)))
    problems.add(first + 1, { code: "secondHead" });
}
