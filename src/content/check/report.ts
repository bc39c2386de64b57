import type { LanguageCode } from "../../core/language.ts";
import { plainly, type Styler, visible } from "../../core/terminal.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { messagesOf } from "../../i18n/messages.ts";
import type { Problem } from "../problem.ts";
import { type Diagnostic, diagnosticOf } from "./diagnostic.ts";
import { grouped } from "./grouped.ts";

/** How a report is laid out. */
export interface Layout {
  readonly paint: Styler;
  /** The path of a content file as the person who reads the report would name it. */
  where(file: string): string;
}

/** Without colour, and with paths within the content folder. */
const plainLayout: Layout = { paint: plainly, where: (file) => file };

/** Puts problems into words: a block each, those of a file together, and how many at the end. */
export function reportProblems(
  problems: readonly Problem[],
  language: LanguageCode,
  layout: Layout = plainLayout,
): string {
  return reportErrors(
    problems.map((problem) => diagnosticOf(problem, language)),
    language,
    layout,
  );
}

/** The same for problems that are in words already. What can be fixed by itself is counted. */
export function reportErrors(
  diagnostics: readonly Diagnostic[],
  language: LanguageCode,
  layout: Layout,
): string {
  const { report } = messagesOf(language);
  const byFile = grouped(diagnostics, ({ file }) => file);
  const blocks = [...byFile.values()].flat().map((diagnostic) => block(diagnostic, language, layout));
  const canFix = diagnostics.filter(({ fix }) => fix).length;
  const count = layout.paint("bold", report.count(diagnostics.length, byFile.size));
  return [...blocks, canFix > 0 ? `${count} ${wordsIn(language).check.canFix(canFix)}` : count].join("\n\n");
}

function block(diagnostic: Diagnostic, language: LanguageCode, { paint: style, where }: Layout): string {
  const { is, shouldBe } = messagesOf(language).report;
  const width = Math.max(is.length, shouldBe.length);
  return [
    style("bold", placeOf(diagnostic, where)),
    `  ${style("red", visible(diagnostic.message))}`,
    `  ${visible(diagnostic.remedy)}`,
    ...(diagnostic.found ? [`    ${is.padEnd(width)}  ${style("dim", visible(diagnostic.found))}`] : []),
    ...(diagnostic.wanted
      ? [`    ${shouldBe.padEnd(width)}  ${style("green", visible(diagnostic.wanted))}`]
      : []),
  ].join("\n");
}

/** Puts advice into words: below each remedy the places it is for. What matters to readers comes first. */
export function reportAdvice(
  diagnostics: readonly Diagnostic[],
  language: LanguageCode,
  layout: Layout,
): string {
  const words = wordsIn(language).check;
  const sorted = [
    ...diagnostics.filter(({ severity }) => severity === "warning"),
    ...diagnostics.filter(({ severity }) => severity !== "warning"),
  ];
  const blocks = [...grouped(sorted, ({ remedy }) => remedy)].map(([remedy, alike]) => {
    const places = alike.map(
      (diagnostic) =>
        `  ${diagnostic.file === undefined ? "" : `${placeOf(diagnostic, layout.where)}  `}${visible(diagnostic.message)}`,
    );
    return [layout.paint("yellow", visible(remedy)), ...places].join("\n");
  });
  const canFix = diagnostics.filter(({ fix }) => fix).length;
  const count = layout.paint("bold", words.adviceCount(diagnostics.length));
  return [...blocks, canFix > 0 ? `${count} ${words.canFix(canFix)}` : count].join("\n\n");
}

/** A place as editors and terminals write it: the file, a colon, the line. */
function placeOf({ file = "", line }: Diagnostic, where: Layout["where"]): string {
  return `${visible(where(file))}:${line}`;
}
