import type { EventCalendar } from "../../src/region/calendars.ts";
import { icalendarOf } from "../../src/site/calendars/icalendar.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("site.calendars", "calendar", (calendar: EventCalendar) => calendar.address);

export function render({ region, calendar }: Given & { calendar: EventCalendar }) {
  return flat(icalendarOf(calendar, region));
}
