import { byCodeUnit } from "../core/text.ts";
import type { Post, Project, Sight } from "./region.ts";

/** How many related entries a page shows. */
const most = 3;

/**
 * The projects that a place to visit names, and the posts and projects of its places that are about one of its topics:
 * those with most in common first, then by address.
 */
export function relatedToSight(sight: Sight): readonly (Post | Project)[] {
  const found = new Set<Post | Project>(sight.projects);
  const near = sight.places
    .filter(({ isRegion }) => !isRegion)
    .flatMap(({ posts, projects }) => [...posts, ...projects]);
  const common = (entry: Post | Project) => entry.tags.filter((tag) => sight.tags.includes(tag)).length;
  const ranked = near
    .filter((entry) => common(entry) > 0)
    .sort((a, b) => common(b) - common(a) || byCodeUnit(a.address, b.address));
  for (const entry of ranked) found.add(entry);
  return [...found].slice(0, most);
}

/** Other places to visit in the same municipality, those that are open, by title. */
export function nearbySights(sight: Sight): readonly Sight[] {
  const near = new Set(sight.places.filter(({ isRegion }) => !isRegion).flatMap(({ sights }) => sights));
  return [...near].filter((found) => found !== sight && !found.data.closed).slice(0, most);
}
