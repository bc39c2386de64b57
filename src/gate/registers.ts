import { distance } from "fastest-levenshtein";
import type { LanguageCode } from "../languages/language.ts";
import { Place, Tag } from "../region.ts";
import type { Fault } from "../schema/fault.ts";
import type { PlaceEntry } from "../schema/site.ts";
import type { TagEntry } from "../schema/tag.ts";
import { fold, slugify } from "../text.ts";
import type { Addresses } from "../urls.ts";
import { nearest } from "./fields.ts";
import type { FileResult } from "./read-file.ts";

/** The tags of a region: matched without regard to case, accents and synonyms. */
export class TagRegister {
  private readonly byWord = new Map<string, Tag>();
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
    (file?.head ?? []).forEach((entry, index) => {
      const line = file?.written?.lines.get(String(index)) ?? 1;
      const slug = entry.slug ?? slugify(entry.label, language);
      const twin = this.tags.find((other) => other.slug === slug);
      if (slug === "") file?.problems.add(line, { code: "notAnAddressWord", value: entry.label });
      const tag = twin ?? this.create(entry.label, slug, entry.intro, entry.synonyms);
      if (twin) file?.problems.add(line, { code: "tagTwice", value: entry.label, other: twin.label });
      for (const word of [entry.label, ...(entry.synonyms ?? [])]) {
        const other = this.byWord.get(fold(word));
        if (other && other !== tag)
          file?.problems.add(line, { code: "tagTwice", value: word, other: other.label });
        else this.enter(word, tag);
        this.words.push(word);
      }
    });
  }

  /** The tag a word means. A new word makes a new tag; one that is nearly a registered one is asked about. */
  find(word: string): Tag | Fault {
    const known = this.look(word);
    if (known) return known;
    const slug = slugify(word, this.language);
    const tag = this.create(word, slug, undefined);
    this.enter(word, tag);
    return tag;
  }

  /** The same, but makes no tag: nothing when the word is a new one. */
  look(word: string): Tag | Fault | undefined {
    const slug = slugify(word, this.language);
    const known = this.byWord.get(fold(word)) ?? this.byWord.get(slug);
    if (known) return known;
    if (slug === "") return { code: "notAnAddressWord", value: word };
    const near = word.length > 4 && this.isWhole ? nearest(word, this.words) : undefined;
    if (near !== undefined && Math.abs(near.length - word.length) <= 2)
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
    for (const key of [fold(word), slugify(word, this.language), tag.slug])
      if (!this.byWord.has(key)) this.byWord.set(key, tag);
  }

  private create(label: string, slug: string, intro: string | undefined, synonyms?: readonly string[]): Tag {
    const tag = new Tag(label, slug, encodeURI(this.addresses.tag(slug)), intro, synonyms);
    this.tags.push(tag);
    return tag;
  }
}

/** The places of a region, found by name without regard to case and accents. */
export class PlaceRegister {
  private readonly byName = new Map<string, Place>();
  readonly names: string[] = [];
  /** False when part of the list could not be read: then a name may well stand in that part. */
  readonly isWhole: boolean;

  constructor(
    addresses: Addresses,
    language: LanguageCode,
    site: FileResult<{ readonly places?: PlaceEntry[] | undefined }>,
  ) {
    this.isWhole = site.isSound;
    (site.head?.places ?? []).forEach((entry, index) => {
      const slug = slugify(entry.name, language);
      const line = site.written?.lines.get(`places.${index}`) ?? 1;
      if (this.byName.has(fold(entry.name)))
        site.problems.add(line, { code: "placeTwice", value: entry.name });
      if (slug === "") site.problems.add(line, { code: "notAnAddressWord", value: entry.name });
      this.byName.set(fold(entry.name), new Place(entry.name, slug, encodeURI(addresses.place(slug)), entry));
      this.names.push(entry.name);
    });
  }

  find(name: string): Place | undefined {
    return this.byName.get(fold(name));
  }

  get places(): Place[] {
    return [...this.byName.values()];
  }
}
