import { type Day as CalendarDay, formatDay, machineDay } from "../../src/core/days.ts";
import type { LanguageCode } from "../../src/core/language.ts";
import type { Event } from "../../src/region/region.ts";
import { whenOf } from "../../src/region/when.ts";

/** A day for readers and machines. */
export function Day({ day, language }: { day: CalendarDay; language: LanguageCode }) {
  return <time datetime={machineDay(day)}>{formatDay(day, language)}</time>;
}

/** When an event is: its day or days, and its time. */
export function EventTime({ event, language }: { event: Event; language: LanguageCode }) {
  const { days, times } = whenOf(event, language);
  return (
    <>
      <time datetime={machineDay(event.start)}>{days}</time>
      {times && `, ${times}`}
    </>
  );
}
