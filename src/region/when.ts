import { formatDay, formatPeriod, formatTime } from "../core/days.ts";
import type { LanguageCode } from "../core/language.ts";
import { textsOf } from "../i18n/texts.ts";
import type { EventDays } from "./event-days.ts";

/**
 * When an event is, for readers: its day or days, and behind them its times, empty when there are none.
 * @example { days: "20 juni 2026", times: "22.00 uur – 2.00 uur" }
 * @example { days: "23–25 juni 2026", times: "elke dag 11.00 uur – 17.00 uur" }
 * @example { days: "23 juni 2026, 16.00 uur – 25 juni 2026, 22.00 uur", times: "" }
 */
export function whenOf(event: EventDays, language: LanguageCode): { days: string; times: string } {
  const { start, lastDay, hours } = event;
  const begins = formatTime(start, language);
  const ends = endTime(event, language);
  if (lastDay.iso !== start.iso && !hours && (begins || ends)) {
    const side = (day: typeof start, time: string) =>
      time ? `${formatDay(day, language)}, ${time}` : formatDay(day, language);
    return { days: `${side(start, begins)} – ${side(lastDay, ends)}`, times: "" };
  }
  const times = [begins, ends].filter(Boolean).join(" – ");
  return {
    days: formatPeriod(start, lastDay, language),
    times: hours ? `${textsOf(language).eachDay} ${times}` : times,
  };
}

/** The time at which it ends; empty when nobody wrote it. */
function endTime({ start, end, lastDay }: EventDays, language: LanguageCode): string {
  if (end.time === undefined || end.instant <= start.instant) return "";
  return end.time === "00:00" && end.iso > lastDay.iso
    ? textsOf(language).midnight
    : formatTime(end, language);
}
