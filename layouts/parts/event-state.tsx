import { eventState } from "../../src/region/facts.ts";
import type { Event, Region } from "../../src/region/region.ts";

/** That an event was cancelled or moved, and from which day; nothing when it goes on as planned. */
export function EventState({ event, region }: { event: Event; region: Region }) {
  const state = eventState(event, region.language);
  return state === undefined ? null : <strong class="notice">{state}</strong>;
}
