import type { Children } from "../../src/core/jsx-runtime.ts";
import { languageName } from "../../src/i18n/language-name.ts";
import type { AnyEntry, Place, Region } from "../../src/region/region.ts";
import { foreign } from "./links.tsx";
import { UnpublishedNotice } from "./unpublished-notice.tsx";

/** A title of more letters than this is set smaller. */
const longTitle = 60;

/**
 * The head of what is read: what it is, its title and lead, and on a wide screen a picture beside them.
 * @param kicker what stands above the title in a line; what is not there is left out
 * @param children what stands below the lead
 * @param picture nothing for what has no picture
 */
export function EntryHead(props: {
  entry: AnyEntry;
  region: Region;
  kicker?: readonly Children[];
  children?: Children;
  picture?: Children;
}) {
  const { entry, region, kicker = [], children, picture } = props;
  const spoken = foreign(entry, region);
  const items = [...kicker, spoken.lang && <span>{languageName(spoken.lang, region.language)}</span>];
  const known = items.filter(Boolean);
  return (
    <header class={picture ? "split" : "split split-words"}>
      <div>
        <UnpublishedNotice entry={entry} region={region} />
        {known.length > 0 && <p class="kicker">{known.map((item) => [item, " "])}</p>}
        <h1 class={entry.title.length > longTitle ? "long" : undefined} {...spoken}>
          {entry.title}
        </h1>
        {entry.data.summary && (
          <p class="lead" {...spoken}>
            {entry.summary}
          </p>
        )}
        {children}
      </div>
      {picture}
    </header>
  );
}

/** The first of the places of an entry, for its kicker; the others stand among its facts. */
export function FirstPlace({ places: [place] }: { places: readonly Place[] }) {
  return place ? <a href={place.address}>{place.name}</a> : null;
}
