import { monthName } from "../src/core/days.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Event, Region } from "../src/region/region.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, Subscribe } from "./parts/calendar.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.agenda(),
  ({ region }) => region.events.length > 0,
);

/** How many past events the agenda shows at least, if there are that many; years before them are on their own pages. */
const mostPast = 100;

/**
 * The agenda: what comes by month, then what was by year. Never empty: it falls back on the last events and says so.
 * No word claims what day it is, for the page may be read long after it was made: days speak for themselves, and what
 * only today can tell is left to the reader's browser.
 */
export function render({ site, region, assets }: Given) {
  const texts = textsOf(region.language);
  const { coming, past, addresses } = region;
  const address = addresses.agenda();
  const intro = texts.agendaIntro(region.settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="agenda"
      title={texts.agenda}
      description={intro}
      address={address}
      calendar={calendarLink(site.calendarOf(address), region)}
      scripts={agendaScripts(coming, { region, assets })}
    >
      <Intro title={texts.agenda} text={intro}>
        <p class="feed-link">
          <a href="#subscribe">{texts.subscribe}</a>
        </p>
        {/* With something to come it stays hidden until the reader's clock says that all of it is over. */}
        <p class="notice none-coming" hidden={coming.length > 0}>
          {texts.noComingEvents}
        </p>
      </Intro>
      {coming.length > 0 && (
        <div class="agenda-coming">
          <fieldset class="agenda-choices" data-choices data-scripted>
            <legend class="unseen">{texts.show}</legend>
          </fieldset>
          {byMonth(coming).map((events) => (
            <AgendaSection title={monthOf(events, region)} events={events} region={region} class="month" />
          ))}
        </div>
      )}
      <Past events={past} region={region} />
      <Subscribe site={site} />
    </Page>,
  );
}

/** What was, by year; years further back than a page has room for are a link each. */
function Past({ events, region }: { events: readonly Event[]; region: Region }) {
  const texts = textsOf(region.language);
  const years = [...new Set(events.map(({ start }) => start.year))];
  const before = (year: number) => events.filter(({ start }) => start.year > year).length;
  const shown = years.filter((year) => before(year) < mostPast);
  const left = region.years.filter(({ year }) => years.includes(year) && !shown.includes(year));
  return (
    <>
      {shown.map((year) => (
        <AgendaSection
          title={texts.pastEventsIn(year)}
          events={events.filter(({ start }) => start.year === year)}
          region={region}
          look="brief"
          class="past"
        />
      ))}
      {left.length > 0 && (
        <section class="section">
          <h2>{texts.earlierYears}</h2>
          <ul class="names">
            {left.map(({ year, address }) => (
              <li>
                <a href={address}>{year}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Events that come one after another, in runs that begin in one month. */
function byMonth(events: readonly Event[]): Event[][] {
  const months = new Map<string, Event[]>();
  for (const event of events) {
    const month = event.start.iso.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months.values()];
}

function monthOf([first]: readonly Event[], region: Region): string {
  return first ? `${monthName(first.start.month, region.language)} ${first.start.year}` : "";
}
