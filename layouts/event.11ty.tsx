import { textsOf } from "../src/i18n/texts.ts";
import type { Event, Region } from "../src/region/region.ts";
import { agendaScripts, daysOf } from "./parts/agenda.tsx";
import { calendarLink } from "./parts/calendar.tsx";
import { Cover } from "./parts/cover.tsx";
import { EventTime } from "./parts/day.tsx";
import { EntryHead, FirstPlace } from "./parts/entry-head.tsx";
import { EventState } from "./parts/event-state.tsx";
import { FactSection, FactStrip, type Facts } from "./parts/facts.tsx";
import { Headlines } from "./parts/headlines.tsx";
import { EntryLink, EntryLinks, ListingLinks, OutsideLink } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Reading } from "./parts/reading.tsx";
import { Share } from "./parts/share.tsx";
import { eventData } from "./parts/structured-data/event.ts";
import { type Given, html, paginate } from "./parts/template.ts";

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
        <EntryHead
          entry={event}
          region={region}
          kicker={[<span>{texts.activity}</span>, <FirstPlace places={event.places} />]}
          picture={event.image && <Cover entry={event} />}
        >
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
        </EntryHead>
        <FactStrip facts={stripOf(event, region)} />
        <Reading entry={event} region={region}>
          <Whereabouts entry={event} region={region} />
          <FactSection title={texts.belongsTo} facts={contextOf(event, region)} />
          <Share entry={event} region={region} />
        </Reading>
      </article>
      <Headlines title={texts.related} entries={(event.project?.posts ?? []).slice(0, 3)} region={region} />
    </Page>,
  );
}

/** What a reader asks first: when, where, as part of what, and for how much. */
function stripOf(event: Event, region: Region): Facts {
  const texts = textsOf(region.language);
  const { price } = event.data;
  const where = event.whereabouts.join(", ");
  return [
    { name: texts.when, value: <EventTime event={event} language={region.language} /> },
    where !== "" && { name: texts.where, value: <address>{where}</address> },
    event.project && { name: texts.project, value: <EntryLink entry={event.project} region={region} /> },
    price !== undefined && { name: texts.price, value: price },
  ];
}

/** What an event belongs to, and where more is told of it. */
function contextOf({ partners, tags, places, data: { url } }: Event, region: Region): Facts {
  const texts = textsOf(region.language);
  return [
    partners.length > 0 && { name: texts.withWhom, value: <EntryLinks entries={partners} region={region} /> },
    url !== undefined && {
      name: texts.website,
      value: <OutsideLink href={url} label={new URL(url).host} />,
    },
    tags.length > 0 && { name: texts.tags, value: <ListingLinks listings={tags} /> },
    // The first one stands above the title.
    places.length > 1 && { name: texts.places, value: <ListingLinks listings={places} /> },
  ];
}
