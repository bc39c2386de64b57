import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { machineDay } from "../../src/days.ts";
import { pagesOf } from "../../src/site-map.ts";
import { flat, type Given, one } from "../parts/template.ts";

export const data = one(
  (region) => region.addresses.sitemap,
  ({ deployment }) => !deployment.preview,
);

/** The sitemap (sitemaps.org 0.9): every page that search engines may show, with the day its content last changed. */
export function render({ region }: Given) {
  const held = new Set(region.entries.filter((entry) => entry.held).map(({ address }) => address));
  const shown = pagesOf(region).filter(({ address }) => !held.has(address));
  const pages = shown.map(({ address, changed }) =>
    h("url", null, [
      h("loc", null, region.absolute(address)),
      changed ? h("lastmod", null, machineDay(changed)) : null,
    ]),
  );
  const urlset = h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" } as object, pages);
  return flat(
    `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(urlset).replaceAll("<url>", "\n<url>")}\n`,
  );
}
