import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { flowerAddress } from "../src/region/bloom-addresses.ts";
import type { Region } from "../src/region/region.ts";
import type { Site } from "../src/region/site.ts";
import { isPartnerNow } from "../src/region/status.ts";
import { mapOf } from "../src/site/map/map.ts";
import { AgendaSection, agendaScripts, daysOf } from "./parts/agenda.tsx";
import { CardSection } from "./parts/card.tsx";
import { EventTime } from "./parts/day.tsx";
import { foreign } from "./parts/links.tsx";
import { countsOf, FlowerMap } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { webSite } from "./parts/structured-data.ts";
import { type Given, html, single } from "./parts/template.ts";

export const data = single((region) => region.addresses.home);

/** How many of each kind stand on the front page. */
const most = { projects: 3, posts: 6, events: 3 };

/** The front page: what the region is, and what blooms now. */
export function render({ site, region, assets }: Given) {
  const { settings, addresses, language } = region;
  const texts = textsOf(language);
  const mission = region.pageWith("mission");
  const featured = region.projects.filter(({ data }) => data.featured);
  const projects = (featured.length > 0 ? featured : region.projects).slice(0, most.projects);
  const coming = region.coming.slice(0, most.events);
  const events = coming.length > 0 ? coming : region.past.slice(0, most.events);
  return html(
    <Page
      site={site}
      assets={assets}
      class="home"
      title={settings.title}
      description={settings.description}
      address={addresses.home}
      data={[webSite(region)]}
      scripts={agendaScripts(coming, { region, assets })}
    >
      <section class="hero">
        <div class="hero-text">
          <h1>{settings.title}</h1>
          <p class="lead">{settings.slogan}</p>
          {mission && (
            <>
              <p>{mission.summary}</p>
              <p class="more">
                <a href={mission.address}>{texts.readMission}</a>
              </p>
            </>
          )}
        </div>
        <Garden site={site} />
      </section>
      <CardSection
        title={texts.featuredProjects}
        entries={projects}
        region={region}
        more={{ href: addresses.projects(), label: texts.allOf.projects }}
      />
      <CardSection
        title={texts.latestPosts}
        entries={region.posts.slice(0, most.posts)}
        region={region}
        more={{ href: addresses.posts(), label: texts.allOf.posts }}
      />
      <AgendaSection
        title={coming.length > 0 ? texts.agenda : texts.lastEvents}
        events={events}
        region={region}
        more={{ href: addresses.agenda(), label: texts.allOf.agenda }}
      />
      <OnTheMap region={region} />
      {region.partners.length > 0 && (
        <section class="section">
          <h2>
            {region.partners.some((partner) => isPartnerNow(partner, region.today))
              ? texts.whoWeWorkWith
              : wordsIn(language).status.workedWith}
          </h2>
          <ul class="names">
            {region.partners.map((partner) => (
              <li>
                <a href={partner.address} {...foreign(partner, region)}>
                  {partner.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>,
  );
}

/** The map, and beside it how much there is where. */
function OnTheMap({ region }: { region: Region }) {
  const map = mapOf(region);
  if (!map) return null;
  const words = wordsIn(region.language).map;
  const page = region.addresses.map();
  return (
    <section class="section">
      <h2>{words.homeTitle}</h2>
      <div class="map-home">
        <FlowerMap map={map} region={region} page={page} />
        <div>
          <p>{words.homeText(region.settings.region)}</p>
          <ul class="map-areas">
            {map.groups.map(({ title, id, items }) => (
              <li>
                <a href={`${page}#${id}`}>{title}</a>{" "}
                <small>
                  {countsOf(
                    items.map(({ entry }) => entry),
                    region,
                  )}
                </small>
              </li>
            ))}
          </ul>
          <p class="more">
            <a href={page}>{words.openMap}</a>
          </p>
        </div>
      </div>
    </section>
  );
}

/** What blooms now: each project at work and each event to come is a flower of its own; without any, what grew before. */
function Garden({ site: { region, garden, grownIn } }: { site: Site }) {
  const texts = textsOf(region.language);
  if (garden.length === 0) return null;
  return (
    <div class="garden">
      <h2>
        {grownIn ? wordsIn(region.language).status.grownIn(grownIn.first, grownIn.last) : texts.bloomsNow}
      </h2>
      <ul class="flowers">
        {garden.map((entry) => (
          <li {...(entry.kind === "event" ? daysOf(entry) : {})}>
            <a href={entry.address}>
              <img src={flowerAddress(entry)} width={200} height={200} alt="" />
              <span>
                <span {...foreign(entry, region)}>{entry.title}</span>{" "}
                {entry.kind === "event" && (
                  <small>
                    <EventTime event={entry} language={region.language} />
                  </small>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
