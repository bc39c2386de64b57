import { Day, dayOf, parseDay } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { boundaryFile } from "../region/boundaries.ts";
import type { HomeLink } from "../region/home-links.ts";
import { eventId, postId } from "../region/ids.ts";
import type { Region } from "../region/region.ts";
import { Addresses } from "../region/urls.ts";
import { mediaSchema } from "../schema/media.ts";
import type { SiteData } from "../schema/site.ts";
import { tagsSchema } from "../schema/tag.ts";
import { assemble } from "./assemble.ts";
import { readBoundaries } from "./boundaries.ts";
import { readComments } from "./comments.ts";
import { type Entries, type LoadedEntry, makeEntries } from "./entries.ts";
import { isPlain, listFiles } from "./files.ts";
import { findHomeLinks } from "./home-links.ts";
import { LinkIndex } from "./link-index.ts";
import { checkLiveAddress } from "./live-address.ts";
import { Media } from "./media.ts";
import type { GateOptions } from "./options.ts";
import { bySeriousness, type Problem, ProblemList } from "./problem.ts";
import { type FileResult, readYamlFile } from "./read-file.ts";
import { PlaceRegister, TagRegister } from "./registers.ts";
import { RenderCache } from "./render-cache.ts";
import { readSite } from "./site.ts";
import { type SourceFile, SourceReader } from "./source-files.ts";
import { UrlIndex } from "./url-index.ts";

