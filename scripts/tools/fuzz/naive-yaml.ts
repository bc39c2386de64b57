import fc from "fast-check";
import { applyFixes } from "../../../src/content/check/apply.ts";
import { checkFields, listsOfTexts } from "../../../src/content/fields.ts";
import { ProblemList } from "../../../src/content/problem.ts";
import { readYaml } from "../../../src/content/yaml.ts";
import type { Written } from "../../../src/content/yaml-values.ts";
import { postSchema } from "../../../src/schema/post.ts";

const schema = postSchema({ zone: "Europe/Amsterdam" });

const words = [
  ...[
    "Kunst",
    "Gravenhage",
    "Harde",
    "thuis",
    "festival",
    "cultuur",
    "Vaals",
    "stad van muziek",
    "Den Bosch",
    "ijs",
  ],
  ...["Straße", "Märkte", "Übermorgen", "Grün", "Feier", "Köln am Rhein"],
  ...["garden", "mill", "rock", "Wells next the Sea", "art", "2012", "no", "null"],
];
const signs = [..."'\"#@&*!|>%`:?-,[]{}\\/.=~+<^$", "'s-", "'t ", "'n ", "--", "::", "&&", "{{", "]]"];

const sign = fc.constantFrom(...signs);
const word = fc.constantFrom(...words);
const space = fc.constantFrom("", " ");
const often = (value: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: value });

