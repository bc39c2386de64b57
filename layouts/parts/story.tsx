import { wordsIn } from "../../src/i18n/languages.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { AnyEntry, Post, Region } from "../../src/region/region.ts";
import { CardFacts } from "./card.tsx";
import { foreign, ownAgain } from "./links.tsx";
import { Picture } from "./picture.tsx";

/** One post large, with its picture; beside it the next ones as headlines. Alone it takes the whole width. */
export function Story({
  story,
  headlines,
  region,
}: {
  story: Post;
  headlines: readonly Post[];
  region: Region;
}) {
  const words = wordsIn(region.language).home;
  return (
    <section class={headlines.length === 0 ? "story story-alone" : "story"}>
      <article class="story-large" {...foreign(story, region)}>
        {story.image && <Picture illustration={story.image} use="text" alt="" />}
        <h2>
          <a href={story.address}>{story.title}</a>
        </h2>
        {story.summary && <p class="card-summary">{story.summary}</p>}
        <p class="card-facts" {...ownAgain(story, region)}>
          <CardFacts entry={story} region={region} />
        </p>
      </article>
      {headlines.length > 0 && (
        <div class="story-others">
          <h2>{words.moreStories}</h2>
          <Headlines entries={headlines} region={region} />
          <p class="more">
            <a href={region.addresses.posts()}>{textsOf(region.language).allOf.posts}</a>
          </p>
        </div>
      )}
    </section>
  );
}

/** Entries as headlines: a title and a line of facts each, no pictures. */
export function Headlines({ entries, region }: { entries: readonly AnyEntry[]; region: Region }) {
  return (
    <ul class="headlines">
      {entries.map((entry) => (
        <li {...foreign(entry, region)}>
          <a href={entry.address}>{entry.title}</a>{" "}
          <small class="card-facts" {...ownAgain(entry, region)}>
            <CardFacts entry={entry} region={region} />
          </small>
        </li>
      ))}
    </ul>
  );
}
