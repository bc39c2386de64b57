import type { Span } from "../core/days.ts";
import { unescapedAddress } from "../core/escapes.ts";
import { type LanguageCode, languageCodes } from "../core/language.ts";
import { wordsIn } from "../i18n/languages.ts";
import { definitionOf, type Kind, type Part, partOf } from "../schema/kinds.ts";
import type { PathWord } from "../schema/site.ts";
import { commentsAnchor } from "./comment-anchors.ts";

/** An address that a site of ours gave once. */
export interface OldAddress {
  readonly address: string;
  /** Empty for what has no year in its address. */
  readonly year: string;
  readonly slug: string;
}

/**
 * The addresses of a region: paths on its site, beginning and (but for files) ending with a slash.
 * The only place that knows how an address is made.
 */
export class Addresses {
  private readonly word: Readonly<Record<PathWord, string>>;
  private readonly cardWord: string;
  private readonly commentsWord: string;
  private readonly spanWord: Readonly<Record<Span, string>>;
  readonly home = "/";
  readonly feed = "/feed.xml";
  readonly jsonFeed = "/feed.json";
  readonly atom = "/atom.xml";
  readonly sitemap = "/sitemap.xml";
  readonly manifest = "/site.webmanifest";
  /** The folder of the search index. */
  readonly searchIndex = "/pagefind/";
  readonly notFound = "/404.html";
  readonly planning = "/planning.json";

  /**
   * @param language the region's language
   * @param overrides words of `site.yaml` that replace the language's own
   */
  constructor(language: LanguageCode, overrides: Partial<Record<PathWord, string | undefined>> = {}) {
    const chosen = Object.entries(overrides).filter(([, word]) => word !== undefined);
    const { parts, digests, card } = wordsIn(language).addresses;
    this.spanWord = digests;
    this.cardWord = card;
    this.commentsWord = commentsAnchor(language);
    this.word = { ...parts, ...Object.fromEntries(chosen) };
  }

  /** The words that begin the addresses of lists: a page must not be called so. */
  get words(): readonly string[] {
    return Object.values(this.word);
  }

  /** A sitemap of a region that has too many pages for one; from 1. */
  sitemapPart(part: number): string {
    return this.sitemap.replace(".xml", `-${part}.xml`);
  }

  /** The list of posts, from page 1. */
  posts(page = 1): string {
    return page === 1 ? `/${this.word.posts}/` : `/${this.word.posts}/${this.word.page}/${page}/`;
  }
  archive(): string {
    return `/${this.word.archive}/`;
  }
  year(year: number): string {
    return `/${this.word.posts}/${year}/`;
  }
  /** @param month 1 to 12 */
  month(year: number, month: number): string {
    return `/${this.word.posts}/${year}/${String(month).padStart(2, "0")}/`;
  }
  projects(): string {
    return this.list("projects");
  }
  partners(): string {
    return this.list("partners");
  }
  /** A partner's card, for frames on other sites; with `:partner` for a name, the pattern of them all. */
  partnerCard(slug: string): string {
    return `${this.of("partner", 0, slug)}${this.cardWord}/`;
  }
  agenda(): string {
    return this.list("agenda");
  }
  tags(): string {
    return `/${this.word.tags}/`;
  }
  tag(slug: string): string {
    return `/${this.word.tags}/${slug}/`;
  }
  places(): string {
    return `/${this.word.places}/`;
  }
  place(slug: string): string {
    return `/${this.word.places}/${slug}/`;
  }
  map(): string {
    return `/${this.word.map}/`;
  }
  search(): string {
    return `/${this.word.search}/`;
  }
  /** The ways to follow the region: feeds and digests. */
  follow(): string {
    return `/${this.word.follow}/`;
  }
  /** The digest of a week or month: as RSS, as the body of a mail in HTML, and as that in plain text. */
  digest(span: Span): { readonly feed: string; readonly mail: string; readonly text: string } {
    const base = `${this.follow()}${this.spanWord[span]}`;
    return { feed: `${base}.xml`, mail: `${base}/`, text: `${base}.txt` };
  }
  /** The list of a kind, if it has a part of the site. */
  list(part: Part): string {
    return `/${this.word[part]}/`;
  }
  /** What stands in a file, by its kind; the year is only looked at where it is part of the address. */
  of(kind: Kind, year: number | string, slug: string): string {
    const part = partOf(kind);
    const { day } = definitionOf(kind);
    return `${part ? this.list(part) : "/"}${day === undefined ? "" : `${year}/`}${slug}/`;
  }
  /**
   * Reads an old address as one that a site of ours gave to something of a kind, in the words of this region or those
   * of any language.
   * @param path with or without escapes, `index.html` and a slash at the end
   * @returns the address as it was given, with the year (of posts and events) and the slug in it; nothing when it was
   *   given by another platform, or to something of another kind
   * @example read("post", "/berichten/2026/oude-naam") // { address: "/berichten/2026/oude-naam/", year: "2026", slug: "oude-naam" }
   */
  read(kind: Kind, path: string): OldAddress | undefined {
    const part = partOf(kind);
    const year = definitionOf(kind).day === undefined ? "" : "\\d{4}";
    const slug = part ? "[^/]+" : "[^/.]+";
    const usual = languageCodes.map((code) => wordsIn(code).addresses.parts);
    const known = part ? [this.word[part], ...usual.map((own) => own[part])] : [""];
    const pattern = `^/(?:${known.join("|")})${known[0] && "/"}(?:(${year})${year && "/"})(${slug})/$`;
    const address = unescapedAddress(path).replace(/\/?(?:index\.html)?$/, "/");
    const found = new RegExp(pattern).exec(address);
    return found ? { address, year: found[1] ?? "", slug: found[2] ?? "" } : undefined;
  }
  /** What a reader sees when a form has arrived. */
  thanks(form: string): string {
    return `/${this.word.thanks}/${form}/`;
  }
  /** The feed of the comments on what stands at `address`. */
  commentsOf(address: string): string {
    return `${address}${this.commentsWord}.xml`;
  }
  /** The feed of what stands at `address`. */
  feedOf(address: string): string {
    return `${address}feed.xml`;
  }
  /** The calendar of what stands at `address`. Readers paste it into other programs, so it is in their language. */
  calendarOf(address: string): string {
    return `${address}${this.word.agenda}.ics`;
  }
  /** The calendar of what was longer ago than subscriptions go back. */
  calendarArchive(): string {
    return `/${this.word.agenda}-${this.word.archive}.ics`;
  }
  /** An event as a file to put in a calendar; its name is what a reader sees among their downloads. */
  calendarOfEvent({ address, slug }: { readonly address: string; readonly slug: string }): string {
    return `${address}${slug}.ics`;
  }
}

/** The file in the site's folder that answers an address. */
export function fileOf(address: string): string {
  const path = unescapedAddress(address).slice(1);
  return address.endsWith("/") ? `${path}index.html` : path;
}
