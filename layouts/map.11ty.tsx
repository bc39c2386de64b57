import { slugify } from "../src/core/text.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Region } from "../src/region/region.ts";
import { type MapKind, mapKinds } from "../src/schema/kinds.ts";
import type { MapGroup } from "../src/site/map/groups.ts";
import { mapOf, type RegionMap } from "../src/site/map/map.ts";
import { KindFacts } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { EntryLink, ownAgain } from "./parts/links.tsx";
import { FlowerMap } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.map(),
  ({ region }) => mapOf(region) !== undefined,
);

/**
 * The map with everything on it, and the same as a list. Links choose what is shown: each leads to an element
 * around the page's content that stands for the choice, and the style sheet shows what belongs to it.
 */
export function render({ site, region, assets }: Given) {
  const map = mapOf(region);
  if (!map) return "";
  const words = wordsIn(region.language).map;
  const intro = words.intro(region.settings.region);
  const choices = mapKinds.filter((kind) => map.entries.some((entry) => entry.kind === kind));
  const content = (
    <>
      <Filters map={map} region={region} choices={choices} />
      <div class="map-columns">
        <figure class="map-figure">
          <FlowerMap map={map} region={region} page="" layers />
          <figcaption>
            {[words.legend, bordersIn(region, map.isSurveyed)].filter(Boolean).join(" ")}
          </figcaption>
        </figure>
        <section class="map-list" aria-labelledby="on-the-map">
          <h2 id="on-the-map">{words.list}</h2>
          {map.groups.map((group) => (
            <Group group={group} region={region} />
          ))}
          {map.unplaced > 0 && <p class="map-unplaced">{words.unplaced(map.unplaced)}</p>}
        </section>
      </div>
    </>
  );
  return html(
    <Page
      site={site}
      assets={assets}
      class="map-page"
      title={words.title}
      description={intro}
      address={region.addresses.map()}
      scripts={[assets.script("map")]}
    >
      <Intro title={words.title} text={intro} />
      <div class="map-choice" id={choiceId(region, undefined)}>
        {choices.reduceRight(
          (inner, kind) => (
            <div class={`map-choice map-only-${kind}`} id={choiceId(region, kind)}>
              {inner}
            </div>
          ),
          content,
        )}
      </div>
    </Page>,
  );
}

/** Where the borders come from. */
function bordersIn({ language, boundarySource }: Region, isSurveyed: boolean): string {
  const words = wordsIn(language).map;
  if (!isSurveyed) return words.sketched;
  return boundarySource === undefined ? "" : words.surveyed(boundarySource);
}

/** The id of what is around everything while one kind is chosen, or none. */
function choiceId(region: Region, kind: MapKind | undefined): string {
  return slugify(kind ? kindTitle(region, kind) : wordsIn(region.language).map.everything, region.language);
}

function kindTitle(region: Region, kind: MapKind): string {
  return wordsIn(region.language).kinds[kind].many;
}

function Filters({ map, region, choices }: { map: RegionMap; region: Region; choices: readonly MapKind[] }) {
  const words = wordsIn(region.language).map;
  return (
    <nav class="map-filters" aria-label={words.choose}>
      <ul>
        <li>
          <a class="map-filter map-filter-all" href={`#${choiceId(region, undefined)}`}>
            {words.everything} <small>{map.entries.length}</small>
          </a>
        </li>
        {choices.map((kind) => (
          <li>
            <a class={`map-filter map-filter-${kind}`} href={`#${choiceId(region, kind)}`}>
              {kindTitle(region, kind)}{" "}
              <small>{map.entries.filter((entry) => entry.kind === kind).length}</small>
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {map.groups.map((group) => (
          <li>
            <a class="map-filter-place" href={`#${group.id}`}>
              {group.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group, region }: { group: MapGroup; region: Region }) {
  const words = wordsIn(region.language).map;
  const texts = textsOf(region.language);
  const place = region.places.find(({ name, isRegion }) =>
    group.reach === "whole" ? isRegion : name === group.title,
  );
  const kinds = mapKinds.filter((kind) => group.items.some(({ entry }) => entry.kind === kind));
  return (
    <section class={["map-group", ...kinds.map((kind) => `map-has-${kind}`)].join(" ")} id={group.id}>
      <h3>
        {group.title}
        {group.reach === "outside" && <small> ({texts.outside})</small>}
      </h3>
      <ul class="map-items">
        {group.items.map(({ entry, spots }) => (
          <li class={`map-item map-item-${entry.kind}`}>
            <EntryLink entry={entry} region={region} />{" "}
            <small class="card-facts" {...ownAgain(entry, region)}>
              <span>{wordsIn(region.language).kinds[entry.kind].inText}</span>{" "}
              <KindFacts entry={entry} region={region} />
              {spots.map((spot) => (
                <>
                  {" "}
                  <span>{spot}</span>
                </>
              ))}
            </small>
          </li>
        ))}
      </ul>
      <p class="map-group-links">
        {place && (
          <a href={place.address}>{place.isRegion ? texts.allOfRegion : words.placePage(place.name)}</a>
        )}{" "}
        <a class="map-back" href={`#${choiceId(region, undefined)}`}>
          {words.backToAll}
        </a>
      </p>
    </section>
  );
}
