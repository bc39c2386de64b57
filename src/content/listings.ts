import type { Day } from "../core/days.ts";
import type { PartialDate } from "../core/partial-date.ts";
import { byCodeUnit } from "../core/text.ts";
import type { KindsWords } from "../i18n/types/kinds.ts";
import {
  type AnyEntry,
  type EntryOf,
  entriesIn,
  type Lists,
  listOf,
  Month,
  type NavigationLink,
  type Partner,
  type Place,
  type PlainEntry,
  type Post,
  PostsPage,
  type Project,
  Year,
} from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import { definitionOf, type Kind, kindNames, kinds, type Part, partOf } from "../schema/kinds.ts";
import { projectStatuses } from "../schema/project.ts";

/** How many posts stand on a page of the list. */
const perPage = 12;

type Order<K extends Kind> = (a: EntryOf<K>, b: EntryOf<K>) => number;

const statuses = Object.keys(projectStatuses);
const status = (project: Project) => statuses.indexOf(project.data.status);

/** What is more to the point than the title, where there is something: posts and events latest first, projects by status. */
const orders: { readonly [K in Kind]?: Order<K> } = {
  post: (a, b) => b.date.instant - a.date.instant || byCodeUnit(a.address, b.address),
  project: (a, b) => status(a) - status(b),
  event: (a, b) => b.start.instant - a.start.instant || byCodeUnit(a.address, b.address),
  page: (a, b) => (a.data.order ?? 10_000) - (b.data.order ?? 10_000),
};

/** Sorts entries by kind, each list in its own total order: by title, unless a kind has a better one. */
export function sortEntries(entries: readonly AnyEntry[], byWord: (a: string, b: string) => number): Lists {
  const byTitle = (a: AnyEntry, b: AnyEntry) => byWord(a.title, b.title) || byCodeUnit(a.address, b.address);
  const sorted = kindNames.map((kind) => {
    const order = orders[kind] as Order<Kind> | undefined;
    const own = entries.filter((entry) => entry.kind === kind);
    return [kinds[kind].folder, own.sort((a, b) => order?.(a, b) || byTitle(a, b))];
  });
  return Object.fromEntries(sorted) as Lists;
}

/** The projects and partners that an entry is about. */
function subjectsOf(entry: AnyEntry): readonly (Project | Partner)[] {
  switch (entry.kind) {
    case "post":
      return [...entry.projects, ...entry.partners];
    case "event":
      return [...(entry.project ? [entry.project] : []), ...entry.partners];
    case "project":
      return entry.partners;
    case "partner":
    case "page":
      return [];
    default:
      return subjectsOfPlain(entry);
  }
}

function subjectsOfPlain({ projects, partners }: PlainEntry): readonly (Project | Partner)[] {
  return [...projects, ...partners];
}

/** Adds every entry to the listings of what it refers to: references become readable from the other side. */
export function fillListings(lists: Lists, places: readonly Place[]): void {
  const municipalityOf = (place: Place) => places.find(({ name }) => name === place.municipality) ?? place;
  for (const entry of entriesIn(lists)) {
    const own = "places" in entry ? entry.places : [];
    const listings = [...entry.tags, ...own, ...own.map(municipalityOf), ...subjectsOf(entry)];
    for (const listing of new Set<object>(listings))
      (listing as Readonly<Record<string, AnyEntry[]>>)[kinds[entry.kind].folder]?.push(entry);
  }
}

/** Ties posts to each other in time. */
export function linkNeighbours(posts: readonly Post[]): void {
  posts.forEach((post, index) => {
    post.newer = posts[index - 1];
    post.older = posts[index + 1];
  });
}

/**
 * The years of a region, newest first: their posts by month, their events, and the projects that were at work. They
 * tell what was: an event that is to come stands in the agenda until its day, and a year to come has no page.
 */
export function yearsOf({ posts, projects, events }: Lists, addresses: Addresses, today: Day): Year[] {
  const years = new Map<number, Year>();
  const yearOf = (year: number) => {
    const known = years.get(year) ?? new Year(year, addresses.year(year));
    years.set(year, known);
    return known;
  };
  for (const post of posts) {
    const year = yearOf(post.date.year);
    year.posts.push(post);
    let month = year.months.at(-1);
    if (month?.month !== post.date.month) {
      month = new Month(year.year, post.date.month, addresses.month(year.year, post.date.month));
      year.months.push(month);
    }
    month.posts.push(post);
  }
  const hasBegun = (day: Day) => day.iso <= today.iso;
  for (const event of events) if (hasBegun(event.start)) yearOf(event.start.year).events.push(event);
  for (const project of projects)
    for (const year of new Set([
      ...project.posts.map((post) => post.date.year),
      ...[
        ...project.events.map((event) => event.start),
        ...datesAtWork(project.data).map(({ first }) => first),
      ].flatMap((day) => (hasBegun(day) ? [day.year] : [])),
    ]))
      yearOf(year).projects.push(project);
  return [...years.values()].sort((a, b) => b.year - a.year);
}

/** Dates on which a project was at work. By the date of a status that tells of an end, it no longer was. */
function datesAtWork({ from, until, asOf, status }: Project["data"]): PartialDate[] {
  const isOpen = status === "active" || status === "idea";
  return [from, until, isOpen ? asOf : undefined].filter((date) => date !== undefined);
}

/** The list of posts cut into pages. */
export function postsPagesOf(posts: readonly Post[], addresses: Addresses): PostsPage[] {
  const count = Math.ceil(posts.length / perPage);
  return Array.from({ length: count }, (_, index) => {
    const on = posts.slice(index * perPage, (index + 1) * perPage);
    return new PostsPage({ number: index + 1, count, address: addresses.posts(index + 1), posts: on });
  });
}

/** The navigation: the lists that have something in them, and the pages with an order. */
export function navigationOf(
  sorted: Lists,
  addresses: Addresses,
  words: KindsWords,
  orders: { readonly [P in Part]?: number | undefined } = {},
): NavigationLink[] {
  const links = [
    ...kindNames.flatMap((kind) => {
      const part = partOf(kind);
      if (!part || listOf(sorted, kind).length === 0) return [];
      const order = orders[part] ?? definitionOf(kind).order ?? 0;
      return [{ order, label: words[kind].many, address: addresses.list(part) }];
    }),
    ...sorted.pages.flatMap(({ data, title, address }) =>
      data.order === undefined ? [] : [{ order: data.order, label: title, address }],
    ),
  ];
  return links
    .sort((a, b) => a.order - b.order || byCodeUnit(a.address, b.address))
    .map(({ label, address }) => ({ label, address }));
}
