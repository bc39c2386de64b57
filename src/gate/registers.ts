import type { LanguageCode } from "../languages/language.ts";
import { Place, Tag } from "../region.ts";
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

  constructor(
    private readonly addresses: Addresses,
    private readonly language: LanguageCode,
    file: FileResult<TagEntry[]> | undefined,
  ) {
    (file?.head ?? []).forEach((entry, index) => {
      const tag = this.create(entry.label, entry.slug, entry.intro);
      for (const word of [entry.label, ...(entry.synonyms ?? [])]) {
        const other = this.byWord.get(fold(word));
        const line = file?.written?.lines.get(String(index)) ?? 1;
        if (other && other !== tag)
          file?.problems.add(line, { code: "tagTwice", value: word, other: other.label });
        else this.byWord.set(fold(word), tag);
        this.words.push(word);
      }
    });
  }

  /** The tag a word means. A new word makes a new tag; one that is nearly a registered one is asked about. */
  find(word: string): Tag | { readonly typoOf: string } {
    const known =
      this.byWord.get(fold(word)) ?? this.tags.find((tag) => tag.slug === slugify(word, this.language));
    if (known) return known;
    const near = word.length > 4 ? nearest(word, this.words) : undefined;
    if (near !== undefined && Math.abs(near.length - word.length) <= 2) return { typoOf: near };
    const tag = this.create(word, undefined, undefined);
    this.byWord.set(fold(word), tag);
    return tag;
  }

  private create(label: string, slug: string | undefined, intro: string | undefined): Tag {
    const path = slug ?? slugify(label, this.language);
    const tag = new Tag(label, path, encodeURI(this.addresses.tag(path)), intro);
    this.tags.push(tag);
    return tag;
  }
}

/** The places of a region, found by name without regard to case and accents. */
export class PlaceRegister {
  private readonly byName = new Map<string, Place>();
  readonly names: string[] = [];

  constructor(
    addresses: Addresses,
    language: LanguageCode,
    entries: readonly PlaceEntry[],
    onTwice: (name: string) => void,
  ) {
    for (const entry of entries) {
      const slug = slugify(entry.name, language);
      if (this.byName.has(fold(entry.name))) onTwice(entry.name);
      this.byName.set(fold(entry.name), new Place(entry.name, slug, encodeURI(addresses.place(slug)), entry));
      this.names.push(entry.name);
    }
  }

  find(name: string): Place | undefined {
    return this.byName.get(fold(name));
  }

  get places(): Place[] {
    return [...this.byName.values()];
  }
}
