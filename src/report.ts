import { formatDay } from "./days.ts";
import type { Problem } from "./gate/problem.ts";
import type { LanguageCode } from "./languages/language.ts";
import { adviceFor, messagesOf } from "./languages/messages.ts";
import type { Region } from "./region.ts";

/** Puts problems into words: a block each, all of them, and how many at the end. Plain text, no colour. */
export function reportProblems(problems: readonly Problem[], language: LanguageCode): string {
  const { report } = messagesOf(language);
  const blocks = problems.map((problem) => {
    const { what, remedy } = adviceFor(problem.fault, language);
    const width = Math.max(report.is.length, report.shouldBe.length);
    return [
      `${problem.file}, ${report.line} ${problem.line}`,
      `  ${what}`,
      `  ${remedy}`,
      ...(problem.found ? [`    ${report.is.padEnd(width)}  ${problem.found}`] : []),
      ...(problem.wanted ? [`    ${report.shouldBe.padEnd(width)}  ${problem.wanted}`] : []),
    ].join("\n");
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...blocks, report.count(problems.length, files)].join("\n\n");
}

/** Lists what is not on the site today, and why. Empty when everything is. */
export function reportHeldBack(region: Region): string {
  const { report } = messagesOf(region.language);
  if (region.heldBack.length === 0) return "";
  const lines = region.heldBack.map(({ file, title, reason, day }) => {
    const on = day ? formatDay(day, region.language) : "";
    const why = reason === "draft" ? report.reasons.draft : report.reasons[reason](on);
    return `  ${file}: “${title}” (${why})`;
  });
  return [report.heldBack, ...lines].join("\n");
}
