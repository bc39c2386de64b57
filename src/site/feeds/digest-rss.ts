import RSS from "rss";
import { rfc822 } from "../../core/days.ts";
import { escapeHtml } from "../../core/text.ts";
import { textsOf } from "../../i18n/texts.ts";
import type { Digest, Issue } from "../../region/digest.ts";
import { permanentAddress } from "../../region/ids.ts";
import type { Region } from "../../region/region.ts";
import { issueHtml, issueSummary, issueTitle } from "./digest-text.ts";
import { feedXml } from "./rss.ts";

/**
 * A digest as RSS 2.0, for services that make a mail of each new item: one item per week or month, dated at the
 * midnight that ended it, under an id that stays.
 */
export function digestRss(digest: Digest, region: Region): string {
  const { settings, language, addresses } = region;
  const texts = textsOf(language);
  const { title, about } = texts.digests[digest.span];
  const channel = new RSS({
    title: `${settings.title}: ${title}`,
    description: escapeHtml(about),
    generator: "Bloeit",
    feed_url: region.absolute(digest.addresses.feed),
    site_url: region.absolute(`${addresses.follow()}#${digest.span}`),
    language,
  });
  for (const issue of digest.issues)
    channel.item({
      title: issueTitle(issue, region),
      description: escapeHtml(issueSummary(issue, region)),
      url: region.absolute(pageOf(issue, region)),
      guid: permanentAddress(`${digest.addresses.feed}#${issue.period.name}`, region),
      date: "",
      custom_elements: [
        { pubDate: rfc822(issue.period.after) },
        { "content:encoded": { _cdata: issueHtml(issue, region) } },
      ],
    });
  return feedXml(channel, digest.issues[0]?.period.after);
}

/** The page that an issue is read on, on the site: the month it ends in, or that of its newest post. */
function pageOf({ posts }: Issue, { addresses }: Region): string {
  const newest = posts.at(-1)?.date;
  return newest ? addresses.month(newest.year, newest.month) : addresses.archive();
}
