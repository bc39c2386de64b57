import { formatDay, rfc3339 } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { visible } from "../core/terminal.ts";
import type { Region } from "../region/region.ts";
import { type ChangeKind, planningOf } from "./planning.ts";

interface Words {
  readonly heading: (today: string) => string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly drafts: string;
  readonly expired: string;
  readonly gone: (day: string) => string;
  readonly more: (count: number) => string;
  readonly next: (day: string, moment: string) => string;
  readonly nothing: string;
}

const byLanguage: Record<LanguageCode, Words> = {
  nl: {
    heading: (today) => `Planning, gezien op ${today}:`,
    changes: {
      appears: "komt op de site",
      expires: "gaat van de site",
      begins: "begint",
      ends: "is voorbij en schuift naar het verleden",
      closes: "is afgesloten: het overzicht verschijnt",
    },
    drafts: "Concept; wacht op iemand die `draft` weghaalt:",
    expired: "Verlopen en niet meer op de site:",
    gone: (day) => `sinds ${day}`,
    more: (count) => `… en nog ${count}; \`npm run plan\` noemt alles.`,
    next: (day, moment) => `De site moet opnieuw gebouwd worden op ${day}, vanaf ${moment}.`,
    nothing: "Er staat niets te wachten op een dag: de site hoeft pas opnieuw gebouwd als u iets verandert.",
  },
  de: {
    heading: (today) => `Planung, Stand ${today}:`,
    changes: {
      appears: "kommt auf die Website",
      expires: "verschwindet von der Website",
      begins: "beginnt",
      ends: "ist vorbei und rückt in die Vergangenheit",
      closes: "ist zu Ende: die Übersicht erscheint",
    },
    drafts: "Entwurf; wartet darauf, dass jemand `draft` entfernt:",
    expired: "Abgelaufen und nicht mehr auf der Website:",
    gone: (day) => `seit ${day}`,
    more: (count) => `… und ${count} weitere; \`npm run plan\` nennt alles.`,
    next: (day, moment) => `Die Website muss neu gebaut werden am ${day}, ab ${moment}.`,
    nothing: "Nichts wartet auf einen Tag: Neu gebaut werden muss erst, wenn Sie etwas ändern.",
  },
  en: {
    heading: (today) => `Planning, as of ${today}:`,
    changes: {
      appears: "comes onto the site",
      expires: "leaves the site",
      begins: "begins",
      ends: "is over and moves to the past",
      closes: "is over: its digest appears",
    },
    drafts: "Draft; waits for somebody to remove `draft`:",
    expired: "Expired and no longer on the site:",
    gone: (day) => `since ${day}`,
    more: (count) => `… and ${count} more; \`npm run plan\` names them all.`,
    next: (day, moment) => `The site must be built again on ${day}, from ${moment}.`,
    nothing: "Nothing waits for a day: the site need only be built again when you change something.",
  },
};

/**
 * What days to come change on the site, what waits for a person, and when the site must be built next, in the
 * region's language.
 * @param most how many days, drafts and expired posts are named at most; all of them when left out
 */
export function reportPlanning(region: Region, most = Number.POSITIVE_INFINITY): string {
  const { language } = region;
  const words = byLanguage[language];
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
    region.heldBack.filter(({ reason }) => reason === "expired"),
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
