import type { Event, Partner, Place, Project, Region, Tag } from "../region.ts";

/** What a calendar can be of, besides the whole region. */
type Subject = Place | Project | Partner | Tag | Event;

/** A file of events for the calendars of readers: what it is of, where it is, and what is in it (latest start first). */
export class EventCalendar {
  constructor(
    readonly address: string,
    /** The page that shows the same. */
    readonly page: string,
    /** What it is of: nothing for the agenda of the whole region. */
    readonly of: Subject | undefined,
    readonly events: readonly Event[],
  ) {}

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

/** Every calendar of a region: the whole agenda, one per place, project, partner and tag with events, and each event. */
export function calendarsOf(
  region: Pick<Region, "events" | "places" | "projects" | "partners" | "tags" | "addresses">,
): EventCalendar[] {
  const { addresses, events } = region;
  if (events.length === 0) return [];
  const shelves = [...region.places, ...region.projects, ...region.partners, ...region.tags];
  return [
    new EventCalendar(addresses.calendarOf(addresses.home), addresses.agenda(), undefined, events),
    ...shelves
      .filter((shelf) => shelf.events.length > 0)
      .map(
        (shelf) => new EventCalendar(addresses.calendarOf(shelf.address), shelf.address, shelf, shelf.events),
      ),
    ...events.map(
      (event) => new EventCalendar(addresses.calendarOfEvent(event), event.address, event, [event]),
    ),
  ];
}
