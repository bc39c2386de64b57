import { type Day as CalendarDay, formatDay, formatPeriod, formatTimes, machineDay } from "../../src/days.ts";
import type { LanguageCode } from "../../src/languages/language.ts";
import type { Event } from "../../src/region.ts";

/** A day for readers and machines. */
export function Day({ day, language }: { day: CalendarDay; language: LanguageCode }) {
  return <time dateTime={machineDay(day)}>{formatDay(day, language)}</time>;
}

/** When an event is: its day or days, and its time. */
export function EventTime({ event, language }: { event: Event; language: LanguageCode }) {
  const time = formatTimes(event.start, event.end, language);
  return (
    <>
      <time dateTime={machineDay(event.start)}>{formatPeriod(event.start, event.end, language)}</time>
      {time && `, ${time}`}
    </>
  );
}
