import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { homeOf } from "../src/region/home.ts";
import type { Region } from "../src/region/region.ts";
import { mapOf } from "../src/site/map/map.ts";
import { AgendaSection, agendaScripts } from "./parts/agenda.tsx";
import { CardSection } from "./parts/card.tsx";
import { Hero } from "./parts/hero.tsx";
import { Doors, Figures, FollowLine, NothingComing } from "./parts/home.tsx";
import { countsOf, FlowerMap } from "./parts/map.tsx";
import { Page } from "./parts/page.tsx";
import { Story } from "./parts/story.tsx";
import { webSite } from "./parts/structured-data.ts";
import { type Given, html, single } from "./parts/template.ts";

export const data = single((region) => region.addresses.home);

/** The front page: what the region is, what is told of it, what is to come, and what a reader can do. */
export function render({ site, region, assets }: Given) {
  const { settings, addresses, language } = region;
  const texts = textsOf(language);
  const home = homeOf(site);
  const isQuiet = home.coming.length === 0;
  return html(
    <Page
      site={site}
      assets={assets}
      class="home"
      title={settings.title}
      description={settings.description}
      address={addresses.home}
      data={[webSite(region)]}
      scripts={agendaScripts(region.coming, { region, assets })}
    >
      <Hero home={home} site={site} />
      <Figures figures={home.figures} region={region} />
      {home.story && (
        <Story story={home.story} image={home.storyImage} headlines={home.headlines} region={region}>
          {isQuiet && <NothingComing site={site} />}
        </Story>
      )}
      {isQuiet && home.headlines.length === 0 && <NothingComing site={site} />}
      <AgendaSection
        title={texts.agenda}
        events={home.coming}
        region={region}
        look="brief"
        more={{ href: addresses.agenda(), label: texts.allOf.agenda }}
      />
      <CardSection
        title={texts.featuredProjects}
        entries={home.projects}
        region={region}
        more={{ href: addresses.projects(), label: texts.allOf.projects }}
      />
      <OnTheMap region={region} />
      <Doors doors={home.doors} region={region} />
      <FollowLine site={site} />
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
        <div>
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
        <FlowerMap map={map} region={region} page={page} />
      </div>
    </section>
  );
}
