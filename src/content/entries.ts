import type { Day } from "../core/days.ts";
import { type LanguageCode, languageCodes } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import { fold, slugify } from "../core/text.ts";
import type { Illustration } from "../pictures/illustration.ts";
import { eventDaysOf } from "../region/event-days.ts";
import {
  type AnyEntry,
  type EntryBase,
  Event,
  type HeldBack,
  Page,
  Partner,
  type Place,
  Post,
  Project,
  Tag,
} from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { Fault } from "../schema/fault.ts";
import type { HeadOf, Kind } from "../schema/kinds.ts";
import { type Draft, isMoved } from "./drafts.ts";
import { typeset } from "./markdown/typeset.ts";
import type { Media, SaidAbout } from "./media.ts";
import type { PlaceRegister, TagRegister } from "./registers.ts";
import { lineOfItem } from "./salvage.ts";
import { hasSign } from "./signs.ts";

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
export interface Placed {
  readonly entry: AnyEntry;
  /** The file, as it was last read: a text may change while the entry stays. */
  draft: Draft;
}

/** Everything that was read, sorted into what is on the site and what is not today. */
export interface Entries {
  readonly published: readonly Placed[];
  readonly held: readonly Placed[];
  readonly heldBack: readonly HeldBack[];
}

function isOf<K extends Kind>(draft: Draft, kind: K): draft is Draft<K> & { head: HeadOf<K> } {
  return draft.kind === kind && draft.head !== undefined;
}

/** Makes entries of the files whose heads could be read, and resolves what they refer to. */
export function makeEntries(drafts: readonly Draft[], context: EntryContext): Entries {
  const published: Placed[] = [];
  const held: Placed[] = [];
  const heldBack: HeldBack[] = [];
  const isShown = (away: ReturnType<typeof whyAway>) =>
    away === undefined || (context.drafts && away.reason !== "expired");
  const words = drafts.flatMap((draft) =>
    isShown(whyAway(draft, context.today)) ? (draft.head?.tags ?? []) : [],
  );
  // Of topics that differ by a sign, the plain one has the plain address, whichever file names it first.
  for (const word of words.sort((a, b) => Number(hasSign(a)) - Number(hasSign(b)))) context.tags.find(word);
  for (const draft of drafts) {
    if (!draft.head) continue;
    const away = whyAway(draft, context.today);
    const shown = isShown(away);
    const entry = makeEntry(draft, away !== undefined, shown, context);
    if (!entry) continue;
    (shown ? published : held).push({ entry, draft });
    if (away && !shown) heldBack.push({ file: draft.file, title: draft.head.title, ...away });
  }
  connect(drafts, published, held, context);
  return { published, held, heldBack };
}

function whyAway(draft: Draft, today: Day): Pick<HeldBack, "reason" | "day" | "expires"> | undefined {
  if (draft.head?.draft) return { reason: "draft", day: undefined };
  if (!isOf(draft, "post")) return undefined;
  const { date, expires } = draft.head;
  if (expires && expires.iso <= today.iso) return { reason: "expired", day: expires };
  return date.iso > today.iso ? { reason: "future", day: date, expires } : undefined;
}

function makeEntry(draft: Draft, held: boolean, shown: boolean, context: EntryContext): AnyEntry | undefined {
  const { addresses } = context;
  if (!draft.head) return undefined;
  const spoken = languageCodes.find((code) => code === draft.head?.lang?.slice(0, 2)) ?? context.language;
  const base = (address: string): EntryBase => ({
    slug: draft.slug,
    file: draft.file,
    address,
    title: typeset(draft.head?.title ?? "", spoken, draft.head?.lang),
    image: draft.head?.image && illustration(draft, "image", draft.head.image, context),
    tags: tagsOf(draft, shown, context),
    lang: draft.head?.lang ?? context.language,
    redirects: draft.head?.redirects ?? [],
    updated: draft.head?.updated,
    held,
  });
  if (isOf(draft, "post")) {
    const year = draft.yearFolder ?? draft.head.date.year;
    return new Post(base(addresses.post(year, draft.slug)), draft.head, context.author);
  }
  if (isOf(draft, "project")) {
    const { from, until } = draft.head;
    if (from && until && until.iso < from.iso) endBeforeStart(draft, "until", from, until);
    return new Project(base(addresses.project(draft.slug)), draft.head);
  }
  if (isOf(draft, "partner")) {
    const partner = new Partner(base(addresses.partner(draft.slug)), draft.head);
    if (draft.head.logo) partner.logo = illustration(draft, "logo", draft.head.logo, context);
    return partner;
  }
  if (isOf(draft, "event")) {
    const { head } = draft;
    const { days, faults } = eventDaysOf(head);
    for (const { key, fault } of faults) draft.problems.add(lineOf(draft, key), fault);
    const year = draft.yearFolder ?? head.start.year;
    return new Event(base(addresses.event(year, draft.slug)), head, days);
  }
  return isOf(draft, "page") ? new Page(base(addresses.page(draft.slug)), draft.head) : undefined;
}

