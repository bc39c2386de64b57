import type { Digest } from "../../src/region/digest.ts";
import { mailHtml } from "../../src/site/feeds/digest-text.ts";
import { each, flat, type Given } from "../parts/template.ts";

export const data = each("site.digests", "digest", ({ addresses }: Digest) => addresses.mail);

/** The newest digest as a mail, for services that fetch one. */
export function render({ region, digest }: Given & { digest: Digest }) {
  return flat(mailHtml(digest, region));
}
