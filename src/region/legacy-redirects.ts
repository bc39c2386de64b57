import { slugify } from "../core/text.ts";
import type { Region, Tag } from "./region.ts";

/** An old address that no file names: of a list, an archive or a feed of the platform that the site comes from. */
export interface MovedRule {
  readonly from: string;
  /** A parameter that must be there, as Netlify writes it: `alt=rss`, or `q=:q` for any. */
  readonly query?: string;
  readonly to: string;
  /** True where a page of the new site is in the way. */
  readonly force?: boolean;
}

/** The rules that keep the old addresses of a region answering, in the order in which they are to be tried. */
export function movedRules(region: Region): readonly MovedRule[] {
  switch (region.settings.moved) {
    case "blogger":
      return bloggerRules(region);
    case "wordpress":
      return wordpressRules(region);
    default:
      return [];
  }
}

/** The addresses that every weblog on Blogger has. */
function bloggerRules(region: Region): MovedRule[] {
  const { addresses } = region;
  const feeds = ["default", "full", "summary"].map((kind) => `/feeds/posts/${kind}`);
  const labels = spellingsOf(region);
  return [
    ...labels.flatMap(({ word, tag }) =>
      feeds.map((feed) => to(`${feed}/-/${word}`, addresses.feedOf(tag.address))),
    ),
    ...feeds.flatMap((feed) => [
      { from: feed, query: "alt=rss", to: addresses.feed },
      { from: feed, query: "alt=json", to: addresses.jsonFeed },
      { from: feed, to: addresses.atom },
    ]),
    to("/rss.xml", addresses.feed),
    to("/feeds/comments/default", addresses.feed),
    to("/feeds/:id/comments/default", addresses.feed),
    ...labels.map(({ word, tag }) => to(`/search/label/${word}`, tag.address)),
    { from: "/search", query: "q=:q", to: `${addresses.search()}?q=:q` },
    to("/search", archiveOf(region)),
    ...datesOf(region).flatMap(({ year, month, address }) =>
      month === undefined
        ? [to(`/${year}/`, address)]
        : [to(`/${year}/${month}/`, address), to(`/${year}_${month}_01_archive.html`, address)],
    ),
  ];
}

/** The addresses that WordPress has wherever its permalinks are words: those of lists, feeds and short links. */
function wordpressRules(region: Region): MovedRule[] {
  const { addresses } = region;
  const short = region.entries.flatMap((entry) => {
    const number = "id" in entry.data ? /[?&](p|page_id)=(\d+)$/.exec(entry.data.id ?? "") : null;
    return number ? [{ from: "/", query: `${number[1]}=${number[2]}`, to: entry.address, force: true }] : [];
  });
  const bySlug = [...new Map(spellingsOf(region).map(({ slug, tag }) => [encodeURI(slug), tag]))];
  // A category within a category has both in its address; what ends with a star comes last.
  const lists = ["/category/:parent", "/category", "/tag"];
  return [
    ...short,
    ...lists.flatMap((list) =>
      bySlug.map(([slug, tag]) => to(`${list}/${slug}/feed/`, addresses.feedOf(tag.address))),
    ),
    ...lists.flatMap((list) => bySlug.map(([slug, tag]) => to(`${list}/${slug}/*`, tag.address))),
    ...["/category/:name/feed/", "/tag/:name/feed/", "/author/:name/feed/"].map((from) =>
      to(from, addresses.feed),
    ),
    ...["/category/*", "/tag/*"].map((from) => to(from, archiveOf(region))),
    ...["/feed/", "/feed/rss/", "/feed/rss2/", "/comments/feed/"].map((from) => to(from, addresses.feed)),
    to("/feed/atom/", addresses.atom),
    { from: "/", query: "s=:q", to: `${addresses.search()}?q=:q`, force: true },
    { from: "/", query: "feed=:kind", to: addresses.feed, force: true },
    ...["cat", "tag", "author", "m"].map((list) => ({
      from: "/",
      query: `${list}=:value`,
      to: archiveOf(region),
      force: true,
    })),
    to("/page/:number/", archiveOf(region)),
    to("/author/:name/*", archiveOf(region)),
    ...datesOf(region).map(({ year, month, address }) => to(`/${year}/${month ? `${month}/` : ""}`, address)),
  ];
}

function to(from: string, address: string): MovedRule {
  return { from, to: address };
}

/** Every spelling of every tag that is on the site, as it stands in an address: with `%20`, and with `+`. */
function spellingsOf(region: Region): { word: string; slug: string; tag: Tag }[] {
  const words = region.tags.flatMap((tag) =>
    [tag.label, ...tag.synonyms].map((word) => ({
      word: encodeURIComponent(word),
      slug: slugify(word),
      tag,
    })),
  );
  return words.flatMap((one) =>
    one.word.includes("%20") ? [one, { ...one, word: one.word.replaceAll("%20", "+") }] : [one],
  );
}

/** The years and months that old addresses name, newest first: the date of a post may be another. */
function datesOf(region: Region): { year: string; month?: string; address: string }[] {
  const months = new Set<string>();
  for (const { redirects } of region.entries)
    for (const from of redirects) {
      const [, month] = /^\/(\d{4}\/\d{2})\//.exec(from) ?? [];
      if (month) months.add(month);
    }
  for (const { year, month } of region.months) months.add(`${year}/${String(month).padStart(2, "0")}`);
  const years = new Set([...months].map((month) => month.slice(0, 4)));
  const addressOf = (year: string) =>
    region.years.find((one) => one.year === Number(year))?.address ?? archiveOf(region);
  return [
    ...[...years].map((year) => ({ year })),
    ...[...months].map((one) => ({ year: one.slice(0, 4), month: one.slice(5) })),
  ]
    .map((one) => ({ ...one, address: addressOf(one.year) }))
    .sort((a, b) =>
      `${a.year}${"month" in a ? a.month : ""}` < `${b.year}${"month" in b ? b.month : ""}` ? 1 : -1,
    );
}

/** Where all posts are listed; the front page as long as there are none. */
function archiveOf({ addresses, years }: Region): string {
  return years.length > 0 ? addresses.archive() : addresses.home;
}
