import type { Day } from "../core/days.ts";
import type { PartialDate } from "../core/partial-date.ts";
import { byCodeUnit } from "../core/text.ts";
import {
  type AnyEntry,
  type Listing,
  Month,
  type NavigationLink,
  type Place,
  type Post,
  PostsPage,
  type Project,
  Year,
} from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import { projectStatuses } from "../schema/project.ts";

/** How many posts stand on a page of the list. */
const perPage = 12;

/** The kinds of entry, each list in its own total order. */
export interface Sorted {
  readonly posts: Post[];
  readonly projects: Project[];
  readonly partners: Extract<AnyEntry, { kind: "partner" }>[];
  readonly events: Extract<AnyEntry, { kind: "event" }>[];
  readonly pages: Extract<AnyEntry, { kind: "page" }>[];
}

/** Sorts entries by kind: posts and events latest first, projects by status and title, the others by title. */
export function sortEntries(entries: readonly AnyEntry[], byWord: (a: string, b: string) => number): Sorted {
  const byTitle = (a: AnyEntry, b: AnyEntry) => byWord(a.title, b.title) || byCodeUnit(a.address, b.address);
  const statuses = Object.keys(projectStatuses);
  const of = <K extends AnyEntry["kind"]>(kind: K) =>
    entries.filter((entry): entry is Extract<AnyEntry, { kind: K }> => entry.kind === kind);
  const status = (project: Project) => statuses.indexOf(project.data.status);
  return {
    posts: of("post").sort((a, b) => b.date.instant - a.date.instant || byCodeUnit(a.address, b.address)),
    projects: of("project").sort((a, b) => status(a) - status(b) || byTitle(a, b)),
    partners: of("partner").sort(byTitle),
    events: of("event").sort((a, b) => b.start.instant - a.start.instant || byCodeUnit(a.address, b.address)),
    pages: of("page").sort((a, b) => (a.data.order ?? 10_000) - (b.data.order ?? 10_000) || byTitle(a, b)),
  };
}

/** Adds every entry to the listings of what it refers to: references become readable from the other side. */
export function fillListings(
  { posts, projects, partners, events, pages }: Sorted,
  places: readonly Place[],
): void {
  const listingsOf = (entry: { tags: readonly Listing[]; places: readonly Place[] }) => {
    const municipalities = entry.places.map(
      (place) => places.find((other) => other.name === place.municipality) ?? place,
    );
    return new Set<Listing>([...entry.tags, ...entry.places, ...municipalities]);
  };
  for (const post of posts) {
    for (const listing of [...listingsOf(post), ...post.projects, ...post.partners]) listing.posts.push(post);
  }
  for (const project of projects) {
    for (const listing of [...listingsOf(project), ...project.partners]) listing.projects.push(project);
  }
  for (const partner of partners) for (const listing of listingsOf(partner)) listing.partners.push(partner);
  for (const event of events) {
    const project = event.project ? [event.project] : [];
    for (const listing of [...listingsOf(event), ...project, ...event.partners]) listing.events.push(event);
  }
  for (const page of pages) for (const tag of page.tags) tag.pages.push(page);
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
export function yearsOf({ posts, projects, events }: Sorted, addresses: Addresses, today: Day): Year[] {
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

/** The navigation: the fixed parts that have something in them, and the pages with an order. */
export function navigationOf(
  sorted: Sorted,
  addresses: Addresses,
  labels: Readonly<Record<"posts" | "projects" | "partners" | "agenda", string>>,
  orders: { readonly [part in "posts" | "projects" | "partners" | "agenda"]?: number | undefined } = {},
): NavigationLink[] {
  const parts = [
    { part: "posts", order: 10, address: addresses.posts(), shown: sorted.posts.length > 0 },
    { part: "projects", order: 20, address: addresses.projects(), shown: sorted.projects.length > 0 },
    { part: "partners", order: 30, address: addresses.partners(), shown: sorted.partners.length > 0 },
    { part: "agenda", order: 40, address: addresses.agenda(), shown: sorted.events.length > 0 },
  ] as const;
  const links = [
    ...parts
      .filter(({ shown }) => shown)
      .map(({ part, order, address }) => ({ order: orders[part] ?? order, label: labels[part], address })),
    ...sorted.pages.flatMap(({ data, title, address }) =>
      data.order === undefined ? [] : [{ order: data.order, label: title, address }],
    ),
  ];
  return links
    .sort((a, b) => a.order - b.order || byCodeUnit(a.address, b.address))
    .map(({ label, address }) => ({ label, address }));
}
