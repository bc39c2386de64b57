import { isDeepStrictEqual } from "node:util";
import { type LanguageCode, languageCodes } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import { shorten } from "../core/text.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { MarkdownWords } from "../i18n/types/markdown.ts";
import type { Illustration } from "../pictures/illustration.ts";
import type { Body } from "../region/body.ts";
import { commentAnchor, commentsAnchor } from "../region/comment-anchors.ts";
import { formAnchor, formsOf } from "../region/forms.ts";
import { type AnyEntry, isCommentedEntry, type Region } from "../region/region.ts";
import { allOf } from "../region/thread.ts";
import { isProblemMark } from "../schema/marks.ts";
import type { LoadedEntry } from "./entries.ts";
import {
  type AnchorLink,
  type LinkIndex,
  LinkResolver,
  type LinkSource,
  type ResolverLog,
} from "./link-index.ts";
import type { LinkTarget, RenderContext } from "./markdown/context.ts";
import { renderMarkdown } from "./markdown/markdown.ts";
import { typeset } from "./markdown/typeset.ts";
import type { ProblemList } from "./problem.ts";
import { isImported } from "./source-files.ts";

/** A text that was rendered, and what it asked of the region around it meanwhile. */
interface Kept {
  readonly source: string;
  readonly language: LanguageCode;
  readonly lang: string;
  readonly address: string;
  readonly body: Body;
  readonly asked: RecordingResolver;
}

/**
 * Renders the texts of a region, and checks every link, anchor and picture in them. A text is rendered again only when
 * it changed, or when what it asks of the region is answered otherwise than before.
 */
export class RenderCache {
  private kept = new Map<string, Kept>();
  private readonly enquiries = new Map<LoadedEntry, ResolverLog>();
  private readonly byAddress = new Map<string, LoadedEntry>();
  /** The region that these are the texts of, since they were last rendered. */
  private region: Region | undefined;

  /** Renders every text of a region that was put together anew. */
  renderAll(
    published: readonly LoadedEntry[],
    unpublished: readonly LoadedEntry[],
    around: LinkIndex,
    region: Region,
  ): void {
    this.region = region;
    this.enquiries.clear();
    this.byAddress.clear();
    const before = this.kept;
    this.kept = new Map();
    const shown = new Set(published);
    for (const loaded of [...published, ...unpublished]) {
      const kept = before.get(loaded.source.file);
      this.render(
        loaded,
        new LinkResolver(linkSourceOf(loaded), around, shown.has(loaded)),
        kept,
        around.language,
      );
      this.byAddress.set(loaded.entry.address, loaded);
    }
    for (const loaded of this.enquiries.keys()) this.tell(loaded, around.language);
  }

  /** Renders one text of the region anew, and tells of what is wrong with it, or with links of others to it. */
  renderOne(loaded: LoadedEntry, around: LinkIndex, isShown: boolean): void {
    this.render(loaded, new LinkResolver(linkSourceOf(loaded), around, isShown), undefined, around.language);
    this.tell(loaded, around.language);
    for (const [other, { anchorLinks }] of this.enquiries)
      if (other !== loaded && anchorLinks.some(({ address }) => address === loaded.entry.address))
        this.tellOfAnchors(other, loaded.entry.address, around.language);
  }

  private render(
    loaded: LoadedEntry,
    desk: LinkResolver,
    kept: Kept | undefined,
    siteLanguage: LanguageCode,
  ): void {
    const { entry, source } = loaded;
    const language = languageCodes.find((code) => code === entry.lang.slice(0, 2)) ?? siteLanguage;
    const isSame =
      kept?.source === source.body &&
      kept.language === language &&
      kept.lang === entry.lang &&
      kept.address === entry.address &&
      kept.asked.isAnsweredAlike(desk);
    if (isSame) this.keep(loaded, kept, desk);
    else {
      desk.forget();
      const asked = new RecordingResolver(language, entry.lang, entry.address, desk);
      const body = renderMarkdown(source.body, asked);
      asked.close();
      const { lang, address } = entry;
      this.keep(loaded, { source: source.body, language, lang, address, body, asked }, desk);
    }
    const { summary } = source.data ?? {};
    entry.summary = summary ? typeset(summary, language, entry.lang) : shorten(entry.body.text, 160);
  }

  private keep(loaded: LoadedEntry, kept: Kept, desk: LinkResolver): void {
    loaded.entry.body = kept.body;
    this.kept.set(loaded.source.file, kept);
    this.enquiries.set(loaded, desk.log);
  }

