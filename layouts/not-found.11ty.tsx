import { textsOf } from "../src/i18n/texts.ts";
import { logoAddress } from "../src/pictures/bloom/icon-addresses.ts";
import { Intro } from "./parts/intro.tsx";
import { Page } from "./parts/page.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { type Given, html, single } from "./parts/template.ts";

export const data = single((region) => region.addresses.notFound);

/** The page for an address that is not there. */
export function render({ site, region, assets }: Given) {
  const { addresses, navigation } = region;
  const texts = textsOf(region.language);
  return html(
    <Page
      site={site}
      assets={assets}
      class="not-found"
      title={texts.notFoundTitle}
      description={texts.notFoundText}
      address={addresses.notFound}
      index={false}
    >
      <img class="wilted" src={logoAddress} width={200} height={200} alt="" />
      <Intro title={texts.notFoundTitle} text={texts.notFoundText}></Intro>
      <SearchForm region={region} />
      <p>{texts.notFoundWays}</p>
      <ul class="ways">
        <li>
          <a href={addresses.home}>{texts.home}</a>
        </li>
        {navigation.map(({ label, address }) => (
          <li>
            <a href={address}>{label}</a>
          </li>
        ))}
        <li>
          <a href={addresses.search()}>{texts.search}</a>
        </li>
      </ul>
    </Page>,
  );
}
