import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegion } from "../../../src/content/index.ts";
import { fileOf } from "../../../src/region/urls.ts";

/** A page to look at. */
export interface SitePage {
  /** The kind of page; a second one of a kind has a number, as in `post-2`. */
  readonly kind: string;
  readonly address: string;
  readonly status: 200 | 404;
}

/** What can be in a page that is worth looking at, by what it is in HTML. */
const features: readonly RegExp[] = [
  /<figure/,
  /<table/,
  /<blockquote/,
  /<aside/,
  /<pre/,
  /<details/,
  /<picture/,
  /<dl/,
  /<ol/,
  /data-player/,
  /role="doc-/,
  /<section[^>]*footnotes/,
  /<(p|div|article|span) [^>]*lang="/,
  /<h3/,
  /<video|<audio/,
];

/**
 * A page of every kind that a built site has. Of the kinds with many pages, as few as show everything there is
 * in them: tables, figures, footnotes, call-outs, videos.
 * @param site the folder of the built site
 * @param content the content folder it was built from
 */
export async function pagesOf(site: string, content: string, now: number | string): Promise<SitePage[]> {
  const cacheDir = join(import.meta.dirname, "../../../.cache");
  const gate = await readRegion({ content, now, drafts: false, cacheDir });
  if (!gate.ok) throw new Error(`${content} has ${gate.problems.length} problems: npm run build tells them`);
  const { region } = gate;
  const { addresses } = region;
  const busiest = <T>(things: readonly T[], size: (thing: T) => number) =>
    [...things].sort((a, b) => size(b) - size(a)).slice(0, 1);

  const lists: readonly (readonly [kind: string, addresses: readonly string[]])[] = [
    ["home", [addresses.home]],
    ["post", richest(site, region.posts, 3)],
    ["posts", region.postsPages.slice(0, 2).map(({ address }) => address)],
    ["archive", [addresses.archive()]],
    ["year", busiest(region.years, ({ size }) => size).map(({ address }) => address)],
    ["month", busiest(region.months, ({ posts }) => posts.length).map(({ address }) => address)],
    ["project", richest(site, region.projects, 2)],
    ["projects", [addresses.projects()]],
    ["partner", richest(site, region.partners, 2)],
    ["partners", [addresses.partners()]],
    ["sight", richest(site, region.sights, 1)],
    ["sights", [addresses.list("sights")]],
    ["event", richest(site, [...region.coming, ...region.past], 2)],
    ["agenda", [addresses.agenda()]],
    ["page", richest(site, region.pages, 2)],
    ["contact", [region.pageWith("contact")?.address ?? addresses.of("page", 0, "contact")]],
    ["tag", busiest(region.tags, ({ size }) => size).map(({ address }) => address)],
    ["tags", [addresses.tags()]],
    ["place", busiest(region.places, ({ size }) => size).map(({ address }) => address)],
    ["places", [addresses.places()]],
    ["map", [addresses.map()]],
    ["follow", [addresses.follow()]],
    ["search", [addresses.search()]],
  ];
  const pages = lists.flatMap(([kind, list]) =>
    list
      .filter((address) => existsSync(join(site, fileOf(address))))
      .map((address, index) => ({
        kind: index === 0 ? kind : `${kind}-${index + 1}`,
        address,
        status: 200 as const,
      })),
  );
  const missing = { kind: "not-found", address: "/no/such/page/", status: 404 as const };
  return [...pages.filter(isFirstAt), missing];
}

/** The entries that together have every feature, at most `limit` of them, the richest first. */
function richest(site: string, entries: readonly { address: string }[], limit: number): string[] {
  const left = entries
    .filter(({ address }) => existsSync(join(site, fileOf(address))))
    .map(({ address }) => {
      const html = readFileSync(join(site, fileOf(address)), "utf8");
      const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
      return { address, has: features.filter((feature) => feature.test(main)) };
    });
  const chosen: string[] = [];
  const seen = new Set<RegExp>();
  while (chosen.length < limit) {
    const gain = ({ has }: (typeof left)[number]) => has.filter((feature) => !seen.has(feature)).length;
    const [best] = [...left].sort((a, b) => gain(b) - gain(a));
    if (!best || (chosen.length > 0 && gain(best) === 0)) break;
    chosen.push(best.address);
    for (const feature of best.has) seen.add(feature);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

function isFirstAt(page: SitePage, index: number, pages: readonly SitePage[]): boolean {
  return pages.findIndex(({ address }) => address === page.address) === index;
}
