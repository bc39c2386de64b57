import { textsOf } from "../src/i18n/texts.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.tags(),
  ({ region }) => region.tags.length > 0,
);

/** All topics, sized by how much is about them. */
export function render({ site, region, assets }: Given) {
  const texts = textsOf(region.language);
  const intro = texts.tagsIntro(region.settings.region);
  const largest = Math.max(1, ...region.tags.map(({ size }) => size));
  return html(
    <Page
      site={site}
      assets={assets}
      class="tags-page"
      title={texts.tags}
      description={intro}
      address={region.addresses.tags()}
    >
      <Intro title={texts.tags} text={intro} />
      <ul class="tag-cloud">
        {region.tags.map((tag) => (
          <li class={`size-${1 + Math.round((4 * Math.log(tag.size)) / Math.log(Math.max(2, largest)))}`}>
            <a href={tag.address}>{tag.label}</a> <span>{texts.counts.things(tag.size)}</span>
          </li>
        ))}
      </ul>
    </Page>,
  );
}
