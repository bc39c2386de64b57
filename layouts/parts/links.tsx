import { type LanguageAttributes, languageAttributes } from "../../src/i18n/direction.ts";
import type { AnyEntry, Place, Region, Tag } from "../../src/region/region.ts";

/** The language of an entry where it differs from that of the site, and its direction: as attributes. */
export function foreign(entry: AnyEntry, region: Region): Partial<LanguageAttributes> {
  return entry.lang === region.language ? {} : languageAttributes(entry.lang, region.language);
}

/** The same for something in the language of the site that stands within such an entry. */
export function ownAgain(entry: AnyEntry, region: Region): Partial<LanguageAttributes> {
  return entry.lang === region.language ? {} : languageAttributes(region.language, entry.lang);
}

/** A link to an entry by its title. */
export function EntryLink({ entry, region }: { entry: AnyEntry; region: Region }) {
  const spoken = foreign(entry, region);
  return (
    <a href={entry.address} {...spoken} hreflang={spoken.lang}>
      {entry.title}
    </a>
  );
}

/** Links to entries, separated by commas as in a sentence. */
export function EntryLinks({ entries, region }: { entries: readonly AnyEntry[]; region: Region }) {
  return (
    <>
      {entries.map((entry, index) => (
        <>
          {index > 0 && ", "}
          <EntryLink entry={entry} region={region} />
        </>
      ))}
    </>
  );
}

/** Links to topics or places, separated by commas as in a sentence. */
export function ListingLinks({ listings }: { listings: readonly (Tag | Place)[] }) {
  return (
    <>
      {listings.map((listing, index) => (
        <>
          {index > 0 && ", "}
          <a href={listing.address}>{"label" in listing ? listing.label : listing.name}</a>
        </>
      ))}
    </>
  );
}

/** A link to another site. One that is known to be old says so. */
export function OutsideLink(props: { href: string; label: string; old?: string | undefined }) {
  return (
    <>
      <a href={props.href} rel="external">
        {props.label}
      </a>
      {props.old && <small> ({props.old})</small>}
    </>
  );
}

/** Links to other sites, separated by commas. */
export function OutsideLinks(props: {
  links: readonly { readonly label: string; readonly url: string; readonly old?: boolean | undefined }[];
  /** What is said of a link that is known to be old. */
  old: string;
}) {
  return (
    <>
      {props.links.map(({ label, url, old }, index) => (
        <>
          {index > 0 && ", "}
          <OutsideLink href={url} label={label} old={old ? props.old : undefined} />
        </>
      ))}
    </>
  );
}
