import { unescaped } from "../core/escapes.ts";
import { slugify } from "../core/text.ts";
import type { SkipReason } from "../schema/import-reasons.ts";
import type { Archive, Article, OldComment, Skipped } from "./archive.ts";
import { plainTextOf } from "./body/convert.ts";
import type { ExportFile } from "./export-file.ts";
import { ImportRefused } from "./refused.ts";
import { type Attachment, lines, readText } from "./wordpress-text.ts";
import { childOf, readXml, textIn, type XmlElement } from "./xml.ts";

/**
 * Reads a WordPress export (WXR 1.x: RSS 2.0 with the namespace `http://wordpress.org/export/1.x/`).
 * @throws ImportRefused
 */
export async function readWordPress(files: readonly ExportFile[]): Promise<Archive> {
  const reader = new WordPressReader();
  for (const file of files) await reader.read(file);
  return reader.archive(files[0]?.path ?? "");
}

/** A post or page, and what of it can only be told when all has been read. */
interface Pending {
  readonly number: string;
  readonly text: string;
  /** The number of the picture above it. */
  readonly picture: string;
  readonly login: string;
  readonly terms: readonly Term[];
  readonly article: Omit<Article, "html" | "author" | "labels" | "picture" | "codes">;
}

/** A category or tag of a text, and what it is called in addresses. */
interface Term {
  readonly list: "category" | "tag";
  readonly label: string;
  readonly word: string;
}

/** Kinds of things in an export that no reader ever saw as a page of its own. */
const neverPages =
  /^(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-[\w-]+)$/;
/** Where WordPress puts what nobody gave a category, in some languages. */
const noCategory = /^(?:uncategorized|geen-categorie|niet-gecategoriseerd|allgemein|unkategorisiert)$/;

class WordPressReader {
  private readonly pending: Pending[] = [];
  private readonly comments: OldComment[] = [];
  private readonly skipped: Skipped[] = [];
  private readonly attachments: Attachment[] = [];
  /** The names that people are shown by, by those that they log in with. */
  private readonly people = new Map<string, string>();
  /** Which category a category is in, by what they are called in addresses. */
  private readonly parents = new Map<string, string>();
  private title = "";
  private description = "";
  private language: string | undefined;
  private host: string | undefined;
  private isExport = false;
  private privateSettings = 0;

  async read(file: ExportFile): Promise<void> {
    await readXml(await file.read(), file.path, {
      root: (local) => {
        if (local === "feed")
          throw new ImportRefused({ code: "otherPlatform", file: file.path, platform: "Blogger" });
        if (local !== "rss") throw new ImportRefused({ code: "notAnExport", file: file.path, found: local });
        return 2;
      },
      element: (element) => (element.local === "item" ? this.item(element) : this.head(element)),
    });
  }

  archive(file: string): Archive {
    if (!this.isExport) throw new ImportRefused({ code: "publicFeed", file });
    if (!this.pending.some(({ article }) => article.kind === "post"))
      throw new ImportRefused({ code: "noPosts", file });
    const { title, description, language, host, comments, skipped, privateSettings } = this;
    const live = this.pending.filter(({ article }) => article.state === "live");
    return {
      platform: "wordpress",
      title,
      description,
      host,
      zone: undefined,
      language,
      articles: this.pending.map((one) => this.articleOf(one)),
      comments,
      skipped,
      privateSettings,
      labelWords: new Map(
        this.pending.flatMap(({ terms }) =>
          terms
            .filter(({ label, word }) => word !== slugify(label))
            .map(({ label, word }) => [word, label] as const),
        ),
      ),
      lists: [...new Set(live.flatMap((one) => this.listsOf(one)))],
    };
  }

  private articleOf({ number, text, picture, login, terms, article }: Pending): Article {
    const { html, codes } = readText(text, number, this.attachments);
    const shown = this.attachments.find(({ id }) => id === picture)?.url;
    // A name to log in with is nobody's business.
    const author = this.people.size > 0 ? this.people.get(login) : login;
    return {
      ...article,
      html,
      author: author && !author.includes("@") ? author : undefined,
      labels: [...new Set(terms.map(({ label }) => label))],
      ...(shown ? { picture: shown } : {}),
      ...(codes.length > 0 ? { codes } : {}),
    };
  }

  /** The lists on which a text stood: of its categories and those above them, its tags, and its author. */
  private listsOf({ terms, login }: Pending): string[] {
    const paths = terms.map(({ list, word }) => {
      const above = [word];
      // A category that is in itself ends this too.
      for (let next = this.parents.get(word); next && !above.includes(next); next = this.parents.get(next))
        above.unshift(next);
      return `/${list}/${(list === "category" ? above : [word]).join("/")}/`;
    });
    const author = slugify(login);
    return [...paths, ...(author ? [`/author/${author}/`] : [])].flatMap((path) => [path, `${path}feed/`]);
  }

