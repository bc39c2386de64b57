import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { formAnchor } from "../../src/region/forms.ts";
import type { Site } from "../../src/region/site.ts";
import { mapOf } from "../../src/site/map/map.ts";
import { foreign } from "./links.tsx";

/** Every page and list that is not in the way elsewhere, the ways to follow the region, the link to edit the page; on paper, where it is. */
export function Footer(props: { site: Site; printed: string | undefined; edit: string | undefined }) {
  const { site, printed, edit } = props;
  const { region } = site;
  const texts = textsOf(region.language);
  const { addresses, settings } = region;
  const lists = [
    { label: texts.archive, address: addresses.archive(), shown: region.years.length > 0 },
    { label: texts.tags, address: addresses.tags(), shown: region.tags.length > 0 },
    { label: texts.places, address: addresses.places(), shown: region.places.length > 0 },
    {
      label: wordsIn(region.language).map.title,
      address: addresses.map(),
      shown: mapOf(region) !== undefined,
    },
    { label: texts.search, address: addresses.search(), shown: true },
    ...site.forms
      .filter(({ name }) => name === "tip")
      .map((form) => ({
        label: form.words.title,
        address: `${region.pageWith("contact")?.address}#${formAnchor(form.name)}`,
        shown: true,
      })),
  ].filter(({ shown }) => shown);
  return (
    <footer class="site-footer">
      <div class="footer-about">
        <p class="footer-name">{settings.title}</p>
        <p>{settings.slogan}</p>
        {printed && (
          <p class="printed">
            {printed} <span data-print-day />
          </p>
        )}
      </div>
      <nav aria-label={texts.footerNavigation}>
        <ul>
          {region.pages.map((page) => (
            <li>
              <a href={page.address} {...foreign(page, region)}>
                {page.title}
              </a>
            </li>
          ))}
          {lists.map(({ label, address }) => (
            <li>
              <a href={address}>{label}</a>
            </li>
          ))}
          <li>
            <a href={addresses.follow()}>{texts.follow}</a>
          </li>
        </ul>
      </nav>
      {(settings.links ?? []).length > 0 && (
        <ul class="footer-links">
          {(settings.links ?? []).map(({ label, url }) => (
            <li>
              <a href={url} rel="external me">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {edit && (
        <p class="edit">
          <a href={edit} rel="external nofollow">
            {texts.editPage}
          </a>
        </p>
      )}
    </footer>
  );
}
