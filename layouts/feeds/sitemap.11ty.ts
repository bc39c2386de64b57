import { machineDay } from "../../src/core/days.ts";
import { jsx } from "../../src/core/jsx-runtime.ts";
import type { Sitemap } from "../../src/region/sitemap.ts";
import { flattenString, type Given, paginate } from "../parts/template.ts";

export const data = paginate("site.sitemaps", "sitemap", (sitemap: Sitemap) => sitemap.address);

/** A sitemap (sitemaps.org 0.9): pages that search engines may show, with the day their content last changed. */
export function render({ region, sitemap }: Given & { sitemap: Sitemap }) {
  const pages = sitemap.pages.map(({ address, changed }) =>
    jsx("url", {
      children: [
        jsx("loc", { children: region.absolute(address) }),
        changed && jsx("lastmod", { children: machineDay(changed) }),
      ],
    }),
  );
  const urlset = jsx("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9", children: pages });
  return flattenString(
    `<?xml version="1.0" encoding="UTF-8"?>\n${urlset.html.replaceAll("<url>", "\n<url>")}\n`,
  );
}
