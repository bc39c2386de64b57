import { type Given, single } from "../parts/template.ts";

export const data = single(() => "/robots.txt");

/** What search engines may read (RFC 9309): everything, or nothing of a preview. */
export function render({ region }: Given) {
  if (region.deployment.preview) return "User-agent: *\nDisallow: /\n";
  return `User-agent: *\nAllow: /\n\nSitemap: ${region.absolute(region.addresses.sitemap)}\n`;
}
