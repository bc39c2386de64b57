import type { EventCalendar } from "../../src/region/calendars.ts";
import { icalendarOf } from "../../src/site/calendars/icalendar.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.calendars", "calendar", (calendar: EventCalendar) => calendar.address);

export function render({ region, calendar }: Given & { calendar: EventCalendar }) {
  return flattenString(icalendarOf(calendar, region));
}
