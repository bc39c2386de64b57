import { formatDay, formatPeriod, monthName } from "../../core/days.ts";
import { escapeHtml, wrap } from "../../core/text.ts";
import { inLanguage } from "../../i18n/direction.ts";
import { textsOf } from "../../i18n/texts.ts";
import type { Digest, Issue } from "../../region/digest.ts";
import type { Event, Post, Region } from "../../region/region.ts";
import { whenOf } from "../../region/when.ts";

/** Columns of a plain text mail: quoted once, it still fits the 78 of RFC 5322, 2.1.1. */
const columns = 72;

/** Posts or events under a heading, as every form of a digest tells them. */
interface Part {
  readonly heading: string;
  readonly items: readonly Item[];
}

interface Item {
  readonly title: string;
  readonly url: string;
  /** When, and where if that is known. */
  readonly when: string;
  readonly summary: string;
  /** Its language, if that is not the digest's. */
  readonly lang: string | undefined;
}

/** What an issue is called: `Week 22: 25–31 mei 2026`, `Mei 2026`. */
export function issueTitle({ period }: Issue, { language }: Region): string {
  const { first, last, number, year, span } = period;
  const title =
    span === "week"
      ? textsOf(language).weekTitle(number, formatPeriod(first, last, language))
      : `${monthName(number, language)} ${year}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** What is in an issue, in numbers. */
export function issueSummary({ posts, events }: Issue, { language }: Region): string {
  const { counts } = textsOf(language);
  const parts = [counts.posts(posts.length), events.length > 0 ? counts.events(events.length) : ""];
  return parts.filter(Boolean).join(" · ");
}

function partsOf({ posts, events, period }: Issue, region: Region): Part[] {
  const texts = textsOf(region.language);
  return [
    { heading: texts.newPosts, items: posts.map((post) => itemOf(post, region)) },
    { heading: texts.comingNext[period.span], items: events.map((event) => itemOf(event, region)) },
  ].filter(({ items }) => items.length > 0);
}

function itemOf(entry: Post | Event, region: Region): Item {
  const { language } = region;
  const texts = textsOf(language);
  const days =
    entry.kind === "post" ? [formatDay(entry.date, language)] : Object.values(whenOf(entry, language));
  const status = entry.kind === "event" ? entry.status : undefined;
  const change = status === "cancelled" ? texts.cancelled : status === "moved" ? texts.moved : "";
  return {
    title: entry.title,
    url: region.absolute(entry.address),
    when: [change, ...days, entry.places.map(({ properName }) => properName).join(", ")]
      .filter(Boolean)
      .join(" · "),
    summary: entry.summary,
    lang: entry.lang === language ? undefined : entry.lang,
  };
}

/** An issue as the body of a mail or a feed: headings, paragraphs and links, which every mail program shows well. */
export function issueHtml(issue: Issue, region: Region): string {
  const itemHtml = ({ title, url, when, summary, lang }: Item) => {
    const attributes = lang ? inLanguage(lang, region.language) : "";
    const said = summary ? `<br>\n<span${attributes}>${escapeHtml(summary)}</span>` : "";
    return `<h3${attributes}><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></h3>
<p><small>${escapeHtml(when)}</small>${said}</p>
`;
  };
  return partsOf(issue, region)
    .map(({ heading, items }) => `<h2>${escapeHtml(heading)}</h2>\n${items.map(itemHtml).join("")}`)
    .join("");
}

/** The newest issue of a digest as a whole HTML mail. It has no style of its own: mail programs have. */
export function mailHtml(digest: Digest, region: Region): string {
  const { settings, language, addresses } = region;
  const texts = textsOf(language);
  const [issue] = digest.issues;
  const title = issue ? issueTitle(issue, region) : texts.digests[digest.span].title;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${settings.title} – ${title}`)}</title>
</head>
<body>
<header>
<p><a href="${region.absolute(addresses.home)}">${escapeHtml(settings.title)}</a></p>
</header>
<main>
<h1>${escapeHtml(title)}</h1>
${issue ? issueHtml(issue, region) : `<p>${escapeHtml(texts.noDigestYet)}</p>\n`}</main>
<hr>
<footer>
<p><small>${escapeHtml(settings.slogan)}<br>
<a href="${region.absolute(addresses.follow())}">${escapeHtml(texts.follow)}</a></small></p>
</footer>
</body>
</html>
`;
}

/** The newest issue of a digest as a plain text mail. */
export function mailText(digest: Digest, region: Region): string {
  const { settings, language, addresses } = region;
  const texts = textsOf(language);
  const [issue] = digest.issues;
  const itemText = ({ title, url, when, summary }: Item) =>
    [wrap(title, columns, "* "), wrap(when, columns, "  "), wrap(summary, columns, "  "), `  ${url}`]
      .filter(Boolean)
      .join("\n");
  const parts = issue
    ? partsOf(issue, region).map(({ heading, items }) =>
        [heading.toLocaleUpperCase(language), ...items.map(itemText)].join("\n\n"),
      )
    : [wrap(texts.noDigestYet, columns)];
  const title = issue ? issueTitle(issue, region) : texts.digests[digest.span].title;
  const foot = `-- \n${settings.title}\n${settings.slogan}\n${region.absolute(addresses.follow())}`;
  return `${[`${settings.title}\n${title}`, ...parts, foot].join("\n\n")}\n`;
}
