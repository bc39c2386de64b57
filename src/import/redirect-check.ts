import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unescaped } from "../core/escapes.ts";
import { movedRules } from "../region/legacy-redirects.ts";
import { redirectsOf } from "../region/redirects.ts";
import type { Region } from "../region/region.ts";
import { Site } from "../region/site.ts";
import { type RedirectFor, readRedirects } from "../server/host/redirects.ts";
import type { Archive } from "./archive.ts";

/** Whether the old addresses answer on the new site. */
export interface RedirectCheck {
  readonly asked: number;
  /** Those that end nowhere. */
  readonly failed: readonly string[];
}

/**
 * Asks the new site for every address that the old one had, as Netlify answers: through the `_redirects` it gets, by
 * Netlify's own engine, to a page or file that the site has.
 */
export async function checkRedirects(archive: Archive, region: Region): Promise<RedirectCheck> {
  const redirectFor = await rulesOf(region);
  const unpublished = new Set(
    region.entries.filter((entry) => entry.unpublished).map(({ address }) => address),
  );
  const site = new Site(region);
  const pages = site.pages.map(({ address }) => address).filter((address) => !unpublished.has(address));
  const there = new Set([...pages, ...site.otherOutputs].map(unescaped));
  const forced = new Set(movedRules(region).flatMap(({ from, force }) => (force ? [from] : [])));
  const answers = (address: string): boolean => {
    let at = address;
    for (let hop = 0; hop < 4; hop++) {
      const [path = "", query = ""] = at.split("?");
      const isThere = there.has(unescaped(path));
      // What is there comes before any rule that is not forced, so the rules need not be asked.
      if (isThere && !forced.has(path)) return true;
      const rule = redirectFor({ path: unescaped(path), query, headers: {} });
      if (isThere && !rule?.force) return true;
      if (!rule || rule.status < 300 || rule.status > 308) return false;
      at = rule.to;
    }
    return false;
  };
  const addresses = oldAddresses(archive);
  return { asked: addresses.length, failed: addresses.filter((address) => !answers(address)) };
}

/** The redirects of a region, as they will be on its host. */
async function rulesOf(region: Region): Promise<RedirectFor> {
  const folder = mkdtempSync(join(tmpdir(), "bloeit-redirects-"));
  try {
    writeFileSync(join(folder, "_redirects"), redirectsOf(region));
    return (await readRedirects(join(folder, "_redirects"))).redirectFor;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every address that the old site answered: texts, topics, archives, feeds, search. */
export function oldAddresses({ platform, articles, lists }: Archive): string[] {
  const live = articles.filter(({ state }) => state === "live");
  const paths = live.flatMap(({ path }) => (path ? [path] : []));
  const labels = [...new Set(live.flatMap((article) => article.labels))].map(encodeURIComponent);
  const months = new Set(
    live.flatMap(({ path, kind }) =>
      kind === "post" ? (/^\/(\d{4}\/\d{2})\//.exec(path ?? "")?.slice(1) ?? []) : [],
    ),
  );
  const years = new Set([...months].map((month) => month.slice(0, 4)));
  const dates = [...[...years].map((year) => `/${year}/`), ...[...months].map((month) => `/${month}/`)];
  if (platform === "wordpress")
    return [
      ...new Set([
        "/",
        ...paths,
        ...dates,
        ...lists,
        "/feed/",
        "/comments/feed/",
        "/feed/atom/",
        "/?s=woord",
        ...shortLinks(live),
      ]),
    ];
  const feeds = ["default", "summary", "full"].map((kind) => `/feeds/posts/${kind}`);
  return [
    ...new Set([
      "/",
      ...paths,
      ...labels.map((label) => `/search/label/${label}`),
      ...dates,
      ...[...months].map((month) => `/${month.replace("/", "_")}_01_archive.html`),
      ...feeds.flatMap((feed) => [feed, `${feed}?alt=rss`]),
      ...labels.map((label) => `/feeds/posts/default/-/${label}`),
      ...["/atom.xml", "/rss.xml", "/feeds/comments/default", "/search", "/search?q=woord"],
    ]),
  ];
}

function shortLinks(articles: Archive["articles"]): string[] {
  return articles.flatMap(
    ({ id }) =>
      /\/(\?(?:p|page_id)=\d+)$/
        .exec(id)
        ?.slice(1)
        .map((query) => `/${query}`) ?? [],
  );
}
