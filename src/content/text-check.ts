import iconv from "iconv-lite";
import { codePointName, deceptive, hidden } from "../core/text.ts";
import type { ProblemList } from "./problem.ts";

/** Encodings in which UTF-8 has been misread so often that the traces are known. */
const misreadAs = ["cp852", "cp850", "cp437", "cp1252", "cp1250"];
const european = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝœŒ€‘’“”„–—…•·«»°²½©®™";

/** From the trace of a misread character to the character. The first encoding of the list wins. */
export const mojibake: ReadonlyMap<string, string> = new Map(
  misreadAs
    .flatMap((encoding) =>
      [...european].map(
        (character) => [iconv.decode(Buffer.from(character, "utf8"), encoding), character] as const,
      ),
    )
    // A misread that lost a byte (U+FFFD) or made a control character cannot be told from something else.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: C1 control characters are what is looked for.
    .filter(([trace]) => !/[�\u0000-\u001f\u0080-\u009f]/.test(trace) && trace.length > 1)
    .reverse(),
);
const trace = new RegExp([...mojibake.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
/** Every trace begins with one of these; most lines have none and are passed over at once. */
const traceStart = new RegExp(`[${[...new Set([...mojibake.keys()].map((key) => key[0]))].join("")}]`);

/** A text with every known trace of a misread character replaced by the character. */
export function repairMojibake(text: string): string {
  return traceStart.test(text) ? text.replace(trace, (found) => mojibake.get(found) ?? found) : text;
}

/** What neither XML 1.0 (section 2.2) nor a reader knows, but for tab and line ends; halves of characters too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The first control character of a text, as `U+0008`. */
export function controlCharacterIn(text: string): string | undefined {
  const [unseen] = text.match(control) ?? [];
  return unseen && codePointName(unseen);
}

/** The first character of a text that hides or turns something, as `U+202E`. */
export function hiddenCharacterIn(text: string, sort: RegExp = hidden): string | undefined {
  const [found] = text.match(sort) ?? [];
  return found && codePointName(found);
}

/**
 * Tells of characters that nobody sees. In what editors fill in all of them are told; in a text only those that
 * deceive, for what takes no room does no harm there, and comes along with much that is copied from elsewhere.
 * @param firstLine line of the file of the first of these lines
 */
export function checkHidden(
  lines: readonly string[],
  firstLine: number,
  isText: boolean,
  problems: ProblemList,
): void {
  const sort = isText ? deceptive : hidden;
  lines.forEach((line, index) => {
    const character = hiddenCharacterIn(line, sort);
    if (character === undefined) return;
    const wanted = line.replace(/[\u2028\u2029]/g, " ").replace(sort, "");
    problems.addFixable(firstLine + index, { code: "hiddenCharacter", character }, wanted);
  });
}

/** A line without control characters; those that Word and printers break lines and pages with become a space. */
function withoutControls(line: string): string {
  return line.replace(/(?<=\S)[\v\f]+(?=\S)/g, " ").replace(control, "");
}

const conflictMark = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** Looks through all lines of a file for what must never be published: conflict marks, mojibake, control characters. */
export function checkText(lines: readonly string[], problems: ProblemList): void {
  const marks: number[] = [];
  lines.forEach((line, index) => {
    if (conflictMark.test(line)) marks.push(index + 1);
    const unseen = controlCharacterIn(line);
    if (unseen)
      problems.addFixable(index + 1, { code: "controlCharacter", character: unseen }, withoutControls(line));
    const repaired = repairMojibake(line);
    if (repaired !== line) {
      const word = line.split(/\s+/).find((part) => repairMojibake(part) !== part) ?? line;
      problems.addFixable(
        index + 1,
        { code: "mojibake", found: word, repaired: repairMojibake(word) },
        repaired,
      );
    }
  });
  // A row of seven "=" alone underlines a heading; it is a conflict mark only between the others.
  const sides = marks.filter((line) => !/^=/.test(lines[line - 1] ?? ""));
  if (sides.length > 0) problems.add(sides[0] ?? 1, { code: "conflictMarks", lines: marks });
}
