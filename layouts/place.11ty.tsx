import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Place, Region } from "../src/region/region.ts";
import { agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { KindFacts } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { EntryLink } from "./parts/links.tsx";
import { ListingSections } from "./parts/listing.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.places", "place", (place: Place) => place.address);

/** How many things of the whole region the page of a place names. */
const mostOfRegion = 5;

/** On the page of a place: what is in all of the region, in brief, with the way to the rest. */
function InWholeRegion({ region }: { region: Region }) {
  const whole = region.places.find(({ isRegion }) => isRegion);
  if (!whole) return null;
  const coming = whole.events.filter((event) => !event.isOver(region.today)).toReversed();
  const others = whole.entries.filter(({ kind }) => kind !== "event");
  return (
    <section class="section">
      <h2>{wordsIn(region.language).map.wholeRegion}</h2>
      <ul class="rest">
        {[...coming, ...others].slice(0, mostOfRegion).map((entry) => (
          <li>
            <EntryLink entry={entry} region={region} />{" "}
            <small class="card-facts">
              <KindFacts entry={entry} region={region} />
            </small>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={whole.address}>{textsOf(region.language).allOfRegion}</a>
      </p>
    </section>
  );
}

function introOf({ name, isRegion, size }: Place, { language, settings }: Region): string {
  const texts = textsOf(language);
  if (isRegion) return texts.wholeRegionIntro(settings.region);
  return size > 0 ? texts.placeIntro(name) : texts.partOfRegionIntro(name, settings.region);
}

/** Everything in a place; in a municipality, everything in its places too. */
export function render({ site, region, assets, place }: Given & { place: Place }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const intro = introOf(place, region);
  const municipality = region.places.find(({ name }) => name === place.municipality);
  return html(
    <Page
      site={site}
      assets={assets}
      class="place"
      title={place.name}
      description={place.entry.note ? `${intro} ${place.entry.note}` : intro}
      address={place.address}
      scripts={agendaScripts(place.events, { region, assets })}
      calendar={calendarLink(site.calendarOf(place.address), region)}
      crumbs={[
        { label: texts.places, address: addresses.places() },
        ...(municipality && municipality !== place
          ? [{ label: municipality.name, address: municipality.address }]
          : []),
      ]}
    >
      <Intro title={place.name} text={intro}>
        {place.entry.note && <p>{place.entry.note}</p>}
        <SubscribeLink page={place.address} site={site} />
      </Intro>
      <ListingSections listing={place} region={region} />
      {!place.isRegion && !place.outside && <InWholeRegion region={region} />}
    </Page>,
  );
}
