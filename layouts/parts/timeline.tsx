import { formatPartialDate } from "../../src/core/partial-date.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Post, Project, Region } from "../../src/region/region.ts";
import { type Moment, timelineOf } from "../../src/region/timeline.ts";
import { Day, EventTime } from "./day.tsx";
import { EventState } from "./event-state.tsx";
import { EntryLink, foreign } from "./links.tsx";

/** How many moments a timeline shows before it folds away the earliest, and how many of the last tell more than a title. */
const most = { moments: 8, summaries: 3 };

/**
 * What happened in a project, year by year; nothing at all when nothing is known, or nothing but one post, which then
 * stands among what belongs to the project (`soleStory`).
 */
export function Timeline({ project, region }: { project: Project; region: Region }) {
  const texts = textsOf(region.language);
  const moments = timelineOf(project, region.today).flatMap((year) => year.moments);
  if (moments.length === 0 || soleStory(project, region)) return null;
  const folded = moments.length > most.moments ? moments.slice(0, -most.moments) : [];
  const told = { project, region, brief: moments.slice(0, -most.summaries) };
  return (
    <section class="section timeline">
      <h2>{texts.timeline}</h2>
      {folded.length > 0 && (
        <details>
          <summary>{texts.earlierMoments(folded.length)}</summary>
          <Years moments={folded} {...told} />
        </details>
      )}
      <Years moments={moments.slice(folded.length)} {...told} />
    </section>
  );
}

/** The one post about a project of which nothing else is known: it needs no timeline. */
export function soleStory(project: Project, region: Region): Post | undefined {
  const [moment, ...others] = timelineOf(project, region.today).flatMap((year) => year.moments);
  if (moment?.kind !== "told" || others.length > 0) return undefined;
  return moment.entry.kind === "post" ? moment.entry : undefined;
}

/** @param brief the moments of which only the title and the day are told */
function Years(props: {
  moments: readonly Moment[];
  brief: readonly Moment[];
  project: Project;
  region: Region;
}) {
  const { moments, brief, project, region } = props;
  const years = [...new Set(moments.map(({ day }) => day.year))];
  return (
    <>
      {years.map((year) => (
        <section class="timeline-year">
          <h3>{year}</h3>
          <ol>
            {moments
              .filter(({ day }) => day.year === year)
              .map((moment) => (
                <li class={moment.kind === "told" ? `moment-${moment.entry.kind}` : "moment-status"}>
                  <MomentText
                    moment={moment}
                    project={project}
                    region={region}
                    brief={brief.includes(moment)}
                  />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function MomentText(props: { moment: Moment; project: Project; region: Region; brief: boolean }) {
  const { moment, project, region, brief } = props;
  const { language } = region;
  const texts = textsOf(language);
  if (moment.kind !== "told") {
    const words = wordsIn(language).status;
    const { status } = project.data;
    return (
      <p class="moment">
        <span class="moment-title">
          {moment.kind === "stands" ? words.stood[status] : words[moment.kind][status]}
        </span>{" "}
        <span class="moment-day">
          <time datetime={moment.date.iso}>{formatPartialDate(moment.date, language)}</time>
        </span>
      </p>
    );
  }
  const { entry } = moment;
  return (
    <>
      <p class="moment">
        <span class="moment-title">
          <EntryLink entry={entry} region={region} />
        </span>{" "}
        <span class="moment-day">
          {entry.kind === "post" ? (
            <Day day={entry.date} language={language} />
          ) : (
            <>
              <EventTime event={entry} language={language} /> · {texts.activity}{" "}
              <EventState event={entry} region={region} />
            </>
          )}
          {entry.unpublished && <strong class="notice">{texts.draft}</strong>}
        </span>
      </p>
      {!brief && entry.summary && <p {...foreign(entry, region)}>{entry.summary}</p>}
    </>
  );
}
