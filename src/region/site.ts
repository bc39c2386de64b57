import {
  faviconAddress,
  iconAddress,
  maskableIconAddress,
  smallIconAddress,
  touchIconAddress,
} from "../pictures/bloom/icon-addresses.ts";
import { commentedKinds } from "../schema/kinds.ts";
import { calendarsByPage, calendarsOf, type EventCalendar } from "./calendars.ts";
import { type Digest, digestsOf } from "./digest.ts";
import { feedsOf, type PostFeed } from "./feeds.ts";
import { formsOf, type ReaderForm } from "./forms.ts";
import { illustrationsOf, type ShownIllustration } from "./illustrations.ts";
import { type AnyEntry, type Commented, type Event, listOf, type Project, type Region } from "./region.ts";
import { pagesOf, type SiteAddress, sharedTitlesOf } from "./site-map.ts";
import { type Sitemap, sitemapsOf } from "./sitemap.ts";
import { statusOf } from "./status.ts";

/** How many flowers the garden of the front page has at most. */
const mostFlowers = 6;

function featuredFirst(projects: readonly Project[]): readonly Project[] {
  return [...projects.filter(({ data }) => data.featured), ...projects.filter(({ data }) => !data.featured)];
}

/**
 * All that is made of a region: its pages, and every other file but styles and scripts. Each list has a total order, is
 * made when it is first asked for, and is the same for every `Site` of one region.
 */
export class Site {
  constructor(readonly region: Region) {}

  /** Every page for readers: what search engines may show, and what links may lead to. */
  get pages(): readonly SiteAddress[] {
    return pagesOf(this.region);
  }

  /** Titles that more than one page has: these need something with them to be told apart. */
  get sharedTitles(): ReadonlySet<string> {
    return sharedTitlesOf(this.region);
  }

  /** Addresses of the pages that are shown elsewhere, in mail programs and in frames: they have nothing around them, and no search engine shows them. */
  get embedPages(): readonly string[] {
    return [
      ...this.digests.map(({ addresses }) => addresses.mail),
      ...this.region.partners.map(({ slug }) => this.region.addresses.partnerCard(slug)),
    ];
  }

  /** Every address that answers without being a page to find: feeds, the files for machines, the thanks for a form. */
  get otherOutputs(): readonly string[] {
    const { addresses } = this.region;
    return [
      ...this.feeds.map((feed) => feed.address),
      ...this.commented.map((entry) => addresses.commentsOf(entry.address)),
      ...this.forms.map((form) => form.thanks),
      ...this.digests.flatMap(({ addresses }) => [addresses.feed, addresses.text]),
      ...this.embedPages,
      addresses.jsonFeed,
      ...this.calendars.map((calendar) => calendar.address),
      addresses.atom,
      ...new Set([addresses.sitemap, ...this.sitemaps.map((sitemap) => sitemap.address)]),
      addresses.manifest,
      faviconAddress,
      touchIconAddress,
      smallIconAddress,
      iconAddress,
      maskableIconAddress,
      addresses.notFound,
      addresses.planning,
      "/robots.txt",
    ];
  }

  /** Every feed of posts: of the whole site, and one per tag with posts, project and partner. */
  get feeds(): readonly PostFeed[] {
    return feedsOf(this.region);
  }

  /** What has comments that are shown: each has a feed of them. */
  get commented(): readonly Commented[] {
    const { region } = this;
    return commentedKinds
      .flatMap((kind): readonly Commented[] => listOf(region, kind))
      .filter((entry) => region.isCommented(entry));
  }

  /** Every calendar: the whole agenda, one per place, project, partner and tag with events, and each event. */
  get calendars(): readonly EventCalendar[] {
    return calendarsOf(this.region);
  }

  /** The calendar that shows the same as a page, by the address of that, if the page has anything for one. */
  calendarOf(page: string): EventCalendar | undefined {
    return calendarsByPage(this.region).get(page);
  }

  /** What appeared, per week and per month. */
  get digests(): readonly Digest[] {
    return digestsOf(this.region);
  }

  /** What search engines are told of. */
  get sitemaps(): readonly Sitemap[] {
    return sitemapsOf(this.region);
  }

  /** The forms with which readers write to the region, if it has them. */
  get forms(): readonly ReaderForm[] {
    return formsOf(this.region);
  }

  /** Every picture that pages show, with the ways in which they do. */
  get illustrations(): readonly ShownIllustration[] {
    return illustrationsOf(this.region);
  }

  /** What has no picture of its own: the site draws a bloom for it. */
  get blooms(): readonly AnyEntry[] {
    return this.region.entries.filter(({ image }) => !image);
  }

  /** What blooms today, for the front page: what comes first, and the projects at work. Where nothing does, what grew. */
  get garden(): readonly (Event | Project)[] {
    const ofNow = this.bloomingNow;
    const { projects } = this.region;
    return (ofNow.length > 0 ? ofNow : featuredFirst(projects)).slice(0, mostFlowers);
  }

  /** The years in which all of the garden grew; nothing when some of it blooms today. */
  get grownIn(): { readonly first: number; readonly last: number } | undefined {
    const { years } = this.region;
    const [last, first] = [years[0]?.year, years.at(-1)?.year];
    if (this.bloomingNow.length > 0 || first === undefined || last === undefined) return undefined;
    return { first, last };
  }

  private get bloomingNow(): readonly (Event | Project)[] {
    const { coming, projects, today } = this.region;
    const running = projects.filter((project) => statusOf(project, today).state === "runs");
    return [...coming.slice(0, 2), ...featuredFirst(running)];
  }
}
