import { textsOf } from "../src/languages/texts.ts";
import type { AnyEntry, Kind } from "../src/region.ts";
import { searchWords } from "../src/search/words.ts";
import { CardFacts } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { EntryLink } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { SearchResults } from "./parts/search-results.tsx";
import { type Given, html, one } from "./parts/template.ts";

export const data = one((region) => region.addresses.search());

/** The search form, and an index of everything by kind: the whole site without a script. */
export function render({ region, assets }: Given) {
  const { addresses, site } = region;
  const texts = textsOf(region.language);
  const words = searchWords(region.language);
  const intro = texts.searchIntro(site.title);
  const kinds: readonly { kind: Kind; title: string; entries: readonly AnyEntry[] }[] = [
    { kind: "page", title: texts.pages, entries: region.pages },
    { kind: "project", title: texts.projects, entries: region.projects },
    { kind: "partner", title: texts.partners, entries: region.partners },
    { kind: "event", title: texts.agenda, entries: region.events },
    { kind: "post", title: texts.posts, entries: region.posts },
  ];
  return html(
    <Page
      region={region}
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
        {kinds
          .filter(({ entries }) => entries.length > 0)
          .map(({ kind, title, entries }) => (
            <section class="index" data-kind={words.kinds[kind]}>
              <h3>{title}</h3>
              <ul>
                {entries.map((entry) => (
                  <li>
                    <EntryLink entry={entry} region={region} />{" "}
                    <small class="card-facts">
                      <CardFacts entry={entry} region={region} />
                    </small>
                  </li>
                ))}
              </ul>
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
