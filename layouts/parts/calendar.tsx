import type { EventCalendar } from "../../src/calendars/calendars.ts";
import { textsOf } from "../../src/languages/texts.ts";
import type { Region } from "../../src/region.ts";

/** The calendar that shows the same as a page, if the page has anything for one. */
export function calendarOf(page: string, region: Region): EventCalendar | undefined {
  return region.calendars.find((calendar) => calendar.page === page);
}

/** A calendar for the head of its page: its name and where it is. */
export function calendarLink(calendar: EventCalendar | undefined, region: Region) {
  if (!calendar) return undefined;
  const texts = textsOf(region.language);
  const { address, subject = region.site.region, isOneEvent } = calendar;
  return { address, title: isOneEvent ? texts.addToCalendar : texts.eventsOf(subject) };
}

/** The address that has a telephone or computer subscribe to a calendar, rather than copy it once. */
export function webcal(calendar: EventCalendar, region: Region): string {
  return region.absolute(calendar.address).replace(/^https?:/, "webcal:");
}

/** On the page of a place, project, partner or topic: the small link to subscribe to its events. */
export function SubscribeLink({ page, region }: { page: string; region: Region }) {
  const calendar = calendarOf(page, region);
  if (!calendar) return null;
  const texts = textsOf(region.language);
  return (
    <p class="feed-link">
      <a href={webcal(calendar, region)}>{texts.subscribeTo(calendar.subject ?? region.site.region)}</a>{" "}
      <small>
        (<a href={`${region.addresses.agenda()}#subscribe`}>{texts.subscribeExplained}</a>)
      </small>
    </p>
  );
}

/** On the agenda: how to get it into a calendar of one's own, in plain words, and which calendars there are. */
export function Subscribe({ region }: { region: Region }) {
  const texts = textsOf(region.language);
  const { calendars, places } = region;
  const [whole] = calendars;
  if (!whole) return null;
  const ofPlaces = places.flatMap((place) => calendars.find((calendar) => calendar.of === place) ?? []);
  return (
    <section class="section subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe" tabIndex={-1}>
        {texts.subscribe}
      </h2>
      <p>{texts.subscribeHow}</p>
      <p>
        <a class="button" href={webcal(whole, region)}>
          {texts.subscribeButton}
        </a>
      </p>
      <p>
        {texts.subscribeByHand} <code>{region.absolute(whole.address)}</code>
      </p>
      {ofPlaces.length > 0 && (
        <>
          <h3>{texts.subscribePerPlace}</h3>
          <ul class="names">
            {ofPlaces.map((calendar) => (
              <li>
                <a href={webcal(calendar, region)}>{calendar.subject}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.subscribeElsewhere}</p>
    </section>
  );
}
