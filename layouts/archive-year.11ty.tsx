import { monthName } from "../src/core/days.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Year } from "../src/region/region.ts";
import { agendaScripts } from "./parts/agenda.tsx";
import { CardSection } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { ListingSections } from "./parts/listing.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.years", "year", (year: Year) => year.address);

/** A year: its posts by month, its events, and the projects that were at work. */
export function render({ site, region, assets, year }: Given & { year: Year }) {
  const { language, settings, addresses } = region;
  const texts = textsOf(language);
  const intro = texts.yearIntro(year.year, settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="archive-year"
      title={texts.inYear(year.year)}
      description={intro}
      address={year.address}
      scripts={agendaScripts(year.events, { region, assets })}
      crumbs={[{ label: texts.archive, address: addresses.archive() }]}
    >
      <Intro title={texts.inYear(year.year)} text={intro} />
      {year.months.map((month) => (
        <CardSection
          title={monthName(month.month, language)}
          entries={month.posts}
          region={region}
          look="compact"
          more={{ href: month.address, label: `${monthName(month.month, language)} ${month.year}` }}
        />
      ))}
      <ListingSections listing={year} region={region} posts={false} />
    </Page>,
  );
}
