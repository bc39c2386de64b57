import { formatDay } from "../../src/days.ts";
import { textsOf } from "../../src/languages/texts.ts";
import type { Event, Region } from "../../src/region.ts";

/** That an event was cancelled or moved, and from which day; nothing when it goes on as planned. */
export function EventState({ event, region }: { event: Event; region: Region }) {
  const texts = textsOf(region.language);
  const { movedFrom } = event.head;
  switch (event.status) {
    case "cancelled":
      return <strong class="notice">{texts.cancelled}</strong>;
    case "moved":
      return (
        <strong class="notice">
          {movedFrom ? texts.movedFrom(formatDay(movedFrom, region.language)) : texts.moved}
        </strong>
      );
    case "planned":
      return null;
  }
}
