import type { Digest } from "../../src/region/digest.ts";
import { mailText } from "../../src/site/feeds/digest-text.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.digests", "digest", ({ addresses }: Digest) => addresses.text);

/** The newest digest as a mail in plain text. */
export function render({ region, digest }: Given & { digest: Digest }) {
  return flattenString(mailText(digest, region));
}
