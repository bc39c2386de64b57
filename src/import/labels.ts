import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { fold, shorten, slugify } from "../core/text.ts";
import { fieldText, oneLine } from "../core/yaml-text.ts";
import { textSizes } from "../schema/sizes.ts";
import type { TagEntry } from "../schema/tag.ts";
import { repaired } from "./mojibake.ts";
import type { Before } from "./region.ts";

interface Topic {
  readonly label: string;
  readonly slug: string;
  readonly words: Set<string>;
  /** The spellings that texts have, the kept one first. */
  readonly spellings: Set<string>;
  /** What the register had, if it had the topic. */
  readonly entry: TagEntry | undefined;
}

/**
 * The labels of an old site as topics of the region: those that differ in case or accents only are one, under the
 * spelling that came first; every spelling is kept, for each had an address of its own.
 */
export class Labels {
  private readonly topics: Topic[] = [];
  private readonly byWord = new Map<string, Topic>();

  /** @param words how labels were called in addresses, where that does not follow from the label */
  constructor(
    labels: Iterable<string>,
    private readonly before: Before,
    words: ReadonlyMap<string, string> = new Map(),
  ) {
    for (const entry of before.tags) {
      const slug = entry.slug ?? slugify(entry.label, before.language);
      const words = [entry.label, ...(entry.synonyms ?? [])];
      this.enter({ label: entry.label, slug, words: new Set(words), spellings: new Set(), entry }, words);
    }
    for (const label of labels) this.add(spelled(label));
    for (const [word, label] of words) this.addWord(word, label);
  }

  /** The topic of a label, as a file names it. */
  labelOf(label: string): string {
    return this.topicOf(label)?.label ?? spelled(label);
  }

  /** The topic that a list of WordPress was about, as its address named it. */
  labelOfAddress(word: string): string | undefined {
    return (this.ofAddress(word) ?? this.topicOf(word))?.label;
  }

  /** The address of the topic's page. */
  addressOf(label: string): string | undefined {
    const topic = this.topicOf(label);
    return topic && encodeURI(this.before.addresses.tag(topic.slug));
  }

  /** The labels that were put together, each list with the one that was kept in front. */
  get merged(): string[][] {
    return this.topics
      .filter(({ entry, spellings }) => !entry && spellings.size > 1)
      .map(({ spellings }) => [...spellings]);
  }

  get added(): number {
    return this.topics.filter(({ entry }) => !entry).length;
  }

  /**
   * The register with the topics and spellings that it lacked; everything else in it stays as it was written.
   * @param written what `tags.yaml` says now
   */
  registerText(written: string | undefined): string | undefined {
    const added = this.topics.filter(({ entry }) => !entry);
    const spelled = this.topics.filter(
      ({ entry, words }) => entry && words.size > 1 + new Set(entry.synonyms ?? []).size,
    );
    if (added.length === 0 && spelled.length === 0) return written;
    const kept = spelled.length > 0 ? withSpellings(written ?? "", spelled) : (written ?? "");
    const items = added.map(({ label, slug, words }) => {
      const synonyms = [...words].filter((word) => word !== label);
      const lines = [
        fieldText("label", label),
        ...(slug === slugify(label, this.before.language) ? [] : [fieldText("slug", slug)]),
        ...(synonyms.length > 0 ? [fieldText("synonyms", synonyms)] : []),
      ];
      return `- ${lines.join("\n  ")}\n`;
    });
    const start = /^\s*\[\s*\]\s*$/.test(kept) ? "" : kept.replace(/\n*$/, kept.trim() === "" ? "" : "\n");
    return start + items.join("");
  }

  private topicOf(label: string): Topic | undefined {
    return this.byWord.get(key(spelled(label)));
  }

  private add(label: string): void {
    const known = this.topicOf(label);
    if (known) {
      known.words.add(label);
      known.spellings.add(label);
      return;
    }
    const wanted = slugify(label, this.before.language) || "onderwerp";
    let slug = wanted;
    for (let count = 2; this.topics.some((topic) => topic.slug === slug); count++)
      slug = `${wanted}-${count}`;
    const [words, spellings] = [new Set([label]), new Set([label])];
    this.enter({ label, slug, words, spellings, entry: undefined }, [label]);
  }

  /** An address that no spelling of a label leads to is kept as one more word for it, if no other label is called so. */
  private addWord(word: string, label: string): void {
    const topic = this.topicOf(label);
    if (!topic || this.topicOf(word) || this.ofAddress(word)) return;
    topic.words.add(word);
    this.byWord.set(key(word), topic);
  }

  private ofAddress(word: string): Topic | undefined {
    return this.topics.find(({ words }) => [...words].some((one) => slugify(one) === word));
  }

  private enter(topic: Topic, words: readonly string[]): void {
    this.topics.push(topic);
    for (const word of words) if (!this.byWord.has(key(word))) this.byWord.set(key(word), topic);
  }
}

/** A label as a topic can be called. */
function spelled(label: string): string {
  return shorten(oneLine(repaired(label)), textSizes.name.most);
}

/** One key for all spellings of a label. */
function key(label: string): string {
  return fold(label).replace(/[\s_-]+/g, " ");
}

/** A register with more synonyms; comments and layout stay. */
function withSpellings(written: string, topics: readonly Topic[]): string {
  const document = parseDocument(written);
  const items = isSeq(document.contents) ? document.contents.items.filter((item) => isMap(item)) : [];
  for (const { label, words } of topics) {
    const item = items.find((one) => String(one.get("label")) === label);
    if (!item) continue;
    const old = item.get("synonyms", true) as unknown;
    const had: string[] = isSeq(old)
      ? old.items.map((one) => String(isScalar(one) ? one.value : one))
      : isScalar(old)
        ? String(old.value)
            .split(/[,;]/)
            .map((word) => word.trim())
            .filter(Boolean)
        : [];
    const more = [...words].filter((word) => word !== label && !had.includes(word));
    const list = document.createNode([...had, ...more], { flow: true });
    document.setIn([items.indexOf(item), "synonyms"], list);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
