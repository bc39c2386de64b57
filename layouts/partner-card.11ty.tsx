import { textsOf } from "../src/i18n/texts.ts";
import { logoAddress } from "../src/pictures/bloom/icon-addresses.ts";
import type { AnyEntry, Partner, Region } from "../src/region/region.ts";
import { statusInWords, statusOf } from "../src/region/status.ts";
import { Day, EventTime } from "./parts/day.tsx";
import { EventState } from "./parts/event-state.tsx";
import { foreign } from "./parts/links.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.partners", "partner", (partner: Partner, { addresses }) =>
  addresses.partnerCard(partner.slug),
);

/** How many posts, events and projects a card names at most. */
const most = 3;

/**
 * A partner as a card in a frame on another site: what is new and what comes. Its links leave the frame.
 */
export function render({ region, assets, partner }: Given & { partner: Partner }) {
  const { language, settings, today } = region;
  const texts = textsOf(language);
  const coming = partner.events.filter((event) => !event.isOver(today)).toReversed();
  return html(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${partner.title} – ${settings.title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.embedStylesheet} />
      </head>
      <body>
        <main>
          {" "}
          <p class="site">
            <img src={logoAddress} width={24} height={24} alt="" />
            {settings.title}
          </p>
          <h1 {...foreign(partner, region)}>{partner.title}</h1>
          <CardList title={texts.agenda} entries={coming} region={region} />
          <CardList title={texts.latestPosts} entries={partner.posts} region={region} />
          <CardList title={texts.projects} entries={partner.projects} region={region} />
          <p class="more">
            <a href={partner.address} target="_top">
              {texts.moreOn(settings.title)}
            </a>
          </p>
        </main>{" "}
      </body>
    </html>,
  );
}

function CardList({
  title,
  entries,
  region,
}: {
  title: string;
  entries: readonly AnyEntry[];
  region: Region;
}) {
  if (entries.length === 0) return null;
  const { language } = region;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.slice(0, most).map((entry) => (
          <li>
            <a href={entry.address} target="_top" {...foreign(entry, region)}>
              {entry.title}
            </a>
            {entry.kind === "project" && (
              <>
                <br />
                <small>{statusInWords(statusOf(entry, region.today), language)}</small>
              </>
            )}
            {(entry.kind === "post" || entry.kind === "event") && (
              <>
                <br />
                <small>
                  {entry.kind === "post" ? (
                    <Day day={entry.date} language={language} />
                  ) : (
                    <>
                      <EventTime event={entry} language={language} />{" "}
                      <EventState event={entry} region={region} />
                    </>
                  )}
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
