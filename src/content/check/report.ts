import type { LanguageCode } from "../../core/language.ts";
import { type Paint, plainly, visible } from "../../core/terminal.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { messagesOf } from "../../i18n/messages.ts";
import type { Problem } from "../problem.ts";
import { type Finding, findingOf } from "./finding.ts";
import { grouped } from "./grouped.ts";

/** How a report is laid out. */
export interface Layout {
  readonly paint: Paint;
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
    problems.map((problem) => findingOf(problem, language)),
    language,
    layout,
  );
}

/** The same for problems that are in words already. What can be mended by itself is counted. */
export function reportErrors(findings: readonly Finding[], language: LanguageCode, layout: Layout): string {
  const { report } = messagesOf(language);
  const byFile = grouped(findings, ({ file }) => file);
  const blocks = [...byFile.values()].flat().map((finding) => block(finding, language, layout));
  const canMend = findings.filter(({ mend }) => mend).length;
  const count = layout.paint("bold", report.count(findings.length, byFile.size));
  return [...blocks, canMend > 0 ? `${count} ${wordsIn(language).check.canMend(canMend)}` : count].join(
    "\n\n",
  );
}

function block(finding: Finding, language: LanguageCode, { paint, where }: Layout): string {
  const { is, shouldBe } = messagesOf(language).report;
  const width = Math.max(is.length, shouldBe.length);
  return [
    paint("bold", placeOf(finding, where)),
    `  ${paint("red", visible(finding.message))}`,
    `  ${visible(finding.remedy)}`,
    ...(finding.found ? [`    ${is.padEnd(width)}  ${paint("dim", visible(finding.found))}`] : []),
    ...(finding.wanted ? [`    ${shouldBe.padEnd(width)}  ${paint("green", visible(finding.wanted))}`] : []),
  ].join("\n");
}

/** Puts advice into words: below each remedy the places it is for. What matters to readers comes first. */
export function reportAdvice(findings: readonly Finding[], language: LanguageCode, layout: Layout): string {
  const words = wordsIn(language).check;
  const sorted = [
    ...findings.filter(({ severity }) => severity === "warning"),
    ...findings.filter(({ severity }) => severity !== "warning"),
  ];
  const blocks = [...grouped(sorted, ({ remedy }) => remedy)].map(([remedy, alike]) => {
    const places = alike.map(
      (finding) =>
        `  ${finding.file === undefined ? "" : `${placeOf(finding, layout.where)}  `}${visible(finding.message)}`,
    );
    return [layout.paint("yellow", visible(remedy)), ...places].join("\n");
  });
  const canMend = findings.filter(({ mend }) => mend).length;
  const count = layout.paint("bold", words.adviceCount(findings.length));
  return [...blocks, canMend > 0 ? `${count} ${words.canMend(canMend)}` : count].join("\n\n");
}

/** A place as editors and terminals write it: the file, a colon, the line. */
function placeOf({ file = "", line }: Finding, where: Layout["where"]): string {
  return `${visible(where(file))}:${line}`;
}
