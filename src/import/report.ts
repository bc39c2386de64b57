import { reportProblems } from "../content/check/report.ts";
import { visible } from "../core/terminal.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { Chapter } from "../i18n/types/import.ts";
import type { ImportReport } from "./import.ts";

const names = { blogger: "Blogger", wordpress: "WordPress" } as const;

/** How many of a list a terminal shows; the report in the file has them all. */
export const mostOnTerminal = 5;

/**
 * Puts what came of an import into words, as Markdown that reads as well on a terminal.
 * @param most how many of each list to tell
 */
export function reportImport(report: ImportReport, most = Number.POSITIVE_INFINITY): string {
  const words = wordsIn(report.language).import;
  const { counts, written, proof: check } = report;
  const row = (kind: "posts" | "pages" | "comments") =>
    `| ${words.kinds[kind]} | ${counts[kind].found} | ${counts[kind].imported} |`;
  const list = ({ title, advice }: Chapter, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          `## ${title}`,
          ...(advice ? [advice] : []),
          [
            ...items.slice(0, most).map((item) => `- ${visible(item)}`),
            ...(items.length > most ? [`- ${words.more(items.length - most)}`] : []),
          ].join("\n"),
        ];
  const facts = [
    ...(report.drafts > 0 ? [words.drafts(report.drafts)] : []),
    ...(report.scheduled > 0 ? [words.scheduled(report.scheduled)] : []),
    ...(report.topics > 0 ? [words.topics(report.topics)] : []),
    words.pictures(report.pictures, report.missingPictures.length),
    words.files({ new: written.new.length, changed: written.changed.length, same: written.same.length }),
    ...(report.privateSettings > 0 ? [words.privateSettings(report.privateSettings)] : []),
  ];
  const skipped = report.skipped.map(
    ({ what, title, reason }) =>
      `${words.singular[what]}${title ? ` “${title}”` : ""}: ${words.reasons[reason]}`,
  );
  return [
    `# ${words.title(names[report.platform])}`,
    ...(report.dryRun ? [words.dryRun] : []),
    [
      `| | ${words.found} | ${words.imported} |`,
      "|-|-:|-:|",
      row("posts"),
      row("pages"),
      row("comments"),
    ].join("\n"),
    facts.map((fact) => `- ${fact}`).join("\n"),
    `**${words.proof(check.asked - check.failed.length, check.asked)}**`,
    ...list(words.failed, check.failed),
    ...list(words.kept, written.kept),
    ...list(
      words.own,
      report.own.map(({ title, file }) => `${title}: ${file}`),
    ),
    ...list(words.skipped, skipped),
    ...list(
      words.restricted,
      report.restricted.map(({ title, file, onlyFor }) => `${title}: ${file} (${words.onlyFor[onlyFor]})`),
    ),
    ...list(
      words.missingPictures,
      report.missingPictures.map(({ url, reason }) =>
        [`${url} (${words.pictureReasons[reason]})`, ...(report.missingIn.get(url) ?? [])].join(", "),
      ),
    ),
    ...list(words.doubtful, [...new Set(report.doubtful.map(({ file, picture }) => `${picture} (${file})`))]),
    ...list(words.missingAlts, [
      ...new Set(report.missingAlts.map(({ file, picture }) => `${picture} (${file})`)),
    ]),
    ...list(
      words.unlinked,
      report.unlinked.map(
        ({ file, href, reason }) => `${file}: ${href} (${words.unlinkedReasons[reason] ?? reason})`,
      ),
    ),
    ...list(
      words.codes,
      report.codes.map(({ file, code }) => `${file}: [${code}]`),
    ),
    ...list(
      words.repaired,
      report.repaired.map((one) => `${one.file}: ${one.found} → ${one.repaired}`),
    ),
    ...list(
      words.untitled,
      report.untitled.map(({ file, title }) => `${file}: ${title}`),
    ),
    ...list(
      words.merged,
      report.merged.map((labels) => labels.join(", ")),
    ),
    ...list(words.unknownPlaces, report.unknownPlaces),
    report.problems.length === 0
      ? words.passes
      : `${words.doesNotPass}\n\n${reportProblems(report.problems, report.language)}`,
  ].join("\n\n");
}
