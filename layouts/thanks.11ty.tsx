import { formWords } from "../src/forms/words.ts";
import { textsOf } from "../src/languages/texts.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { type Given, html, one } from "./parts/template.ts";

export const data = one(
  (region) => region.addresses.thanks(),
  (region) => region.site.forms === true,
);

/** Where a reader comes when a form has arrived. */
export function render({ region, assets }: Given) {
  const words = formWords(region.language);
  return html(
    <Page
      region={region}
      assets={assets}
      class="thanks"
      title={words.thanksTitle}
      description={words.thanksText}
      address={region.addresses.thanks()}
      index={false}
    >
      <Intro title={words.thanksTitle} text={words.thanksText}></Intro>
      <p>
        <a href={region.addresses.home}>{textsOf(region.language).home}</a>
      </p>
    </Page>,
  );
}
