import type { Digest } from "../../src/region/digest.ts";
import { digestRss } from "../../src/site/feeds/digest-rss.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.digests", "digest", ({ addresses }: Digest) => addresses.feed);

export function render({ region, digest }: Given & { digest: Digest }) {
  return flattenString(`${digestRss(digest, region)}\n`);
}
