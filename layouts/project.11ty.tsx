import { formatPartialDate } from "../src/core/partial-date.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Project, Region } from "../src/region/region.ts";
import { statusInWords, statusOf } from "../src/region/status.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { Comments, commentsFeed } from "./parts/comments.tsx";
import { Cover } from "./parts/cover.tsx";
import { EntryHead, FirstPlace } from "./parts/entry-head.tsx";
import { FactSection, FactStrip, type Facts } from "./parts/facts.tsx";
import { FeedLink } from "./parts/intro.tsx";
import { EntryLink, EntryLinks, ListingLinks, OutsideLinks } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Reading } from "./parts/reading.tsx";
import { Share } from "./parts/share.tsx";
import { projectData } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";
import { soleStory, Timeline } from "./parts/timeline.tsx";

export const data = paginate("region.projects", "project", (project: Project) => project.address);

/** A project: what it is, its facts, and everything that happened. */
export function render({ site, region, assets, project }: Given & { project: Project }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const feed = addresses.feedOf(project.address);
  const coming = project.events.filter((event) => !event.isOver(region.today)).toReversed();
  return html(
    <Page
      site={site}
      assets={assets}
      class="project"
      title={project.title}
      description={project.summary}
      address={project.address}
      type="article"
      updated={project.updated}
      tags={project.tags.map(({ label }) => label)}
      crumbs={[{ label: texts.projects, address: addresses.projects() }]}
      feed={{ title: texts.feedOf(project.title), address: feed }}
      calendar={calendarLink(site.calendarOf(project.address), region)}
      data={[projectData(region, project)]}
      file={project.file}
      comments={commentsFeed(project, region)}
      index={!project.unpublished}
      scripts={[
        ...(project.body.hasVideo ? [assets.script("video")] : []),
        ...agendaScripts(coming, { region, assets }),
      ]}
    >
      <article class="article">
        <EntryHead
          entry={project}
          region={region}
          kicker={[<span>{texts.project}</span>, <FirstPlace places={project.places} />]}
          picture={<Cover entry={project} />}
        />
        <FactStrip facts={stripOf(project, region)} />
        <Reading entry={project} region={region}>
          <Whereabouts entry={project} region={region} />
          <FactSection title={texts.belongsTo} facts={contextOf(project, region)} />
          <MoreAbout region={region} />
          <section>
            <h2>{texts.follow}</h2>
            <FeedLink href={feed} label={texts.feedOf(project.title)} />
            <SubscribeLink page={project.address} site={site} />
          </section>
          <Share entry={project} region={region} />
        </Reading>
      </article>
      <AgendaSection title={texts.eventsOf(project.title)} events={coming} region={region} />
      <Timeline project={project} region={region} />
      <Comments entry={project} site={site} />
    </Page>,
  );
}

/** When a project began and ended, as exactly as it is known. */
function periodOf({ data: { from, until } }: Project, { language }: Region): string[] {
  const texts = textsOf(language);
  return [
    ...(from ? [texts.from(formatPartialDate(from, language))] : []),
    ...(until ? [texts.until(formatPartialDate(until, language))] : []),
  ];
}

/** What a reader asks first: when, where, with whom, and what the region did. */
function stripOf(project: Project, region: Region): Facts {
  const { language } = region;
  const texts = textsOf(language);
  const { asOf, role, location } = project.data;
  const status = statusOf(project, region.today);
  // What the status says of its moment already is not said again.
  const period = status.moment?.kind === "period" ? [] : periodOf(project, region);
  const isAsOf = asOf !== undefined && (status.state === "runs" || status.state === "idea");
  return [
    {
      name: texts.when,
      value: (
        <>
          <span class={`status status-${status.state}`}>{statusInWords(status, language)}</span>
          {period.length > 0 && `, ${period.join(" ")}`}
          {isAsOf && ` (${texts.asOf(formatPartialDate(asOf, language))})`}
        </>
      ),
    },
    (location?.name !== undefined || project.places.length > 0) && {
      name: texts.where,
      value: (
        <>
          {location?.name}
          {location?.name !== undefined && project.places.length > 0 && ", "}
          <ListingLinks listings={project.places} />
        </>
      ),
    },
    project.partners.length > 0 && {
      name: texts.withWhom,
      value: <EntryLinks entries={project.partners} region={region} />,
    },
    role !== undefined && { name: texts.role, value: role },
  ];
}

/** What a project belongs to, and where more is told of it. */
function contextOf(project: Project, region: Region): Facts {
  const { tags, data } = project;
  const { links = [] } = data;
  const texts = textsOf(region.language);
  const story = soleStory(project, region);
  return [
    story && { name: texts.related, value: <EntryLink entry={story} region={region} /> },
    tags.length > 0 && { name: texts.tags, value: <ListingLinks listings={tags} /> },
    links.length > 0 && { name: texts.links, value: <OutsideLinks links={links} old={texts.oldLink} /> },
  ];
}

/** The way to whoever knows more: to the page of contact, where there is one. */
function MoreAbout({ region }: { region: Region }) {
  const contact = region.pageWith("contact");
  if (!contact) return null;
  const { title, text, button } = textsOf(region.language).wantToKnow;
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
      <p>
        <a class="button" href={contact.address}>
          {button}
        </a>
      </p>
    </section>
  );
}
