import { wordsIn } from "../src/i18n/languages.ts";
import { textsOf } from "../src/i18n/texts.ts";
import { statusOf } from "../src/region/status.ts";
import { projectStates } from "../src/schema/project.ts";
import { CardSection } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.projects(),
  ({ region }) => region.projects.length > 0,
);

/** All projects by how they stand today. */
export function render({ site, region, assets }: Given) {
  const { language, settings } = region;
  const texts = textsOf(language);
  const intro = texts.projectsIntro(settings.region);
  const { headings } = wordsIn(language).status;
  return html(
    <Page
      site={site}
      assets={assets}
      class="projects"
      title={texts.projects}
      description={intro}
      address={region.addresses.projects()}
    >
      <Intro title={texts.projects} text={intro} />
      {projectStates.map((state) => (
        <CardSection
          title={headings[state]}
          entries={region.projects.filter((project) => statusOf(project, region.today).state === state)}
          region={region}
        />
      ))}
    </Page>,
  );
}
