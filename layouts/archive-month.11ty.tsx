import { monthName } from "../src/core/days.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Month } from "../src/region/region.ts";
import { Cards } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.months", "month", (month: Month) => month.address);

/** A month of posts. */
export function render({ site, region, assets, month }: Given & { month: Month }) {
  const { language, settings, addresses } = region;
  const texts = textsOf(language);
  const name = `${monthName(month.month, language)} ${month.year}`;
  const intro = texts.monthIntro(name, settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="archive-month"
      title={`${texts.posts}: ${name}`}
      description={intro}
      address={month.address}
      crumbs={[
        { label: texts.archive, address: addresses.archive() },
        { label: String(month.year), address: addresses.year(month.year) },
      ]}
    >
      <Intro title={`${texts.posts}: ${name}`} text={intro} />
      <Cards entries={month.posts} region={region} level={2} />
    </Page>,
  );
}
