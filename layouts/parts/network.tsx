import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { type Circle, circlesOf } from "../../src/region/network.ts";
import type { Partner, Project, Region } from "../../src/region/region.ts";
import { isPartnerNow } from "../../src/region/status.ts";
import { petalsOf } from "../../src/site/map/clusters.ts";
import { EntryLink, EntryLinks, foreign } from "./links.tsx";

/** With more names than this on one side, lines say nothing any more: then there is only the list. */
const most = 40;

/** Who works with whom, as a picture and as a list; nothing when nobody does. */
export function Network({ region }: { region: Region }) {
  const circles = circlesOf(region);
  if (circles.length === 0) return null;
  const texts = textsOf(region.language);
  const isClear = circles.every(
    ({ partners, projects }) => Math.max(partners.length, projects.length) <= most,
  );
  return (
    <section class="section">
      <h2>
        {region.partners.some((partner) => isPartnerNow(partner, region.today))
          ? texts.whoWithWhom
          : wordsIn(region.language).status.whoWorkedWithWhom}
      </h2>
      <div class="network">
        {isClear && <Picture circles={circles} region={region} />}
        <ul class="network-list">
          {circles.flatMap(({ partners }) =>
            partners.map((partner) => (
              <li>
                <EntryLink entry={partner} region={region} />{" "}
                <span>
                  <EntryLinks entries={partner.projects} region={region} />
                </span>
              </li>
            )),
          )}
        </ul>
      </div>
    </section>
  );
}

/**
 * Partners on the left, projects on the right, and a stem from each to each it is tied to. For the eye and the
 * mouse: the list beside it says the same to everybody.
 */
function Picture({ circles, region }: { circles: readonly Circle[]; region: Region }) {
  return (
    <div class="network-picture" aria-hidden="true">
      {circles.map(({ partners, projects, ties }) => (
        <div class="circle">
          <Names entries={partners} region={region} />
          <div class="circle-ties">
            <svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true">
              {ties.map(({ partner, project }) => {
                const from = heightOf(partner, partners.length);
                const to = heightOf(project, projects.length);
                return <path d={`M0 ${from}C55 ${from} 45 ${to} 100 ${to}`} />;
              })}
            </svg>
          </div>
          <Names entries={projects} region={region} />
        </div>
      ))}
    </div>
  );
}

/** Where the middle of one of some equally high rows is, from 0 at the top to 1000. */
function heightOf(index: number, count: number): number {
  return Math.round(((index + 0.5) / count) * 1000);
}

function Names({ entries, region }: { entries: readonly (Partner | Project)[]; region: Region }) {
  return (
    <ul class={`circle-${entries[0]?.kind}s`}>
      {entries.map((entry) => (
        <li>
          <a href={entry.address} {...foreign(entry, region)} tabindex={-1}>
            {entry.title}
          </a>
          <svg viewBox="-85 -85 170 170" aria-hidden="true">
            {petalsOf({ entries: [entry], size: 16 }).map(({ kind, path, shade }) => (
              <>
                <path class={`map-petals map-${kind}`} d={path} />
                <path class="map-shade" d={shade} />
              </>
            ))}
            <circle class="map-heart" r="24" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