/** What came through the gate: the whole region, or everything that is wrong with it. */
export type GateResult = { readonly language: LanguageCode; readonly reading: Reading } & (
  | { readonly ok: true; readonly region: Region }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/** What was read on the way, sound or not: for advice (`src/check/`), never to be published. */
export interface Reading {
  readonly region: Region;
  readonly drafts: readonly SourceFile[];
  readonly entries: Entries;
  readonly tags: TagRegister;
  readonly media: Media;
  /** `site.yaml` as it is written. */
  readonly site: FileResult<SiteData>;
}

/** Reads a content folder once: every file, every field, every reference between them. */
export function readRegion(options: GateOptions): Promise<GateResult> {
  return new Gate(options).read();
}

/** What was read of a whole folder, for a next time on which little has changed. */
interface LastReading extends Reading {
  readonly language: LanguageCode;
  readonly placed: ReadonlyMap<string, LoadedEntry>;
  readonly published: ReadonlySet<LoadedEntry>;
  readonly around: LinkIndex;
}

/** The door to a content folder that is opened again and again: what did not change is not read anew. */
export class Gate {
  private drafts: { readonly reader: SourceReader; readonly key: string } | undefined;
  private media: Media | undefined;
  private readonly bodies = new RenderCache();
  /** The last reading, as long as nothing was wrong. */
  private last: LastReading | undefined;

  constructor(private readonly options: GateOptions) {}

  /**
   * Reads the folder.
   * @param changed paths within the folder of what may have changed since the last time; all of it unless told
   * @param now the moment of this reading, when it is another than that of the options
   */
  async read(changed?: readonly string[], now: number | string = this.options.now): Promise<GateResult> {
    const { last } = this;
    const isSameDay = last && todayIn(now, last.region.settings.zone).iso === last.region.today.iso;
    if (last && changed && isSameDay) {
      const result = this.readTexts(changed, last);
      if (result) return result;
    }
    for (const path of changed ?? []) this.drafts?.reader.forget(path);
    if (!changed) this.drafts = this.media = undefined;
    return this.readAll(now, new Set(changed));
  }

  /** When only texts changed, the region stays what it was but for these; nothing when there is more to it. */
  private readTexts(changed: readonly string[], last: LastReading): GateResult | undefined {
    const reader = this.drafts?.reader;
    const texts = changed.map((path) => {
      const loaded = last.placed.get(path);
      const before = reader?.lastOf(path);
      const now = loaded && reader?.read(path);
      const isText =
        now && before?.source === now.source && now.problems.problems.length === 0 && now.isSound;
      return isText ? { placed: loaded, draft: { ...now, problems: now.problems.copy() } } : undefined;
    });
    if (texts.some((text) => text === undefined)) return undefined;
    for (const text of texts) {
      if (!text) continue;
      text.placed.source = text.draft;
      this.bodies.renderOne(text.placed, last.around, last.published.has(text.placed));
    }
    const problems = [...last.placed.values()].flatMap(({ source }) => source.problems.problems);
    if (problems.length === 0)
      return { ok: true, region: last.region, language: last.language, reading: last };
    this.last = undefined;
    return { ok: false, problems: problems.sort(bySeriousness), language: last.language, reading: last };
  }

  private async readAll(now: number | string, changed: ReadonlySet<string>): Promise<GateResult> {
    const { options } = this;
    const { content } = options;
    const files = listFiles(content);
    const has = (path: string) => files.some((file) => file.path === path && isPlain(file));
    const lists: ProblemList[] = [];

    const site = readSite(content, has("site.yaml"));
    if (options.production) checkLiveAddress(site, options.production);
    lists.push(site.problems);
    const { data } = site;
    const { language } = data;
    const addresses = new Addresses(language, data.paths);

    const tagFile = has("tags.yaml") ? readYamlFile(content, "tags.yaml", tagsSchema) : undefined;
    const mediaFile = has("media/media.yaml")
      ? readYamlFile(content, "media/media.yaml", mediaSchema)
      : undefined;
    for (const file of [tagFile, mediaFile]) if (file) lists.push(file.problems);

    const tags = new TagRegister(addresses, language, tagFile);
    const places = new PlaceRegister(addresses, language, site);
    const media = await Media.open(
      content,
      files,
      mediaFile,
      options.cacheDir,
      this.media,
      mediaAmong(changed),
    );
    this.media = media;
    const today = todayIn(now, data.zone);

    const key = `${data.zone} ${language}`;
    if (this.drafts?.key !== key)
      this.drafts = { reader: new SourceReader(content, { zone: data.zone }, language), key };
    const { sources, unknownFiles: strays } = this.drafts.reader.readAll(files);
    lists.push(...strays, ...sources.map((source) => source.problems));
    const context = {
      language,
      today,
      drafts: options.drafts,
      author: data.author,
      addresses,
      tags,
      places,
      media,
    };
    const entries = makeEntries(sources, context);
    const {
      boundaries,
      source: boundarySource,
      problems: atBorders,
    } = readBoundaries(content, has(boundaryFile), site);
    lists.push(atBorders);
    lists.push(...readComments(content, files, sources, entries, data.zone));

    // Where they lead is looked up in what the region has: they are known last.
    const homeLinks = new Map<string, HomeLink>();
    const region = assemble({
      site: data,
      language,
      today,
      addresses,
      tags,
      places,
      media,
      entries,
      options,
      boundaries,
      boundarySource,
      homeLinks,
    });
    const isWhole = [site, tagFile].every((file) => file === undefined || file.isSound);
    const book = new UrlIndex(region, entries, sources, isWhole);
    for (const { address, file, other } of book.twice) {
      const list = lists.find((known) => known.file === file) ?? new ProblemList(file, []);
      if (!lists.includes(list)) lists.push(list);
      list.add(1, { code: "sameAddress", address, other });
    }
    checkIds([...entries.published, ...entries.unpublished], region);
    const around = new LinkIndex(book, media, data.url, language);
    this.bodies.renderAll(entries.published, entries.unpublished, around, region);
    for (const [written, link] of findHomeLinks(site, region, around, this.bodies))
      homeLinks.set(written, link);

    const problems = lists.flatMap((list) => list.problems).sort(bySeriousness);
    const loaded = new Map(
      [...entries.published, ...entries.unpublished].map((one) => [one.source.file, one]),
    );
    const published = new Set(entries.published);
    const reading = { region, drafts: sources, entries, tags, media, site };
    this.last = problems.length > 0 ? undefined : { ...reading, language, placed: loaded, published, around };
    return problems.length > 0
      ? { ok: false, problems, language, reading }
      : { ok: true, region, language, reading };
  }
}

/** The files of `media/` among paths within the content folder, by name. */
function mediaAmong(paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paths].filter((path) => path.startsWith("media/")).map((path) => path.slice(6)));
}

function todayIn(now: number | string, zone: string): Day {
  if (typeof now === "number") return dayOf(now, zone);
  const day = parseDay(now, zone);
  if (day instanceof Day) return day;
  throw new Error(`${now} is not a day`);
}

/**
 * An id is for ever, and for one thing only: two posts with one id are one to a feed reader, two events to a calendar.
 * What an editor wrote must not be the id that another file has without writing it, either.
 */
function checkIds(loaded: readonly LoadedEntry[], region: Region): void {
  const owner = new Map<string, string>();
  const written: { readonly id: string; readonly draft: SourceFile }[] = [];
  for (const { entry, source } of loaded) {
    if (entry.kind !== "post" && entry.kind !== "event") continue;
    if (entry.data.id !== undefined) written.push({ id: entry.data.id, draft: source });
    else owner.set(entry.kind === "post" ? postId(entry, region) : eventId(entry, region), source.file);
  }
  for (const { id, draft: source } of written) {
    const other = owner.get(id);
    if (other) source.problems.add(source.written?.lines.get("id") ?? 1, { code: "idTwice", id, other });
    else owner.set(id, source.file);
  }
}
