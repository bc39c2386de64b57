import { textsOf } from "../src/i18n/texts.ts";
import type { Tag } from "../src/region/region.ts";
import { agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { FeedLink, Intro } from "./parts/intro.tsx";
import { ListingSections } from "./parts/listing.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.tags", "tag", (tag: Tag) => tag.address);

/** Everything about a topic. */
export function render({ site, region, assets, tag }: Given & { tag: Tag }) {
  const { addresses, language, settings } = region;
  const texts = textsOf(language);
  const feed = tag.posts.length > 0 ? addresses.feedOf(tag.address) : undefined;
  return html(
    <Page
      site={site}
      assets={assets}
      class="tag-page"
      title={tag.label}
      description={tag.intro ?? texts.tagIntro(tag.label, settings.region)}
      address={tag.address}
      crumbs={[{ label: texts.tags, address: addresses.tags() }]}
      calendar={calendarLink(site.calendarOf(tag.address), region)}
      scripts={agendaScripts(tag.events, { region, assets })}
      feed={feed ? { title: texts.feedOf(tag.label), address: feed } : undefined}
    >
      <Intro title={tag.label} text={tag.intro ?? texts.tagIntro(tag.label, settings.region)}>
        {feed && <FeedLink href={feed} label={texts.feedOf(tag.label)} />}
        <SubscribeLink page={tag.address} site={site} />
      </Intro>
      <ListingSections listing={tag} region={region} />
    </Page>,
  );
}
