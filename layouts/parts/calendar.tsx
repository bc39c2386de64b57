import { textsOf } from "../../src/i18n/texts.ts";
import type { EventCalendar } from "../../src/region/calendars.ts";
import type { Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";

/** A calendar for the head of its page: its name and where it is. */
export function calendarLink(calendar: EventCalendar | undefined, region: Region) {
  if (!calendar) return undefined;
  const texts = textsOf(region.language);
  const { address, subject = region.settings.region, isOneEvent } = calendar;
  return { address, title: isOneEvent ? texts.addToCalendar : texts.eventsOf(subject) };
}

/** The address that has a telephone or computer subscribe to a calendar, rather than copy it once. */
export function webcal(calendar: EventCalendar, region: Region): string {
  return region.absolute(calendar.address).replace(/^https?:/, "webcal:");
}

/**
 * On the page of a place, project, partner or topic: the small link to subscribe to its events; nothing when all of them
 * are over.
 */
export function SubscribeLink({ page, site }: { page: string; site: Site }) {
  const { region } = site;
  const calendar = site.calendarOf(page);
  if (!calendar || calendar.events.every((event) => event.isOver(region.today))) return null;
  const texts = textsOf(region.language);
  return (
    <p class="feed-link">
      <a href={webcal(calendar, region)}>{texts.subscribeTo(calendar.subject ?? region.settings.region)}</a>{" "}
      <small>
        (
        <a href={region.absolute(calendar.address)} type="text/calendar">
          {texts.calendarAddress}
        </a>
        {" · "}
        <a href={`${region.addresses.agenda()}#subscribe`}>{texts.subscribeExplained}</a>)
      </small>
    </p>
  );
}

/** A calendar by both of its addresses: the one that opens a program, and the one to copy into a calendar on the web. */
function CalendarAddresses({ calendar, region }: { calendar: EventCalendar; region: Region }) {
  const texts = textsOf(region.language);
  const subject = calendar.subject ?? (calendar.isArchive ? texts.calendarArchive : region.settings.region);
  return (
    <>
      <a href={webcal(calendar, region)}>{subject}</a>{" "}
      <small>
        (
        <a href={region.absolute(calendar.address)} type="text/calendar" aria-label={`${subject}: https`}>
          https
        </a>
        )
      </small>
    </>
  );
}

/** Whether nothing more is to be expected of a calendar: it is that of a project or partner whose events are all over. */
function isOfThePast({ of, events }: EventCalendar, { today }: Region): boolean {
  return of !== undefined && "kind" in of && events.every((event) => event.isOver(today));
}

/** On the page of ways to follow the region: every calendar of which more may come, and that of what was long ago. */
export function AllCalendars({ site }: { site: Site }) {
  const { region } = site;
  const calendars = site.calendars.filter(
    (calendar) => !calendar.isOneEvent && !isOfThePast(calendar, region),
  );
  if (calendars.length === 0) return null;
  const texts = textsOf(region.language);
  return (
    <section class="index">
      <h2>{texts.subscribe}</h2>
      <p>{texts.calendarsExplained}</p>
      <ul>
        {calendars.map((calendar) => (
          <li>
            <CalendarAddresses calendar={calendar} region={region} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On the agenda: how to get it into a calendar of one's own, in plain words, and which calendars there are. */
export function Subscribe({ site }: { site: Site }) {
  const { region } = site;
  const texts = textsOf(region.language);
  const [whole] = site.calendars;
  if (!whole) return null;
  const ofPlaces = region.places.flatMap(({ address }) => site.calendarOf(address) ?? []);
  return (
    <section class="section subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe" tabindex={-1}>
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
                <CalendarAddresses calendar={calendar} region={region} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.subscribeElsewhere}</p>
    </section>
  );
}
