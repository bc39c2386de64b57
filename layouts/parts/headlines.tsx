import type { Children } from "../../src/core/jsx-runtime.ts";
import type { AnyEntry, Region } from "../../src/region/region.ts";
import { CardFacts } from "./card.tsx";
import { EntryLink } from "./links.tsx";

/** A section of titles to read on with, each with its day and place; nothing at all when there is none. */
export function Headlines(props: {
  title: string;
  entries: readonly AnyEntry[];
  region: Region;
  /** What stands below the titles. */
  children?: Children;
}) {
  const { title, entries, region, children } = props;
  if (entries.length === 0 && !children) return null;
  return (
    <section class="section headlines">
      <h2>{title}</h2>
      {entries.length > 0 && (
        <ul class="titles">
          {entries.map((entry) => (
            <li>
              <EntryLink entry={entry} region={region} />{" "}
              <small class="card-facts">
                <CardFacts entry={entry} region={region} />
              </small>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
