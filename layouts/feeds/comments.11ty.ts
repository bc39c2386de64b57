import type { Commented } from "../../src/region/region.ts";
import { commentsRss } from "../../src/site/feeds/comments.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("site.commented", "entry", ({ address }: Commented, { addresses }) =>
  addresses.commentsOf(address),
);

export function render({ region, entry }: Given & { entry: Commented }) {
  return flat(`${commentsRss(entry, region)}\n`);
}
