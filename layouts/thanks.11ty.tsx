import { wordsIn } from "../src/i18n/languages.ts";
import type { ReaderForm } from "../src/region/forms.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("site.forms", "form", (form: ReaderForm) => form.thanks);

/** What a reader sees when what they sent has arrived. */
export function render({ site, region, assets, form }: Given & { form: ReaderForm }) {
  const { thanks, afterwards } = form.words;
  return html(
    <Page
      site={site}
      assets={assets}
      class="thanks"
      title={thanks}
      description={afterwards}
      address={form.thanks}
      index={false}
    >
      <Intro title={thanks} text={afterwards} />
      <p>
        <a href={region.addresses.home}>{wordsIn(region.language).forms.back}</a>
      </p>
    </Page>,
  );
}
