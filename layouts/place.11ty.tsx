import { textsOf } from "../src/i18n/texts.ts";
import type { Place } from "../src/region/region.ts";
import { agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { Intro } from "./parts/intro.tsx";
import { ListingSections } from "./parts/listing.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.places", "place", (place: Place) => place.address);

/** Everything in a place; in a municipality, everything in its places too. */
export function render({ site, region, assets, place }: Given & { place: Place }) {
  const { addresses, language, settings } = region;
  const texts = textsOf(language);
  const intro = texts.placeIntro(place.name, settings.region);
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
    </Page>,
  );
}
