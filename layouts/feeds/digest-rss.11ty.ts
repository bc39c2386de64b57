import type { Digest } from "../../src/feeds/digest.ts";
import { digestRss } from "../../src/feeds/digest-rss.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("region.digests", "digest", ({ addresses }: Digest) => addresses.feed);

export function render({ region, digest }: Given & { digest: Digest }) {
  return flat(`${digestRss(digest, region)}\n`);
}
