import { dateTile } from "../../src/core/days.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { mostPlaces } from "../../src/region/facts.ts";
import type { Event, Region } from "../../src/region/region.ts";
import { EventTime } from "./day.tsx";
import { EventState } from "./event-state.tsx";
import { foreign, ownAgain } from "./links.tsx";
import { Thumbnail } from "./picture.tsx";
import type { Given } from "./template.ts";

/** The day of an event as a leaf of a calendar, with its year where that is not the year of the build. The line of facts says the same in words, so nobody hears it twice. */
function Leaf({ event, region }: { event: Event; region: Region }) {
  const { weekday, day, month } = dateTile(event.start, event.lastDay, region.language);
  const looks = ["leaf", event.lastDay.iso > event.start.iso && "leaf-days", `leaf-${event.status}`];
  return (
    <span class={looks.filter(Boolean).join(" ")} aria-hidden="true">
      <span class="leaf-month">{month}</span> <span class="leaf-day">{day}</span>{" "}
      <span class="leaf-weekday">
        {weekday}
        {event.start.year !== region.today.year && ` ${event.start.year}`}
      </span>
    </span>
  );
}

/** What is known of an event in a line: when, where, and whether it goes on as planned. */
function AgendaFacts({ event, region }: { event: Event; region: Region }) {
  const texts = textsOf(region.language);
  const { venue } = event.data;
  const names = event.places.map(({ name }) => name);
  const places = names.length > mostPlaces ? [texts.counts.places(names.length)] : names;
  const where = new Set([...(venue ? [venue.name] : []), ...places]);
  return (
    <p class="card-facts" {...ownAgain(event, region)}>
      <span>
        <EventTime event={event} language={region.language} />
      </span>{" "}
      {where.size > 0 && <span>{[...where].join(", ")}</span>} <EventState event={event} region={region} />{" "}
      {event.unpublished && <strong class="notice">{texts.draft}</strong>}
    </p>
  );
}

/**
 * The days of what is still to come, for the reader's browser: only that knows what day it is (`assets/scripts/agenda.ts`).
 * What goes on past the midnight that ends its last day says until when.
 */
export function daysOf({ start, end, lastDay, through }: Event) {
  const days = { "data-from": start.iso, "data-until": lastDay.iso };
  return through.iso > lastDay.iso ? { ...days, "data-end": `${end.iso}T${end.time}` } : days;
}

/** The script that knows the reader's day, for a page with any of these events that is not over on the day of the build. */
export function agendaScripts(
  events: readonly Event[],
  { region, assets }: Pick<Given, "region" | "assets">,
): readonly string[] {
  return events.some((event) => !event.isOver(region.today)) ? [assets.script("agenda")] : [];
}

/**
 * Events as leaves of a calendar, in the order given.
 * @param look `brief` for what was: without summary and picture
 */
export function AgendaItems(props: { events: readonly Event[]; region: Region; look?: "brief" }) {
  const { events, region, look } = props;
  return (
    <ol class={look ? `agenda-items agenda-${look}` : "agenda-items"}>
      {events.map((event) => (
        <li {...(event.isOver(region.today) ? {} : daysOf(event))}>
          <article class="card agenda-item" {...foreign(event, region)}>
            <Leaf event={event} region={region} />
            <div class="card-text">
              <h3 class="card-title">
                <a href={event.address}>{event.title}</a>
              </h3>
              <AgendaFacts event={event} region={region} />
              {!look && event.summary && <p class="card-summary">{event.summary}</p>}
            </div>
            {!look && (
              <div class="card-picture">
                <Thumbnail entry={event} />
              </div>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}

/**
 * A section with a heading and a list of events; nothing at all when the list is empty.
 * @param most how many are shown in full before the list goes on in brief; all of them unless it is said
 */
export function AgendaSection(props: {
  title: string;
  events: readonly Event[];
  region: Region;
  look?: "brief";
  most?: number;
  class?: string;
  more?: { href: string; label: string };
}) {
  const { title, events, region, more, look, most = events.length, class: name } = props;
  if (events.length === 0) return null;
  return (
    <section class={name ? `section ${name}` : "section"}>
      <h2>{title}</h2>
      <AgendaItems events={events.slice(0, most)} region={region} {...(look ? { look } : {})} />
      {events.length > most && <AgendaItems events={events.slice(most)} region={region} look="brief" />}
      {more && (
        <p class="more">
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  );
}
