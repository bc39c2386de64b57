import type { Digest } from "../../src/region/digest.ts";
import { mailHtml } from "../../src/site/feeds/digest-text.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.digests", "digest", ({ addresses }: Digest) => addresses.mail);

/** The newest digest as a mail, for services that fetch one. */
export function render({ region, digest }: Given & { digest: Digest }) {
  return flattenString(mailHtml(digest, region));
}
