import { textsOf } from "../src/i18n/texts.ts";
import type { Partner, Region } from "../src/region/region.ts";
import { partnershipInWords } from "../src/region/status.ts";
import { partnerTypes } from "../src/schema/partner.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { CardSection, mostCards } from "./parts/card.tsx";
import { Cover } from "./parts/cover.tsx";
import { Embed } from "./parts/embed.tsx";
import { EntryHead, FirstPlace } from "./parts/entry-head.tsx";
import { FactSection, FactStrip, type Facts } from "./parts/facts.tsx";
import { FeedLink } from "./parts/intro.tsx";
import { ListingLinks, OutsideLink, OutsideLinks } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Picture } from "./parts/picture.tsx";
import { Reading } from "./parts/reading.tsx";
import { partnerData } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.partners", "partner", (partner: Partner) => partner.address);

/** A partner: who it is, and everything done together. */
export function render({ site, region, assets, partner }: Given & { partner: Partner }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const { type } = partner.data;
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
        <EntryHead
          entry={partner}
          region={region}
          kicker={[
            <span>{type === undefined ? texts.partners : partnerTypes[type][language]}</span>,
            <FirstPlace places={partner.places} />,
          ]}
          picture={<Portrait partner={partner} />}
        />
        <FactStrip facts={stripOf(partner, region)} />
        <Reading entry={partner} region={region}>
          <Whereabouts entry={partner} region={region} />
          <FactSection title={texts.belongsTo} facts={contextOf(partner, region)} />
          <section>
            <h2>{texts.follow}</h2>
            <FeedLink href={feed} label={texts.feedOf(partner.title)} />
            <SubscribeLink page={partner.address} site={site} />
          </section>
        </Reading>
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

/** A partner's own picture, or else its logo, or else its bloom. */
function Portrait({ partner }: { partner: Partner }) {
  if (partner.image || !partner.logo) return <Cover entry={partner} />;
  return (
    <div class="plate logo">
      <Picture illustration={partner.logo} use="logo" eager />
    </div>
  );
}

/** What a reader asks first: since when, where, and where to find more. */
function stripOf(partner: Partner, region: Region): Facts {
  const texts = textsOf(region.language);
  const { url, location } = partner.data;
  const together = partnershipInWords(partner, region.today, region.language);
  return [
    together.length > 0 && { name: texts.when, value: together.join(", ") },
    (location?.name !== undefined || partner.places.length > 0) && {
      name: texts.where,
      value: (
        <>
          {location?.name}
          {location?.name !== undefined && partner.places.length > 0 && ", "}
          <ListingLinks listings={partner.places} />
        </>
      ),
    },
    url !== undefined && {
      name: texts.website,
      value: <OutsideLink href={url} label={new URL(url).host} />,
    },
  ];
}

/** What a partner is about, and where more is told of it. */
function contextOf({ tags, data: { links = [] } }: Partner, region: Region): Facts {
  const texts = textsOf(region.language);
  return [
    tags.length > 0 && { name: texts.tags, value: <ListingLinks listings={tags} /> },
    links.length > 0 && { name: texts.links, value: <OutsideLinks links={links} old={texts.oldLink} /> },
  ];
}
