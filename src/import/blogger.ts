import type { SkipReason } from "../schema/import-reasons.ts";
import type { Archive, Article, OldComment, Skipped } from "./archive.ts";
import { plainTextOf } from "./body/convert.ts";
import type { ExportFile } from "./export-file.ts";
import { ImportRefused } from "./refused.ts";
import { childOf, readXml, textIn, type XmlElement } from "./xml.ts";

const kindScheme = "http://schemas.google.com/g/2005#kind";

/** Settings that may be looked at. All others name people and their addresses: they are counted, never kept. */
const harmless = new Set([
  "BLOG_NAME",
  "BLOG_DESCRIPTION",
  "BLOG_LOCALE",
  "BLOG_TIME_ZONE",
  "BLOG_PUBLISHING_MODE",
]);
const secret = /EMAIL|PERMISSION|ADMIN|AUTHOR|READER|MEMBER|TOKEN|ANALYTICS/;

/**
 * Reads a Blogger export: the classic backup (Atom with a `#kind` category for each entry) or the feeds of Google
 * Takeout (namespace `http://schemas.google.com/blogger/2018`).
 * @throws ImportRefused
 */
export async function readBlogger(feeds: readonly ExportFile[]): Promise<Archive> {
  const reader = new BloggerReader();
  for (const feed of feeds) await reader.read(feed);
  return reader.archive(feeds[0]?.path ?? "");
}

class BloggerReader {
  private readonly articles = new Map<string, Article>();
  private readonly comments = new Map<string, OldComment>();
  private readonly skipped: Skipped[] = [];
  private readonly settings = new Map<string, string>();
  private privateSettings = 0;
  private title = "";
  /** When the feed was made. */
  private exported = "";
  private host: string | undefined;
  private isPublic = false;

  async read(feed: ExportFile): Promise<void> {
    await readXml(await feed.read(), feed.path, {
      root: (local) => {
        if (local === "rss")
          throw new ImportRefused({ code: "otherPlatform", file: feed.path, platform: "WordPress" });
        if (local !== "feed") throw new ImportRefused({ code: "notAnExport", file: feed.path, found: local });
        return 1;
      },
      element: (element) => (element.local === "entry" ? this.entry(element) : this.head(element)),
    });
  }

  archive(file: string): Archive {
    if (this.articles.size === 0 && this.isPublic) throw new ImportRefused({ code: "publicFeed", file });
    if (![...this.articles.values()].some(({ kind }) => kind === "post"))
      throw new ImportRefused({ code: "noPosts", file });
    return {
      platform: "blogger",
      title: this.settings.get("BLOG_NAME") || this.title,
      description: this.settings.get("BLOG_DESCRIPTION") ?? "",
      host: this.host,
      zone: this.settings.get("BLOG_TIME_ZONE"),
      language: this.settings.get("BLOG_LOCALE")?.replace("_", "-"),
      articles: [...this.articles.values()],
      comments: [...this.comments.values()],
      skipped: this.skipped,
      privateSettings: this.privateSettings,
      labelWords: new Map(),
      lists: [],
    };
  }

  /** What a feed says of itself. */
  private head(element: XmlElement): void {
    const { rel, href = "" } = element.attributes;
    if (element.local === "title") this.title ||= element.text.trim();
    if (element.local === "updated") this.exported = element.text.trim();
    if (element.local === "link" && rel === "alternate") this.host ??= hostOf(href);
    if (element.local === "link" && rel === "next") this.isPublic = true;
    if (element.local === "itemsPerPage") this.isPublic = true;
  }

