import { textsOf } from "../src/i18n/texts.ts";
import type { Page as PageEntry, Region } from "../src/region/region.ts";
import { Comments, commentsFeed } from "./parts/comments.tsx";
import { Cover } from "./parts/cover.tsx";
import { Day } from "./parts/day.tsx";
import { EntryHead } from "./parts/entry-head.tsx";
import { FactSection } from "./parts/facts.tsx";
import { ListingLinks } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { ReaderFormSection } from "./parts/reader-form.tsx";
import { Reading } from "./parts/reading.tsx";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.pages", "entry", (entry: PageEntry) => entry.address);

/** A page that is not of a day. */
export function render({ site, region, assets, entry }: Given & { entry: PageEntry }) {
  const texts = textsOf(region.language);
  return html(
    <Page
      site={site}
      assets={assets}
      class="page"
      title={entry.title}
      description={entry.summary}
      address={entry.address}
      updated={entry.updated}
      file={entry.file}
      comments={commentsFeed(entry, region)}
      index={!entry.unpublished}
      scripts={entry.body.hasVideo ? [assets.script("video")] : []}
    >
      <article class="article">
        <EntryHead entry={entry} region={region} picture={entry.image && <Cover entry={entry} />}>
          {entry.updated && (
            <p class="byline">
              {texts.updated} <Day day={entry.updated} language={region.language} />
            </p>
          )}
        </EntryHead>
        <Reading entry={entry} region={region}>
          {entry.tags.length > 0 && (
            <FactSection
              title={texts.belongsTo}
              facts={[{ name: texts.tags, value: <ListingLinks listings={entry.tags} /> }]}
            />
          )}
        </Reading>
        {entry.data.layout === "contact" && <ContactFacts region={region} />}
        {entry.data.layout === "contact" &&
          site.forms
            .filter(({ name }) => name !== "comment")
            .map((form) => <ReaderFormSection form={form} region={region} />)}
      </article>
      <Comments entry={entry} site={site} />
    </Page>,
  );
}

/** How the region is reached, from `site.yaml`. */
function ContactFacts({ region }: { region: Region }) {
  const texts = textsOf(region.language);
  const { name, email, phone, address } = region.settings.contact ?? {};
  if (!email && !phone && !address) return null;
  return (
    <div class="contact">
      <FactSection
        title={texts.contactDetails}
        facts={[
          address !== undefined && { name: texts.address, value: [name, address].filter(Boolean).join(", ") },
          email !== undefined && { name: texts.email, value: <a href={`mailto:${email}`}>{email}</a> },
          phone !== undefined && {
            name: texts.phone,
            value: <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>,
          },
        ]}
      />
    </div>
  );
}
