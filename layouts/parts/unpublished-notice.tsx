import { textsOf } from "../../src/i18n/texts.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";

/** In a preview, the word that something is not on the site yet. */
export function UnpublishedNotice({ entry, region }: { entry: AnyEntry; region: Region }) {
  if (!entry.unpublished) return null;
  return (
    <p>
      <strong class="notice">{textsOf(region.language).draft}</strong>
    </p>
  );
}
