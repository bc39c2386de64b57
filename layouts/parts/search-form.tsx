import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Region } from "../../src/region/region.ts";
import { facetsOf } from "../../src/site/search/facets.ts";

/** The form that searches. With `filters`, it narrows the search by kind, municipality, year and topic. */
export function SearchForm({ region, filters = false }: { region: Region; filters?: boolean }) {
  const texts = textsOf(region.language);
  return (
    <search aria-label={texts.searchLabel}>
      <form class="search-form" action={region.addresses.search()} method="get">
        <label for="q">{texts.searchLabel}</label>
        <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" />
        <button class="button" type="submit">
          {texts.searchButton}
        </button>
        {filters && <Filters region={region} />}
      </form>
    </search>
  );
}

/** Only a script can filter; the style sheet shows the filters where scripts run. */
function Filters({ region }: { region: Region }) {
  const facets = facetsOf(region);
  if (facets.length === 0) return null;
  return (
    <fieldset class="search-filters" data-scripted>
      <legend class="unseen">{wordsIn(region.language).search.filters}</legend>
      {facets.map(({ name, label, any, choices }) => (
        <label>
          <span>{label}</span>
          <select name={name} autocomplete="off">
            <option value="">{any}</option>
            {choices.map((choice) => (
              <option value={choice.value}>{choice.label}</option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
