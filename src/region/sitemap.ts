import { memo } from "../core/memo.ts";
import type { Region } from "./region.ts";
import { pagesOf, type SiteAddress } from "./site-map.ts";

/** A file that tells search engines of pages (sitemaps.org, protocol 0.9). */
export class Sitemap {
  constructor(
    readonly address: string,
    readonly pages: readonly SiteAddress[],
  ) {}
}

/**
 * The most pages that one file tells of. The protocol knows 50,000 and 50 MB: with addresses as long as they may be
 * (2,048 characters), so many stay below both.
 */
const mostPages = 20_000;

/**
 * The sitemaps of a region: one with every page that search engines may show, or as many as it takes; none of a site
 * that is not published. The longest-standing address tells of all: it is the one sitemap, or the index of them.
 */
export const sitemapsOf = memo((region: Region): readonly Sitemap[] => sitemapsWith(region, mostPages));

/** The sitemaps of a region, each of so many pages at most. */
export function sitemapsWith(region: Region, most: number): Sitemap[] {
  if (region.deployment.preview) return [];
  const unpublished = new Set(
    region.entries.filter((entry) => entry.unpublished).map(({ address }) => address),
  );
  const pages = pagesOf(region).filter(({ address }) => !unpublished.has(address));
  if (pages.length <= most) return [new Sitemap(region.addresses.sitemap, pages)];
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => {
    const some = pages.slice(part * most, (part + 1) * most);
    return new Sitemap(region.addresses.sitemapPart(part + 1), some);
  });
}
