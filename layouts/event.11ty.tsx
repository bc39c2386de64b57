import { textsOf } from "../src/i18n/texts.ts";
import type { Event, Region } from "../src/region/region.ts";
import { agendaScripts, daysOf } from "./parts/agenda.tsx";
import { calendarLink } from "./parts/calendar.tsx";
import { CardSection } from "./parts/card.tsx";
import { Cover } from "./parts/cover.tsx";
import { EventTime } from "./parts/day.tsx";
import { EventState } from "./parts/event-state.tsx";
import { Facts } from "./parts/facts.tsx";
import { EntryLink, EntryLinks, foreign, OutsideLink, TagList } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Prose } from "./parts/prose.tsx";
import { Share } from "./parts/share.tsx";
import { eventData } from "./parts/structured-data/event.ts";
import { type Given, html, paginate } from "./parts/template.ts";
import { UnpublishedNotice } from "./parts/unpublished-notice.tsx";

export const data = paginate("region.events", "event", (event: Event) => event.address);

/** An event: when and where it is, and what belongs to it. */
export function render({ site, region, assets, event }: Given & { event: Event }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const calendar = site.calendarOf(event.address);
  return html(
    <Page
      site={site}
      assets={assets}
      class="event"
      title={event.title}
      description={event.summary}
      address={event.address}
      type="article"
      updated={event.updated}
      tags={event.tags.map(({ label }) => label)}
      calendar={calendarLink(calendar, region)}
      crumbs={[{ label: texts.agenda, address: addresses.agenda() }]}
      data={[eventData({ region, assets }, event)]}
      file={event.file}
      index={!event.unpublished}
      scripts={[
        ...(event.body.hasVideo ? [assets.script("video")] : []),
        ...agendaScripts([event], { region, assets }),
      ]}
    >
      <article class="article">
        <header class="article-head">
          <h1 {...foreign(event, region)}>{event.title}</h1>
          <p class="lead">
            <EventTime event={event} language={language} />
          </p>
          <UnpublishedNotice entry={event} region={region} />
          {event.status !== "planned" && (
            <p>
              <EventState event={event} region={region} />
            </p>
          )}
          {calendar && event.status !== "cancelled" && !event.isOver(region.today) && (
            <p {...daysOf(event)}>
              <a class="button" href={calendar.address} type="text/calendar">
                {texts.addToCalendar}
              </a>
            </p>
          )}
        </header>
        <Cover entry={event} />
        <div class="article-body">
          <Prose entry={event} region={region} />
          <EventFacts event={event} region={region} />
        </div>
        <footer class="article-foot">
          <TagList tags={event.tags} places={event.places} label={texts.tags} />
          <Share entry={event} region={region} />
        </footer>
      </article>
      <CardSection
        title={texts.related}
        entries={(event.project?.posts ?? []).slice(0, 3)}
        region={region}
        class="related"
      />
    </Page>,
  );
}

function EventFacts({ event, region }: { event: Event; region: Region }) {
  const texts = textsOf(region.language);
  const { price, url } = event.data;
  const where = event.whereabouts.join(", ");
  return (
    <Facts
      title={texts.facts}
      facts={[
        { name: texts.when, value: <EventTime event={event} language={region.language} /> },
        where !== "" && { name: texts.where, value: <address>{where}</address> },
        event.project && { name: texts.project, value: <EntryLink entry={event.project} region={region} /> },
        event.partners.length > 0 && {
          name: texts.partners,
          value: <EntryLinks entries={event.partners} region={region} />,
        },
        price !== undefined && { name: texts.price, value: price },
        url !== undefined && {
          name: texts.website,
          value: <OutsideLink href={url} label={new URL(url).host} />,
        },
      ]}
    >
      <Whereabouts entry={event} region={region} />
    </Facts>
  );
}
