import { textsOf } from "../src/i18n/texts.ts";
import type { Post, Region } from "../src/region/region.ts";
import { relatedTo } from "../src/region/related.ts";
import { Comments, commentsFeed } from "./parts/comments.tsx";
import { Cover } from "./parts/cover.tsx";
import { Day } from "./parts/day.tsx";
import { EntryHead, FirstPlace } from "./parts/entry-head.tsx";
import { FactSection, type Facts } from "./parts/facts.tsx";
import { Headlines } from "./parts/headlines.tsx";
import { EntryLink, EntryLinks, ListingLinks } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { Reading } from "./parts/reading.tsx";
import { Share } from "./parts/share.tsx";
import { blogPosting } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.posts", "post", (post: Post) => post.address);

/** How fast a reader reads, in words a minute. */
const pace = 220;

/** From so many minutes on, how long a post takes to read is worth saying. */
const longRead = 3;

/** A post. */
export function render({ site, region, assets, post }: Given & { post: Post }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
  const [topic] = post.tags;
  return html(
    <Page
      site={site}
      assets={assets}
      class="post"
      title={post.title}
      description={post.summary}
      address={post.address}
      type="article"
      published={post.date}
      updated={post.updated}
      tags={post.tags.map(({ label }) => label)}
      crumbs={[
        { label: texts.posts, address: addresses.posts() },
        { label: String(post.date.year), address: addresses.year(post.date.year) },
      ]}
      data={[blogPosting({ region, assets }, post)]}
      scripts={post.body.hasVideo ? [assets.script("video")] : []}
      file={post.file}
      comments={commentsFeed(post, region)}
      index={!post.unpublished}
    >
      <article class="article">
        <EntryHead
          entry={post}
          region={region}
          kicker={[
            <Day day={post.date} language={language} />,
            <FirstPlace places={post.places} />,
            topic && <a href={topic.address}>{topic.label}</a>,
          ]}
          picture={<Cover entry={post} />}
        >
          <Byline post={post} region={region} />
        </EntryHead>
        <Reading entry={post} region={region}>
          <FactSection title={texts.belongsTo} facts={contextOf(post, region)} />
          <Share entry={post} region={region} />
        </Reading>
      </article>
      <Comments entry={post} site={site} />
      <Headlines title={texts.related} entries={relatedTo(post, region)} region={region}>
        <Neighbours post={post} region={region} />
      </Headlines>
    </Page>,
  );
}

/** Who wrote it, how long it is and when it was changed: where that is not what a reader takes for granted. */
function Byline({ post, region }: { post: Post; region: Region }) {
  const texts = textsOf(region.language);
  const minutes = Math.round(post.body.words / pace);
  const isByGuest = post.author !== region.settings.author;
  if (!isByGuest && minutes < longRead && !post.updated) return null;
  return (
    <p class="byline">
      {(isByGuest || minutes >= longRead) && (
        <span>
          {texts.by} <span class="author">{post.author}</span>
        </span>
      )}{" "}
      {minutes >= longRead && <span>{texts.readingTime(minutes)}</span>}{" "}
      {post.updated && (
        <span>
          {texts.updated} <Day day={post.updated} language={region.language} />
        </span>
      )}
    </p>
  );
}

/** What a post belongs to, each thing once: a partner that is named like its project is not told twice. */
function contextOf({ projects, partners, tags, places }: Post, region: Region): Facts {
  const texts = textsOf(region.language);
  const others = partners.filter(({ title }) => projects.every((project) => project.title !== title));
  return [
    projects.length > 0 && {
      name: projects.length === 1 ? texts.project : texts.projects,
      value: <EntryLinks entries={projects} region={region} />,
    },
    others.length > 0 && { name: texts.withWhom, value: <EntryLinks entries={others} region={region} /> },
    tags.length > 0 && { name: texts.tags, value: <ListingLinks listings={tags} /> },
    places.length > 0 && { name: texts.where, value: <ListingLinks listings={places} /> },
  ];
}

/** The posts before and after in time, in a line. */
function Neighbours({ post, region }: { post: Post; region: Region }) {
  const texts = textsOf(region.language);
  if (!post.older && !post.newer) return null;
  return (
    <nav class="neighbours" aria-label={texts.otherPosts}>
      {post.older && (
        <p class="older">
          <span>{texts.older}:</span> <EntryLink entry={post.older} region={region} />
        </p>
      )}
      {post.newer && (
        <p class="newer">
          <span>{texts.newer}:</span> <EntryLink entry={post.newer} region={region} />
        </p>
      )}
    </nav>
  );
}
