import { type Day as CalendarDay, formatDay, formatPeriod, formatTime, machineDay } from "../../src/days.ts";
import type { LanguageCode } from "../../src/languages/language.ts";
import type { Event } from "../../src/region.ts";

/** A day for readers and machines. */
export function Day({ day, language }: { day: CalendarDay; language: LanguageCode }) {
  return <time dateTime={machineDay(day)}>{formatDay(day, language)}</time>;
}

/** When an event is: its day or days, and its time. */
export function EventTime({ event, language }: { event: Event; language: LanguageCode }) {
  const from = formatTime(event.start, language);
  const until = event.end.time && event.end.time !== event.start.time ? formatTime(event.end, language) : "";
  const time = until ? `${from} – ${until}` : from;
  return (
    <>
      <time dateTime={machineDay(event.start)}>{formatPeriod(event.start, event.end, language)}</time>
      {time && `, ${time}`}
    </>
  );
}
