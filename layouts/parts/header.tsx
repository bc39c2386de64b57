import { textsOf } from "../../src/i18n/texts.ts";
import { logoAddress } from "../../src/pictures/bloom/icon-addresses.ts";
import type { Region } from "../../src/region/region.ts";

/** The mark and name of the region, the navigation, and the way to search. */
export function Header({ region, address }: { region: Region; address: string }) {
  const texts = textsOf(region.language);
  const { home } = region.addresses;
  return (
    <header class="site-header">
      <a class="brand" href={home} {...(address === home ? { "aria-current": "page" as const } : {})}>
        <img src={logoAddress} width={40} height={40} alt="" />
        <span>{region.settings.title}</span>
      </a>
      <button type="button" class="theme-switch" data-theme-switch hidden aria-label={texts.darkTheme}>
        <span />
      </button>
      <nav aria-label={texts.mainNavigation}>
        <ul>
          {region.navigation.map((link) => (
            <li>
              <a href={link.address} {...currentOn(link.address, address)}>
                {link.label}
              </a>
            </li>
          ))}
          <li class="nav-search">
            <search aria-label={texts.search}>
              <form action={region.addresses.search()} method="get">
                <label for="search" class="unseen">
                  {texts.search}
                </label>
                <input id="search" name="q" type="search" placeholder={texts.search} autocomplete="off" />
                <button type="submit" aria-label={texts.searchButton}>
                  <span />
                </button>
              </form>
            </search>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Marks the link to the page itself, and (as a section) the one to the list it belongs to. */
function currentOn(link: string, address: string) {
  if (link === address) return { "aria-current": "page" as const };
  return address.startsWith(link) ? { "aria-current": "true" as const } : {};
}
