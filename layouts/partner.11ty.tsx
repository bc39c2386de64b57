import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Partner, Region } from "../src/region/region.ts";
import { partnershipInWords } from "../src/region/status.ts";
import { partnerTypes } from "../src/schema/partner.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { CardSection, mostCards } from "./parts/card.tsx";
import { Cover } from "./parts/cover.tsx";
import { Embed } from "./parts/embed.tsx";
import { Facts } from "./parts/facts.tsx";
import { FeedLink } from "./parts/intro.tsx";
import { foreign, OutsideLink, TagList } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Picture } from "./parts/picture.tsx";
import { Prose } from "./parts/prose.tsx";
import { partnerData } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";
import { UnpublishedNotice } from "./parts/unpublished-notice.tsx";

export const data = paginate("region.partners", "partner", (partner: Partner) => partner.address);

/** A partner: who it is, and everything done together. */
export function render({ site, region, assets, partner }: Given & { partner: Partner }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const feed = addresses.feedOf(partner.address);
  return html(
    <Page
      site={site}
      assets={assets}
      class="partner"
      title={partner.title}
      description={partner.summary}
      address={partner.address}
      tags={partner.tags.map(({ label }) => label)}
      crumbs={[{ label: texts.partners, address: addresses.partners() }]}
      feed={{ title: texts.feedOf(partner.title), address: feed }}
      calendar={calendarLink(site.calendarOf(partner.address), region)}
      data={[partnerData(region, partner)]}
      file={partner.file}
      index={!partner.unpublished}
      scripts={[
        ...(partner.body.hasVideo ? [assets.script("video")] : []),
        ...agendaScripts(partner.events, { region, assets }),
      ]}
    >
      <article class="article">
        <header class="article-head">
          {partner.logo && (
            <div class="logo">
              <Picture illustration={partner.logo} use="logo" eager />
            </div>
          )}
          <h1 {...foreign(partner, region)}>{partner.title}</h1>
          {partner.data.summary && (
            <p class="lead" {...foreign(partner, region)}>
              {partner.summary}
            </p>
          )}
          <UnpublishedNotice entry={partner} region={region} />
        </header>
        {(partner.image || !partner.logo) && <Cover entry={partner} />}
        <div class="article-body">
          <Prose entry={partner} region={region} />
          <PartnerFacts partner={partner} region={region} />
        </div>
        <footer class="article-foot">
          <TagList tags={partner.tags} places={partner.places} label={texts.tags} />
          <FeedLink href={feed} label={texts.feedOf(partner.title)} />
          <SubscribeLink page={partner.address} site={site} />
        </footer>
      </article>
      <CardSection title={texts.projectsOf(partner.title)} entries={partner.projects} region={region} />
      <AgendaSection
        title={texts.eventsOf(partner.title)}
        events={region.nearestFirst(partner.events)}
        region={region}
        most={mostCards}
      />
      <CardSection title={texts.postsAbout(partner.title)} entries={partner.posts} region={region} />
      <Embed partner={partner} region={region} />
    </Page>,
  );
}

function PartnerFacts({ partner, region }: { partner: Partner; region: Region }) {
  const texts = textsOf(region.language);
  const { url, links = [], location, type } = partner.data;
  const together = partnershipInWords(partner, region.today, region.language);
  return (
    <Facts
      title={texts.facts}
      facts={[
        type !== undefined && { name: texts.type, value: partnerTypes[type][region.language] },
        together.length > 0 && { name: texts.when, value: together.join(", ") },
        partner.places.length > 0 && {
          name: texts.places,
          value: partner.places.map((place, index) => (
            <>
              {index > 0 && ", "}
              <a href={place.address}>{place.name}</a>
            </>
          )),
        },
        location?.name !== undefined && {
          name: wordsIn(region.language).map.spot,
          value: location.name,
        },
        url !== undefined && {
          name: texts.website,
          value: <OutsideLink href={url} label={new URL(url).host} />,
        },
        links.length > 0 && {
          name: texts.links,
          value: links.map((link, index) => (
            <>
              {index > 0 && ", "}
              <OutsideLink href={link.url} label={link.label} old={link.old ? texts.oldLink : undefined} />
            </>
          )),
        },
      ]}
    >
      <Whereabouts entry={partner} region={region} />
    </Facts>
  );
}
