import { type Day, dayAfter, midnightOf, rfc3339 } from "../core/days.ts";
import { PartialDate, parsePartialDate } from "../core/partial-date.ts";
import { byCodeUnit } from "../core/text.ts";
import { openPeriods } from "../region/digest.ts";
import type { Region } from "../region/region.ts";
import { agesOn, lastSign } from "../region/status.ts";

/** What a day changes on the site by itself, without anybody touching a file. */
export type ChangeKind = "appears" | "expires" | "begins" | "ends" | "ages" | "newYear" | "closes";

/** One thing that changes, for the people who keep the site. */
export interface Change {
  readonly kind: ChangeKind;
  /** Its content file; for a digest or the agenda, which have none, the address of its feed or page. */
  readonly file: string;
  readonly title: string;
}

/** A day on which something changes. */
export interface PlannedDay {
  /** Midnight at which it begins: from then on the site should be made anew. */
  readonly day: Day;
  readonly changes: readonly Change[];
}

/** What is to come for a region: days in order, the first one being the next on which the site must be built. */
export interface Planning {
  readonly days: readonly PlannedDay[];
  /** Drafts, which no day puts on the site: they wait for a person. */
  readonly drafts: readonly { readonly file: string; readonly title: string }[];
}

/** The order in which the changes of a day are told. */
const changeKinds: readonly ChangeKind[] = [
  "appears",
  "expires",
  "begins",
  "ends",
  "ages",
  "newYear",
  "closes",
];

/**
 * What days to come change on the site: posts come on their day and go on the day they expire; events begin,
 * and are past on the day after their last; projects begin and end, which their page tells from that day on; a status that
 * was established long ago ages, and is told as of then; a new year puts the old one on the leaves of its events; a week or month with posts closes, and its digest appears. The same whether or not the region shows what is held back.
 */
export function planningOf(region: Region): Planning {
  const days = new Map<string, { day: Day; changes: Change[] }>();
  const plan = (kind: ChangeKind, written: Day | undefined, { file, title }: Omit<Change, "kind">) => {
    if (!written || written.iso <= region.today.iso) return;
    const planned = days.get(written.iso) ?? { day: midnightOf(written), changes: [] };
    days.set(written.iso, planned);
    planned.changes.push({ kind, file, title });
  };
  const planPost = (thing: Omit<Change, "kind">, date: Day | undefined, expires: Day | undefined) => {
    // A post that expires before it appears never does either.
    if (date && expires && expires.iso <= date.iso) return;
    plan("appears", date, thing);
    plan("expires", expires, thing);
  };
  for (const { file, title, reason, day, expires } of region.hidden)
    if (reason === "future") planPost({ file, title }, day, expires);
  for (const post of region.posts) if (!post.data.draft) planPost(post, post.data.date, post.data.expires);
  for (const event of region.events) {
    if (event.data.draft) continue;
    plan("begins", event.start, event);
    plan("ends", dayAfter(event.through), event);
  }
  for (const project of region.projects) {
    if (project.data.draft) continue;
    const { from, until, asOf, status } = project.data;
    plan("begins", from?.first, project);
    plan("ends", until?.last, project);
    const isOpen = status === "active" || status === "idea";
    const known = isOpen ? (asOf ?? lastSign(project, region.today)) : undefined;
    if (known) plan("ages", agesOn(known), project);
  }
  for (const partner of region.partners) {
    const { asOf, until } = partner.data;
    if (partner.data.draft) continue;
    plan("ends", until?.last, partner);
    if (asOf && !until) plan("ages", agesOn(asOf), partner);
  }
  const { year } = region.today;
  if (region.events.some(({ start }) => start.year === year))
    plan("newYear", firstDayOf(year + 1, region.settings.zone), {
      file: region.addresses.agenda(),
      title: String(year + 1),
    });
  for (const { after, span, name } of openPeriods(region))
    plan("closes", after, { file: region.addresses.digest(span).feed, title: name });
  const order = ({ kind, file }: Change) => `${changeKinds.indexOf(kind)} ${file}`;
  return {
    days: [...days.values()]
      .map(({ day, changes }) => ({ day, changes: changes.sort(by(order)) }))
      .sort(by(({ day }) => day.iso)),
    drafts: [
      ...region.hidden.filter(({ reason }) => reason === "draft"),
      ...region.entries.filter(({ data }) => data.draft),
    ]
      .map(({ file, title }) => ({ file, title }))
      .sort(by(({ file }) => file)),
  };
}

function firstDayOf(year: number, zone: string): Day | undefined {
  const date = parsePartialDate(String(year), zone);
  return date instanceof PartialDate ? date.first : undefined;
}

function by<T>(key: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(key(a), key(b));
}

/**
 * The planning as the site publishes it, `/planning.json`: the moments (RFC 3339) at which it must be made anew.
 * Nothing of what comes then, not even how much: the file is public, and what it is about is not.
 */
export function planningJson(region: Region): string {
  const moments = planningOf(region).days.map(({ day }) => rfc3339(day));
  const planning = {
    generatedFor: region.today.iso,
    zone: region.settings.zone,
    next: moments[0] ?? null,
    moments,
  };
  return `${JSON.stringify(planning, null, 1)}\n`;
}
