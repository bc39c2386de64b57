import type { Day } from "../core/days.ts";
import { folderInRepository } from "../core/git-folder.ts";
import type { LanguageCode } from "../core/language.ts";
import { byCodeUnit } from "../core/text.ts";
import { wordsIn } from "../i18n/languages.ts";
import type { Boundary } from "../region/boundaries.ts";
import type { HomeLink } from "../region/home-links.ts";
import { type Place, Region } from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { SiteData } from "../schema/site.ts";
import type { Entries } from "./entries.ts";
import {
  fillListings,
  linkNeighbours,
  navigationOf,
  postsPagesOf,
  sortEntries,
  yearsOf,
} from "./listings.ts";
import type { Media } from "./media.ts";
import type { GateOptions } from "./options.ts";
import type { PlaceRegister, TagRegister } from "./registers.ts";

/** What was read of a region. */
export interface RegionParts {
  /** What `site.yaml` says. */
  readonly site: SiteData;
  readonly language: LanguageCode;
  readonly today: Day;
  readonly addresses: Addresses;
  readonly tags: TagRegister;
  readonly places: PlaceRegister;
  readonly media: Media;
  readonly entries: Entries;
  readonly options: GateOptions;
  readonly boundaries: readonly Boundary[];
  readonly boundarySource: string | undefined;
  readonly homeLinks: ReadonlyMap<string, HomeLink>;
}

/** Places with something in their listing; and where something is in all of the region, each municipality of it. */
function shownPlaces(places: readonly Place[]): Place[] {
  const isAnythingEverywhere = places.some(({ isRegion, size }) => isRegion && size > 0);
  const isMunicipality = ({ name, municipality, outside, isRegion }: Place) =>
    !outside && !isRegion && name === municipality;
  return places.filter((place) => place.size > 0 || (isAnythingEverywhere && isMunicipality(place)));
}

/** Puts the region together from its entries: sorted, in their listings, tied to each other. */
export function assemble(parts: RegionParts): Region {
  const { site, language, today, addresses, tags, places, media, entries, options, boundaries, homeLinks } =
    parts;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = sortEntries(
    entries.published.map(({ entry }) => entry),
    compare,
  );
  fillListings(sorted, places.places);
  linkNeighbours(sorted.posts);
  const repository = site.repository ?? options.repository?.url;
  const branch = site.branch ?? options.repository?.branch;
  return new Region({
    settings: { ...site, repository, branch },
    language,
    today,
    deployment: {
      url: (options.deployment?.url ?? site.url).replace(/\/+$/, ""),
      preview: options.deployment?.preview ?? false,
    },
    addresses,
    ...sorted,
    tags: tags.tags
      .filter(({ size }) => size > 0)
      .sort((a, b) => compare(a.label, b.label) || byCodeUnit(a.slug, b.slug)),
    places: shownPlaces(places.places).sort(
      (a, b) => Number(b.isRegion) - Number(a.isRegion) || compare(a.name, b.name),
    ),
    years: yearsOf(sorted, addresses, today),
    postsPages: postsPagesOf(sorted.posts, addresses),
    navigation: navigationOf(sorted, addresses, wordsIn(language).kinds, site.navigation),
    hidden: entries.hidden,
    homeLinks,
    documents: media.documents,
    content: options.content,
    admin: site.cms !== undefined || (options.admin ?? false),
    tagLabels: tags.tags.map(({ label }) => label).sort(compare),
    boundaries,
    boundarySource: parts.boundarySource,
    folder: folderInRepository(options.content),
  });
}
