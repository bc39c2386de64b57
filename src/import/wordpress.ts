import type { Archive, Article, OldComment, Skipped, SkipReason } from "./archive.ts";
import { ImportRefused } from "./fault.ts";
import type { ExportFile } from "./source.ts";
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

class WordPressReader {
  private readonly articles: { article: Article; picture: string }[] = [];
  private readonly comments: OldComment[] = [];
  private readonly skipped: Skipped[] = [];
  private readonly media = new Map<string, string>();
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
    const articles = this.articles.map(({ article, picture }) => {
      const address = this.media.get(picture);
      return address ? { ...article, picture: address } : article;
    });
    if (!articles.some(({ kind }) => kind === "post")) throw new ImportRefused({ code: "noPosts", file });
    const { title, description, language, host, comments, skipped, media, privateSettings } = this;
    return {
      platform: "wordpress",
      title,
      description,
      host,
      zone: undefined,
      language,
      articles,
      comments,
      skipped,
      privateSettings,
      media,
    };
  }

  private head(element: XmlElement): void {
    const text = element.text.trim();
    if (element.local === "wxr_version") this.isExport = true;
    if (element.local === "title") this.title ||= text;
    if (element.local === "description") this.description ||= text;
    if (element.local === "language") this.language ||= text;
    if ((element.local === "base_blog_url" || element.local === "link") && URL.canParse(text))
      this.host ??= new URL(text).host;
    // Names, mail addresses and log-ins of those who wrote.
    if (element.local === "author") this.privateSettings++;
  }

  private item(item: XmlElement): void {
    const type = textIn(item, "post_type");
    if (type === "attachment") {
      this.media.set(textIn(item, "post_id"), textIn(item, "attachment_url"));
      return;
    }
    if (type !== "post" && type !== "page") return;
    const status = textIn(item, "status");
    const title = textIn(item, "title");
    const encoded = (name: string) =>
      item.children.find(({ local, uri }) => local === "encoded" && uri.includes(name))?.text ?? "";
    const html = paragraphs(encoded("content"));
    const isDraft = /^(?:draft|pending|private|auto-draft)$/.test(status);
    const reason: SkipReason | undefined =
      status === "trash"
        ? "trashed"
        : /^(?:publish|future)$/.test(status) || isDraft
          ? html.trim() === "" && (isDraft || title === "")
            ? "empty"
            : undefined
          : "other";
    if (reason) {
      this.skipped.push({ what: type, title, reason });
      return;
    }
    const id = textIn(item, "guid") || `wp-${textIn(item, "post_id")}`;
    const link = textIn(item, "link");
    const path = URL.canParse(link) ? new URL(link).pathname : undefined;
    const description = encoded("excerpt").trim();
    const picture = metaOf(item, "_thumbnail_id");
    this.articles.push({
      picture,
      article: {
        kind: type,
        id,
        title,
        html,
        published: moment(item, "post_date") ?? new Date(textIn(item, "pubDate")).toString(),
        updated: moment(item, "post_modified"),
        author: textIn(item, "creator") || undefined,
        labels: labelsOf(item),
        path: isDraft || path === "/" ? undefined : path,
        state: isDraft ? "draft" : status === "future" ? "scheduled" : "live",
        description: description || undefined,
        location: undefined,
      },
    });
    for (const comment of item.children.filter(({ local }) => local === "comment")) this.comment(comment, id);
  }

  private comment(comment: XmlElement, article: string): void {
    const approved = textIn(comment, "comment_approved");
    const html = childOf(comment, "comment_content")?.text ?? "";
    if (/pingback|trackback/.test(textIn(comment, "comment_type")) || approved !== "1") {
      const reason =
        approved === "spam"
          ? "spam"
          : approved === "trash"
            ? "trashed"
            : approved === "0"
              ? "pending"
              : "other";
      this.skipped.push({ what: "comment", title: html.slice(0, 60), reason });
      return;
    }
    const parent = textIn(comment, "comment_parent");
    this.comments.push({
      id: textIn(comment, "comment_id"),
      article,
      parent: parent === "0" || parent === "" ? undefined : parent,
      name: textIn(comment, "comment_author"),
      published: moment(comment, "comment_date") ?? "",
      html: paragraphs(html),
      isRemoved: false,
    });
  }
}

/** A moment as WordPress writes it: in Greenwich time where it has one, else as the clock of the site stood. */
function moment(item: XmlElement, name: string): string | undefined {
  const greenwich = textIn(item, `${name}_gmt`);
  if (/^[1-9]/.test(greenwich)) return `${greenwich.replace(" ", "T")}Z`;
  const local = textIn(item, name);
  return /^[1-9]/.test(local) ? local : undefined;
}

function labelsOf(item: XmlElement): string[] {
  const labels = item.children
    .filter(
      ({ local, attributes }) =>
        local === "category" && /^(?:category|post_tag)$/.test(attributes.domain ?? ""),
    )
    .filter(
      ({ attributes }) =>
        !/^(?:uncategorized|geen-categorie|niet-gecategoriseerd|allgemein)$/.test(attributes.nicename ?? ""),
    )
    .map(({ text }) => text.trim().replace(/\s+/g, " "));
  return [...new Set(labels.filter(Boolean))];
}

function metaOf(item: XmlElement, key: string): string {
  const meta = item.children.find((child) => child.local === "postmeta" && textIn(child, "meta_key") === key);
  return meta ? textIn(meta, "meta_value") : "";
}

/**
 * The text as WordPress shows it: captions in brackets become figures, players of videos their address, other codes in
 * brackets only their words; an empty line ends a paragraph, and a line end is one, unless the text was made of blocks.
 */
function paragraphs(text: string): string {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(
      /\[caption[^\]]*\]\s*((?:<a [^>]*>)?\s*<img [^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      "<figure>$1<figcaption>$2</figcaption></figure>",
    )
    .replace(
      /\[(?:embed|youtube)[^\]]*\]\s*(https?:[^[\s]+)\s*\[\/(?:embed|youtube)\]/g,
      '\n\n<iframe src="$1"></iframe>\n\n',
    )
    .replace(
      /^[ \t]*(https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\/\S+)[ \t]*$/gm,
      '<iframe src="$1"></iframe>',
    )
    .replace(/\[\/?(?:gallery|audio|video|playlist|vc_\w+|et_\w+|su_\w+)(?: [^\]]*)?\]/g, "");
  if (/<!-- wp:/.test(plain)) return plain;
  // Within code every line end counts.
  return plain
    .split(/(<pre[\s\S]*?<\/pre>)/i)
    .map((part) => (/^<pre/i.test(part) ? part : lines(part)))
    .join("");
}

const block =
  "(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|iframe|hr|pre|section)";

function lines(part: string): string {
  return part
    .replace(new RegExp(`\\n*(</?${block}\\b[^>]*>)\\n*`, "gi"), "$1")
    .replace(/\n(?:[ \t]*\n)+/g, "<br><br>")
    .replace(/\n/g, "<br>");
}
