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
import type { AnyEntry, Region } from "../region/region.ts";
import { allOf } from "../region/thread.ts";
import { isProblemMark } from "../schema/marks.ts";
import { isMoved } from "./drafts.ts";
import type { Placed } from "./entries.ts";
import type { LinkTarget, Surroundings } from "./markdown/context.ts";
import { renderMarkdown } from "./markdown/markdown.ts";
import { typeset } from "./markdown/typeset.ts";
import { type Enquiry, type Neighbourhood, NeighbourhoodDesk } from "./neighbourhood.ts";

/** A text that was rendered, and what it asked of the region around it meanwhile. */
interface Kept {
  readonly source: string;
  readonly language: LanguageCode;
  readonly lang: string;
  readonly address: string;
  readonly body: Body;
  readonly asked: Asked;
}

/**
 * Renders the texts of a region, and checks every link, anchor and picture in them. A text is rendered again only when
 * it changed, or when what it asks of the region is answered otherwise than before.
 */
export class Bodies {
  private kept = new Map<string, Kept>();
  private readonly enquiries = new Map<Placed, Enquiry>();
  private readonly byAddress = new Map<string, Placed>();
  /** The region that these are the texts of, since they were last rendered. */
  private region: Region | undefined;

  /** Renders every text of a region that was put together anew. */
  renderAll(
    published: readonly Placed[],
    held: readonly Placed[],
    around: Neighbourhood,
    region: Region,
  ): void {
    this.region = region;
    this.enquiries.clear();
    this.byAddress.clear();
    const before = this.kept;
    this.kept = new Map();
    const shown = new Set(published);
    for (const placed of [...published, ...held]) {
      const kept = before.get(placed.draft.file);
      this.render(placed, new NeighbourhoodDesk(placed, around, shown.has(placed)), kept, around.language);
      this.byAddress.set(placed.entry.address, placed);
    }
    for (const placed of this.enquiries.keys()) this.tell(placed, around.language);
  }

  /** Renders one text of the region anew, and tells of what is wrong with it, or with links of others to it. */
  renderOne(placed: Placed, around: Neighbourhood, isShown: boolean): void {
    this.render(placed, new NeighbourhoodDesk(placed, around, isShown), undefined, around.language);
    this.tell(placed, around.language);
    for (const [other, { anchorLinks }] of this.enquiries)
      if (other !== placed && anchorLinks.some(({ address }) => address === placed.entry.address))
        this.tellOfAnchors(other, placed.entry.address, around.language);
  }

  private render(
    placed: Placed,
    desk: NeighbourhoodDesk,
    kept: Kept | undefined,
    siteLanguage: LanguageCode,
  ): void {
    const { entry, draft } = placed;
    const language = languageCodes.find((code) => code === entry.lang.slice(0, 2)) ?? siteLanguage;
    const isSame =
      kept?.source === draft.body &&
      kept.language === language &&
      kept.lang === entry.lang &&
      kept.address === entry.address &&
      kept.asked.isAnsweredAlike(desk);
    if (isSame) this.keep(placed, kept, desk);
    else {
      desk.forget();
      const asked = new Asked(language, entry.lang, entry.address, desk);
      const body = renderMarkdown(draft.body, asked);
      asked.close();
      const { lang, address } = entry;
      this.keep(placed, { source: draft.body, language, lang, address, body, asked }, desk);
    }
    const { summary } = draft.head ?? {};
    entry.summary = summary ? typeset(summary, language, entry.lang) : shorten(entry.body.text, 160);
  }

  private keep(placed: Placed, kept: Kept, desk: NeighbourhoodDesk): void {
    placed.entry.body = kept.body;
    this.kept.set(placed.draft.file, kept);
    this.enquiries.set(placed, desk.enquiry);
  }

  private tell(placed: Placed, siteLanguage: LanguageCode): void {
    const { problems, anchorLinks } = this.enquiries.get(placed) ?? { problems: [], anchorLinks: [] };
    for (const { line, fault, certain } of problems)
      if (certain) placed.draft.problems.addPart(line, fault, certain.written, certain.name);
      else placed.draft.problems.add(line, fault);
    for (const { code, line, found, instead } of placed.entry.body.marks) {
      // What was moved here from elsewhere is not held against the region: it is advice.
      if (!isProblemMark(code) || isMoved(placed.draft)) continue;
      const at = placed.draft.bodyLine + line;
      if (instead === undefined) placed.draft.problems.add(at, { code, found });
      else placed.draft.problems.addPart(at, { code, found }, found, instead);
    }
    for (const address of new Set(anchorLinks.map((link) => link.address)))
      this.tellOfAnchors(placed, address, siteLanguage);
  }

  /** Tells of the anchors of a page that a text names and that the page does not have. */
  private tellOfAnchors(placed: Placed, address: string, siteLanguage: LanguageCode): void {
    const target = this.byAddress.get(address);
    // What could not be read may well have the anchor.
    if (!target || (target.draft.body === "" && !target.draft.isSound)) return;
    const anchors = new Set([
      ...target.entry.body.anchors,
      ...anchorsAround(target.entry, this.region, siteLanguage),
    ]);
    for (const { line, anchor, ...link } of this.enquiries.get(placed)?.anchorLinks ?? []) {
      if (link.address !== address || anchors.has(anchor)) continue;
      const suggestion = nearest(anchor, [...anchors]);
      placed.draft.problems.add(line, { code: "noSuchAnchor", address, anchor, suggestion });
    }
  }
}

/** The anchors that a page has besides those of its text: of what readers say about it, and of the forms they do it with. */
function anchorsAround(entry: AnyEntry, region: Region | undefined, language: LanguageCode): string[] {
  const anchors = allOf(entry.threads).map(({ id }) => commentAnchor(id, language));
  if (entry.threads.length > 0) anchors.push(commentsAnchor(language));
  const forms = region ? formsOf(region).map(({ name }) => name) : [];
  if (entry.kind === "page" && entry.head.layout === "contact")
    anchors.push(...forms.filter((name) => name !== "comment").map(formAnchor));
  const isCommented = entry.kind === "post" || entry.kind === "project" || entry.kind === "page";
  if (isCommented && forms.includes("comment") && region?.commentState(entry) === "open")
    anchors.push(commentsAnchor(language), formAnchor("comment"));
  return anchors;
}

type Answer = LinkTarget | Illustration | undefined;
interface Question {
  readonly ask: (of: Pick<Surroundings, "link" | "picture">) => Answer;
  readonly answer: Answer;
}

/** Passes on what a text asks, and remembers question and answer: for the feed the text is rendered once more. */
class Asked implements Surroundings {
  readonly words: MarkdownWords;
  private readonly questions = new Map<string, Question>();

  constructor(
    readonly language: LanguageCode,
    readonly lang: string,
    readonly address: string,
    private desk: NeighbourhoodDesk | undefined,
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
  isAnsweredAlike(desk: NeighbourhoodDesk): boolean {
    return [...this.questions.values()].every(({ ask, answer }) => isDeepStrictEqual(ask(desk), answer));
  }
}
