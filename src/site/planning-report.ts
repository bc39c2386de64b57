import { formatDay, rfc3339 } from "../core/days.ts";
import { visible } from "../core/terminal.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { Region } from "../region/region.ts";
import { planningOf } from "./planning.ts";

/**
 * What days to come change on the site, what waits for a person, and when the site must be built next, in the
 * region's language.
 * @param most how many days, drafts and expired posts are named at most; all of them when left out
 */
export function reportPlanning(region: Region, most = Number.POSITIVE_INFINITY): string {
  const { language } = region;
  const words = wordsIn(language).planning;
  const { days, drafts } = planningOf(region);
  const few = <T>(things: readonly T[], say: (thing: T) => string[]): string[] => [
    ...things.slice(0, most).flatMap(say),
    ...(things.length > most ? [`  ${words.more(things.length - most)}`] : []),
  ];
  const listed = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines] : []);
  const planned = few(days, ({ day, changes }) => [
    `  ${formatDay(day, language)}`,
    ...changes.map(({ kind, file, title }) => `    ${file}: “${title}” ${words.changes[kind]}`),
  ]);
  const waiting = few(drafts, ({ file, title }) => [`  ${file}: “${title}”`]);
  const expired = few(
    region.hidden.filter(({ reason }) => reason === "expired"),
    ({ file, title, day }) => [`  ${file}: “${title}” (${words.gone(day ? formatDay(day, language) : "")})`],
  );
  const next = days[0]?.day;
  return [
    ...listed(words.heading(formatDay(region.today, language)), planned),
    ...listed(words.drafts, waiting),
    ...listed(words.expired, expired),
    next ? words.next(formatDay(next, language), rfc3339(next)) : words.nothing,
  ]
    .map(visible)
    .join("\n");
}
