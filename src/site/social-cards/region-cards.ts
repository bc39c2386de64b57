import { resolve } from "node:path";
import { formatDay, formatPeriod, monthName } from "../../core/days.ts";
import { memo } from "../../core/memo.ts";
import { wordsIn } from "../../i18n/languages.ts";
import { textsOf } from "../../i18n/texts.ts";
import type { CardInput } from "../../pictures/social-card/card.ts";
import { kindFacts } from "../../region/facts.ts";
import { type AnyEntry, type Listing, listOf, type Place, type Region } from "../../region/region.ts";
import { pagesOf } from "../../region/site-map.ts";
import { definitionOf, kindNames, partOf } from "../../schema/kinds.ts";

/** Cards of a region by the address of the page. */
type Cards = ReadonlyMap<string, CardInput>;

/** Every card of a region: one for each of its pages. */
export function cardsOf(region: Region): CardInput[] {
  return [...cardsByAddress(region).values()];
}

/** The one card that stands for every page when pages have none of their own: that of the front page. */
export function siteCard(region: Region): CardInput | undefined {
  return cardFor(region, region.addresses.home);
}

/** The card of a page, by its address; undefined for what is not a page of the region. */
export function cardFor(region: Region, address: string): CardInput | undefined {
  return cardsByAddress(region).get(address);
}

const cardsByAddress = memo((region: Region): Cards => {
  const described = new Map([...listCards(region), ...entryCards(region)]);
  return new Map(
    pagesOf(region).flatMap(({ address }) => {
      const card = described.get(address);
      return card ? [[address, card] as const] : [];
    }),
  );
});

function entryCards(region: Region): [address: string, card: CardInput][] {
  const { settings } = region;
  return region.entries.map((entry) => [
    entry.address,
    {
      title: entry.title,
      kind: sectionOf(entry, region),
      site: settings.title,
      detail: detailOf(entry, region),
      seed: entry.slug,
      family: definitionOf(entry.kind).bloom,
      colours: settings.colours,
      image: entry.image && {
        file: resolve(entry.image.picture.file),
        hash: entry.image.picture.hash,
        focus: entry.image.focus,
      },
    },
  ]);
}

/** The part of the site an entry belongs to, as a newspaper names its sections. */
function sectionOf({ kind }: AnyEntry, { language, settings }: Region): string {
  return partOf(kind) ? wordsIn(language).kinds[kind].many : settings.region;
}

function detailOf(entry: AnyEntry, region: Region): string {
  const { language, settings } = region;
  const texts = textsOf(language);
  switch (entry.kind) {
    case "post":
      return formatDay(entry.date, language);
    case "event": {
      const { status } = entry;
      const change = status === "cancelled" ? texts.cancelled : status === "moved" ? texts.moved : "";
      return joined(
        change,
        formatPeriod(entry.start, entry.lastDay, language),
        where(entry, settings.region),
      );
    }
    case "project":
    case "partner":
    case "sight": {
      const [first = "", ...more] = kindFacts(entry, region).map(({ text }) => text);
      return joined(capital(first), ...more, where(entry, settings.region));
    }
    case "page":
      return settings.slogan;
    default:
      return where(entry, settings.region);
  }
}

/** The places of an entry, or the region when there are many. */
function where({ places }: { readonly places: readonly Place[] }, region: string): string {
  return places.length > 2 ? region : places.map(({ properName }) => properName).join(", ");
}

/** Lists show a flower of what they list, home and the places the mark of the region. */
function listCards(region: Region): [address: string, card: CardInput][] {
  const { addresses, language, settings } = region;
  const { posts, tags, places, years, months } = region;
  const texts = textsOf(language);
  const { kinds } = wordsIn(language);
  const { counts } = texts;
  const card = (
    address: string,
    title: string,
    detail: string,
    family: CardInput["family"],
    kind = settings.region,
    seed = address,
  ): [string, CardInput] => [
    address,
    { title, kind, site: settings.title, detail, seed, family, colours: settings.colours },
  ];
  const [first, last] = [years.at(-1)?.year, years[0]?.year];
  const span = first === last ? String(last ?? "") : `${first}–${last}`;
  const inPosts = counts.posts(posts.length);
  const largestPlaces = largest(
    places.filter(({ isRegion }) => !isRegion),
    ({ name }) => name,
  );
  return [
    // The name stands above the title already.
    card(addresses.home, settings.slogan, new URL(settings.url).host.replace(/^www\./, ""), "logo"),
    ...region.postsPages.map(({ address }) =>
      card(address, texts.posts, inPosts, "post", settings.region, addresses.posts()),
    ),
    card(addresses.archive(), texts.archive, span, "post"),
    ...years.map((year) =>
      card(year.address, texts.inYear(year.year), countOf(year, region), "post", texts.archive),
    ),
    ...months.map(({ address, year, month, posts }) => {
      const name = `${capital(monthName(month, language))} ${year}`;
      return card(address, name, counts.posts(posts.length), "post", texts.archive);
    }),
    ...kindNames.flatMap((kind) => {
      // The list of posts stands on pages of its own.
      const part = kind === "post" ? undefined : partOf(kind);
      if (part === undefined) return [];
      const { many, count } = kinds[kind];
      return [card(addresses.list(part), many, count(listOf(region, kind).length), definitionOf(kind).bloom)];
    }),
    card(
      addresses.tags(),
      texts.tags,
      largest(tags, ({ label }) => label),
      "page",
    ),
    ...tags.map(({ address, label, size }) => card(address, label, counts.things(size), "page", texts.tags)),
    card(addresses.places(), texts.places, largestPlaces, "logo"),
    ...places.map(({ address, name, size }) =>
      card(address, name, size > 0 ? counts.things(size) : settings.region, "logo", texts.places),
    ),
    card(addresses.map(), wordsIn(language).map.title, largestPlaces, "logo"),
    card(addresses.follow(), texts.follow, settings.slogan, "page"),
    card(addresses.search(), texts.search, settings.slogan, "logo"),
  ];
}

/** What a year brought, in the words of the archive. */
function countOf({ posts, projects, events }: Listing, { language }: Region): string {
  const { counts } = textsOf(language);
  return joined(
    posts.length > 0 ? counts.posts(posts.length) : "",
    projects.length > 0 ? counts.projects(projects.length) : "",
    events.length > 0 ? counts.events(events.length) : "",
  );
}

/** The names of the three that most is about. */
function largest<S extends Listing>(listings: readonly S[], nameOf: (listing: S) => string): string {
  return [...listings]
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(nameOf)
    .join(", ");
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
