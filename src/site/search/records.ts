import { wordsIn } from "../../i18n/languages.ts";
import { type Fact, factsOf } from "../../region/facts.ts";
import type { AnyEntry, PlainEntry, Region } from "../../region/region.ts";
import { facetsOf } from "./facets.ts";

/** What a result says besides its title and its text. */
export interface Shown {
  readonly kind: string;
  readonly facts: readonly Fact[];
  /** The language of the entry, where it is not that of the site. */
  readonly lang?: string;
}

/** An entry as the index knows it. */
export interface SearchRecord {
  readonly address: string;
  readonly title: string;
  /** What the entry is about by name: topics, places, projects, partners, the spot. Found, but never shown. */
  readonly about: string;
  /** The editor's summary and the text, as HTML. */
  readonly html: string;
  /** The choices that the entry is under, by the name of their facet. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly shown: Shown;
}

/** Everything of a region that can be found, in the region's own order. */
export function recordsOf(region: Region): readonly SearchRecord[] {
  const chosen = new Map<AnyEntry, Record<string, string[]>>(region.entries.map((entry) => [entry, {}]));
  for (const { name, choices } of facetsOf(region))
    for (const { value, entries } of choices)
      for (const entry of entries) {
        const own = chosen.get(entry);
        if (own) own[name] = [...(own[name] ?? []), value];
      }
  const { kinds } = wordsIn(region.language);
  return region.entries.map((entry) => ({
    address: entry.address,
    title: entry.title,
    about: [...new Set(aboutOf(entry))].join(", "),
    html: textOf(entry),
    choices: chosen.get(entry) ?? {},
    shown: {
      kind: kinds[entry.kind].one,
      facts: factsOf(entry, region),
      ...(entry.lang === region.language ? {} : { lang: entry.lang }),
    },
  }));
}

/** The editor's summary and the text. The index leaves out what has no words: then the title stands for them. */
function textOf({ title, data, body }: AnyEntry): string {
  const first = data.summary ?? (body.text === "" ? title : undefined);
  return `${first === undefined ? "" : `<p>${escaped(first)}</p>\n`}${body.html}`;
}

/** The names of everything that an entry is connected with. */
function aboutOf(entry: AnyEntry): readonly string[] {
  const titles = (entries: readonly AnyEntry[]) => entries.map(({ title }) => title);
  const about = [
    ...entry.tags.map(({ label }) => label),
    ...("places" in entry ? entry.places.map(({ name }) => name) : []),
  ];
  switch (entry.kind) {
    case "post":
      return [...about, ...titles(entry.projects), ...titles(entry.partners), entry.author];
    case "project":
      return [...about, ...titles(entry.partners)];
    case "event": {
      const { venue } = entry.data;
      const spot = venue ? [venue.name, ...(venue.address ? [venue.address] : [])] : [];
      return [...about, ...spot, ...titles(entry.project ? [entry.project] : []), ...titles(entry.partners)];
    }
    case "sight": {
      const { address, location } = entry.data;
      const spot = [address, location?.name].filter((part) => part !== undefined);
      return [...about, ...spot, ...relatedTitles(entry)];
    }
    case "partner":
    case "page":
      return about;
    default:
      return [...about, ...relatedTitles(entry)];
  }
}

function relatedTitles({ projects, partners }: PlainEntry): readonly string[] {
  return [...projects, ...partners].map(({ title }) => title);
}

/**
 * A record as a page for the indexer, with nothing on it but what should be found. (It reads pages better than plain
 * text: a heading counts for more than what is below it, and a result can lead to the heading it is under.)
 */
export function pageOf({ title, about, html }: SearchRecord, language: string): string {
  const told = (name: string, value: string) =>
    value === "" ? "" : `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`;
  const head = [told("title", title), told("about", about)].join("");
  return `<!doctype html><html lang="${language}"><head>${head}</head><body data-pagefind-body>${html}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
