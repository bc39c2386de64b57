import { textsOf } from "../../src/languages/texts.ts";
import type { Region } from "../../src/region.ts";

/** The form that leads to the search page. */
export function SearchForm({ region }: { region: Region }) {
  const texts = textsOf(region.language);
  return (
    <search>
      <form class="search-form" action={region.addresses.search()} method="get">
        <label for="q">{texts.searchLabel}</label>
        <input id="q" name="q" type="search" autocomplete="off" />
        <button type="submit">{texts.searchButton}</button>
      </form>
    </search>
  );
}