  private entry(entry: XmlElement): void {
    const type = entry.children.find(({ local, uri }) => local === "type" && uri.includes("blogger"));
    if (type) {
      this.takeout(entry, type.text.trim());
      return;
    }
    const category = entry.children.find(
      ({ local, attributes }) => local === "category" && attributes.scheme === kindScheme,
    );
    this.classic(entry, /#(\w+)$/.exec(category?.attributes.term ?? "")?.[1]);
  }

  private classic(entry: XmlElement, kind: string | undefined): void {
    if (kind === "settings") this.setting(entry);
    else if (kind === "comment") {
      const related = linkOf(entry, "related")?.match(/\/comments\/default\/(\d+)/)?.[1];
      const id = textIn(entry, "id");
      const post = childOf(entry, "in-reply-to")?.attributes.ref ?? "";
      const isRemoved = entry.children.some(
        ({ local, attributes }) =>
          local === "extendedProperty" && attributes.name === "blogger.contentRemoved",
      );
      this.comment(entry, post, related && id.replace(/\d+$/, related), isRemoved);
    } else if (kind === "post" || kind === "page") {
      const address = linkOf(entry, "alternate");
      const isDraft = textIn(childOf(entry, "control") ?? entry, "draft") === "yes";
      const published = textIn(entry, "published");
      // Nothing else tells a planned post, which is a draft too: its day lies after the day of the export.
      const known = this.exported || (isDraft ? textIn(entry, "updated") : "");
      const isPlanned = Date.parse(published) > Date.parse(known);
      if (address) this.host ??= hostOf(address);
      this.article(entry, kind, {
        state: isPlanned ? "scheduled" : isDraft ? "draft" : "live",
        path: address && pathOf(address),
        place: textIn(entry, "featurename") || textIn(entry, "featureName"),
      });
    }
  }

  private takeout(entry: XmlElement, type: string): void {
    const status = textIn(entry, "status");
    const isTrashed = textIn(entry, "trashed") !== "" || /TRASH/.test(status);
    const reason: SkipReason | undefined = isTrashed
      ? "trashed"
      : status === "SPAM"
        ? "spam"
        : /PENDING|MODERAT/.test(status)
          ? "pending"
          : undefined;
    const what =
      type === "COMMENT" ? "comment" : type === "PAGE" ? "page" : type === "POST" ? "post" : undefined;
    if (!what) return;
    const isKnown =
      status === "LIVE" || status === "" || (what !== "comment" && /^(?:DRAFT|SCHEDULED)$/.test(status));
    if (reason || !isKnown) {
      this.skip(what, entry, reason ?? "other");
    } else if (what === "comment") {
      this.comment(entry, textIn(entry, "parent"), textIn(entry, "inReplyTo") || undefined, false);
    } else {
      this.article(entry, what, {
        state: status === "DRAFT" ? "draft" : status === "SCHEDULED" ? "scheduled" : "live",
        path: textIn(entry, "filename") || undefined,
        place: textIn(childOf(entry, "location") ?? entry, "name"),
      });
    }
  }

  private article(
    entry: XmlElement,
    kind: "post" | "page",
    { state, path, place }: { state: Article["state"]; path: string | undefined; place: string },
  ): void {
    const title = titleOf(entry);
    const html = childOf(entry, "content")?.text ?? childOf(entry, "summary")?.text ?? "";
    const isUntitled = title === "" || /^https?:\/\/\S+$/.test(title);
    if (html.trim() === "" && (state === "draft" || isUntitled)) {
      this.skip(kind, entry, "empty");
      return;
    }
    const id = textIn(entry, "id");
    this.articles.set(id, {
      kind,
      id,
      title,
      html,
      published: textIn(entry, "published") || textIn(entry, "updated"),
      updated: textIn(entry, "updated") || undefined,
      author: authorOf(entry),
      labels: labelsOf(entry),
      path,
      state,
      description: textIn(entry, "metaDescription") || undefined,
      location: place ? { name: place } : undefined,
    });
  }

  private comment(entry: XmlElement, article: string, parent: string | undefined, isRemoved: boolean): void {
    const id = textIn(entry, "id");
    this.comments.set(id, {
      id,
      article,
      parent,
      name: authorOf(entry) ?? "",
      published: textIn(entry, "published"),
      // Who took their words back does not want them moved.
      html: isRemoved ? "" : (childOf(entry, "content")?.text ?? ""),
      isRemoved,
    });
  }

  private setting(entry: XmlElement): void {
    const name = /\.settings\.(\w+)$/.exec(textIn(entry, "id"))?.[1] ?? "";
    if (harmless.has(name)) this.settings.set(name, textIn(entry, "content"));
    else if (secret.test(name)) this.privateSettings++;
  }

  private skip(what: Skipped["what"], entry: XmlElement, reason: SkipReason): void {
    this.skipped.push({ what, title: textIn(entry, "title"), reason });
  }
}

/** The title of an entry as plain text (RFC 4287, 3.1.1). */
function titleOf(entry: XmlElement): string {
  const text = textIn(entry, "title");
  return childOf(entry, "title")?.attributes.type === "html" ? plainTextOf(text) : text;
}

function linkOf(entry: XmlElement, rel: string): string | undefined {
  return entry.children.find(({ local, attributes }) => local === "link" && attributes.rel === rel)
    ?.attributes.href;
}

function authorOf(entry: XmlElement): string | undefined {
  const author = childOf(entry, "author");
  return (author && textIn(author, "name")) || undefined;
}

/** The labels of an entry: every category but its kind. Some exports put several on lines of one. */
function labelsOf(entry: XmlElement): string[] {
  const terms = entry.children
    .filter(({ local, attributes }) => local === "category" && attributes.scheme !== kindScheme)
    .flatMap(({ attributes }) => (attributes.term ?? "").split(/\n+/))
    .map((term) => term.trim().replace(/\s+/g, " "))
    .filter((term) => term !== "" && !term.startsWith("http://schemas.google.com/"));
  return [...new Set(terms)];
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host || undefined : undefined;
}

function pathOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}
