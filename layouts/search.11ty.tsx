import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { type AnyEntry, listOf, type Region, type Year } from "../src/region/region.ts";
import { definitionOf, type Kind, kindNames } from "../src/schema/kinds.ts";
import { CardFacts } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { EntryLink } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { SearchResults } from "./parts/search-results.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single((region) => region.addresses.search());

/**
 * How many posts and events are listed here, the newest of each. With all of a large region, whoever comes to search
 * would first load megabytes; the rest is on the pages of the years.
 */
const most = 50;

/** The search form, and an index of everything by kind: the way to the whole site without a script. */
export function render({ site, region, assets }: Given) {
  const { addresses, settings } = region;
  const texts = textsOf(region.language);
  const words = wordsIn(region.language).search;
  const intro = texts.searchIntro(settings.title);
  // What grows every year comes last.
  const lists = kindNames
    .toSorted((a, b) => Number(isDated(a)) - Number(isDated(b)))
    .map((kind) => ({
      kind,
      title: wordsIn(region.language).kinds[kind].many,
      entries: entriesOf(kind, region),
    }));
  return html(
    <Page
      site={site}
      assets={assets}
      class="search"
      title={texts.search}
      description={intro}
      address={addresses.search()}
    >
      <Intro title={texts.search} />
      <SearchForm region={region} filters={assets.search} />
      {assets.search && (
        <>
          <noscript>
            <p>{words.unscripted}</p>
          </noscript>
          <p class="unseen" role="status" />
          <SearchResults region={region} />
          {/* Not deferred: a search in the address hides what is below before anybody sees it. */}
          <script src={assets.script("search")} />
        </>
      )}
      <div class="everything">
        <h2>{texts.everything}</h2>
        <p>{intro}</p>
        {lists
          .filter(({ entries }) => entries.length > 0)
          .map(({ kind, title, entries }) => (
            <section class="index">
              <h3>{title}</h3>
              <ul>
                {(isDated(kind) ? entries.slice(0, most) : entries).map((entry) => (
                  <li>
                    <EntryLink entry={entry} region={region} />{" "}
                    <small class="card-facts">
                      <CardFacts entry={entry} region={region} />
                    </small>
                  </li>
                ))}
              </ul>
              {isDated(kind) && entries.length > most && (
                <>
                  <p>{words.newest.replace("{count}", String(most))}</p>
                  <ul class="index-years">
                    {yearsOf(entries, region).map((year) => (
                      <li>
                        <a href={year.address}>{year.year}</a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          ))}
        {region.tags.length > 0 && (
          <section class="index">
            <h3>{texts.tags}</h3>
            <ul>
              {region.tags.map((tag) => (
                <li>
                  <a href={tag.address}>{tag.label}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {region.places.length > 0 && (
          <section class="index">
            <h3>{texts.places}</h3>
            <ul>
              {region.places.map((place) => (
                <li>
                  <a href={place.address}>{place.name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>,
  );
}

/** Whether entries of a kind belong to a year, and grow more every year. */
function isDated(kind: Kind): boolean {
  return definitionOf(kind).day !== undefined;
}

/** The entries of a kind as a reader looks for them. */
function entriesOf(kind: Kind, region: Region): readonly AnyEntry[] {
  return kind === "event" ? region.nearestFirst(region.events) : listOf(region, kind);
}

/** The years in which there is anything of these. */
function yearsOf(entries: readonly AnyEntry[], { years }: Region): readonly Year[] {
  const known = new Set(entries);
  return years.filter(({ posts, events }) => [...posts, ...events].some((entry) => known.has(entry)));
}
