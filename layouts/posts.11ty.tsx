import { textsOf } from "../src/i18n/texts.ts";
import type { PostsPage } from "../src/region/region.ts";
import { Cards } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.postsPages", "list", (list: PostsPage) => list.address);

/** A page of the list of posts. */
export function render({ site, region, assets, list }: Given & { list: PostsPage }) {
  const { addresses, language, settings } = region;
  const texts = textsOf(language);
  const previous = list.number > 1 ? addresses.posts(list.number - 1) : undefined;
  const next = list.number < list.count ? addresses.posts(list.number + 1) : undefined;
  const of = texts.pageOf(list.number, list.count);
  const intro = texts.postsIntro(settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="posts"
      title={list.number === 1 ? texts.posts : `${texts.posts} – ${of}`}
      description={list.number === 1 ? intro : `${intro} ${of}.`}
      address={list.address}
      crumbs={list.number === 1 ? [] : [{ label: texts.posts, address: addresses.posts() }]}
      previous={previous}
      next={next}
    >
      <Intro title={texts.posts} text={intro}>
        <ul class="words">
          <li>
            <a href={addresses.archive()}>{texts.archive}</a>
          </li>
          <li>
            <a href={addresses.feed} type="application/rss+xml">
              {texts.feed}
            </a>
          </li>
        </ul>
      </Intro>
      <Cards entries={list.posts} region={region} level={2} eager />
      {list.count > 1 && (
        <nav class="pager" aria-label={texts.pagination}>
          {previous && (
            <a href={previous} rel="prev">
              {texts.previousPage}
            </a>
          )}{" "}
          <span>{of}</span>{" "}
          {next && (
            <a href={next} rel="next">
              {texts.nextPage}
            </a>
          )}
        </nav>
      )}
    </Page>,
  );
}
