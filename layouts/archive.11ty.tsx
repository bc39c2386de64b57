import { monthName } from "../src/days.ts";
import { textsOf } from "../src/languages/texts.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, one } from "./parts/template.ts";

export const data = one(
  (region) => region.addresses.archive(),
  (region) => region.years.length > 0,
);

/** All years and months. */
export function render({ region, assets }: Given) {
  const { language, site } = region;
  const texts = textsOf(language);
  const intro = texts.archiveIntro(site.region);
  return html(
    <Page
      region={region}
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
          {year.months.length > 0 && (
            <ul class="months">
              {[...year.months].reverse().map((month) => (
                <li>
                  <a href={month.address}>{monthName(month.month, language)}</a>{" "}
                  <span>{texts.counts.posts(month.posts.length)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Page>,
  );
}
