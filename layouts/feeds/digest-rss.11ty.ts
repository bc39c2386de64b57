import type { Digest } from "../../src/region/digest.ts";
import { digestRss } from "../../src/site/feeds/digest-rss.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("site.digests", "digest", ({ addresses }: Digest) => addresses.feed);

export function render({ region, digest }: Given & { digest: Digest }) {
  return flat(`${digestRss(digest, region)}\n`);
}
