import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { machineDay } from "../../src/core/days.ts";
import type { Sitemap } from "../../src/region/sitemap.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.sitemaps", "sitemap", (sitemap: Sitemap) => sitemap.address);

/** A sitemap (sitemaps.org 0.9): pages that search engines may show, with the day their content last changed. */
export function render({ region, sitemap }: Given & { sitemap: Sitemap }) {
  const pages = sitemap.pages.map(({ address, changed }) =>
    h("url", null, [
      h("loc", null, region.absolute(address)),
      changed ? h("lastmod", null, machineDay(changed)) : null,
    ]),
  );
  const urlset = h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" } as object, pages);
  return flattenString(
    `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(urlset).replaceAll("<url>", "\n<url>")}\n`,
  );
}
