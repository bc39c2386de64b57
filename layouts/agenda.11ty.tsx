import { textsOf } from "../src/languages/texts.ts";
import { CardSection } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, one } from "./parts/template.ts";

export const data = one(
  (region) => region.addresses.agenda(),
  (region) => region.events.length > 0,
);

/** The agenda: what comes, then what was, by year. Never empty: it falls back on the last events. */
export function render({ region, assets }: Given) {
  const texts = textsOf(region.language);
  const intro = texts.agendaIntro(region.site.region);
  const years = [...new Set(region.past.map(({ start }) => start.year))];
  return html(
    <Page
      region={region}
      assets={assets}
      class="agenda"
      title={texts.agenda}
      description={intro}
      address={region.addresses.agenda()}
    >
      <Intro title={texts.agenda} text={intro}>
        {region.coming.length === 0 && <p class="notice">{texts.noComingEvents}</p>}
      </Intro>
      <CardSection title={texts.comingEvents} entries={region.coming} region={region} />
      {years.map((year) => (
        <CardSection
          title={String(year)}
          entries={region.past.filter(({ start }) => start.year === year)}
          region={region}
        />
      ))}
    </Page>,
  );
}
