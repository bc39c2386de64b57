import { type Document, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from "yaml";
import { fixFlows } from "./flow-mistakes.ts";
import type { ProblemList } from "./problem.ts";
import { explain, linesOfTexts } from "./yaml-mistakes.ts";
import { valuesOf, type Written } from "./yaml-values.ts";

/** What YAML is about, and who wrote it. */
export interface YamlOptions {
  /** The keys of the lists whose items are texts (`tags`), so that `A: b` is one of them. */
  readonly listsOfTexts: ReadonlySet<string>;
  /**
   * False when strangers wrote it: then what nobody sees may be in it.
   * @default true
   */
  readonly isByEditors?: boolean;
}

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar stays a text, so that `2010` is a fine title
 * and what is a number or a day is decided by one place, the schema. Mistakes that can be fixed are told
 * and read as they were meant.
 * @param source the YAML
 * @param firstLine line of the file at which it begins
 */
export function readYaml(
  source: string,
  firstLine: number,
  problems: ProblemList,
  { listsOfTexts, isByEditors = true }: YamlOptions,
): Written | undefined {
  const lines = withoutNoBreakSpaces(source).split("\n");
  const clean = fixFlows(lines, firstLine, linesOfTexts(lines), listsOfTexts, problems).join("\n");
  const counter = new LineCounter();
  // Keys that come twice are looked for below: the parser compares each with all others.
  const document = parseDocument(clean, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...repeatedKeys(document)];
  if (errors.length === 0)
    return valuesOf({ source: clean, document, counter, firstLine, isByEditors }, problems);
  const lineOf = (position: number) => counter.linePos(position).line + firstLine - 1;
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep) {
    problems.add(lineOf(deep.pos[0]), { code: "nestedTooDeep" });
    return undefined;
  }
  const fixed = explain(errors, clean, firstLine, lineOf, listsOfTexts, problems);
  if (fixed === undefined) return undefined;
  const meantLines = new LineCounter();
  const meant = parseDocument(fixed, { schema: "failsafe", lineCounter: meantLines, uniqueKeys: false });
  return valuesOf({ source: fixed, document: meant, counter: meantLines, firstLine, isByEditors }, problems);
}

/** The keys that a group has more than once, each time but the first, in their order in the file. */
function repeatedKeys(document: Document.Parsed): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (known.has(key.value))
          found.push(new YAMLParseError([start, end], "DUPLICATE_KEY", "Map keys must be unique"));
        known.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.pos[0] - b.pos[0]);
}

/** A no-break space between key and value looks like a space to an editor; so it is read as one. */
function withoutNoBreakSpaces(source: string): string {
  return source.replace(/^([^:\n]*:)?[ \t]*\u00a0[ \t\u00a0]*/gmu, (match) => match.replace(/\u00a0/g, " "));
}
