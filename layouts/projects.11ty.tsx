import { textsOf } from "../src/i18n/texts.ts";
import { type ProjectStatus, projectStatuses } from "../src/schema/project.ts";
import { CardSection } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.projects(),
  ({ region }) => region.projects.length > 0,
);

/** All projects by status. */
export function render({ site, region, assets }: Given) {
  const { language, settings } = region;
  const texts = textsOf(language);
  const intro = texts.projectsIntro(settings.region);
  const statuses = Object.keys(projectStatuses) as ProjectStatus[];
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
      {statuses.map((status) => (
        <CardSection
          title={capital(projectStatuses[status][language])}
          entries={region.projects.filter(({ data }) => data.status === status)}
          region={region}
        />
      ))}
    </Page>,
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