  private head(element: XmlElement): void {
    const text = element.text.trim();
    if (element.local === "wxr_version") this.isExport = true;
    if (element.local === "title") this.title ||= text;
    if (element.local === "description") this.description ||= text;
    if (element.local === "language") this.language ||= text;
    if ((element.local === "base_blog_url" || element.local === "link") && URL.canParse(text))
      this.host ??= new URL(text).host;
    if (element.local === "category") {
      const parent = textIn(element, "category_parent");
      if (parent) this.parents.set(textIn(element, "category_nicename"), parent);
    }
    // Names, mail addresses and log-ins of those who wrote.
    if (element.local === "author") {
      this.privateSettings++;
      this.people.set(textIn(element, "author_login"), textIn(element, "author_display_name"));
    }
  }

  private item(item: XmlElement): void {
    const type = textIn(item, "post_type");
    const number = textIn(item, "post_id");
    const encoded = (name: string) =>
      item.children.find(({ local, uri }) => local === "encoded" && uri.includes(name))?.text ?? "";
    if (type === "attachment") {
      this.attachments.push({
        id: number,
        url: textIn(item, "attachment_url"),
        alt: metaOf(item, "_wp_attachment_image_alt"),
        caption: encoded("excerpt").trim(),
        parent: textIn(item, "post_parent"),
      });
      return;
    }
    if (neverPages.test(type)) return;
    const status = textIn(item, "status");
    const title = textIn(item, "title");
    const what = type === "page" ? "page" : "post";
    const isShown = /^(?:publish|future)$/.test(status);
    const isDraft = /^(?:draft|pending|private|auto-draft)$/.test(status);
    const isEmpty = encoded("content").trim() === "" && (isDraft || title === "");
    const reason: SkipReason | undefined =
      status === "trash"
        ? "trashed"
        : type !== "post" && type !== "page"
          ? "otherKind"
          : !isShown && !isDraft
            ? "other"
            : isEmpty
              ? "empty"
              : undefined;
    if (reason) {
      this.skipped.push({ what, title, reason });
      return;
    }
    const onlyFor =
      status === "private" ? "editors" : textIn(item, "post_password") !== "" ? "password" : undefined;
    const id = textIn(item, "guid") || `wp-${number}`;
    const link = textIn(item, "link");
    const path = URL.canParse(link) ? new URL(link).pathname : undefined;
    const state = isDraft || onlyFor ? "draft" : status === "future" ? "scheduled" : "live";
    this.pending.push({
      number,
      text: encoded("content"),
      picture: metaOf(item, "_thumbnail_id"),
      login: textIn(item, "creator"),
      terms: termsOf(item),
      article: {
        kind: what,
        id,
        title,
        published: moment(item, "post_date") ?? rfc822(textIn(item, "pubDate")),
        updated: moment(item, "post_modified"),
        path: isDraft || path === "/" ? undefined : path,
        state,
        description: plainTextOf(encoded("excerpt")) || undefined,
        location: undefined,
        ...(onlyFor ? { onlyFor } : {}),
      },
    });
    for (const comment of item.children.filter(({ local }) => local === "comment")) this.comment(comment, id);
  }

  private comment(comment: XmlElement, article: string): void {
    const html = lines((childOf(comment, "comment_content")?.text ?? "").replace(/\r\n?/g, "\n"));
    const reason = reasonToLeave(textIn(comment, "comment_approved"), textIn(comment, "comment_type"));
    if (reason) {
      this.skipped.push({ what: "comment", title: plainTextOf(html).slice(0, 60), reason });
      return;
    }
    const parent = textIn(comment, "comment_parent");
    this.comments.push({
      id: textIn(comment, "comment_id"),
      article,
      parent: parent === "0" || parent === "" ? undefined : parent,
      name: textIn(comment, "comment_author"),
      published: moment(comment, "comment_date") ?? "",
      html,
      isRemoved: false,
    });
  }
}

function reasonToLeave(approved: string, type: string): SkipReason | undefined {
  if (approved === "spam") return "spam";
  if (approved.includes("trash")) return "trashed";
  if (/pingback|trackback/.test(type)) return "pingback";
  if (approved !== "1") return approved === "0" ? "pending" : "other";
  return /^(?:|comment)$/.test(type) ? undefined : "otherKind";
}

/** A moment as WordPress writes it: in Greenwich time where it has one, else as the clock of the site stood. */
function moment(item: XmlElement, name: string): string | undefined {
  const greenwich = textIn(item, `${name}_gmt`);
  if (/^[1-9]/.test(greenwich)) return `${greenwich.replace(" ", "T")}Z`;
  const local = textIn(item, name);
  return /^[1-9]/.test(local) ? local : undefined;
}

/** A moment as RSS writes it (RFC 822), as RFC 3339 has it; empty when it is none. */
function rfc822(written: string): string {
  const time = Date.parse(written);
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}

function termsOf(item: XmlElement): Term[] {
  return item.children.flatMap(({ local, attributes: { domain, nicename = "" }, text }): Term[] => {
    const label = text.trim().replace(/\s+/g, " ");
    const isTag = domain === "post_tag";
    if (local !== "category" || !(isTag || domain === "category") || label === "") return [];
    const word = unescaped(nicename) || slugify(label);
    return !isTag && noCategory.test(word) ? [] : [{ list: isTag ? "tag" : "category", label, word }];
  });
}

function metaOf(item: XmlElement, key: string): string {
  const meta = item.children.find((child) => child.local === "postmeta" && textIn(child, "meta_key") === key);
  return meta ? textIn(meta, "meta_value") : "";
}
