import { Day } from "../core/days.ts";
import { type LanguageCode, languageCodes } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { PartialDate } from "../core/partial-date.ts";
import { fold, slugify } from "../core/text.ts";
import type { Illustration } from "../pictures/illustration.ts";
import { eventDaysOf } from "../region/event-days.ts";
import {
  type AnyEntry,
  type EntryBase,
  Event,
  type HiddenFile,
  type OwnEntries,
  Page,
  Partner,
  type Place,
  PlainEntry,
  type PlainKind,
  Post,
  Project,
  Tag,
} from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { ErrorCode } from "../schema/error.ts";
import { type DataOf, definitionOf, type Kind } from "../schema/kinds.ts";
import { typeset } from "./markdown/typeset.ts";
import type { Media, SaidAbout } from "./media.ts";
import { lineOfItem } from "./recover.ts";
import type { PlaceRegister, TagRegister } from "./registers.ts";
import { hasSign } from "./signs.ts";
import { isImported, type SourceFile } from "./source-files.ts";

/** What turning files into entries needs to know. */
export interface EntryContext {
  readonly language: LanguageCode;
  readonly today: Day;
  /** True to show drafts and what is still to come. */
  readonly drafts: boolean;
  readonly author: string;
  readonly addresses: Addresses;
  readonly tags: TagRegister;
  readonly places: PlaceRegister;
  readonly media: Media;
}

/** An entry with the file it came from, for the problems that only show when entries meet. */
export interface LoadedEntry {
  readonly entry: AnyEntry;
  /** The file, as it was last read: a text may change while the entry stays. */
  source: SourceFile;
}

/** Everything that was read, sorted into what is on the site and what is not today. */
export interface Entries {
  readonly published: readonly LoadedEntry[];
  readonly unpublished: readonly LoadedEntry[];
  readonly hidden: readonly HiddenFile[];
}

function isOf<K extends Kind>(source: SourceFile, kind: K): source is SourceFile<K> & { data: DataOf<K> } {
  return source.kind === kind && source.data !== undefined;
}

/** Makes entries of the files whose heads could be read, and resolves what they refer to. */
export function makeEntries(sources: readonly SourceFile[], context: EntryContext): Entries {
  const published: LoadedEntry[] = [];
  const unpublished: LoadedEntry[] = [];
  const hidden: HiddenFile[] = [];
  const isShown = (away: ReturnType<typeof whyAway>) =>
    away === undefined || (context.drafts && away.reason !== "expired");
  const words = sources.flatMap((source) =>
    isShown(whyAway(source, context.today)) ? (source.data?.tags ?? []) : [],
  );
  // Of topics that differ by a sign, the plain one has the plain address, whichever file names it first.
  for (const word of words.sort((a, b) => Number(hasSign(a)) - Number(hasSign(b)))) context.tags.find(word);
  for (const source of sources) {
    if (!source.data) continue;
    const away = whyAway(source, context.today);
    const shown = isShown(away);
    const entry = makeEntry(source, away !== undefined, shown, context);
    if (!entry) continue;
    (shown ? published : unpublished).push({ entry, source });
    if (away && !shown) hidden.push({ file: source.file, title: source.data.title, ...away });
  }
  connect(sources, published, unpublished, context);
  return { published, unpublished, hidden };
}

function whyAway(source: SourceFile, today: Day): Pick<HiddenFile, "reason" | "day" | "expires"> | undefined {
  if (source.data?.draft) return { reason: "draft", day: undefined };
  if (!isOf(source, "post")) return undefined;
  const { date, expires } = source.data;
  if (expires && expires.iso <= today.iso) return { reason: "expired", day: expires };
  return date.iso > today.iso ? { reason: "future", day: date, expires } : undefined;
}

/** A file of a kind that could be read, with all that every entry has. */
interface Made<K extends Kind> {
  readonly source: SourceFile<K>;
  readonly data: DataOf<K>;
  readonly base: EntryBase;
  readonly context: EntryContext;
}

