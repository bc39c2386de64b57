import { textsOf } from "../src/i18n/texts.ts";
import { Cards } from "./parts/card.tsx";
import { Intro } from "./parts/intro.tsx";
import { Network } from "./parts/network.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single(
  (region) => region.addresses.partners(),
  ({ region }) => region.partners.length > 0,
);

/** All partners. */
export function render({ site, region, assets }: Given) {
  const texts = textsOf(region.language);
  const intro = texts.partnersIntro(region.settings.region);
  return html(
    <Page
      site={site}
      assets={assets}
      class="partners"
      title={texts.partners}
      description={intro}
      address={region.addresses.partners()}
    >
      <Intro title={texts.partners} text={intro} />
      <Cards entries={region.partners} region={region} level={2} eager />
      <Network region={region} />
    </Page>,
  );
}
