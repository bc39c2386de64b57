import { monthName } from "../src/core/days.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { logoAddress } from "../src/pictures/bloom/icon-addresses.ts";
import type { Region, Year } from "../src/region/region.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.archive(),
  ({ region }) => region.years.length > 0,
);

/** All years and months. */
export function render({ site, region, assets }: Given) {
  const { language, settings } = region;
  const texts = textsOf(language);
  const intro = texts.archiveIntro(settings.region);
  const most = Math.max(...region.months.map(({ posts }) => posts.length));
  return html(
    <Page
      site={site}
      assets={assets}
      class="archive"
      title={texts.archive}
      description={intro}
      address={region.addresses.archive()}
    >
      <Intro title={texts.archive} text={intro} />
      {region.years.map((year) => (
        <section class="section year">
          <h2>
            <a href={year.address}>{year.year}</a>
          </h2>
          <p class="year-counts">
            {[
              year.posts.length > 0 && texts.counts.posts(year.posts.length),
              year.projects.length > 0 && texts.counts.projects(year.projects.length),
              year.events.length > 0 && texts.counts.events(year.events.length),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {year.months.length > 0 && <Months year={year} region={region} most={most} />}
        </section>
      ))}
    </Page>,
  );
}

/** A year as a picture: a flower for every month with posts, the larger the more there are. */
function Months({ year, region, most }: { year: Year; region: Region; most: number }) {
  const { language } = region;
  const texts = textsOf(language);
  return (
    <ol class="months">
      {Array.from({ length: 12 }, (_, index) => {
        const month = year.months.find((candidate) => candidate.month === index + 1);
        const name = monthName(index + 1, language);
        if (!month)
          return (
            <li class="empty">
              <span class="month-bloom" />
              <span>{name}</span>
            </li>
          );
        const size = 1 + Math.round((4 * (month.posts.length - 1)) / Math.max(1, most - 1));
        return (
          <li class={`size-${size}`}>
            <a href={month.address}>
              <span class="month-bloom">
                <img src={logoAddress} width={200} height={200} alt="" loading="lazy" />
              </span>
              {name}
            </a>{" "}
            <span>{texts.counts.posts(month.posts.length)}</span>
          </li>
        );
      })}
    </ol>
  );
}
