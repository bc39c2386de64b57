import { slugify } from "../src/core/text.ts";
import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import type { Region, Sight } from "../src/region/region.ts";
import { Card } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.list("sights"),
  ({ region }) => region.sights.length > 0,
);

/**
 * All places to visit, by municipality; the closed ones last. Links lead to a municipality, and a choice leaves what
 * is indoors, outdoors or free: the style sheet does that, without a script.
 */
export function render({ site, region, assets }: Given) {
  const { language, settings } = region;
  const words = wordsIn(language).sights;
  const intro = words.intro(settings.region);
  const closed = region.sights.filter(({ data }) => data.closed);
  const groups = [
    ...groupsOf(region),
    ...(closed.length > 0 ? [{ title: words.closedTitle, sights: closed }] : []),
  ];
  return html(
    <Page
      site={site}
      assets={assets}
      class="sights"
      title={words.title}
      description={intro}
      address={region.addresses.list("sights")}
    >
      <Intro title={words.title} text={intro} />
      <nav class="towns" aria-label={words.towns}>
        <ul>
          {groups.map(({ title, sights }) => (
            <li>
              <a href={`#${slugify(title, language)}`}>{title}</a> <small>{sights.length}</small>
            </li>
          ))}
        </ul>
      </nav>
      <Choices region={region} />
      {groups.map((group, index) => (
        <Group {...group} region={region} eager={index === 0} />
      ))}
    </Page>,
  );
}

interface SightGroup {
  readonly title: string;
  readonly sights: readonly Sight[];
}

/** Those that are open, by the municipality they are in; those of no known place under the name of the region. */
function groupsOf({ sights, settings, language }: Region): SightGroup[] {
  const open = sights.filter(({ data }) => !data.closed);
  const townOf = ({ places: [place] }: Sight) => {
    if (!place || place.isRegion) return settings.region;
    return place.outside ? `${place.name} (${textsOf(language).outside})` : place.municipality;
  };
  const byWord = new Intl.Collator(language).compare;
  const titles = [...new Set(open.map(townOf))];
  return titles
    .map((title) => ({ title, sights: open.filter((sight) => townOf(sight) === title) }))
    .sort((a, b) => byWord(a.title, b.title));
}

const choices = ["all", "indoor", "outdoor", "free"] as const;

function Choices({ region }: { region: Region }) {
  const words = wordsIn(region.language).sights;
  const isOffered = (choice: (typeof choices)[number]) =>
    choice === "all" || region.sights.some((sight) => isUnder(sight, choice));
  const offered = choices.filter(isOffered);
  if (offered.length < 3) return null;
  return (
    <fieldset class="choices">
      <legend>{words.choose}</legend>
      {offered.map((choice) => (
        <label>
          <input type="radio" name="choice" value={choice} checked={choice === "all"} />{" "}
          {words.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a choice leaves an entry on the list. What is closed is neither indoors nor free. */
function isUnder({ data: { access, closed } }: Sight, choice: "indoor" | "outdoor" | "free"): boolean {
  if (closed || !access) return false;
  if (choice === "free") return access.entry === "free" || access.entry === "partly";
  return access.setting === choice || access.setting === "both";
}

function Group({ title, sights, region, eager }: SightGroup & { region: Region; eager: boolean }) {
  const classesOf = (sight: Sight) =>
    (["indoor", "outdoor", "free"] as const)
      .filter((choice) => isUnder(sight, choice))
      .map((choice) => `is-${choice}`);
  return (
    <section class="section" id={slugify(title, region.language)}>
      <h2>{title}</h2>
      <ul class="cards">
        {sights.map((sight, index) => {
          const classes = classesOf(sight);
          return (
            <li class={classes.length > 0 ? classes.join(" ") : undefined}>
              <Card entry={sight} region={region} eager={eager && index === 0} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