/** A word or some, with any of the signs that YAML has, as somebody writes it who does not know that it has any. */
const text = fc
  .tuple(
    often(fc.tuple(sign, space).map((parts) => parts.join(""))),
    word,
    often(fc.tuple(space, sign, space, word).map((parts) => parts.join(""))),
    often(fc.tuple(space, sign).map((parts) => parts.join(""))),
  )
  .map((parts) => parts.join("").trim())
  // A hash between two spaces begins a comment, and is meant to.
  .filter((of) => !/(?:^|\s)#(?:\s|$)/.test(of));

/** What stands in quotes was written with them: its words are those between. */
function isInQuotes(of: string): boolean {
  return /^(["']).*\1$/s.test(of);
}

/** A list or a text as it was written, and the words that were meant. */
interface Naive {
  readonly path: string;
  readonly head: string;
  readonly meant: readonly string[];
}

const texts = fc.array(
  text.filter((of) => !isInQuotes(of)),
  { minLength: 1, maxLength: 5 },
);
const key = fc.constantFrom("tags", "places", "projects");

const inBrackets = fc
  // A comma parts the words of such a list, always.
  .tuple(
    key,
    texts,
    fc.constantFrom(", ", ",", " , ", ",\n  ", ", # soms\n  "),
    fc.constantFrom("", " ", "\n  "),
    fc.boolean(),
    fc.constantFrom("", " ", " # ja"),
  )
  .filter(([, meant]) => !meant.some((of) => of.includes(",")))
  // From one quotation mark to the next is one text, whatever stands between them.
  .filter(([, meant]) => meant.filter((of) => of.includes('"')).length <= 1)
  .map(([path, meant, between, pad, isTrailing, behind]): Naive => {
    const inner = meant.join(between) + (isTrailing ? "," : "");
    return { path, meant, head: `${path}: [${pad}${inner}${pad}]${behind}` };
  });

const belowKey = fc
  .tuple(key, texts, fc.constantFrom("", "  ", "    "), fc.constantFrom("- ", "-   "))
  .map(([path, meant, indent, dash]): Naive => {
    const items = meant.map((of) => `${indent}${dash}${of}`);
    return { path, meant, head: [`${path}:`, ...items].join("\n") };
  });

const alone = fc
  .tuple(fc.constantFrom("title", "summary"), text)
  .filter(([, of]) => !isInQuotes(of))
  .map(([path, of]): Naive => ({ path, meant: [of], head: `${path}: ${of}` }));

const inGroup = fc
  .tuple(text, text, fc.boolean())
  .filter(([alt, credit]) => !isInQuotes(alt) && !isInQuotes(credit) && !/,/.test(alt + credit))
  // As in a list: from one quotation mark to the next is one text.
  .filter(([alt, credit, isInline]) => !(isInline && alt.includes('"') && credit.includes('"')))
  .map(([alt, credit, isInline]): Naive => {
    const head = isInline
      ? `image: {src: x.svg, alt: ${alt}, credit: ${credit}}`
      : `image:\n  src: x.svg\n  alt: ${alt}\n  credit: ${credit}`;
    return { path: "image", meant: [alt, credit], head };
  });

const naive = fc.oneof(
  { weight: 4, arbitrary: inBrackets },
  { weight: 4, arbitrary: belowKey },
  { weight: 1, arbitrary: alone },
  { weight: 2, arbitrary: inGroup },
);

interface Outcome {
  readonly head: string;
  readonly written: Written | undefined;
  /** The lines (of the head, from 1) of which something is still to be said. */
  readonly told: readonly number[];
}

/** What `npm run check -- --fix` makes of a head. */
export function fixedHead(head: string): Outcome {
  let now = head;
  for (let round = 0; round < 20; round++) {
    const problems = new ProblemList("x.md", now.split("\n"));
    const written = readYaml(now, 1, problems, { listsOfTexts: listsOfTexts(schema) });
    if (written) checkFields(schema, written, 1, problems);
    const fixes = problems.problems.flatMap(({ fix }) => fix ?? []);
    const next = applyFixes(Buffer.from(now), fixes).toString("utf8");
    if (next === now) {
      const lines = problems.problems.map(({ line }) => line);
      const doubtful = [...(written?.acrossCommas ?? [])].map((path) => written?.lines.get(path) ?? 1);
      return { head: now, written, told: [...lines, ...doubtful] };
    }
    now = next;
  }
  throw new Error(`fixing comes to no end: ${head}`);
}

function wordsAt({ written }: Outcome, path: string): unknown[] {
  const values = (written?.values ?? {}) as Record<string, unknown>;
  const at = values[path];
  if (path === "image") {
    const { alt, credit } = (at ?? {}) as Record<string, unknown>;
    return [alt, credit];
  }
  return Array.isArray(at) ? at : [at];
}

/** What came of many naive heads. */
export interface NaiveResult {
  readonly runs: number;
  /** How many read as they were meant in the end; of the others it was told what to decide. */
  readonly understood: number;
  readonly failure: string | undefined;
}

/**
 * Writes lists and texts as an editor does who knows no YAML. After check and fix each reads back as exactly the words
 * that were meant; or the check still tells of its line, where something else could have been meant.
 * @param path what a failure says is the way to it: then only that is tried
 */
export function fuzzNaiveYaml(runs: number, seed: number, path?: string): NaiveResult {
  let understood = 0;
  const property = fc.property(naive, ({ path, head, meant }) => {
    const start = path === "title" ? "date: 2026-05-01" : "title: x\ndate: 2026-05-01";
    const from = start.split("\n").length + 1;
    const outcome = fixedHead(`${start}\n${head}\nlang: nl`);
    const found = wordsAt(outcome, path);
    // A quotation mark that opens a text and never closes was forgotten at its end.
    const closed = meant.map((of) => (/^"[^"]+$/.test(of) ? of.slice(1) : of));
    const isMeant = [meant, closed].some((those) => JSON.stringify(those) === JSON.stringify(found));
    if (isMeant && outcome.told.length === 0) understood++;
    const to = from + head.split("\n").length;
    const stray = outcome.told.filter((line) => line < from || line >= to);
    if (stray.length > 0) throw new Error(`line ${stray} has no mistake in:\n${outcome.head}`);
    if (!isMeant && outcome.told.length === 0)
      throw new Error(`meant ${JSON.stringify(meant)}, found ${JSON.stringify(found)} in:\n${outcome.head}`);
  });
  const details = fc.check(property, { numRuns: runs, seed, ...(path ? { path } : {}) });
  const cause = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  const failure = details.failed ? `${fc.defaultReportMessage(details)}\n${cause}` : undefined;
  return { runs: details.numRuns, understood, failure };
}