/** How entries of the kinds with something of their own are made. */
const makers: { readonly [K in keyof OwnEntries]: (made: Made<K>) => OwnEntries[K] } = {
  post: ({ base, data, context }) => new Post(base, data, context.author),
  project: ({ base, data, source }) => {
    checkPeriod(source, data.from, data.until);
    return new Project(base, data);
  },
  partner: ({ base, data, source, context }) => {
    checkPeriod(source, data.since, data.until);
    const partner = new Partner(base, data);
    if (data.logo) partner.logo = illustration(source, "logo", data.logo, context);
    return partner;
  },
  event: ({ base, data, source }) => {
    const { days, errors } = eventDaysOf(data);
    for (const { key, error } of errors) source.problems.add(lineOf(source, key), error);
    return new Event(base, data, days);
  },
  page: ({ base, data }) => new Page(base, data),
};

function makeEntry(
  source: SourceFile,
  held: boolean,
  shown: boolean,
  context: EntryContext,
): AnyEntry | undefined {
  const { kind, data } = source;
  if (!data) return undefined;
  const spoken = languageCodes.find((code) => code === data.lang?.slice(0, 2)) ?? context.language;
  const base: EntryBase = {
    slug: source.slug,
    file: source.file,
    address: context.addresses.of(kind, source.yearFolder ?? yearOf(kind, data), source.slug),
    title: typeset(data.title, spoken, data.lang),
    image: data.image && illustration(source, "image", data.image, context),
    tags: tagsOf(source, shown, context),
    lang: data.lang ?? context.language,
    redirects: data.redirects ?? [],
    updated: data.updated,
    unpublished: held,
  };
  const made = { source, data, base, context };
  // Each maker takes what is of its kind, and so is all that was read of a file of that kind.
  const maker: unknown = Object.hasOwn(makers, kind) ? makers[kind as keyof OwnEntries] : undefined;
  if (maker) return (maker as (made: Made<Kind>) => AnyEntry)(made);
  return new PlainEntry(base, data as DataOf<PlainKind>, kind as PlainKind) as AnyEntry;
}

/** The year of what has a day; 0 of what has none. */
function yearOf(kind: Kind, data: object): number {
  const { day = "" } = definitionOf(kind);
  const found: unknown = (data as Record<string, unknown>)[day];
  return found instanceof Day ? found.year : 0;
}

function lineOf(source: SourceFile, path: string): number {
  return source.written?.lines.get(path) ?? 1;
}

/** What ended cannot have begun later: a month and a day within it are no contradiction. */
function checkPeriod(
  source: SourceFile,
  from: PartialDate | undefined,
  until: PartialDate | undefined,
): void {
  if (!from || !until || until.last.iso >= from.first.iso) return;
  source.problems.add(lineOf(source, "until"), { code: "endBeforeStart", start: from.iso, end: until.iso });
}

function illustration(
  source: SourceFile,
  key: string,
  picture: SaidAbout & { readonly src: string },
  { media }: EntryContext,
): Illustration | undefined {
  const found = media.find(picture.src, source.file, { ...picture, isImported: isImported(source) });
  if (!("code" in found)) return found;
  const line = lineOf(source, source.written?.lines.has(`${key}.src`) ? `${key}.src` : key);
  const certain = media.certainName(found);
  if (certain) source.problems.addReplacement(line, found, certain.written, certain.name);
  else source.problems.add(line, found.code === "altMissing" ? { ...found, field: key } : found);
  return undefined;
}

/** The tags of a file. One that only something held back has must not come into being: its words are only checked. */
function tagsOf(source: SourceFile, shown: boolean, { tags }: EntryContext): Tag[] {
  const found = new Set<Tag>();
  (source.data?.tags ?? []).forEach((word, index) => {
    const tag = shown ? tags.find(word) : tags.look(word);
    if (tag instanceof Tag && shown) found.add(tag);
    else if (tag && !(tag instanceof Tag)) {
      const line = lineOfItem(source.written, "tags", source.data?.tags, index);
      if (tag.code === "tagTypo" && tags.isSureOf(tag.value, tag.suggestion))
        source.problems.addReplacement(line, tag, word, tag.suggestion);
      else source.problems.add(line, tag);
    }
  });
  return [...found];
}

