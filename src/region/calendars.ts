import { yearsBefore } from "../core/days.ts";
import { memo } from "../core/memo.ts";
import { record } from "../core/record.ts";
import type { Event, Partner, Place, Project, Region, Tag } from "./region.ts";

/** What a calendar can be of, besides the whole region. */
type Subject = Place | Project | Partner | Tag | Event;

/** A file of events for the calendars of readers: what it is of, where it is, and what is in it (latest start first). */
export class EventCalendar extends record<{
  readonly address: string;
  /** The page that shows the same. */
  readonly page: string;
  /** What it is of: nothing for the agenda of the whole region. */
  readonly of: Subject | undefined;
  readonly events: readonly Event[];
  /** True for what is longer ago than subscriptions go back. */
  readonly isArchive: boolean;
}>() {
  /** The name of what it is of, or nothing for the whole region. */
  get subject(): string | undefined {
    if (!this.of) return undefined;
    if ("name" in this.of) return this.of.name;
    return "label" in this.of ? this.of.label : this.of.title;
  }

  /** Whether it is one event to put in a calendar, rather than a calendar to subscribe to. */
  get isOneEvent(): boolean {
    return this.of !== undefined && "kind" in this.of && this.of.kind === "event";
  }
}

/** How many years back a subscription goes: whoever subscribes wants what comes, not what was decades ago. */
const yearsBack = 2;

/**
 * Every calendar of a region: the whole agenda, one per place, project, partner and tag with events, and each event. That
 * of a place has what is on in all of the region, too.
 * What is longer ago than subscriptions go back is in an archive. None is empty, which RFC 5545 (3.6) does not allow:
 * where all was longer ago, the last event stays.
 */
export const calendarsOf = memo((region: Region): readonly EventCalendar[] => {
  const { addresses, events, today } = region;
  if (events.length === 0) return [];
  const since = yearsBefore(today, yearsBack).iso;
  const recent = (all: readonly Event[]) => {
    const found = all.filter(({ through }) => through.iso >= since);
    return found.length > 0 ? found : all.slice(0, 1);
  };
  const listings = [...region.places, ...region.projects, ...region.partners, ...region.tags];
  const whole = recent(events);
  const inWhole = new Set(whole);
  const older = events.filter((event) => !inWhole.has(event));
  const everywhere = region.places.find(({ isRegion }) => isRegion)?.events ?? [];
  // Whoever wants to know what is on in a place wants what is on in all of the region, too.
  const eventsOf = (of: Exclude<Subject, Event>): readonly Event[] => {
    if (!("municipality" in of) || of.isRegion || of.outside) return of.events;
    const own = new Set([...of.events, ...everywhere]);
    return events.filter((event) => own.has(event));
  };
  const calendarOf = (of: Exclude<Subject, Event>) =>
    new EventCalendar({
      address: addresses.calendarOf(of.address),
      page: of.address,
      of,
      events: recent(eventsOf(of)),
      isArchive: false,
    });
  const calendarOfEvent = (of: Event) =>
    new EventCalendar({
      address: addresses.calendarOfEvent(of),
      page: of.address,
      of,
      events: [of],
      isArchive: false,
    });
  return [
    new EventCalendar({
      address: addresses.calendarOf(addresses.home),
      page: addresses.agenda(),
      of: undefined,
      events: whole,
      isArchive: false,
    }),
    ...listings.filter((listing) => eventsOf(listing).length > 0).map(calendarOf),
    ...events.map(calendarOfEvent),
    ...(older.length > 0
      ? [
          new EventCalendar({
            address: addresses.calendarArchive(),
            page: addresses.follow(),
            of: undefined,
            events: older,
            isArchive: true,
          }),
        ]
      : []),
  ];
});

/** The calendar that shows the same as a page, by the address of the page: what was long ago stands behind what comes. */
export const calendarsByPage = memo(
  (region: Region): ReadonlyMap<string, EventCalendar> =>
    new Map(
      calendarsOf(region)
        .toReversed()
        .map((calendar) => [calendar.page, calendar]),
    ),
);
