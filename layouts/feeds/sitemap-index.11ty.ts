import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { flattenString, type Given, single } from "../parts/template.ts";

export const data = single(
  (region) => region.addresses.sitemap,
  ({ site }) => site.sitemaps.length > 1,
);

/** The list of the sitemaps of a region that needs several (sitemaps.org 0.9). */
export function render({ site, region }: Given) {
  const sitemaps = site.sitemaps.map(({ address }) =>
    h("sitemap", null, h("loc", null, region.absolute(address))),
  );
  const index = h(
    "sitemapindex",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" } as object,
    sitemaps,
  );
  return flattenString(
    `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(index).replaceAll("<sitemap>", "\n<sitemap>")}\n`,
  );
}
