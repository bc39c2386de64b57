import { distance } from "fastest-levenshtein";
import type { LanguageCode } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import { fold, longestName, shortSlug, slugify } from "../core/text.ts";
import { Place, Tag } from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { ErrorCode } from "../schema/error.ts";
import type { PlaceEntry } from "../schema/site.ts";
import type { TagEntry } from "../schema/tag.ts";
import { meansWholeRegion, wholeRegion } from "../schema/whole-region.ts";
import type { FileResult } from "./read-file.ts";
import { lineOfItem } from "./recover.ts";
import { hasSign, spelledSlug } from "./signs.ts";

/** The tags of a region: matched without regard to case, accents and synonyms. */
export class TagRegister {
  private readonly byWord = new Map<string, Tag>();
  private readonly bySlug = new Map<string, Tag>();
  /** The registered topics by their words without signs: `50` for `50+`. */
  private readonly withoutSigns = new Map<string, Set<Tag>>();
  readonly tags: Tag[] = [];
  private readonly words: string[] = [];
  /** False when part of the register could not be read: then a word may well stand in that part. */
  private readonly isWhole: boolean;

  constructor(
    private readonly addresses: Addresses,
    private readonly language: LanguageCode,
    file: FileResult<TagEntry[]> | undefined,
  ) {
    this.isWhole = file?.isSound ?? true;
    const entries = (file?.data ?? []).map((entry, index) => ({ entry, index }));
    // What has signs to spell, and no address that somebody chose, comes last.
    const weight = ({ slug, label }: TagEntry) => (slug === undefined && hasSign(label) ? 1 : 0);
    for (const { entry, index } of entries.sort((a, b) => weight(a.entry) - weight(b.entry))) {
      const line = lineOfItem(file?.written, "", file?.data, index);
      const twin = this.twinOf(entry);
      if (!entry.slug && slugify(entry.label, language) === "")
        file?.problems.add(line, { code: "notAnAddressWord", value: entry.label });
      const tag = twin ?? this.create(entry.label, entry.slug, entry.intro, entry.synonyms);
      if (twin) file?.problems.add(line, { code: "tagTwice", value: entry.label, other: twin.label });
      for (const word of [entry.label, ...(entry.synonyms ?? [])]) {
        const other = this.byWord.get(fold(word));
        if (other && other !== tag)
          file?.problems.add(line, { code: "tagTwice", value: word, other: other.label });
        else this.enter(word, tag);
        this.register(word, tag);
      }
      if (entry.slug !== undefined && !this.byWord.has(entry.slug)) this.byWord.set(entry.slug, tag);
    }
  }

  /** The topic that has the address of an entry of the register, or is called so. */
  private twinOf({ label, slug }: TagEntry): Tag | undefined {
    if (slug !== undefined) return this.bySlug.get(slug);
    const known = this.byWord.get(spelledSlug(label, this.language));
    return known && spelledSlug(known.label, this.language) === spelledSlug(label, this.language)
      ? known
      : undefined;
  }

  private register(word: string, tag: Tag): void {
    this.words.push(word);
    const bare = slugify(word, this.language);
    this.withoutSigns.set(bare, (this.withoutSigns.get(bare) ?? new Set()).add(tag));
  }

  /**
   * The tag a word means. A new word makes a new tag; one that is nearly a registered one is asked about. Of new
   * words that differ by a sign only, the first to come has the plain address: ask for those without signs first.
   */
  find(word: string): Tag | ErrorCode {
    const known = this.look(word);
    if (known) return known;
    const tag = this.create(word, undefined, undefined);
    this.enter(word, tag);
    return tag;
  }

  /** The same, but makes no tag: nothing when the word is a new one. */
  look(word: string): Tag | ErrorCode | undefined {
    const bare = slugify(word, this.language);
    const known = this.byWord.get(fold(word)) ?? this.byWord.get(spelledSlug(word, this.language));
    if (known) return known;
    if (bare === "") return { code: "notAnAddressWord", value: word };
    const [registered, other] = this.withoutSigns.get(bare) ?? [];
    if (registered && !other && !hasSign(word)) return registered;
    const near = word.length > 4 && this.isWhole ? nearest(word, this.words) : undefined;
    const isNear = near !== undefined && Math.abs(near.length - word.length) <= 2;
    // What differs by its signs was not meant to be the same.
    if (isNear && slugify(near, this.language) !== bare)
      return { code: "tagTypo", value: word, suggestion: near };
    return undefined;
  }

  /** How the register spells the tag that a word means, when the word was spelled otherwise. */
  spellingOf(word: string): string | undefined {
    const tag = this.look(word);
    return tag instanceof Tag && tag.label !== word && this.words.includes(tag.label) ? tag.label : undefined;
  }

