import type { Day } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { record } from "../core/record.ts";
import type { Illustration } from "../pictures/illustration.ts";
import type { EventData, EventStatus } from "../schema/event.ts";
import {
  type CommentedKind,
  type DataOf,
  type FolderOf,
  isCommentedKind,
  type Kind,
  kindNames,
  kinds,
} from "../schema/kinds.ts";
import type { PageData } from "../schema/page.ts";
import type { PartnerData } from "../schema/partner.ts";
import type { PostData } from "../schema/post.ts";
import type { ProjectData } from "../schema/project.ts";
import type { PlaceEntry, SiteData } from "../schema/site.ts";
import type { Body } from "./body.ts";
import type { Boundary } from "./boundaries.ts";
import { type EventDays, throughOf } from "./event-days.ts";
import type { HomeLink } from "./home-links.ts";
import { editAddress, readRepository } from "./repository.ts";
import type { Comment, CommentState } from "./thread.ts";
import type { Addresses } from "./urls.ts";

/** What every file of content becomes. */
export interface EntryBase {
  readonly slug: string;
  /** Path within the content folder, with `/`. */
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly image: Illustration | undefined;
  readonly tags: readonly Tag[];
  /** Language of the content (BCP 47). */
  readonly lang: string;
  readonly redirects: readonly string[];
  readonly updated: Day | undefined;
  /** True when only a preview shows it: a draft, or something whose day has not come. */
  readonly unpublished: boolean;
}

/*
 * Entries and the region are class instances because Eleventy copies plain objects for every page.
 * The gate fills their lists before anybody sees them; to everybody else they are read-only.
 */
abstract class Entry<K extends Kind, H> {
  abstract readonly kind: K;
  readonly slug!: string;
  readonly file!: string;
  readonly address!: string;
  readonly title!: string;
  readonly image: Illustration | undefined;
  readonly tags!: readonly Tag[];
  readonly lang!: string;
  readonly redirects!: readonly string[];
  readonly updated: Day | undefined;
  readonly unpublished!: boolean;
  body!: Body;
  /** The editor's summary, or the beginning of the text. */
  summary!: string;
  /** What readers said about it, oldest first. */
  threads: readonly Comment[] = [];

  constructor(
    base: EntryBase,
    readonly data: H,
  ) {
    Object.assign(this, base);
  }
}

/** A story of a day. */
export class Post extends Entry<"post", PostData> {
  readonly kind = "post";
  readonly date: Day;
  readonly author: string;
  readonly projects: Project[] = [];
  readonly partners: Partner[] = [];
  readonly places: Place[] = [];
  /** The post before this one in time, and the one after it. */
  older: Post | undefined;
  newer: Post | undefined;

  constructor(base: EntryBase, data: PostData, siteAuthor: string) {
    super(base, data);
    this.date = data.date;
    this.author = data.author ?? siteAuthor;
  }
}

/** A project of the region. Posts and events are newest first. */
export class Project extends Entry<"project", ProjectData> {
  readonly kind = "project";
  readonly partners: Partner[] = [];
  readonly places: Place[] = [];
  readonly posts: Post[] = [];
  readonly events: Event[] = [];
}

/** Somebody the region works with. */
export class Partner extends Entry<"partner", PartnerData> {
  readonly kind = "partner";
  readonly places: Place[] = [];
  readonly projects: Project[] = [];
  readonly posts: Post[] = [];
  readonly events: Event[] = [];
  logo: Illustration | undefined;
}

/** Something that happens on one or more days. */
export class Event extends Entry<"event", EventData> implements EventDays {
  readonly kind = "event";
  readonly start: Day;
  readonly end: Day;
  readonly lastDay: Day;
  readonly hours: EventDays["hours"];
  readonly partners: Partner[] = [];
  readonly places: Place[] = [];
  project: Project | undefined;

  constructor(base: EntryBase, data: EventData, { start, end, lastDay, hours }: EventDays) {
    super(base, data);
    this.start = start;
    this.end = end;
    this.lastDay = lastDay;
    this.hours = hours;
  }

  /** The last day on which something of it is on: it is over on the day after. */
  get through(): Day {
    return throughOf(this);
  }

  /** Whether it is over on a day. */
  isOver(today: Day): boolean {
    return this.through.iso < today.iso;
  }

  /** What it is in: an event with a day that it was moved from was moved, unless the editor says otherwise. */
  get status(): EventStatus {
    return this.data.status ?? (this.data.movedFrom ? "moved" : "planned");
  }

  /** Where it is, from the spot to the place it lies in; empty when nothing is known. */
  get whereabouts(): readonly string[] {
    const { venue } = this.data;
    const parts = [venue?.name, venue?.address, this.places[0]?.properName];
    return [...new Set(parts.filter((part) => part !== undefined))];
  }
}

/** A page that is not of a day. */
export class Page extends Entry<"page", PageData> {
  readonly kind = "page";
}

