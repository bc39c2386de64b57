import type { Commented } from "../../src/region/region.ts";
import { commentsRss } from "../../src/site/feeds/comments.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.commented", "entry", ({ address }: Commented, { addresses }) =>
  addresses.commentsOf(address),
);

export function render({ region, entry }: Given & { entry: Commented }) {
  return flattenString(`${commentsRss(entry, region)}\n`);
}
