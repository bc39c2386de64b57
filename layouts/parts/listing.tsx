import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { type Listing, listOf, type Region } from "../../src/region/region.ts";
import { type Kind, kindNames } from "../../src/schema/kinds.ts";
import { AgendaSection } from "./agenda.tsx";
import { CardSection, mostCards } from "./card.tsx";

/** The kinds that have no place of their own below. */
const own: readonly Kind[] = ["post", "page", "project", "event", "partner"];
const otherKinds = kindNames.filter((kind) => !own.includes(kind));

/** What stands under a tag, a place or a year: by kind, each with its own heading. */
export function ListingSections({
  listing,
  region,
  posts = true,
}: {
  listing: Listing;
  region: Region;
  posts?: boolean;
}) {
  const texts = textsOf(region.language);
  return (
    <>
      {posts && <CardSection title={texts.posts} entries={listing.posts} region={region} />}
      <CardSection title={texts.pages} entries={listing.pages} region={region} />
      <CardSection title={texts.projects} entries={listing.projects} region={region} />
      <AgendaSection
        title={texts.agenda}
        events={region.nearestFirst(listing.events)}
        region={region}
        most={mostCards}
      />
      <CardSection title={texts.partners} entries={listing.partners} region={region} />
      {otherKinds.map((kind) => (
        <CardSection
          title={wordsIn(region.language).kinds[kind].many}
          entries={listOf(listing, kind)}
          region={region}
        />
      ))}
    </>
  );
}
