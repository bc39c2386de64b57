import { posix } from "node:path";
import { unescaped } from "../core/escapes.ts";
import type { LanguageCode } from "../core/language.ts";
import type { Illustration } from "../pictures/illustration.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { LinkTarget } from "./markdown/context.ts";
import { schemeOf } from "./markdown/links.ts";
import type { Media } from "./media.ts";
import type { UrlIndex } from "./url-index.ts";

/** What the texts of a region may refer to. */
export class LinkIndex {
  readonly siteHost: string;

  constructor(
    readonly book: UrlIndex,
    readonly media: Media,
    siteUrl: string,
    readonly language: LanguageCode,
  ) {
    this.siteHost = bareHost(new URL(siteUrl));
  }
}

/** A link to an anchor, to be looked up when all texts are rendered. */
export interface AnchorLink {
  readonly line: number;
  readonly address: string;
  readonly anchor: string;
}

/** What is certain to have been meant by something that was written. */
export interface Certain {
  readonly written: string;
  readonly name: string;
}

/** What came up while a text was rendered. */
export interface ResolverLog {
  readonly problems: {
    readonly line: number;
    readonly error: ErrorCode;
    readonly certain: Certain | undefined;
  }[];
  readonly anchorLinks: AnchorLink[];
}

/** The file in which something asks, and the page on which it will stand. */
export interface LinkSource {
  readonly file: string;
  readonly address: string;
  /** The line (from 1) from which the lines of what asks are counted. */
  readonly firstLine: number;
  readonly isImported: boolean;
}

/** Answers what one text asks of its region: where its links lead, and what its pictures are. */
export class LinkResolver {
  log: ResolverLog = { problems: [], anchorLinks: [] };

  constructor(
    private readonly from: LinkSource,
    private readonly around: LinkIndex,
    private readonly isShown: boolean,
  ) {}

  /** Forgets what has come up. */
  forget(): void {
    this.log = { problems: [], anchorLinks: [] };
  }

  /** Finds where a link leads; `line` counts from the first line of the text, from 0. */
  link(written: string, line: number): LinkTarget {
    if (written.trim() === "") return this.nowhere(line, { code: "emptyLink" });
    if (written.startsWith("#")) {
      this.toAnchor(line, this.from.address, unescaped(written.slice(1)));
      return { to: "page", address: written };
    }
    if (written.includes("%5C") || /^(?:file:\/*)?[a-z]:(?!\/\/)/i.test(written))
      return this.windowsPath(line, unescaped(written));
    const scheme = schemeOf(written);
    if (scheme === "mailto" || scheme === "tel") return { to: "direct", address: written };
    const isWhole = scheme !== undefined || written.startsWith("//");
    const isWeb = scheme === undefined || scheme === "http" || scheme === "https";
    if (!isWeb || (isWhole && !URL.canParse(written, "https://x")))
      return this.nowhere(line, { code: "unsafeLink", address: unescaped(written) });
    if (isWhole) {
      const url = new URL(written, "https://x");
      if (url.username || url.password)
        return this.nowhere(line, { code: "unsafeLink", address: unescaped(written) });
      if (bareHost(url) !== this.around.siteHost)
        return { to: "elsewhere", address: scheme ? written : `https:${written}` };
      const suffix = url.search + url.hash;
      return this.toPage(
        unescaped(url.pathname),
        suffix,
        unescaped(url.hash.slice(1)),
        line,
        unescaped(written),
      );
    }
    const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(written) ?? [];
    const at = unescaped(path) || this.from.address;
    return this.toPage(at, query + hash, unescaped(hash.slice(1)), line, unescaped(written));
  }

  /** Finds a picture of the text. */
  picture(source: string, alt: string, line: number): Illustration | undefined {
    const { file, isImported } = this.from;
    const found = this.around.media.find(source, file, { alt, isImported });
    if (!("code" in found)) return found;
    this.nowhere(line, found, this.around.media.certainName(found));
    return undefined;
  }

  private toPage(path: string, suffix: string, anchor: string, line: number, written: string): LinkTarget {
    const { book, media } = this.around;
    const file = path.endsWith(".md") ? fileOf(path, this.from.file) : undefined;
    const found = file === undefined ? book.find(path) : book.findFile(file);
    if (found === "hidden") return { to: "nowhere" };
    if (found !== undefined) {
      if (anchor) this.toAnchor(line, found, anchor);
      return { to: "page", address: found + suffix };
    }
    const document = media.link(path, this.isShown);
    if (document && !("code" in document)) return { to: "direct", address: document.address };
    if (document) return this.nowhere(line, document);
    if (book.mightResolveLater(file ?? path)) return { to: "nowhere" };
    const suggestion = suggestionFor(path) ?? (file ? book.nearestFile(file) : book.nearestTo(path));
    return this.nowhere(line, { code: "noSuchPage", address: written, suggestion });
  }

  /** Tells of a link as Windows writes paths, with what it leads to when its backslashes are turned round. */
  private windowsPath(line: number, path: string): LinkTarget {
    const { book, media } = this.around;
    const isOwn = /^(?:file:|[a-z]:|\\\\)/i.test(path);
    const turned = path.replace(/\\/g, "/");
    const isThere = (to: string) =>
      (to.endsWith(".md") ? book.findFile(fileOf(to, this.from.file)) : book.find(to)) !== undefined;
    const name = posix.basename(turned);
    const document = media.files.has(name) ? `/media/${name}` : undefined;
    const suggestion = (isOwn ? [] : [turned, `/${turned}`]).find(isThere) ?? document;
    const certain = suggestion === undefined ? undefined : { written: path, name: suggestion };
    return this.nowhere(line, { code: "windowsPath", path, isOwn, suggestion }, certain);
  }

  private toAnchor(line: number, address: string, anchor: string): void {
    this.log.anchorLinks.push({ line: this.lineInFile(line), address, anchor });
  }

  private nowhere(line: number, error: ErrorCode, certain?: Certain): LinkTarget {
    this.log.problems.push({ line: this.lineInFile(line), error: error, certain });
    return { to: "nowhere" };
  }

  private lineInFile(line: number): number {
    return this.from.firstLine + line;
  }
}

/** A host without the "www." that people leave out or put in. */
function bareHost({ host }: URL): string {
  return host.replace(/^www\./, "");
}

/** What somebody meant who wrote an address of another site, or of mail, without its beginning. */
function suggestionFor(path: string): string | undefined {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(path)) return `mailto:${path}`;
  return /^(?:www\.[^\s/]+|[a-z0-9-]+\.(?:nl|be|de|eu|com|org|net))(?:\/|$)/i.test(path)
    ? `https://${path}`
    : undefined;
}

/** A link to a Markdown file, relative to the file it stands in or from the content folder. */
function fileOf(path: string, from: string): string {
  return path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
}
