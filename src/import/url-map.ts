import { unescaped } from "../core/escapes.ts";
import { commentAnchor, commentsAnchor } from "../region/comment-anchors.ts";
import type { Platform } from "./archive.ts";
import type { NewLink } from "./body/context.ts";
import type { Named } from "./file-names.ts";
import type { Labels } from "./labels.ts";
import type { Before } from "./region.ts";

/** Why a link of an old text leads nowhere any more. */
export type Unlinked = "gone" | "unsafe" | "tracking";

/** What the old addresses of a site have become. */
export class UrlMap {
  private readonly byPath = new Map<string, Named>();
  private readonly years = new Set<number>();
  private readonly shownLabels: ReadonlySet<string>;
  private readonly hosts: Set<string>;

  constructor(
    private readonly platform: Platform,
    hosts: readonly string[],
    named: readonly Named[],
    private readonly commentIds: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly labels: Labels,
    private readonly before: Before,
  ) {
    this.hosts = new Set(hosts.map(bare));
    for (const one of named) {
      if (one.article.path) this.byPath.set(keyOf(one.article.path), one);
      if (one.article.state === "live" && one.article.kind === "post") this.years.add(one.day.year);
    }
    const live = named.filter(({ article, isOwn }) => article.state === "live" && !isOwn);
    this.shownLabels = new Set(
      live.flatMap(({ article }) => article.labels).map((label) => labels.labelOf(label)),
    );
  }

  /** Finds where a link leads now; or says why it leads nowhere. */
  link(href: string): NewLink | Unlinked {
    const written = href.trim();
    if (/^(?:mailto|tel):./i.test(written)) return /\s/.test(written) ? "unsafe" : { url: written };
    // Anchors of old texts are gone with the texts' own ids.
    if (written.startsWith("#")) return "gone";
    const absolute = /^\/\//.test(written) ? `https:${written}` : written;
    const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(absolute);
    const base = `http://${[...this.hosts][0] ?? "old.invalid"}/`;
    if (!URL.canParse(absolute, base)) return "unsafe";
    const url = new URL(absolute, base);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return "unsafe";
    if (isRelative || this.isOwn(url)) return this.inside(url);
    if (/^(?:feeds\.feedburner\.com|feedproxy\.google\.com)$/.test(url.host)) return "tracking";
    return { url: withoutTracking(url) };
  }

  /** Tells whether an address is of the old site: its hosts, its name on Blogger in any country, or a page it had. */
  isOwn(url: URL): boolean {
    if (this.hosts.has(bare(url.host))) return true;
    const name = /^(?:www\.)?([\w-]+)\.blogspot\.(?:com?\.)?[a-z]{2,3}$/.exec(url.host)?.[1];
    if (!name || this.platform !== "blogger") return false;
    return this.hosts.has(`${name}.blogspot`) || this.byPath.has(keyOf(url.pathname));
  }

  private inside(url: URL): NewLink | Unlinked {
    const { addresses } = this.before;
    const path = url.pathname.replace(/\/{2,}/g, "/");
    if (path === "/" && !/^\?(?:p|page_id)=/.test(url.search)) return { url: "/" };
    const short = url.searchParams.get("p") ?? url.searchParams.get("page_id");
    const page =
      this.byPath.get(keyOf(path)) ??
      (short && this.platform === "wordpress" ? this.byNumber(short) : undefined);
    if (page) return { url: `${page.address}${this.anchorOf(url, page)}` };
    const label = this.labelIn(path);
    if (label !== undefined) {
      const address = this.shownLabels.has(label) ? this.labels.addressOf(label) : undefined;
      return address ? { url: address } : "gone";
    }
    if (/^\/(?:feeds\/|atom\.xml|rss\.xml|(?:comments\/)?feed(?:\/|$))/.test(path))
      return { url: addresses.feed };
    const year = /^\/(\d{4})(?:\/\d{2})?\/?$|^\/(\d{4})_\d{2}_\d{2}_archive\.html$/.exec(path);
    if (year) {
      const number = Number(year[1] ?? year[2]);
      return this.years.has(number) ? { url: addresses.year(number) } : { url: addresses.archive() };
    }
    if (path === "/search" || path === "/search/") {
      const words = url.searchParams.get("q");
      return { url: addresses.search() + (words ? `?q=${encodeURIComponent(words)}` : "") };
    }
    return "gone";
  }

  /** The topic whose list is at a path, as its files name it. */
  private labelIn(path: string): string | undefined {
    const label = /^\/search\/label\/(.+?)\/?$/.exec(path)?.[1];
    if (label !== undefined) return this.labels.labelOf(unescaped(label.replaceAll("+", " ")));
    // A category may stand in another, and its list may have pages.
    const list = /^\/(?:category|tag)\/(?:[^/]+\/)*?([^/]+)(?:\/page\/\d+)?\/?$/.exec(path)?.[1];
    return list === undefined ? undefined : (this.labels.labelOfAddress(unescaped(list)) ?? "");
  }

  /** The place within a page: a comment that came along, or all of them; of anything else only the page is left. */
  private anchorOf({ hash }: URL, { file }: Named): string {
    const ids = this.commentIds.get(file);
    const id = /^#(?:c|comment-)(\d+)$/.exec(hash)?.[1];
    if (id !== undefined && ids?.has(id)) return `#${commentAnchor(id, this.before.language)}`;
    return ids && /^#(?:comments|comment-form|respond)$/.test(hash)
      ? `#${commentsAnchor(this.before.language)}`
      : "";
  }

  private byNumber(number: string): Named | undefined {
    return [...this.byPath.values()].find(({ article }) =>
      new RegExp(`[?&](?:p|page_id)=${Number(number)}$`).test(article.id),
    );
  }
}

/** Hosts without the "www." that people leave out or put in. */
function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** A path as links look it up: without escapes, capitals (Blogger has none) and a slash at the end. */
function keyOf(path: string): string {
  return unescaped(path).toLowerCase().replace(/\/+$/, "");
}

/** An address without what only counts where a reader came from. */
function withoutTracking(url: URL): string {
  const names = [...url.searchParams.keys()].filter((name) =>
    /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i.test(name),
  );
  if (names.length === 0) return url.href;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
