import type { Day } from "../core/days.ts";
import { folderInRepository } from "../core/git-folder.ts";
import type { LanguageCode } from "../core/language.ts";
import { byCodeUnit } from "../core/text.ts";
import { textsOf } from "../i18n/texts.ts";
import type { Boundary } from "../region/boundaries.ts";
import { Region } from "../region/region.ts";
import type { Addresses } from "../region/urls.ts";
import type { SiteHead } from "../schema/site.ts";
import type { Entries } from "./entries.ts";
import type { Media } from "./media.ts";
import type { GateOptions } from "./options.ts";
import type { PlaceRegister, TagRegister } from "./registers.ts";
import { chain, fillShelves, navigationOf, postsPagesOf, sortEntries, yearsOf } from "./shelves.ts";

/** Puts the region together from its entries: sorted, on their shelves, tied to each other. */
export function assemble(
  site: SiteHead,
  language: LanguageCode,
  today: Day,
  addresses: Addresses,
  tags: TagRegister,
  places: PlaceRegister,
  media: Media,
  entries: Entries,
  options: GateOptions,
  boundaries: readonly Boundary[],
): Region {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = sortEntries(
    entries.published.map(({ entry }) => entry),
    compare,
  );
  fillShelves(sorted, places.places);
  chain(sorted.posts);
  const repository = site.repository ?? options.repository?.url;
  const branch = site.branch ?? options.repository?.branch;
  return new Region(
    { ...site, repository, branch },
    language,
    today,
    {
      url: (options.deployment?.url ?? site.url).replace(/\/+$/, ""),
      preview: options.deployment?.preview ?? false,
    },
    addresses,
    sorted.posts,
    sorted.projects,
    sorted.partners,
    sorted.events,
    sorted.pages,
    tags.tags
      .filter(({ size }) => size > 0)
      .sort((a, b) => compare(a.label, b.label) || byCodeUnit(a.slug, b.slug)),
    places.places.filter(({ size }) => size > 0).sort((a, b) => compare(a.name, b.name)),
    yearsOf(sorted, addresses, today),
    postsPagesOf(sorted.posts, addresses),
    navigationOf(sorted, addresses, textsOf(language), site.navigation),
    entries.heldBack,
    media.documents,
    options.content,
    site.cms !== undefined || (options.admin ?? false),
    tags.tags.map(({ label }) => label).sort(compare),
    boundaries,
    folderInRepository(options.content),
  );
}
