import { formatPeriod } from "../../src/core/days.ts";
import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { logoAddress } from "../../src/pictures/bloom/icon-addresses.ts";
import { flowerAddress } from "../../src/region/bloom-addresses.ts";
import type { Home, HomeAction } from "../../src/region/home.ts";
import type { Event, Project, Region } from "../../src/region/region.ts";
import type { Site } from "../../src/region/site.ts";
import { daysOf } from "./agenda.tsx";
import { foreign } from "./links.tsx";

/** A claim of more letters than this is set smaller. */
const longClaim = 36;

/** The first screen of the front page: what is claimed, where that is, what to do; and beside it what grows. */
export function Hero({ home, site }: { home: Home; site: Site }) {
  const { settings } = site.region;
  const actions = home.actions.length > 0 ? home.actions : usualActions(site.region);
  return (
    <section class={home.flowers.length === 0 ? "hero hero-bare" : "hero"}>
      <div class="hero-text">
        <p class="kicker">
          <span>{settings.region}</span> {home.where && <span>{home.where}</span>}
        </p>
        <h1 class={home.claim.length > longClaim ? "long" : undefined}>{home.claim}</h1>
        <p class="lead">{home.lead}</p>
        {actions.length > 0 && (
          <p class="actions">
            {actions.map(({ label, link }, index) => (
              <>
                {index > 0 && " "}
                <a
                  class={index === 0 ? "button" : "button button-quiet"}
                  href={link.address}
                  {...(link.isOutside ? { rel: "external" } : {})}
                >
                  {label}
                </a>
              </>
            ))}
          </p>
        )}
      </div>
      <Garden flowers={home.flowers} site={site} />
    </section>
  );
}

/** Where a front page leads whose editors did not say: to the projects, or else the posts, and to the mission. */
function usualActions(region: Region): readonly HomeAction[] {
  const { addresses, projects, posts } = region;
  const texts = textsOf(region.language);
  const mission = region.pageWith("mission");
  const to = (label: string, address: string) => ({ label, link: { address, isOutside: false } });
  return [
    ...(projects.length > 0
      ? [to(texts.allOf.projects, addresses.projects())]
      : posts.length > 0
        ? [to(texts.allOf.posts, addresses.posts())]
        : []),
    ...(mission ? [to(texts.readMission, mission.address)] : []),
  ];
}

/** Flowers that root in one hill: each is a link, with its name and year in the ground. */
function Garden({ flowers, site: { region, grownIn } }: { flowers: Home["flowers"]; site: Site }) {
  const texts = textsOf(region.language);
  if (flowers.length === 0)
    return (
      <div class="garden garden-bare">
        <img src={logoAddress} width={200} height={200} alt="" />
      </div>
    );
  return (
    <div class="garden">
      <h2 class="unseen">
        {grownIn ? wordsIn(region.language).status.grownIn(grownIn.first, grownIn.last) : texts.bloomsNow}
      </h2>
      <ul class={flowers.length < 3 ? "flowers flowers-few" : "flowers"}>
        {flowers.map((entry) => (
          <li {...(entry.kind === "event" ? daysOf(entry) : {})}>
            <a href={entry.address}>
              <img src={flowerAddress(entry)} width={200} height={200} alt="" />
              <span>
                <span {...foreign(entry, region)}>{entry.title}</span>{" "}
                <small>{momentOf(entry, region)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The days of an event, the year of a project. */
function momentOf(entry: Event | Project, { language }: Region): string {
  if (entry.kind === "event") return formatPeriod(entry.start, entry.lastDay, language);
  const { until, asOf, from } = entry.data;
  return String((until ?? asOf ?? from)?.year ?? "");
}
