import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Region } from "../../src/region/region.ts";

/** Where results come: what `assets/scripts/search.ts` fills, with all the words it says. Empty until then. */
export function SearchResults({ region }: { region: Region }) {
  const { addresses } = region;
  const texts = textsOf(region.language);
  const words = wordsIn(region.language).search;
  const lists = [
    { label: texts.tags, address: addresses.tags(), shown: region.tags.length > 0 },
    { label: texts.places, address: addresses.places(), shown: region.places.length > 0 },
    { label: texts.archive, address: addresses.archive(), shown: region.years.length > 0 },
  ].filter(({ shown }) => shown);
  return (
    <div
      class="finder"
      hidden
      data-index={addresses.searchIndex}
      data-searching={words.searching}
      data-failed={words.failed}
      data-in-text={words.inText}
    >
      <div class="finder-status">
        <p
          class="finder-count"
          data-words-none={words.withWords.none}
          data-words-one={words.withWords.one}
          data-words-many={words.withWords.many}
          data-filters-none={words.withFilters.none}
          data-filters-one={words.withFilters.one}
          data-filters-many={words.withFilters.many}
        />
        <button type="button" class="plain-button" data-clear>
          {words.clear}
        </button>
      </div>
      <ol class="results" />
      <div class="no-results" hidden>
        <ul>
          <li>{words.helpSpelling}</li>
          <li>{words.helpWords}</li>
          <li>{words.helpFilters}</li>
        </ul>
        {lists.length > 0 && (
          <>
            <p>{words.helpBrowse}</p>
            <ul class="ways">
              {lists.map(({ label, address }) => (
                <li>
                  <a href={address}>{label}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button type="button" class="more-results" hidden>
        {words.more}
      </button>
    </div>
  );
}
