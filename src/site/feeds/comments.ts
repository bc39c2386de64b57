import RSS from "rss";
import { rfc822 } from "../../core/days.ts";
import { obfuscateMailAddresses } from "../../core/mail-addresses.ts";
import { escapeHtml, shorten } from "../../core/text.ts";
import { textsOf } from "../../i18n/texts.ts";
import { commentAnchor, commentsAnchor } from "../../region/comment-anchors.ts";
import { firstAddress, permanentAddress } from "../../region/ids.ts";
import type { Commented, Region } from "../../region/region.ts";
import { allOf } from "../../region/thread.ts";
import { feedXml } from "./rss.ts";

/** How many comments a feed holds. */
const most = 30;

/** What readers say about one thing as RSS 2.0, the newest first. Their words are text: nothing in them is markup. */
export function commentsRss(entry: Commented, region: Region): string {
  const { settings, language, addresses } = region;
  const texts = textsOf(language);
  const comments = allOf(entry.threads)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((a, b) => b.date.instant - a.date.instant)
    .slice(0, most);
  const channel = new RSS({
    title: texts.commentsOn(entry.title),
    description: escapeHtml(settings.title),
    generator: "Bloeit",
    feed_url: region.absolute(addresses.commentsOf(entry.address)),
    site_url: region.absolute(`${entry.address}#${commentsAnchor(language)}`),
    language,
  });
  for (const { id, name, date, paragraphs } of comments) {
    const anchor = `#${commentAnchor(id, language)}`;
    const html = paragraphs.map((lines) => `<p>${lines.map(asHtml).join("<br>")}</p>`).join("");
    channel.item({
      title: texts.commentBy(name),
      description: asHtml(shorten(paragraphs.flat().join(" "), 200)),
      url: region.absolute(entry.address + anchor),
      guid: permanentAddress(firstAddress(entry, region) + anchor, region),
      date: "",
      custom_elements: [{ pubDate: rfc822(date) }, { "content:encoded": { _cdata: html } }],
    });
  }
  return feedXml(channel, comments[0]?.date);
}

/** A stranger's text, with the addresses in it for people only, as on the page. */
function asHtml(text: string): string {
  return obfuscateMailAddresses(escapeHtml(text));
}
