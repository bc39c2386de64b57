import { formatPartialDate } from "../src/core/partial-date.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { sightFacts } from "../src/region/facts.ts";
import type { Region, Sight } from "../src/region/region.ts";
import { nearbySights, relatedToSight } from "../src/region/related-sights.ts";
import { wheelchairAccess } from "../src/schema/sight.ts";
import { CardSection } from "./parts/card.tsx";
import { Cover } from "./parts/cover.tsx";
import { EntryHead, FirstPlace } from "./parts/entry-head.tsx";
import { FactSection, FactStrip, type Facts } from "./parts/facts.tsx";
import { EntryLinks, ListingLinks, OutsideLink } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Reading } from "./parts/reading.tsx";
import { Share } from "./parts/share.tsx";
import { sightData } from "./parts/structured-data/sight.ts";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.sights", "sight", (sight: Sight) => sight.address);

/** A place to visit: what it is, how one gets in, and what else there is around it. */
export function render({ site, region, assets, sight }: Given & { sight: Sight }) {
  const { addresses, language } = region;
  const words = wordsIn(language).sights;
  return html(
    <Page
      site={site}
      assets={assets}
      class="sight"
      title={sight.title}
      description={sight.summary}
      address={sight.address}
      type="article"
      updated={sight.updated}
      tags={sight.tags.map(({ label }) => label)}
      crumbs={[{ label: words.title, address: addresses.list("sights") }]}
      data={[sightData({ region, assets }, sight)]}
      file={sight.file}
      index={!sight.unpublished}
      scripts={sight.body.hasVideo ? [assets.script("video")] : []}
    >
      <article class="article">
        <EntryHead
          entry={sight}
          region={region}
          kicker={[<span>{words.one}</span>, <FirstPlace places={sight.places} />]}
          picture={<Cover entry={sight} />}
        >
          <ClosedNotice sight={sight} region={region} />
        </EntryHead>
        <FactStrip facts={stripOf(sight, region)} />
        <Reading entry={sight} region={region}>
          <Whereabouts entry={sight} region={region} />
          <FactSection title={textsOf(language).belongsTo} facts={contextOf(sight, region)} />
          <Sources sight={sight} region={region} />
          <Share entry={sight} region={region} />
        </Reading>
      </article>
      <CardSection
        title={words.related(sight.title)}
        entries={relatedToSight(sight)}
        region={region}
        look="compact"
      />
      <CardSection title={words.nearby} entries={nearbySights(sight)} region={region} />
    </Page>,
  );
}

/** That nobody can get in any more, since when, and what comes. */
function ClosedNotice({ sight, region }: { sight: Sight; region: Region }) {
  const { closed } = sight.data;
  if (!closed) return null;
  const { language } = region;
  return (
    <p>
      <strong class="notice">
        {wordsIn(language).sights.closedSince(formatPartialDate(closed.since, language))}
      </strong>{" "}
      {closed.next}
    </p>
  );
}

/** What a visitor asks first: where, how one gets in, and where the opening hours are. */
function stripOf(sight: Sight, region: Region): Facts {
  const texts = textsOf(region.language);
  const words = wordsIn(region.language).sights;
  const { address, location, access, url, closed } = sight.data;
  const spot = address ?? location?.name;
  const entry = closed ? [] : sightFacts(sight, region.language);
  return [
    (spot !== undefined || sight.places.length > 0) && {
      name: texts.where,
      value: (
        <>
          {spot}
          {spot !== undefined && sight.places.length > 0 && <br />}
          <ListingLinks listings={sight.places} />
        </>
      ),
    },
    entry.length > 0 && { name: words.access, value: entry.join(", ") },
    !closed &&
      access?.wheelchair !== undefined && {
        name: words.wheelchair,
        value: wheelchairAccess[access.wheelchair][region.language],
      },
    url !== undefined && {
      name: texts.website,
      value: <OutsideLink href={url} label={new URL(url).host} />,
    },
  ];
}

function contextOf({ tags, projects }: Sight, region: Region): Facts {
  const texts = textsOf(region.language);
  return [
    projects.length > 0 && {
      name: texts.projects,
      value: <EntryLinks entries={projects} region={region} />,
    },
    tags.length > 0 && { name: texts.tags, value: <ListingLinks listings={tags} /> },
  ];
}

/** What the text is based on. */
function Sources({ sight, region }: { sight: Sight; region: Region }) {
  const { sources = [] } = sight.data;
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{wordsIn(region.language).sights.sources}</h2>
      <ul>
        {sources.map(({ label, url }) => (
          <li>{url === undefined ? label : <OutsideLink href={url} label={label} />}</li>
        ))}
      </ul>
    </section>
  );
}