  private tell(loaded: LoadedEntry, siteLanguage: LanguageCode): void {
    const { problems, anchorLinks } = this.enquiries.get(loaded) ?? { problems: [], anchorLinks: [] };
    for (const { line, error, certain } of problems)
      if (certain) loaded.source.problems.addReplacement(line, error, certain.written, certain.name);
      else loaded.source.problems.add(line, error);
    for (const { code, line, found, instead } of loaded.entry.body.marks) {
      // What was moved here from elsewhere is not held against the region: it is advice.
      if (!isProblemMark(code) || isImported(loaded.source)) continue;
      const at = loaded.source.bodyLine + line;
      if (instead === undefined) loaded.source.problems.add(at, { code, found });
      else loaded.source.problems.addReplacement(at, { code, found }, found, instead);
    }
    for (const address of new Set(anchorLinks.map((link) => link.address)))
      this.tellOfAnchors(loaded, address, siteLanguage);
  }

  /** Tells of the anchors of a page that a text names and that the page does not have. */
  private tellOfAnchors(loaded: LoadedEntry, address: string, siteLanguage: LanguageCode): void {
    const links = this.enquiries.get(loaded)?.anchorLinks.filter((link) => link.address === address) ?? [];
    this.checkAnchors(links, loaded.source.problems, siteLanguage);
  }

  /** Tells of the anchors that links name and that the pages they lead to, all of them rendered, do not have. */
  checkAnchors(links: readonly AnchorLink[], problems: ProblemList, siteLanguage: LanguageCode): void {
    const known = new Map<string, ReadonlySet<string> | undefined>();
    for (const { line, address, anchor } of links) {
      const anchors = known.has(address) ? known.get(address) : this.anchorsOf(address, siteLanguage);
      known.set(address, anchors);
      if (!anchors || anchors.has(anchor)) continue;
      const suggestion = nearest(anchor, [...anchors]);
      problems.add(line, { code: "noSuchAnchor", address, anchor, suggestion });
    }
  }

  /** The anchors of the page of an entry; nothing for another page, and for one that could not be read: it may well have any. */
  private anchorsOf(address: string, siteLanguage: LanguageCode): ReadonlySet<string> | undefined {
    const target = this.byAddress.get(address);
    if (!target || (target.source.body === "" && !target.source.isSound)) return undefined;
    return new Set([...target.entry.body.anchors, ...anchorsAround(target.entry, this.region, siteLanguage)]);
  }
}

function linkSourceOf({ entry, source }: LoadedEntry): LinkSource {
  const { file, bodyLine: firstLine } = source;
  return { file, address: entry.address, firstLine, isImported: isImported(source) };
}

/** The anchors that a page has besides those of its text: of what readers say about it, and of the forms they do it with. */
function anchorsAround(entry: AnyEntry, region: Region | undefined, language: LanguageCode): string[] {
  const anchors = allOf(entry.threads).map(({ id }) => commentAnchor(id, language));
  if (entry.threads.length > 0) anchors.push(commentsAnchor(language));
  const forms = region ? formsOf(region).map(({ name }) => name) : [];
  if (entry.kind === "page" && entry.data.layout === "contact")
    anchors.push(...forms.filter((name) => name !== "comment").map(formAnchor));
  if (isCommentedEntry(entry) && forms.includes("comment") && region?.commentState(entry) === "open")
    anchors.push(commentsAnchor(language), formAnchor("comment"));
  return anchors;
}

type Answer = LinkTarget | Illustration | undefined;
interface Question {
  readonly ask: (of: Pick<RenderContext, "link" | "picture">) => Answer;
  readonly answer: Answer;
}

/** Passes on what a text asks, and remembers question and answer: for the feed the text is rendered once more. */
class RecordingResolver implements RenderContext {
  readonly words: MarkdownWords;
  private readonly questions = new Map<string, Question>();

  constructor(
    readonly language: LanguageCode,
    readonly lang: string,
    readonly address: string,
    private desk: LinkResolver | undefined,
  ) {
    this.words = wordsIn(language).markdown;
  }

  link(written: string, line: number): LinkTarget {
    return this.pass(`link ${line} ${written}`, (of) => of.link(written, line)) as LinkTarget;
  }

  picture(source: string, alt: string, line: number): Illustration | undefined {
    const key = `picture ${line} ${source} ${alt}`;
    return this.pass(key, (of) => of.picture(source, alt, line)) as Illustration | undefined;
  }

  private pass(key: string, ask: Question["ask"]): Answer {
    const known = this.questions.get(key);
    if (known && !this.desk) return known.answer;
    const answer = this.desk && ask(this.desk);
    this.questions.set(key, { ask, answer });
    return answer;
  }

  /** Says that all has been asked: from now on what was answered is answered again. */
  close(): void {
    this.desk = undefined;
  }

  /** Asks the same again of another desk. */
  isAnsweredAlike(desk: LinkResolver): boolean {
    return [...this.questions.values()].every(({ ask, answer }) => isDeepStrictEqual(ask(desk), answer));
  }
}
