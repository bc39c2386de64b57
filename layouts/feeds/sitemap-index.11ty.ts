import { jsx } from "../../src/core/jsx-runtime.ts";
import { flattenString, type Given, single } from "../parts/template.ts";

export const data = single(
  (region) => region.addresses.sitemap,
  ({ site }) => site.sitemaps.length > 1,
);

/** The list of the sitemaps of a region that needs several (sitemaps.org 0.9). */
export function render({ site, region }: Given) {
  const sitemaps = site.sitemaps.map(({ address }) =>
    jsx("sitemap", { children: jsx("loc", { children: region.absolute(address) }) }),
  );
  const index = jsx("sitemapindex", {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    children: sitemaps,
  });
  return flattenString(
    `<?xml version="1.0" encoding="UTF-8"?>\n${index.html.replaceAll("<sitemap>", "\n<sitemap>")}\n`,
  );
}