/** Resolves references, in both directions; what is held back is left out without a word. */
function connect(
  sources: readonly SourceFile[],
  published: readonly LoadedEntry[],
  unpublished: readonly LoadedEntry[],
  context: EntryContext,
): void {
  const bySlug = (kind: Kind) => {
    const known = new Set(sources.filter((source) => source.kind === kind).map((source) => source.slug));
    const entries = new Map<string, AnyEntry>();
    for (const { entry } of published) if (entry.kind === kind) entries.set(entry.slug, entry);
    return { known, entries };
  };
  const index = { project: bySlug("project"), partner: bySlug("partner") };

  /** The one thing of a kind that has this title, where its slug was meant. */
  const slugTitled = (kind: Kind, title: string): string | undefined => {
    const titled = sources.filter(
      (source) => source.kind === kind && fold(source.data?.title ?? "") === fold(title),
    );
    return titled.length === 1 ? titled[0]?.slug : undefined;
  };

  const resolve = (
    kind: "project" | "partner",
    source: SourceFile,
    key: string,
    written: readonly string[] = [],
  ) => {
    const { known, entries } = index[kind];
    return unique(
      written.map((value, at) => {
        const slug = value.toLowerCase();
        if (!known.has(slug)) {
          const bare = slugify(value.replace(/\.md$/i, ""));
          const certain = known.has(bare) ? bare : slugTitled(kind, value);
          const suggestion = certain ?? nearest(bare, [...known]);
          noSuch(source, lineOfItem(source.written, key, written, at), { kind, value, suggestion }, certain);
        }
        return entries.get(slug);
      }),
    );
  };
  const projects = (source: SourceFile, key: string, written?: readonly string[]) =>
    resolve("project", source, key, written) as Project[];
  const partners = (source: SourceFile, written?: readonly string[]) =>
    resolve("partner", source, "partners", written) as Partner[];
  const places = (source: SourceFile, key: string, written: readonly string[] = []): readonly Place[] => {
    const found = unique(
      written.map((value, at) => {
        const place = context.places.find(value);
        if (!place && context.places.isWhole)
          noSuch(source, lineOfItem(source.written, key, written, at), {
            kind: "place",
            value,
            suggestion: nearest(value, context.places.names),
          });
        return place;
      }),
    );
    return context.places.meant(found);
  };

  for (const { entry, source } of [...published, ...unpublished]) {
    if (isOf(source, "event") && entry.kind === "event") {
      const { data } = source;
      entry.project = projects(source, "project", data.project ? [data.project] : [])[0];
      entry.partners.push(...partners(source, data.partners));
      const venue = places(source, "venue.place", data.venue?.place ? [data.venue.place] : []);
      entry.places.push(...unique([...venue, ...places(source, "places", data.places)]));
      continue;
    }
    const said = source.data as References<readonly string[] | undefined>;
    const own = entry as References<object[]>;
    if (said.projects) own.projects?.push(...projects(source, "projects", said.projects));
    if (said.partners) own.partners?.push(...partners(source, said.partners));
    if (said.places) own.places?.push(...places(source, "places", said.places));
  }
}

/** What most kinds can refer to, by name in a file and by itself in an entry. */
interface References<T> {
  readonly projects?: T;
  readonly partners?: T;
  readonly places?: T;
}

function unique<T>(items: readonly (T | undefined)[]): T[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}

function noSuch(
  source: SourceFile,
  line: number,
  reference: Omit<Extract<ErrorCode, { code: "noSuchReference" }>, "code">,
  certain?: string,
): void {
  const error = { code: "noSuchReference", ...reference } as const;
  if (certain) source.problems.addReplacement(line, error, reference.value, certain);
  else source.problems.add(line, error);
}
