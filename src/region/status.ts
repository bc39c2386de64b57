import { type Day, dayAfter, monthsAfter } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { formatPartialDate, monthOf, type PartialDate } from "../core/partial-date.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { ProjectState } from "../schema/project.ts";
import type { Partner, Project } from "./region.ts";

/** For so many months after a date, what it says is told as of now. */
const monthsOfNow = 18;

/** The first day on which what was so on a date is told as of then. */
export function agesOn(date: PartialDate): Day {
  return dayAfter(monthsAfter(date.last, monthsOfNow));
}

/** Tells whether what was so on a date may be told as of now: the one rule that all pages, cards and lists follow. */
export function isOfNow(date: PartialDate, today: Day): boolean {
  return today.iso < agesOn(date).iso;
}

/** How a project stands today, and the moment of that; without one, nothing is known of when it was so. */
export interface ProjectStatusNow {
  readonly state: ProjectState;
  readonly moment:
    | { readonly kind: "on"; readonly date: PartialDate }
    | { readonly kind: "asOf"; readonly date: PartialDate }
    | {
        readonly kind: "period";
        readonly from?: PartialDate | undefined;
        readonly until?: PartialDate | undefined;
      }
    | undefined;
}

type Statused = Pick<Project, "data" | "updated" | "posts" | "events">;

/**
 * How a project stands today. What its editor called active or an idea is that for 18 months after `asOf`; without an
 * `asOf`, after the last sign of life: a post or an event about it, or a change of its file.
 */
export function statusOf(project: Statused, today: Day): ProjectStatusNow {
  const { status, asOf, from, until } = project.data;
  const period = from || until ? ({ kind: "period", from, until } as const) : undefined;
  const stand = asOf && ({ kind: "asOf", date: asOf } as const);
  switch (status) {
    case "contributed":
    case "finished":
      return { state: status, moment: until ? period : (stand ?? period) };
    case "idea":
    case "active": {
      const isActive = status === "active";
      if (isActive && until && until.last.iso <= today.iso) return { state: "ran", moment: period };
      if (isActive && from && from.first.iso > today.iso)
        return { state: "begins", moment: { kind: "on", date: from } };
      const known = asOf ?? lastSign(project, today);
      if (!known || isOfNow(known, today)) return { state: isActive ? "runs" : "idea", moment: stand };
      return { state: isActive ? "ran" : "formerIdea", moment: { kind: "on", date: known } };
    }
  }
}

/** When something of a project was last heard of: what is to come tells that it is of now. */
export function lastSign({ updated, posts, events }: Statused, today: Day): PartialDate | undefined {
  const days = [
    ...(updated ? [updated] : []),
    ...posts.map(({ date }) => date),
    ...events.map((event) => (event.through.iso > today.iso ? today : event.through)),
  ];
  const last = days.reduce<Day | undefined>(
    (best, day) => (best && best.iso > day.iso ? best : day),
    undefined,
  );
  return last && monthOf(last);
}

/** How a project stands, in words with their moment: `loopt`, `liep in augustus 2012`, `bijgedragen (stand januari 2013)`. */
export function statusInWords({ state, moment }: ProjectStatusNow, language: LanguageCode): string {
  const words = wordsIn(language).status;
  // What is told as of now needs no moment.
  if (!moment || state === "runs" || state === "idea") return words.project[state]("");
  if (moment.kind === "asOf")
    return words.project[state](`(${words.asOf(formatPartialDate(moment.date, language, "month"))})`);
  if (moment.kind === "on") return words.project[state](within(moment.date, language));
  const said = periodInWords(moment.from, moment.until, language);
  return state === "finished" ? words.lasted(said) : words.project[state](said);
}

/** `in augustus 2012`, `in 2012`. */
function within(date: PartialDate, language: LanguageCode): string {
  const { inMonth, inYear } = wordsIn(language).status;
  const said = formatPartialDate(date, language, "month");
  return date.precision === "year" ? inYear(said) : inMonth(said);
}

/** `van april 2010 tot eind 2012`, `sinds april 2010`, `tot en met juni 2012`, `in juni 2012`; empty when nothing is known. */
function periodInWords(
  from: PartialDate | undefined,
  until: PartialDate | undefined,
  language: LanguageCode,
): string {
  const words = wordsIn(language).status;
  const begin = from && formatPartialDate(from, language, "month");
  const isDecember = until && until.precision !== "year" && until.last.month === 12;
  const end =
    until && (isDecember ? words.endOfYear(until.year) : formatPartialDate(until, language, "month"));
  if (from && until && begin === formatPartialDate(until, language, "month")) return within(from, language);
  if (begin && end) return words.fromUntil(begin, end);
  return begin ? words.since(begin) : end ? words.until(end) : "";
}

/** Whether a region works with a partner today: it does until an end that is past, or a date too old to tell of now. */
export function isPartnerNow({ data: { until, asOf } }: Pick<Partner, "data">, today: Day): boolean {
  if (until) return until.last.iso > today.iso;
  return !asOf || isOfNow(asOf, today);
}

/**
 * Since when and until when a region works with a partner, and as of when that is known; empty for what is of now.
 * @example ["samen van april 2010 tot eind 2012"]
 * @example ["samen sinds april 2010", "stand januari 2013"]
 */
export function partnershipInWords(
  { data }: Pick<Partner, "data">,
  today: Day,
  language: LanguageCode,
): string[] {
  const words = wordsIn(language).status;
  const { since, until, asOf } = data;
  const period = periodInWords(since, until, language);
  const isStale = asOf && !until && !isOfNow(asOf, today);
  return [
    ...(period === "" ? [] : [words.together(period)]),
    ...(isStale ? [words.asOf(formatPartialDate(asOf, language, "month"))] : []),
  ];
}