function lineOf(draft: Draft, path: string): number {
  return draft.written?.lines.get(path) ?? 1;
}

function endBeforeStart(draft: Draft, key: string, start: Day, end: Day): void {
  const show = (day: Day) => `${day.iso}${day.time ? ` ${day.time}` : ""}`;
  draft.problems.add(lineOf(draft, key), { code: "endBeforeStart", start: show(start), end: show(end) });
}

function illustration(
  draft: Draft,
  key: string,
  picture: SaidAbout & { readonly src: string },
  { media }: EntryContext,
): Illustration | undefined {
  const found = media.find(picture.src, draft.file, { ...picture, isMoved: isMoved(draft) });
  if (!("code" in found)) return found;
  const line = lineOf(draft, draft.written?.lines.has(`${key}.src`) ? `${key}.src` : key);
  const certain = media.certainName(found);
  if (certain) draft.problems.addPart(line, found, certain.written, certain.name);
  else draft.problems.add(line, found);
  return undefined;
}

/** The tags of a file. One that only something held back has must not come into being: its words are only checked. */
function tagsOf(draft: Draft, shown: boolean, { tags }: EntryContext): Tag[] {
  const found = new Set<Tag>();
  (draft.head?.tags ?? []).forEach((word, index) => {
    const tag = shown ? tags.find(word) : tags.look(word);
    if (tag instanceof Tag && shown) found.add(tag);
    else if (tag && !(tag instanceof Tag)) {
      const line = lineOfItem(draft.written, "tags", draft.head?.tags, index);
      if (tag.code === "tagTypo" && tags.isSureOf(tag.value, tag.suggestion))
        draft.problems.addPart(line, tag, word, tag.suggestion);
      else draft.problems.add(line, tag);
    }
  });
  return [...found];
}

/** Resolves references, in both directions; what is held back is left out without a word. */
function connect(
  drafts: readonly Draft[],
  published: readonly Placed[],
  held: readonly Placed[],
  context: EntryContext,
): void {
  const bySlug = (kind: Kind) => {
    const known = new Set(drafts.filter((draft) => draft.kind === kind).map((draft) => draft.slug));
    const entries = new Map<string, AnyEntry>();
    for (const { entry } of published) if (entry.kind === kind) entries.set(entry.slug, entry);
    return { known, entries };
  };
  const index = { project: bySlug("project"), partner: bySlug("partner") };

  /** The one thing of a kind that has this title, where its slug was meant. */
  const slugTitled = (kind: Kind, title: string): string | undefined => {
    const titled = drafts.filter(
      (draft) => draft.kind === kind && fold(draft.head?.title ?? "") === fold(title),
    );
    return titled.length === 1 ? titled[0]?.slug : undefined;
  };

  const resolve = (
    kind: "project" | "partner",
    draft: Draft,
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
          noSuch(draft, lineOfItem(draft.written, key, written, at), { kind, value, suggestion }, certain);
        }
        return entries.get(slug);
      }),
    );
  };
  const projects = (draft: Draft, key: string, written?: readonly string[]) =>
    resolve("project", draft, key, written) as Project[];
  const partners = (draft: Draft, written?: readonly string[]) =>
    resolve("partner", draft, "partners", written) as Partner[];
  const places = (draft: Draft, key: string, written: readonly string[] = []): Place[] =>
    unique(
      written.map((value, at) => {
        const place = context.places.find(value);
        if (!place && context.places.isWhole)
          noSuch(draft, lineOfItem(draft.written, key, written, at), {
            kind: "place",
            value,
            suggestion: nearest(value, context.places.names),
          });
        return place;
      }),
    );

  for (const { entry, draft } of [...published, ...held]) {
    if (isOf(draft, "post") && entry.kind === "post") {
      entry.projects.push(...projects(draft, "projects", draft.head.projects));
      entry.partners.push(...partners(draft, draft.head.partners));
      entry.places.push(...places(draft, "places", draft.head.places));
    } else if (isOf(draft, "project") && entry.kind === "project") {
      entry.partners.push(...partners(draft, draft.head.partners));
      entry.places.push(...places(draft, "places", draft.head.places));
    } else if (isOf(draft, "partner") && entry.kind === "partner") {
      entry.places.push(...places(draft, "places", draft.head.places));
    } else if (isOf(draft, "event") && entry.kind === "event") {
      const { head } = draft;
      entry.project = projects(draft, "project", head.project ? [head.project] : [])[0];
      entry.partners.push(...partners(draft, head.partners));
      const venue = places(draft, "venue.place", head.venue?.place ? [head.venue.place] : []);
      entry.places.push(...unique([...venue, ...places(draft, "places", head.places)]));
    }
  }
}

function unique<T>(items: readonly (T | undefined)[]): T[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}

function noSuch(
  draft: Draft,
  line: number,
  reference: Omit<Extract<Fault, { code: "noSuchReference" }>, "code">,
  certain?: string,
): void {
  const fault = { code: "noSuchReference", ...reference } as const;
  if (certain) draft.problems.addPart(line, fault, reference.value, certain);
  else draft.problems.add(line, fault);
}
