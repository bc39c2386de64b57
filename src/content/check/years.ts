import type { Day } from "../../core/days.ts";
import type { AnyEntry } from "../../region/region.ts";

/** The calendar day a year before, as ISO 8601 has it; only to compare with. */
export function aYearBefore(today: Day): string {
  return `${String(today.year - 1).padStart(4, "0")}${today.iso.slice(4)}`;
}

/** The day as of which an entry is true: that of its last change, or else its own. Many have none. */
export function dayOfEntry(entry: AnyEntry): Day | undefined {
  if (entry.updated) return entry.updated;
  if (entry.kind === "post") return entry.date;
  return entry.kind === "event" ? entry.start : undefined;
}