  /** Tells whether a word is a slip of the pen for a registered one, and for no other: one letter too many, few or wrong. */
  isSureOf(word: string, registered: string): boolean {
    const near = this.words.filter((other) => distance(fold(word), fold(other)) <= 1);
    return near.length === 1 && near[0] === registered;
  }

  /** A word is known as it is, and as it would stand in an address: `sociale-media` is `Sociale media`. */
  private enter(word: string, tag: Tag): void {
    for (const key of [fold(word), spelledSlug(word, this.language)])
      if (!this.byWord.has(key)) this.byWord.set(key, tag);
  }

  private create(
    label: string,
    slug: string | undefined,
    intro: string | undefined,
    synonyms: readonly string[] = [],
  ): Tag {
    const free = slug ?? this.freeSlug(label);
    const tag = new Tag({ label, slug: free, address: encodeURI(this.addresses.tag(free)), intro, synonyms });
    this.tags.push(tag);
    this.bySlug.set(free, tag);
    return tag;
  }

  /** The word of an address for a label: without its signs, or with them spelled where another topic has that one. */
  private freeSlug(label: string): string {
    const bare = shortSlug(slugify(label, this.language));
    if (!this.bySlug.has(bare)) return bare;
    const spelled = shortSlug(spelledSlug(label, this.language), longestName - 5);
    let free = spelled;
    for (let count = 2; this.bySlug.has(free); count++) free = `${spelled}-${count}`;
    return free;
  }
}

/** The places of a region, found by name without regard to case and accents; and all of it, by the words for that. */
export class PlaceRegister {
  private readonly byName = new Map<string, Place>();
  readonly names: string[] = [];
  /** Stands for all of the region. */
  private readonly whole: Place;
  private readonly region: string;
  /** False when part of the list could not be read: then a name may well stand in that part. */
  readonly isWhole: boolean;

  constructor(
    addresses: Addresses,
    language: LanguageCode,
    site: FileResult<{ readonly places?: PlaceEntry[] | undefined; readonly region?: string | undefined }>,
  ) {
    this.region = site.data?.region ?? "";
    this.whole = wholePlace(addresses, language, this.region);
    this.isWhole = site.isSound;
    (site.data?.places ?? []).forEach((entry, index) => {
      const slug = shortSlug(slugify(entry.name, language));
      const line = lineOfItem(site.written, "places", site.data?.places, index);
      if (this.byName.has(fold(entry.name)))
        site.problems.add(line, { code: "placeTwice", value: entry.name });
      if (slug === "") site.problems.add(line, { code: "notAnAddressWord", value: entry.name });
      this.byName.set(
        fold(entry.name),
        new Place({ name: entry.name, slug, address: encodeURI(addresses.place(slug)), entry }),
      );
      this.names.push(entry.name);
    });
    this.names.push(wholeRegion[language]);
  }

  /** The place of a name. A place that is called like the region is that place. */
  find(name: string): Place | undefined {
    return this.byName.get(fold(name)) ?? (meansWholeRegion(name, this.region) ? this.whole : undefined);
  }

  /**
   * What a list of places means: all of the region, where it names every municipality and there are enough of them that
   * nobody does so by chance. Places outside the region, and those within a municipality, stay beside it.
   */
  meant(places: readonly Place[]): readonly Place[] {
    const named = new Set(places);
    const areas = new Set(
      this.listed.filter(({ outside }) => !outside).map(({ municipality }) => municipality),
    );
    if (
      areas.size < leastOfAll ||
      ![...areas].every((area) => this.seatsOf(area).every((seat) => named.has(seat)))
    )
      return places;
    const seats = new Set([...areas].flatMap((area) => this.seatsOf(area)));
    return [this.whole, ...places.filter((place) => place !== this.whole && !seats.has(place))];
  }

  get places(): Place[] {
    return [...this.listed, this.whole];
  }

  private get listed(): Place[] {
    return [...this.byName.values()];
  }

  /** The place that a municipality is called after, or all of its places where none is. */
  private seatsOf(area: string): Place[] {
    const own = this.listed.filter(({ municipality, outside }) => municipality === area && !outside);
    const seats = own.filter(({ name }) => name === area);
    return seats.length > 0 ? seats : own;
  }
}

/** With fewer municipalities than this, whoever names all of them may well mean just these. */
const leastOfAll = 3;

/** The place that stands for all of a region; it is nowhere in particular. */
function wholePlace(addresses: Addresses, language: LanguageCode, region: string): Place {
  const value = wholeRegion[language];
  const slug = slugify(value, language);
  const name = value.charAt(0).toUpperCase() + value.slice(1);
  const entry = { name, lat: 0, lon: 0 };
  return new Place({ name, slug, address: encodeURI(addresses.place(slug)), entry, region });
}
