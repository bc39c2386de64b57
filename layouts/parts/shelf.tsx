import { textsOf } from "../../src/i18n/texts.ts";
import type { Region, Shelf as ShelfOf } from "../../src/region/region.ts";
import { AgendaSection } from "./agenda.tsx";
import { CardSection, mostCards } from "./card.tsx";

/** What stands under a tag, a place or a year: by kind, each with its own heading. */
export function Shelf({ shelf, region, posts = true }: { shelf: ShelfOf; region: Region; posts?: boolean }) {
  const texts = textsOf(region.language);
  return (
    <>
      {posts && <CardSection title={texts.posts} entries={shelf.posts} region={region} />}
      <CardSection title={texts.projects} entries={shelf.projects} region={region} />
      <AgendaSection
        title={texts.agenda}
        events={region.nearestFirst(shelf.events)}
        region={region}
        most={mostCards}
      />
      <CardSection title={texts.partners} entries={shelf.partners} region={region} />
      <CardSection title={texts.pages} entries={shelf.pages} region={region} />
    </>
  );
}
