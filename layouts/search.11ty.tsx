import { textsOf } from "../src/languages/texts.ts";
import type { AnyEntry } from "../src/region.ts";
import { Intro } from "./parts/intro.tsx";
import { EntryLink } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { type Given, html, one } from "./parts/template.ts";

export const data = one((region) => region.addresses.search());

/** The search form, and an index of everything by kind: the whole site without a script. */
export function render({ region, assets }: Given) {
  const { addresses, site } = region;
  const texts = textsOf(region.language);
  const intro = texts.searchIntro(site.title);
  const kinds: readonly { title: string; entries: readonly AnyEntry[] }[] = [
    { title: texts.pages, entries: region.pages },
    { title: texts.projects, entries: region.projects },
    { title: texts.partners, entries: region.partners },
    { title: texts.agenda, entries: region.events },
    { title: texts.posts, entries: region.posts },
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
      <Intro title={texts.search} text={intro} />
      <SearchForm region={region} />
      <h2>{texts.everything}</h2>
      {kinds
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <section class="index">
            <h3>{title}</h3>
            <ul>
              {entries.map((entry) => (
                <li>
                  <EntryLink entry={entry} region={region} />
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
    </Page>,
  );
}
