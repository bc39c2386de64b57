import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { mapOf } from "../src/site/map/map.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.places(),
  ({ region }) => region.places.length > 0,
);

/** All places with something to find, by municipality. */
export function render({ site, region, assets }: Given) {
  const texts = textsOf(region.language);
  const intro = texts.placesIntro(region.settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="places"
      title={texts.places}
      description={intro}
      address={region.addresses.places()}
    >
      <Intro title={texts.places} text={intro}>
        {mapOf(region) && (
          <p class="more">
            <a href={region.addresses.map()}>{wordsIn(region.language).map.openMap}</a>
          </p>
        )}
      </Intro>
      <ul class="place-list">
        {region.places.map((place) => (
          <li>
            <a href={place.address}>{place.name}</a>{" "}
            {place.size > 0 && <span>{texts.counts.things(place.size)}</span>}
            {place.municipality !== place.name && <small> ({place.municipality})</small>}
            {place.outside && <small> ({texts.outside})</small>}
          </li>
        ))}
      </ul>
    </Page>,
  );
}
