import { textsOf } from "../../src/i18n/texts.ts";
import { logoAddress } from "../../src/pictures/bloom/icon-addresses.ts";
import type { NavigationLink, Region } from "../../src/region/region.ts";

/** As many links as stand in a row; of more, the first few, and the rest below a word that opens them. */
const most = { inRow: 8, beforeMore: 6 };

/** The mark and name of the region, the navigation, the way to search, and the switch to dark colours. */
export function Header({ region, address }: { region: Region; address: string }) {
  const texts = textsOf(region.language);
  const { addresses, navigation } = region;
  const first = navigation.length > most.inRow ? most.beforeMore : navigation.length;
  return (
    <header class="site-header">
      <a
        class="brand"
        href={addresses.home}
        {...(address === addresses.home ? { "aria-current": "page" as const } : {})}
      >
        <img src={logoAddress} width={40} height={40} alt="" />
        <span>{region.settings.title}</span>
      </a>
      <nav aria-label={texts.mainNavigation}>
        <ul>
          <Links links={navigation.slice(0, first)} address={address} />
          {first < navigation.length && (
            <li>
              <details class="nav-more">
                <summary>{texts.more}</summary>
                <ul>
                  <Links links={navigation.slice(first)} address={address} />
                </ul>
              </details>
            </li>
          )}
        </ul>
      </nav>
      <search class="nav-search" aria-label={texts.search}>
        <form action={addresses.search()} method="get">
          <label for="search" class="unseen">
            {texts.search}
          </label>
          <input id="search" name="q" type="search" placeholder={texts.search} autocomplete="off" />
          <button type="submit" aria-label={texts.searchButton}>
            <span class="glass" />
          </button>
        </form>
      </search>
      {/* Where there is no room for the field. */}
      <a class="search-link" href={addresses.search()} aria-label={texts.search}>
        <span class="glass" />
      </a>
      <button type="button" class="theme-switch" data-theme-switch hidden aria-label={texts.darkTheme}>
        <span />
      </button>
    </header>
  );
}

function Links({ links, address }: { links: readonly NavigationLink[]; address: string }) {
  return (
    <>
      {links.map((link) => (
        <li>
          <a href={link.address} {...currentOn(link.address, address)}>
            {link.label}
          </a>
        </li>
      ))}
    </>
  );
}

/** Marks the link to the page itself, and (as a section) the one to the list it belongs to. */
function currentOn(link: string, address: string) {
  if (link === address) return { "aria-current": "page" as const };
  return address.startsWith(link) ? { "aria-current": "true" as const } : {};
}
