import type { Day } from "../core/days.ts";
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
  Page,
  Partner,
  type Place,
  Post,
  Project,
  Tag,
} from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { DataOf, Kind } from "../schema/kinds.ts";
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
    (shown ? published : unpublished).push({ entry, source: source });
    if (away && !shown) hidden.push({ file: source.file, title: source.data.title, ...away });
  }
  connect(sources, published, unpublished, context);
  return { published, unpublished: unpublished, hidden: hidden };
}

function whyAway(source: SourceFile, today: Day): Pick<HiddenFile, "reason" | "day" | "expires"> | undefined {
  if (source.data?.draft) return { reason: "draft", day: undefined };
  if (!isOf(source, "post")) return undefined;
  const { date, expires } = source.data;
  if (expires && expires.iso <= today.iso) return { reason: "expired", day: expires };
  return date.iso > today.iso ? { reason: "future", day: date, expires } : undefined;
}

function makeEntry(
  source: SourceFile,
  held: boolean,
  shown: boolean,
  context: EntryContext,
): AnyEntry | undefined {
  const { addresses } = context;
  if (!source.data) return undefined;
  const spoken = languageCodes.find((code) => code === source.data?.lang?.slice(0, 2)) ?? context.language;
  const base = (address: string): EntryBase => ({
    slug: source.slug,
    file: source.file,
    address,
    title: typeset(source.data?.title ?? "", spoken, source.data?.lang),
    image: source.data?.image && illustration(source, "image", source.data.image, context),
    tags: tagsOf(source, shown, context),
    lang: source.data?.lang ?? context.language,
    redirects: source.data?.redirects ?? [],
    updated: source.data?.updated,
    unpublished: held,
  });
  if (isOf(source, "post")) {
    const year = source.yearFolder ?? source.data.date.year;
    return new Post(base(addresses.post(year, source.slug)), source.data, context.author);
  }
  if (isOf(source, "project")) {
    const { from, until } = source.data;
    checkPeriod(source, from, until);
    return new Project(base(addresses.project(source.slug)), source.data);
  }
  if (isOf(source, "partner")) {
    checkPeriod(source, source.data.since, source.data.until);
    const partner = new Partner(base(addresses.partner(source.slug)), source.data);
    if (source.data.logo) partner.logo = illustration(source, "logo", source.data.logo, context);
    return partner;
  }
  if (isOf(source, "event")) {
    const { data } = source;
    const { days, errors } = eventDaysOf(data);
    for (const { key, error } of errors) source.problems.add(lineOf(source, key), error);
    const year = source.yearFolder ?? data.start.year;
    return new Event(base(addresses.event(year, source.slug)), data, days);
  }
  return isOf(source, "page") ? new Page(base(addresses.page(source.slug)), source.data) : undefined;
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
    if (isOf(source, "post") && entry.kind === "post") {
      entry.projects.push(...projects(source, "projects", source.data.projects));
      entry.partners.push(...partners(source, source.data.partners));
      entry.places.push(...places(source, "places", source.data.places));
    } else if (isOf(source, "project") && entry.kind === "project") {
      entry.partners.push(...partners(source, source.data.partners));
      entry.places.push(...places(source, "places", source.data.places));
    } else if (isOf(source, "partner") && entry.kind === "partner") {
      entry.places.push(...places(source, "places", source.data.places));
    } else if (isOf(source, "event") && entry.kind === "event") {
      const { data } = source;
      entry.project = projects(source, "project", data.project ? [data.project] : [])[0];
      entry.partners.push(...partners(source, data.partners));
      const venue = places(source, "venue.place", data.venue?.place ? [data.venue.place] : []);
      entry.places.push(...unique([...venue, ...places(source, "places", data.places)]));
    }
  }
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
