import { formatPartialDate } from "../../src/core/partial-date.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Project, Region } from "../../src/region/region.ts";
import { type Moment, timelineOf } from "../../src/region/timeline.ts";
import { Day, EventTime } from "./day.tsx";
import { EventState } from "./event-state.tsx";
import { EntryLink, foreign } from "./links.tsx";

/** What happened in a project, year by year; nothing at all when nothing is known. */
export function Timeline({ project, region }: { project: Project; region: Region }) {
  const years = timelineOf(project, region.today);
  if (years.length === 0) return null;
  return (
    <section class="section timeline">
      <h2>{textsOf(region.language).timeline}</h2>
      {years.map(({ year, moments }) => (
        <section>
          <h3>{year}</h3>
          <ol>
            {moments.map((moment) => (
              <li class={moment.kind === "told" ? `moment-${moment.entry.kind}` : "moment-status"}>
                <MomentText moment={moment} project={project} region={region} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function MomentText({ moment, project, region }: { moment: Moment; project: Project; region: Region }) {
  const { language } = region;
  const texts = textsOf(language);
  if (moment.kind !== "told") {
    const words = wordsIn(language).status;
    const { status } = project.data;
    const title = moment.kind === "stands" ? words.stood[status] : words[moment.kind][status];
    return (
      <>
        <p class="moment-day">
          <time datetime={moment.date.iso}>{formatPartialDate(moment.date, language)}</time>
        </p>
        <p class="moment-title">{title}</p>
      </>
    );
  }
  const { entry } = moment;
  return (
    <>
      <p class="moment-day">
        {entry.kind === "post" ? (
          <Day day={entry.date} language={language} />
        ) : (
          <EventTime event={entry} language={language} />
        )}
        {entry.kind === "event" && (
          <>
            <span> · {texts.activity}</span> <EventState event={entry} region={region} />
          </>
        )}
        {entry.unpublished && <strong class="notice">{texts.draft}</strong>}
      </p>
      <p class="moment-title">
        <EntryLink entry={entry} region={region} />
      </p>
      {entry.summary && <p {...foreign(entry, region)}>{entry.summary}</p>}
    </>
  );
}
