import { textsOf } from "../../src/i18n/texts.ts";
import type { Region } from "../../src/region/region.ts";

/** A step on the way from home to a page. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** The way from home to the page. */
export function Breadcrumbs({
  crumbs,
  title,
  region,
}: {
  crumbs: readonly Crumb[];
  title: string;
  region: Region;
}) {
  const texts = textsOf(region.language);
  return (
    <nav class="breadcrumbs" aria-label={texts.breadcrumbs}>
      <ol>
        {[{ label: texts.home, address: region.addresses.home }, ...crumbs].map(({ label, address }) => (
          <li>
            <a href={address}>{label}</a>
          </li>
        ))}
        {/* A title may be in another language than the site, and run the other way. */}
        <li aria-current="page">
          <bdi>{title}</bdi>
        </li>
      </ol>
    </nav>
  );
}
