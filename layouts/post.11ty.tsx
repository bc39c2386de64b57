import { textsOf } from "../src/i18n/texts.ts";
import type { Post, Region } from "../src/region/region.ts";
import { relatedTo } from "../src/region/related.ts";
import { CardSection } from "./parts/card.tsx";
import { Comments, commentsFeed } from "./parts/comments.tsx";
import { Cover } from "./parts/cover.tsx";
import { Day } from "./parts/day.tsx";
import { Facts } from "./parts/facts.tsx";
import { EntryLink, EntryLinks, foreign, TagList } from "./parts/links.tsx";
import { Page } from "./parts/page.tsx";
import { Prose } from "./parts/prose.tsx";
import { Share } from "./parts/share.tsx";
import { blogPosting } from "./parts/structured-data.ts";
import { type Given, html, paginate } from "./parts/template.ts";

export const data = paginate("region.posts", "post", (post: Post) => post.address);

/** How fast a reader reads, in words a minute. */
const pace = 220;

/** A post. */
export function render({ site, region, assets, post }: Given & { post: Post }) {
  const { addresses, language } = region;
  const texts = textsOf(language);
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
        <header class="article-head">
          <h1 {...foreign(post, region)}>{post.title}</h1>
          {post.data.summary && (
            <p class="lead" {...foreign(post, region)}>
              {post.summary}
            </p>
          )}
          <p class="byline">
            <span>
              {texts.published} <Day day={post.date} language={language} />
            </span>{" "}
            {post.updated && (
              <span>
                {texts.updated} <Day day={post.updated} language={language} />
              </span>
            )}{" "}
            <span>
              {texts.by} <span class="author">{post.author}</span>
            </span>{" "}
            <span>{texts.readingTime(Math.max(1, Math.round(post.body.words / pace)))}</span>{" "}
            {post.unpublished && <strong class="notice">{texts.draft}</strong>}
          </p>
        </header>
        <Cover entry={post} />
        <Prose entry={post} region={region} />
        <footer class="article-foot">
          <Facts
            title={texts.about}
            facts={[
              post.projects.length > 0 && {
                name: texts.projects,
                value: <EntryLinks entries={post.projects} region={region} />,
              },
              post.partners.length > 0 && {
                name: texts.partners,
                value: <EntryLinks entries={post.partners} region={region} />,
              },
            ]}
          />
          <TagList tags={post.tags} places={post.places} label={texts.tags} />
          <Share entry={post} region={region} />
        </footer>
      </article>
      <Comments entry={post} site={site} />
      <Neighbours post={post} region={region} />
      <CardSection title={texts.related} entries={relatedTo(post, region)} region={region} class="related" />
    </Page>,
  );
}

/** The posts before and after in time. */
function Neighbours({ post, region }: { post: Post; region: Region }) {
  const texts = textsOf(region.language);
  if (!post.older && !post.newer) return null;
  return (
    <nav class="neighbours" aria-label={texts.otherPosts}>
      {post.older && (
        <p class="older">
          <span>{texts.older}</span> <EntryLink entry={post.older} region={region} />
        </p>
      )}
      {post.newer && (
        <p class="newer">
          <span>{texts.newer}</span> <EntryLink entry={post.newer} region={region} />
        </p>
      )}
    </nav>
  );
}
