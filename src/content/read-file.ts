import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { decode } from "./bytes.ts";
import { cutAtFences } from "./fences.ts";
import { checkFields, listsOfTexts } from "./fields.ts";
import { ProblemList } from "./problem.ts";
import { recover } from "./recover.ts";
import { checkHidden, checkText } from "./text-check.ts";
import { readYaml } from "./yaml.ts";
import type { Written } from "./yaml-values.ts";

/** What came of reading one file: its problems, and what it says where that could be read. */
export interface FileResult<H> {
  readonly problems: ProblemList;
  /** What the head says; where it has mistakes, what could be read of it, with stand-ins for the rest. */
  readonly data: H | undefined;
  /** True when nothing is wrong with the head. */
  readonly isSound: boolean;
  readonly written: Written | undefined;
  /** The head as it was written: two files with one head differ in their texts only. */
  readonly source: string;
  /** The Markdown, and the line (from 1) at which it begins. */
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Reads a Markdown file with front matter: bytes, text, fences, YAML, fields. A step that finds a mistake goes on
 * with what was probably meant, so that everything that is wrong with a file is told at once.
 */
export function readMarkdownFile<S extends z.ZodType>(
  folder: string,
  path: string,
  schema: S,
): FileResult<z.output<S>> {
  const { problems, lines } = readLines(folder, path);
  return lines ? readMarkdown(lines, schema, problems) : { ...unread, problems };
}

/** Reads the lines of a Markdown file with front matter, wherever they come from. */
export function readMarkdown<S extends z.ZodType>(
  lines: readonly string[],
  schema: S,
  problems: ProblemList,
): FileResult<z.output<S>> {
  const cut = cutAtFences(lines, problems);
  if (!cut) return { ...unread, problems };
  checkHidden(cut.frontMatter.split("\n"), cut.headLine, false, problems);
  const written = readYaml(cut.frontMatter, cut.headLine, problems, { listsOfTexts: listsOfTexts(schema) });
  const head = written ? checkFields(schema, written, cut.headLine - 1, problems) : recover(schema, {});
  const isSound = problems.problems.length === 0;
  checkHidden(cut.body.split("\n"), cut.bodyLine, true, problems);
  return {
    problems,
    data: head,
    isSound,
    written,
    source: cut.frontMatter,
    body: cut.body,
    bodyLine: cut.bodyLine,
  };
}

/** What is known of a file that cannot be read. */
export const unread = {
  data: undefined,
  isSound: false,
  written: undefined,
  source: "",
  body: "",
  bodyLine: 1,
} as const;

/**
 * Reads a YAML file, such as `site.yaml`.
 * @param isByEditors false when strangers wrote it: what nobody sees in their words is left out where they are shown
 */
export function readYamlFile<S extends z.ZodType>(
  folder: string,
  path: string,
  schema: S,
  isByEditors = true,
): FileResult<z.output<S>> {
  const { problems, lines } = readLines(folder, path);
  if (lines && isByEditors) checkHidden(lines, 1, false, problems);
  const written =
    lines && readYaml(lines.join("\n"), 1, problems, { listsOfTexts: listsOfTexts(schema), isByEditors });
  const head = written && checkFields(schema, written, 1, problems);
  const isSound = problems.problems.length === 0;
  return { ...unread, problems, data: head, isSound, written, source: lines?.join("\n") ?? "" };
}

/** Bytes to lines; none when the file is no text, or must not be read further (conflict marks). */
export function readLines(
  folder: string,
  path: string,
): { problems: ProblemList; lines: string[] | undefined } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, path));
  } catch (error) {
    const problems = new ProblemList(path, []);
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    problems.add(1, { code: "unreadable", detail });
    return { problems, lines: undefined };
  }
  const { text, error, isCertain } = decode(bytes);
  const lines = text?.split("\n");
  const problems = new ProblemList(path, lines ?? []);
  if (error) problems.add(1, error, undefined, isCertain ? { keep: "utf8" } : undefined);
  if (!lines) return { problems, lines };
  checkText(lines, problems);
  const isConflict = problems.problems.some(({ error }) => error.code === "conflictMarks");
  return { problems, lines: isConflict ? undefined : lines };
}