/** The kinds with more to them than what is said of them and what they refer to. */
export interface OwnEntries {
  readonly post: Post;
  readonly project: Project;
  readonly partner: Partner;
  readonly event: Event;
  readonly page: Page;
}
/** The kinds without: their definition and their texts are all there is of them. */
export type PlainKind = Exclude<Kind, keyof OwnEntries>;

/** Something of a kind that has nothing of its own but its data. */
export class PlainEntry<K extends PlainKind = PlainKind> extends Entry<K, DataOf<K>> {
  readonly projects: Project[] = [];
  readonly partners: Partner[] = [];
  readonly places: Place[] = [];

  constructor(
    base: EntryBase,
    data: DataOf<K>,
    readonly kind: K,
  ) {
    super(base, data);
  }
}

/** What a file of a kind becomes. */
export type EntryOf<K extends Kind> = K extends keyof OwnEntries
  ? OwnEntries[K]
  : K extends PlainKind
    ? PlainEntry<K>
    : never;

/** A place to visit. */
export type Sight = EntryOf<"sight">;

/** Any file of content. */
export type AnyEntry = { [K in Kind]: EntryOf<K> }[Kind];

/** What readers may comment on. */
export type Commented = EntryOf<CommentedKind>;

/** Whether readers may comment on something. */
export function isCommentedEntry(entry: AnyEntry): entry is Commented {
  return isCommentedKind(entry.kind);
}

/** A list of each kind, by the name of its folder: `posts`, `projects` … */
export type Lists = { readonly [K in Kind as FolderOf<K>]: readonly EntryOf<K>[] };

/** The list of a kind. */
export function listOf<K extends Kind>(lists: Lists, kind: K): readonly EntryOf<K>[] {
  return lists[kinds[kind].folder] as readonly AnyEntry[] as readonly EntryOf<K>[];
}

/** Everything in lists, by kind. */
export function entriesIn(lists: Lists): readonly AnyEntry[] {
  return kindNames.flatMap((kind): readonly AnyEntry[] => listOf(lists, kind));
}

type EmptyLists = { readonly [K in Kind as FolderOf<K>]: EntryOf<K>[] };
const EmptyLists = class {
  constructor() {
    for (const kind of kindNames) Object.assign(this, { [kinds[kind].folder]: [] });
  }
} as new () => EmptyLists;

/** What can be found under a tag or a place. Posts and events are newest first. */
export class Listing extends EmptyLists {
  /** Everything on it, by kind. */
  get entries(): readonly AnyEntry[] {
    return entriesIn(this);
  }

  get size(): number {
    return this.entries.length;
  }
}

/** What a topic is made of. */
export interface TagFields {
  readonly label: string;
  readonly slug: string;
  readonly address: string;
  readonly intro: string | undefined;
  /** Other words that mean it, as the register spells them. */
  readonly synonyms: readonly string[];
}

/** A topic of the register. */
export class Tag extends Listing implements TagFields {
  readonly label: string;
  readonly slug: string;
  readonly address: string;
  readonly intro: string | undefined;
  readonly synonyms: readonly string[];

  constructor({ label, slug, address, intro, synonyms }: TagFields) {
    super();
    this.label = label;
    this.slug = slug;
    this.address = address;
    this.intro = intro;
    this.synonyms = synonyms;
  }
}

/** What a place is made of. */
export interface PlaceFields {
  readonly name: string;
  readonly slug: string;
  readonly address: string;
  readonly entry: PlaceEntry;
  /** The name of the region, for the place that stands for all of it. */
  readonly region?: string | undefined;
}

/** A place of the region, or all of it. What is in a place is in the listing of its municipality, too. */
export class Place extends Listing implements PlaceFields {
  readonly name: string;
  readonly slug: string;
  readonly address: string;
  readonly entry: PlaceEntry;
  readonly region: string | undefined;

  constructor({ name, slug, address, entry, region }: PlaceFields) {
    super();
    this.region = region;
    this.name = name;
    this.slug = slug;
    this.address = address;
    this.entry = entry;
  }

  /** Whether it stands for all of the region. */
  get isRegion(): boolean {
    return this.region !== undefined;
  }

  /** What it is called away from the site, where "whole region" would be that of anybody. */
  get properName(): string {
    return this.region ?? this.name;
  }

  /** The name of the municipality the place lies in (its own, if it is one). */
  get municipality(): string {
    return this.entry.municipality ?? this.name;
  }
  get outside(): boolean {
    return this.entry.outside ?? false;
  }
}

/** A year of the region, newest first in the archive; months 1 to 12 with at least one post, newest first. */
export class Year extends Listing {
  readonly months: Month[] = [];

  constructor(
    readonly year: number,
    readonly address: string,
  ) {
    super();
  }
}

/** A month with posts, newest first. */
export class Month {
  readonly posts: Post[] = [];

  constructor(
    readonly year: number,
    readonly month: number,
    readonly address: string,
  ) {}
}

/** One page of the list of posts. */
export class PostsPage extends record<{
  /** From 1. */
  readonly number: number;
  /** How many pages there are. */
  readonly count: number;
  readonly address: string;
  readonly posts: readonly Post[];
}>() {}

