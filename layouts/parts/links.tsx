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

/** The tags and places of an entry as links. */
export function TagList({
  tags,
  places,
  label,
}: {
  tags: readonly Tag[];
  places: readonly Place[];
  label: string;
}) {
  if (tags.length + places.length === 0) return null;
  return (
    <nav class="tags" aria-label={label}>
      <ul>
        {tags.map((tag) => (
          <li>
            <a class="tag" href={tag.address}>
              {tag.label}
            </a>
          </li>
        ))}
        {places.map((place) => (
          <li>
            <a class="tag tag-place" href={place.address}>
              {place.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
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
