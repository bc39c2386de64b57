import { formatPartialDate } from "../src/core/partial-date.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Project, Region } from "../src/region/region.ts";
import { statusInWords, statusOf } from "../src/region/status.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { calendarLink, SubscribeLink } from "./parts/calendar.tsx";
import { Comments, commentsFeed } from "./parts/comments.tsx";
import { Cover } from "./parts/cover.tsx";
import { Facts } from "./parts/facts.tsx";
import { FeedLink } from "./parts/intro.tsx";
import { EntryLinks, foreign, OutsideLink, TagList } from "./parts/links.tsx";
import { Whereabouts } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Prose } from "./parts/prose.tsx";
import { Share } from "./parts/share.tsx";
import { projectData } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";
import { Timeline } from "./parts/timeline.tsx";
import { UnpublishedNotice } from "./parts/unpublished-notice.tsx";

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
        <header class="article-head">
          <h1 {...foreign(project, region)}>{project.title}</h1>
          {project.data.summary && (
            <p class="lead" {...foreign(project, region)}>
              {project.summary}
            </p>
          )}
          <UnpublishedNotice entry={project} region={region} />
        </header>
        <Cover entry={project} />
        <div class="article-body">
          <Prose entry={project} region={region} />
          <ProjectFacts project={project} region={region} />
        </div>
        <footer class="article-foot">
          <TagList tags={project.tags} places={project.places} label={texts.tags} />
          <FeedLink href={feed} label={texts.feedOf(project.title)} />
          <SubscribeLink page={project.address} site={site} />
          <Share entry={project} region={region} />
        </footer>
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

function ProjectFacts({ project, region }: { project: Project; region: Region }) {
  const { language } = region;
  const texts = textsOf(language);
  const { asOf, role, location, links = [] } = project.data;
  const status = statusOf(project, region.today);
  // What the status says of its moment already is not said again.
  const period = status.moment?.kind === "period" ? [] : periodOf(project, region);
  const isAsOf = asOf !== undefined && (status.state === "runs" || status.state === "idea");
  return (
    <Facts
      title={texts.facts}
      facts={[
        {
          name: texts.status,
          value: (
            <>
              <span class={`status status-${status.state}`}>{statusInWords(status, language)}</span>
              {isAsOf && ` (${texts.asOf(formatPartialDate(asOf, language))})`}
            </>
          ),
        },
        period.length > 0 && { name: texts.period, value: period.join(" ") },
        project.places.length > 0 && {
          name: texts.places,
          value: project.places.map((place, index) => (
            <>
              {index > 0 && ", "}
              <a href={place.address}>{place.name}</a>
            </>
          )),
        },
        location?.name !== undefined && { name: wordsIn(language).map.spot, value: location.name },
        project.partners.length > 0 && {
          name: texts.partners,
          value: <EntryLinks entries={project.partners} region={region} />,
        },
        role !== undefined && { name: texts.role, value: role },
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
      <Whereabouts entry={project} region={region} />
    </Facts>
  );
}