/** Why something is not on the site today. */
export interface HiddenFile {
  readonly file: string;
  readonly title: string;
  readonly reason: "draft" | "future" | "expired";
  /** The day it comes or went, for `future` and `expired`. */
  readonly day: Day | undefined;
  /** The day a post that is still to come will go again, if it will. */
  readonly expires?: Day | undefined;
}

/** Where the site is published, and for whom. */
export interface Deployment {
  /** Address of this deployment, without a slash at the end. */
  readonly url: string;
  /** True for anything that is not the published site: search engines are kept out. */
  readonly preview: boolean;
}

/** A link of the navigation. */
export interface NavigationLink {
  readonly label: string;
  readonly address: string;
}

/** What a region is made of. Every list has a total order. */
export interface RegionFields extends Lists {
  /** What `site.yaml` says. */
  readonly settings: SiteData;
  readonly language: LanguageCode;
  readonly today: Day;
  readonly deployment: Deployment;
  readonly addresses: Addresses;
  /** Newest first. */
  readonly posts: readonly Post[];
  /** By status, then title. */
  readonly projects: readonly Project[];
  /** By title. */
  readonly partners: readonly Partner[];
  /** Latest start first. */
  readonly events: readonly Event[];
  readonly pages: readonly Page[];
  /** Tags with something in their listing, by label. */
  readonly tags: readonly Tag[];
  /**
   * Places with something in their listing: all of the region first, then by name. Where something is in all of it, every
   * municipality is among them.
   */
  readonly places: readonly Place[];
  /** Newest first. */
  readonly years: readonly Year[];
  readonly postsPages: readonly PostsPage[];
  readonly navigation: readonly NavigationLink[];
  readonly hidden: readonly HiddenFile[];
  /** Where the links of the front page lead, by what is written in `site.yaml`; without those that lead to nothing today. */
  readonly homeLinks: ReadonlyMap<string, HomeLink>;
  /** Files of `media/` that pages link to as documents, by name. */
  readonly documents: ReadonlySet<string>;
  /** Folder that `media/` stands in. */
  readonly content: string;
  /** Whether the site has `/admin/`, where editors write. */
  readonly admin: boolean;
  /** The labels of all tags, also of those in the register that nothing has yet. */
  readonly tagLabels: readonly string[];
  /** The real borders of the municipalities, where the content has them. */
  readonly boundaries: readonly Boundary[];
  /** Who measured them, as the file says. */
  readonly boundarySource: string | undefined;
  /** Where the content folder lies in its repository: `""` when it is all of it, nothing when it is in none. */
  readonly folder: string | undefined;
}

/** A whole region, complete and checked: everything a layout may know of it. Every list has a total order; what is made of it is in `Site`. */
export class Region extends record<RegionFields>() {
  /** All months with posts, newest first. */
  get months(): readonly Month[] {
    return this.years.flatMap((year) => year.months);
  }

  /** Events that have not ended, the next one first. */
  get coming(): readonly Event[] {
    return this.events.filter((event) => !event.isOver(this.today)).reverse();
  }

  /** Events that have ended, the latest first. */
  get past(): readonly Event[] {
    return this.events.filter((event) => event.isOver(this.today));
  }

  /** Events as a reader looks for them: what comes, the next one first; then what was, the latest first. */
  nearestFirst(events: readonly Event[]): readonly Event[] {
    const isOver = (event: Event) => event.isOver(this.today);
    return [...events.filter((event) => !isOver(event)).reverse(), ...events.filter(isOver)];
  }

  /** Everything that has a file and is on the site. */
  get entries(): readonly AnyEntry[] {
    return entriesIn(this);
  }

  /** Where a content file is edited in the browser; nothing when it is not known where or how. */
  editAddress(file: string): string | undefined {
    const { repository: address, branch = "main", cms } = this.settings;
    const repository = address === undefined ? undefined : readRepository(address);
    if (!repository || this.folder === undefined) return undefined;
    const path = this.folder === "" ? file : `${this.folder}/${file}`;
    // A host of one's own may have any name; that editors use it as GitLab tells what it is.
    return editAddress({ ...repository, forge: repository.forge ?? cms?.backend }, path, branch);
  }

  /** The page that plays a part on the site, if there is one. */
  pageWith(layout: Page["data"]["layout"]): Page | undefined {
    return this.pages.find((page) => page.data.layout === layout);
  }

  /** Whether readers may comment on something: the file says so, or else the region; on a page, only where its file does. */
  commentState(entry: Commented): CommentState {
    if (entry.kind === "page") return entry.data.comments ?? "off";
    return entry.data.comments ?? this.settings.comments ?? "open";
  }

  /** Whether something has comments that are shown. */
  isCommented(entry: Commented): boolean {
    return entry.threads.length > 0 && this.commentState(entry) !== "off";
  }

  /** The full address of a path of the site. */
  absolute(address: string): string {
    return `${this.deployment.url}${address}`;
  }
}
