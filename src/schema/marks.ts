/** Marks in a text that keep something from its readers, or show them something wrong. */
export const problemMarks = [
  "spacedAddress",
  "almostLink",
  "noDefinition",
  "shortcode",
  "wikiLink",
  "boxMark",
  "abbreviation",
  "unknownCallout",
  "almostBold",
  "almostHeading",
  "runTogether",
  "noteWithoutText",
  "noteWithoutMark",
  "cellsBeyond",
  "almostTable",
  "unclosedComment",
  "unclosedFence",
  "linkWithoutText",
] as const;

/** Marks that only look odd, and what is good to know. */
export const oddMarks = [
  "comment",
  "moreMark",
  "htmlInText",
  "almostItem",
  "hashInFront",
  "foreignSign",
  "taskBox",
  "definition",
  "strayMark",
  "brokenList",
  "sentenceAsCode",
  "unusedReference",
] as const;

export type ProblemMark = (typeof problemMarks)[number];
export type MarkCode = ProblemMark | (typeof oddMarks)[number];

/** Something in a text that looks like a mark, and that a reader would see as it stands, or not see at all. */
export interface Mark {
  readonly code: MarkCode;
  /** Line of the text, from 0. */
  readonly line: number;
  /** As it stands in the file. */
  readonly found: string;
  /** What is to be written instead of that, where it is certain. */
  readonly instead?: string | undefined;
}

/** Tells whether a mark is a problem, and not only odd. */
export function isProblemMark(code: string): code is ProblemMark {
  return problemMarks.some((known) => known === code);
}
